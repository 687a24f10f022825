package io.siliu.platform.party.internal;

import java.util.List;

/**
 * Cards that the bank named, and the one that was chosen.
 *
 * @param number null while none is chosen
 */
public record CardDraft(List<Offered> offered, String number, String bank) {

    public static final CardDraft EMPTY = new CardDraft(List.of(), null, null);

    public CardDraft {
        offered = offered == null ? List.of() : List.copyOf(offered);
    }

    /** A card in the person's own name. */
    public record Offered(String number, String bank) {

        public String tail() {
            return number.substring(number.length() - 4);
        }

        @Override
        public String toString() {
            return "Offered[]";
        }
    }

    CardDraft chosen(String chosenNumber, String chosenBank) {
        return new CardDraft(offered, chosenNumber, chosenBank);
    }

    @Override
    public String toString() {
        return "CardDraft[]";
    }
}
