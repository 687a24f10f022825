package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.platform.assessment.GateFinding.NotAsked;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSets;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Unanswered.Reason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What holds money where it hits is told where it could not be asked. */
class CriticalNotAskedTest {

    @Test
    void thoseWithoutAFactAreToldWithItAndThoseThatWaitForPapersLast() {
        assertThat(told(
                        missing("V03", "invoices"),
                        missing("C04", "signals.signing.digestAnchored.value"),
                        missing("I10", "consents[0].state", "consents[1].state")))
                .extracting(NotAsked::indicator, NotAsked::facts, NotAsked::waitsForPapers)
                .containsExactly(
                        tuple("C04", List.of("signals.signing.digestAnchored.value"), false),
                        tuple("I10", List.of("consents.state"), false),
                        tuple("V03", List.of("invoices"), true));
    }

    @Test
    void whatIsNotCriticalOrDoesNotSpeakOfTheLineIsNotTold() {
        Unanswered elsewhere =
                new Unanswered("F14", Outcome.NOT_APPLICABLE, Reason.OUT_OF_SCOPE, List.of("worker.capacity"), "");
        Unanswered broken =
                new Unanswered("F04", Outcome.ERROR, Reason.BROKEN, List.of("signals.transfers.ringLength"), "");

        assertThat(told(missing("F18", "signals.payout.hoursSinceCardChange.value"), elsewhere, broken))
                .isEmpty();
    }

    /** S08 is HIGH, and CRITICAL from so many registrations on. */
    @Test
    void oneThatMayBeCriticalIsTold() {
        assertThat(told(missing("S08", "signals.registration.deviceRegistrations.value")))
                .hasSize(1);
    }

    @Test
    void ofOneThatWasKeptBeforeTheyWereNoneIsKnown() {
        StoredScreening older = new StoredScreening(List.of(), List.of(), null, null, null, List.of(), List.of());

        assertThat(CriticalNotAsked.of(older, RuleSets.current(), Locale.ENGLISH))
                .isEmpty();
    }

    private static List<NotAsked> told(Unanswered... unanswered) {
        StoredScreening screening =
                new StoredScreening(List.of(), null, List.of(unanswered), null, null, List.of(), List.of());
        return CriticalNotAsked.of(screening, RuleSets.current(), Locale.SIMPLIFIED_CHINESE);
    }

    private static Unanswered missing(String indicator, String... facts) {
        return new Unanswered(indicator, Outcome.NOT_APPLICABLE, Reason.MISSING, List.of(facts), "");
    }
}
