package io.siliu.platform.outside;

/** Those outside of this installation whose answers it depends on. */
public enum OutsideParty {
    /** Delivers short messages. */
    SMS("sms"),
    /** Says whether name, number, mobile number and card belong together. */
    IDENTITY("identity"),
    /** The market-regulation authority's registration window. */
    REGISTRY("registry"),
    /** The bank that keeps the enterprises' custodied accounts. */
    BANK("bank"),
    /** Issues and checks invoices, takes reports. */
    TAX_BUREAU("taxBureau");

    private final String key;

    OutsideParty(String key) {
        this.key = key;
    }

    /** Its name in the settings and in {@code outside.json}. */
    public String key() {
        return key;
    }
}
