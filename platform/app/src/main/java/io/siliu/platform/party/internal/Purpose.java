package io.siliu.platform.party.internal;

/** What personal data is used for; each purpose is agreed to by an act of its own. The words stand in the bundles. */
public enum Purpose {
    /** Name and number go to the identity service. Agreed to by handing in the card. */
    IDENTITY_CHECK,
    /** Name, number, phone and card go to the bank. Agreed to by asking for the cards, or by typing one. */
    BANK_CARD_CHECK,
    /** Amounts are settled, taxes held and reported. */
    SETTLEMENT_AND_TAX,
    /** Name, number, phone, place and scope go to the registration authority. */
    REGISTRATION;

    /** The version of the texts in force; another text is another version. */
    public static final String VERSION = "2026-06";
}
