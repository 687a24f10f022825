package io.siliu.platform.filing;

/** One table of a report. */
public enum ReportForm {
    /** Who they are (身份信息报送表); who is unchanged since the last report is not repeated. */
    IDENTITY,
    /** What they earned (收入信息报送表). */
    INCOME
}
