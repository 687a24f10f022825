package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.party.SharedAccounts.Sharing;
import io.siliu.platform.settlement.CardUse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sharing is told as it stood on the day of the line, however late, or under however wrong a clock, it was written down. */
class AccountsTest {

    private static final long WORKER = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final Subject SUBJECT = new Subject(
            1, 7, WORKER, DAY, YearMonth.from(DAY), "RIDER", "990100", null, Money.ZERO, Money.ZERO, null, List.of());

    @Test
    void aCardUsedByAnotherOnlyLaterIsNotSharedYet() {
        List<CardUse> uses = List.of(new CardUse(8, 6, DAY), new CardUse(9, 4, DAY.plusDays(1)));
        assertThat(Accounts.of(SUBJECT, known(uses)).cardWorkers().evidence()).containsExactly("6");
    }

    private static Known known(List<CardUse> uses) {
        return new Known(
                PaidLines.of(List.of(), Set.of()),
                Map.of(),
                Map.of(SUBJECT.lineId(), uses),
                Map.of(WORKER, new Sharing(Set.of(), Set.of())),
                Map.of(),
                Map.of(),
                new PeerTable(Map.of()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new WorkDone(Map.of(), Map.of(), Map.of(), Map.of()),
                OutsideKnowledge.NONE,
                Moves.NONE,
                Map.of(),
                new Places.Prefectures(Map.of()),
                Map.of(),
                Counted.NOTHING);
    }
}
