package io.siliu.platform.assessment;

import java.util.Locale;

/** A record as its page and the API show it: the four flows and what the indicators said of them. */
public interface RecordPages {

    /**
     * Opens a record; the look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, also for another enterprise's record
     */
    RecordPage open(String number, Locale locale);

    /**
     * The facts on which the screening of the present revision stood, in the published form that {@code siliu screen}
     * takes: under the rule set that the page names they give the same hits for ever. The look is recorded.
     *
     * @throws io.siliu.kernel.PlatformException not found, or {@link AssessmentError#RECORD_NOT_SCREENED}
     */
    String facts(String number);
}
