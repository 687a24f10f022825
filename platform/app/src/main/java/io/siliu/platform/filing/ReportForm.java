package io.siliu.platform.filing;

/** One table of a report. */
public enum ReportForm {
    /** Who they are (身份信息报送表); who is unchanged since the last report is not repeated. */
    IDENTITY(true),
    /** What they earned (收入信息报送表). */
    INCOME(true),
    /**
     * Whose income was filed by withholding already and is left out for it. Our own list for whoever reviews the report: the forms
     * have no column that asks for it, so nothing of it goes to the office.
     */
    WITHHELD(false);

    private final boolean sent;

    ReportForm(boolean sent) {
        this.sent = sent;
    }

    /** Whether the office gets it. */
    public boolean isSent() {
        return sent;
    }
}
