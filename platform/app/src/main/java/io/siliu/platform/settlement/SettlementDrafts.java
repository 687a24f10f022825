package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's way to a batch: look first at what a file would cost, then confirm it. Nothing is booked before. Drafts belong
 * to the present actor's own enterprise; those of another do not exist.
 */
public interface SettlementDrafts {

    /**
     * Keeps a file as a draft. The same bytes always come back to the same draft. It is settled on the day of its confirmation, for
     * the platform then pays at once: a day that a person could type would choose the month, and with it the tax.
     *
     * @throws io.siliu.kernel.PlatformException {@link SettlementError}, or when the actor may not book
     */
    Kept preview(byte[] file);

    /** What a confirmation would book now, computed anew; a draft of an earlier day becomes one of today that nobody confirmed. */
    DraftSheet open(long draftId);

    /** The same for a part of the page that {@link #open} filled: no look of its own. */
    DraftSheet again(long draftId);

    /** The drafts that are neither confirmed nor dropped, newest first. */
    List<DraftRow> waiting();

    /**
     * Books the draft, once, however often and from wherever this is called.
     *
     * @param debit the amount that the person was shown and confirms
     * @param lines the number of lines that the person was shown and confirms
     * @param shown {@link DraftSheet#code()} of what the person was shown: anything else is not booked
     */
    Confirmation confirm(long draftId, Money debit, int lines, String shown);

    /** Gives a draft up; its file stays on record. A confirmed one stays as it is. */
    void drop(long draftId);

    /** The lines that cannot be booked, as they came, below their header, in UTF-8 with a byte order mark. */
    byte[] wrongLines(long draftId);

    /**
     * Where a file is now.
     *
     * @param batchId the batch it was booked as before, or null
     */
    record Kept(long draftId, Long batchId) {}

    /** A draft in a list; the figures are those of the last look. */
    record DraftRow(DraftState state, long id, String batchNumber, LocalDate settledOn, int lines, Money debit) {}
}
