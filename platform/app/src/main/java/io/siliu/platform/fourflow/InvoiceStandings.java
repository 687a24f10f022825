package io.siliu.platform.fourflow;

import java.time.LocalDate;
import java.util.List;

/**
 * Port: whoever hears from the tax bureau whether invoices stand tells it here, in its own transaction. A void invoice (作废)
 * fills no record any more: the records that hold it are matched again, say so, and are sealed anew. One that is told to stand
 * after all counts again. It may be told before the paper comes in.
 */
public interface InvoiceStandings {

    /** @param said in the order in which it was said; the last word of the latest day stands */
    void told(List<Word> said);

    /**
     * What the bureau says of one invoice.
     *
     * @param number as it stands on the invoice; of an older kind its code and number
     * @param seller credit code; an invoice of this number by another seller is another invoice
     * @param on day of the answer
     * @param repeated whether it was said in the same words before: it is heard only where nothing is known of the invoice,
     *     as where it was said before standings were kept
     */
    record Word(String number, String seller, boolean isVoid, LocalDate on, boolean repeated) {}
}
