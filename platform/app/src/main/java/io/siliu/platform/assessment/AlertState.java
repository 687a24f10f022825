package io.siliu.platform.assessment;

import java.time.Instant;
import java.util.List;

/**
 * How far an alert is worked on, and by whom.
 *
 * @param said what was found out, latest first; empty for whoever may not decide
 */
public record AlertState(AlertOutcome outcome, List<Said> said) {

    public AlertState {
        said = List.copyOf(said);
    }

    /**
     * A verdict of one person.
     *
     * @param by name of the person
     * @param reason empty where it is erased or locked
     * @param counts false where a later revision hit since then, or the alert became graver
     */
    public record Said(String verdict, String by, Instant at, String reason, boolean counts) {}
}
