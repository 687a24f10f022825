package io.siliu.platform.assessment;

import java.util.Locale;

/** Revisions of records beside each other, with what the indicators said of them. */
public interface RecordComparisons {

    /**
     * What changed between two revisions, the earlier one first, whichever way they are named; the look is recorded.
     *
     * @param one null for the one before the other
     * @param other null for the newest
     * @throws io.siliu.kernel.PlatformException as {@link
     *     io.siliu.platform.fourflow.RecordRevisions#changes(String, Integer, Integer, Locale)}
     */
    RecordComparison compare(String number, Integer one, Integer other, Locale locale);
}
