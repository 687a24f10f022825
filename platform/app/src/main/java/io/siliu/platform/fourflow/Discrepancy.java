package io.siliu.platform.fourflow;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.contract.Flow;

/**
 * Two values that ought to agree and do not, each with the place where it was read.
 *
 * @param kind which comparison failed; a page renders it from the bundle under {@code fourflow.discrepancy.}kind
 * @param flow the flow of the paper that differs
 * @param certain whether both values were read with certainty; if not, a person has to look first
 */
public record Discrepancy(Kind kind, Flow flow, Side expected, Side found, boolean certain) {

    /** The comparisons there are. */
    public enum Kind {
        /** A name on the paper is not that of the party that must stand there. */
        PARTY_NAME,
        /** An identifier on the paper is not that of the party that must stand there. */
        PARTY_CODE,
        /** Money went to an account that is not the one of the settlement line. */
        ACCOUNT,
        /** An amount is not the one of the settlement line. */
        AMOUNT,
        /** The papers of a flow together do not come to what it has to come to. */
        SUM,
        /** What was paid is short by the platform's fee, which stands on the enterprise's side alone. */
        FEE_DEDUCTED,
        /** Amount without tax and tax do not come to the total. */
        INVOICE_SUM,
        /** The tax bureau calls the invoice void (作废). */
        VOIDED,
        /** A day is out of order: contract, task, acceptance, payment, and the window of the invoice. */
        DATE,
        /** The validity of the contract does not cover the work. */
        VALIDITY,
        /** A later paper would change what was sealed. */
        CONTESTED,
        /** By what came since, a paper that a person placed here would go elsewhere; the person's word stands. */
        QUESTIONED
    }

    public Discrepancy {
        requireNonNull(kind, "kind is null");
        requireNonNull(flow, "flow is null");
        requireNonNull(expected, "expected is null");
        requireNonNull(found, "found is null");
    }

    /**
     * One of the two values.
     *
     * @param document where it was read, null for a row this platform holds
     * @param part which reading of that document, from 0; null for a row and in sealed forms, which do not hold it
     * @param field name of the field in the reading, or of the column of the row
     * @param value as compared; persons and accounts masked
     * @param page from 1; 0 where the paper has no pages
     * @param box x,y,width,height in the unit of the paper, or null
     * @param path the quoted element, or null
     * @param source XML, OFD, PDF_TEXT, QR, OCR, PERSON or ROW
     * @param confidence two decimals, 1.00 for a row
     */
    public record Side(
            Flow flow,
            String document,
            Integer part,
            String field,
            String value,
            int page,
            String box,
            String path,
            String source,
            String confidence) {

        /** A side as it is sealed. */
        public Side(
                Flow flow,
                String document,
                String field,
                String value,
                int page,
                String box,
                String path,
                String source,
                String confidence) {
            this(flow, document, null, field, value, page, box, path, source, confidence);
        }

        /** The same, read in this part of the document. */
        public Side in(Integer reading) {
            return new Side(flow, document, reading, field, value, page, box, path, source, confidence);
        }

        /** A value this platform holds itself. */
        public static Side ofRow(Flow flow, String column, String value) {
            return new Side(flow, null, column, value, 0, null, null, "ROW", "1.00");
        }
    }
}
