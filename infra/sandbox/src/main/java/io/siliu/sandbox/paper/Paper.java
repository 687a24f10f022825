package io.siliu.sandbox.paper;

import io.siliu.sandbox.population.InventedEnterprise;

/**
 * One finished paper.
 *
 * @param name file name with its extension, unique within a month
 * @param enterprise whose settlement it belongs to
 */
public record Paper(String name, Kind kind, InventedEnterprise enterprise, byte[] content) {

    /** What sort of paper it is, which decides who hands it in. */
    public enum Kind {
        CONTRACT,
        ACCEPTANCE_RECEIPT,
        PAYMENT_SLIP,
        BANK_RECEIPT,
        INVOICE
    }
}
