package io.siliu.platform.fourflow;

import io.siliu.kernel.canonical.SaltedRecord;
import java.util.Locale;
import java.util.Set;

/** Four-flow records for people and programs. Every call asks whether the present actor may see what it answers. */
public interface FourFlowRecords {

    /** @throws io.siliu.kernel.PlatformException when the actor may not see records */
    RecordRows list(RecordFilter filter);

    /**
     * The whole record in the reader's language; the look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's record
     */
    RecordSheet open(String number, Locale locale);

    /**
     * The sealed form of the present revision, salts included, with the worker's identity withheld; the look is recorded.
     *
     * @param withheld more fields of which only the digest is given
     * @throws io.siliu.kernel.PlatformException not found, {@link FourFlowError#RECORD_NOT_SEALED}, or {@link
     *     FourFlowError#PROOF_FIELD_UNKNOWN} for a field that the record does not have
     */
    SaltedRecord sealedForm(String number, Set<String> withheld);

    /** How much work stands at which stage. */
    Counts counts();

    /**
     * @param papersOpen papers that are allocated to no record
     * @param unresolved papers whose enterprise is not known
     * @param revisionsWaiting sealed revisions that wait for a screening, their first or, whatever the stage of the record,
     *     another one
     * @param blocksWaiting enterprises with something new that was not matched yet
     * @param blocksDue enterprises that are looked at now or soon though nothing is new: a record of theirs rests before it is
     *     sealed, for the first time or anew
     * @param blocksSplit enterprises with so many settlement lines that they are matched month by month
     * @param linesLargest settlement lines of the enterprise that has most
     */
    record Counts(
            long papers,
            long papersOpen,
            long unresolved,
            long records,
            long open,
            long sealed,
            long screened,
            long incomplete,
            long discrepancies,
            long allocations,
            long revisions,
            long revisionsWaiting,
            long blocksWaiting,
            long blocksDue,
            long blocksFailing,
            long blocksSplit,
            long linesLargest) {}
}
