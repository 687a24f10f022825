package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.rules.Hit;
import io.siliu.rules.Outcome;
import io.siliu.rules.RuleSetReference;
import io.siliu.rules.Screening;
import io.siliu.rules.Severity;
import io.siliu.rules.SixTrue;
import io.siliu.rules.Unanswered;
import io.siliu.rules.Unanswered.Reason;
import io.siliu.rules.fact.FactsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every indicator said can be told from two bits each. */
class OutcomeBitsTest {

    @Test
    void everyOutcomeComesBackAtItsPlace() {
        Screening screening = new Screening(
                "1",
                1,
                FactsKind.RECORD,
                LocalDate.of(2026, 9, 1),
                new RuleSetReference("example", "1", new Digest("sm3", new byte[32])),
                List.of("A", "B", "C", "D", "E"),
                List.of(
                        new Hit("B", "c", Severity.LOW, SixTrue.BUSINESS, Map.of()),
                        new Hit("E", "c", Severity.LOW, SixTrue.BUSINESS, Map.of())),
                List.of(open("C", Outcome.NOT_APPLICABLE), open("D", Outcome.ERROR)));

        byte[] bits = OutcomeBits.of(screening);

        assertThat(bits).hasSize(2);
        List<Outcome> said = List.copyOf(screening.outcomes().values());
        for (int place = 0; place < said.size(); place++) {
            assertThat(OutcomeBits.at(bits, place)).isEqualTo(said.get(place));
        }
    }

    private static Unanswered open(String indicator, Outcome outcome) {
        return new Unanswered(indicator, outcome, Reason.MISSING, List.of("task"), "");
    }
}
