package io.siliu.platform.fourflow;

import java.util.Locale;

/** Sealed revisions of a record beside each other. Every call asks whether the present actor may see the record. */
public interface RecordRevisions {

    /**
     * What changed between two revisions, the earlier one first, whichever way they are named; the look is recorded.
     *
     * @param one null for the one before the other
     * @param other null for the newest
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's record; {@link
     *     FourFlowError#RECORD_NOT_SEALED}; {@link FourFlowError#REVISION_UNKNOWN} for a revision that the record does not
     *     have
     */
    RevisionChanges changes(String number, Integer one, Integer other, Locale locale);
}
