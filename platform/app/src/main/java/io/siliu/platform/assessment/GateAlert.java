package io.siliu.platform.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An alert of a line that was screened before payment, and how far it is worked on.
 *
 * @param title the indicator in the reader's language
 * @param verdict CONFIRMED or CLEARED once it stands, else null
 * @param waits whether a verdict was said that a second person has yet to say
 * @param open whether it is worked on at its line
 * @param record number of the record whose alert it goes on as, or null
 * @param said what was found out, latest first; empty for whoever may not decide
 */
public record GateAlert(
        String indicator,
        String title,
        String severity,
        Instant raisedAt,
        String verdict,
        boolean waits,
        boolean open,
        String record,
        List<Said> said) {

    public GateAlert {
        said = List.copyOf(said);
    }

    /**
     * A verdict of one person.
     *
     * @param by name of the person
     * @param reason empty where the worker's data is erased or locked
     */
    public record Said(String verdict, String by, Instant at, String reason) {}
}
