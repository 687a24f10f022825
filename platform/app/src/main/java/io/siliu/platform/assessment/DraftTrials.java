package io.siliu.platform.assessment;

import io.siliu.rules.TriedExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Asks one indicator of a draft about one record, beside the rule set in force. */
public interface DraftTrials {

    /**
     * What an indicator says.
     *
     * @param outcome HIT, NO_HIT, NOT_APPLICABLE, ERROR, or NONE where the rule set has no such indicator
     * @param severity of a hit, else null
     * @param text its sentence, or null for a NO_HIT
     */
    record Answer(String outcome, String severity, String text) {}

    /** A fact that the indicator looks at, as the record has it. */
    record Value(String path, String value) {}

    /** @param asOf the day that the facts speak of */
    record Trial(String record, int revision, LocalDate asOf, Answer draft, Answer inForce, List<Value> values) {

        public Trial {
            values = List.copyOf(values);
        }
    }

    /**
     * The look at the record is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, {@link AssessmentError#RECORD_NOT_SCREENED}, or CATALOGUE_BROKEN
     *     where the draft cannot be read
     */
    Trial tryOn(long draftId, String indicator, String record, Locale locale);

    /** What the draft says of the examples of an indicator; none where it cannot be read or has no such indicator. */
    List<TriedExample> examples(long draftId, String indicator);
}
