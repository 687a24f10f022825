package io.siliu.platform.assessment;

import java.time.Instant;
import java.util.List;

/**
 * How far an alert is worked on, and by whom.
 *
 * @param subject id under which its verdicts are kept
 * @param inCase the case that it is worked on in, or was, or null where there is none that the reader may see
 * @param opening counts from 1: raised, and each time it was opened again; a verdict is for the one that its author saw
 * @param said what was found out, latest first; empty for whoever may not decide
 */
public record AlertState(long subject, AlertCases.OfAlert inCase, int opening, AlertOutcome outcome, List<Said> said) {

    public AlertState {
        said = List.copyOf(said);
    }

    /**
     * A verdict of one person.
     *
     * @param by name of the person
     * @param reason empty where it is erased or locked
     * @param counts false where the alert was opened again since then
     */
    public record Said(String verdict, String by, Instant at, String reason, boolean counts) {}
}
