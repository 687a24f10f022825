package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import java.util.Optional;
import java.util.Set;

/** A way a kind of paper is laid out, with a name of its own. */
interface Layout {

    String name();

    SampleKind kind();

    LayoutSet set();

    /** The forms such papers come in. */
    default Set<SampleForm> forms() {
        return Set.of(SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    /**
     * The same paper after somebody changed its total by hand; empty where nothing on it could tell.
     *
     * @param pasted a figure laid over the printed one; otherwise all amounts changed alike, and the code left as it was
     */
    default Optional<Drawn> forged(Inventions inventions, boolean pasted) {
        return Optional.empty();
    }

    /** What an invoice's issuer puts into the file of data; issuers differ in how they spell it. */
    default byte[] data(SampleInvoice invoice, Draw chances) {
        return InvoiceData.xml(invoice, chances);
    }

    /** Invents what the paper says, and lays it out. */
    Drawn draw(Inventions inventions);
}
