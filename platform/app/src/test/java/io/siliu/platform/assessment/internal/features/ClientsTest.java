package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.EnterpriseMonth;
import io.siliu.rules.fact.ClientSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.MeasuredAmount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever was computed before, each line has the signals that it has when it is asked about alone. */
final class ClientsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate LATER = DAY.plusDays(1);
    private static final YearMonth MONTH = YearMonth.of(2026, 9);

    private final Known known = known();
    private final List<Subject> subjects = List.of(
            subject(7, DAY, MONTH),
            subject(7, LATER, MONTH),
            subject(7, DAY, MONTH.minusMonths(1)),
            subject(8, DAY, MONTH));

    @Test
    void linesThatDifferInDayMonthOrEnterpriseHaveTheirOwn() {
        assertThat(subjects.stream().map(each -> new Clients(known).of(each))).doesNotHaveDuplicates();
        List<Subject> reversed = new ArrayList<>(subjects);
        Collections.reverse(reversed);
        for (List<Subject> order : List.of(subjects, reversed)) {
            Clients clients = new Clients(known);
            order.forEach(each -> clients.of(each));
            order.forEach(each -> assertThat(clients.of(each)).isEqualTo(new Clients(known).of(each)));
        }
    }

    @Test
    void linesOfOneDayAndMonthShareThem() {
        Clients clients = new Clients(known);
        assertThat(clients.of(subjects.get(0))).isSameAs(clients.of(subject(7, DAY, MONTH)));
    }

    @Test
    void whatTheWorkerHasPartInIsAllThatIsReplaced() {
        ClientSignals same = new ClientSignals(
                count(1),
                count(2),
                count(3),
                count(4),
                count(5),
                null,
                count(7),
                count(8),
                amount(9),
                count(10),
                count(11),
                amount(12),
                count(13),
                count(14));
        assertThat(Clients.with(count(6), same))
                .isEqualTo(new ClientSignals(
                        count(1),
                        count(2),
                        count(3),
                        count(4),
                        count(5),
                        count(6),
                        count(7),
                        count(8),
                        amount(9),
                        count(10),
                        count(11),
                        amount(12),
                        count(13),
                        count(14)));
    }

    private static Measured count(long count) {
        return Evidence.count(count, List.of());
    }

    private static MeasuredAmount amount(long cents) {
        return Evidence.amount(Money.ofCents(cents), List.of());
    }

    private static Subject subject(long enterprise, LocalDate day, YearMonth month) {
        return new Subject(
                enterprise, 1, 5, day, month, "RIDER", "990100", null, Money.ZERO, Money.ZERO, null, List.of());
    }

    private static Map<Long, ClientBase> bases(long workers) {
        return Map.of(
                7L, new ClientBase(7, workers, 1, List.of(3L)), 8L, new ClientBase(8, workers + 100, 1, List.of(4L)));
    }

    private static Known known() {
        return new Known(
                PaidLines.of(List.of(), Set.of()),
                Map.of(
                        7L,
                        List.of(
                                new EnterpriseMonth(7, MONTH.minusMonths(1), Money.of("100.00"), 1),
                                new EnterpriseMonth(7, MONTH, Money.of("300.00"), 2)),
                        8L,
                        List.of(new EnterpriseMonth(8, MONTH, Money.of("500.00"), 3))),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new PeerTable(Map.of()),
                Map.of(DAY, bases(10), LATER, bases(11)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(DAY, Map.of(), LATER, Map.of()),
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
