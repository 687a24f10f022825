package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.work.TaskOrders;
import io.siliu.rules.fact.BrokenFact;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.MeasuredAmount;
import io.siliu.rules.fact.PaySignals;
import io.siliu.rules.fact.PeerGroup;
import io.siliu.rules.fact.SignalFacts;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** What peers earn, and what a unit costs, is used though a little of it is behind, and what stands on it is named. */
class PeersLagTest {

    private static final Instant COUNTED = Instant.parse("2026-09-08T08:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final long ACCEPTED = 7;

    @Test
    void linesThatCameOrWentAreNamedWithTheIncomes() {
        assertThat(counted(1_005, ACCEPTED).incomesLag(MONTH)).contains(new Lag(COUNTED, 5));
        assertThat(counted(995, ACCEPTED).incomesLag(MONTH)).contains(new Lag(COUNTED, 5));
        assertThat(counted(1_005, ACCEPTED).pricesLag(MONTH)).isEmpty();
    }

    @Test
    void acceptancesOfTheLastHourAreNamedWithThePrices() {
        assertThat(counted(1_000, ACCEPTED + 1).pricesLag(MONTH)).contains(new Lag(COUNTED, 0));
        assertThat(counted(1_000, ACCEPTED + 1).incomesLag(MONTH)).isEmpty();
    }

    @Test
    void whatHoldsAllIsNotNamed() {
        assertThat(counted(1_000, ACCEPTED).incomesLag(MONTH)).isEmpty();
        assertThat(counted(1_000, ACCEPTED).pricesLag(MONTH)).isEmpty();
    }

    @Test
    void ofALineThoseAreNamedThatItHas() {
        PeersBehind behind = new PeersBehind(subject(), counted(1_005, ACCEPTED), Optional.of(MONTH));

        assertThat(behind.stale(features(group()), signals(Evidence.amount(Money.of("9000.00"), List.of()))))
                .containsExactly(
                        new Stale("features.peers", COUNTED, 5), new Stale("signals.pay.peerTopIncome", COUNTED, 5));
        assertThat(behind.stale(features(group()), signals(null)))
                .containsExactly(new Stale("features.peers", COUNTED, 5));
        assertThat(behind.stale(features(null), signals(null))).isEmpty();
        assertThat(behind.broken()).isEmpty();
    }

    /** Work of August that is paid in September is compared with the prices of August. */
    @Test
    void pricesOfTheMonthInWhichTheTaskEndedCannotBeUsedWhereThatMonthIsBehind() {
        PeerTable table = new PeerTable(
                Map.of(MONTH, month(null), MONTH.minusMonths(1), month("counted over 1 lines, 2 are booked by now")));

        assertThat(new PeersBehind(subject(), table, Optional.of(MONTH.minusMonths(1))).broken())
                .extracting(BrokenFact::path)
                .containsExactly("signals.delivery.unitPriceDeviation");
        assertThat(new PeersBehind(subject(), table, Optional.of(MONTH)).broken())
                .isEmpty();
    }

    private static PeerTable.Month month(String behind) {
        return new PeerTable.Month(Map.of(), Map.of(), behind, null, null);
    }

    /** A minute after the month was counted over 1,000 lines and its last acceptance. */
    private static PeerTable counted(long booked, long accepted) {
        return new PeerTables(
                        answering(PayHistory.class, Map.of("linesOf", booked)),
                        answering(TaskOrders.class, Map.of("lastAcceptance", accepted)),
                        answering(
                                PeerMapper.class,
                                Map.of(
                                        "count",
                                        Optional.of(new PeerMapper.Count(1_000, ACCEPTED, COUNTED)),
                                        "groups",
                                        List.of(),
                                        "prices",
                                        List.of())),
                        new NoTransactions(),
                        Clock.fixed(COUNTED.plus(Duration.ofMinutes(1)), ZoneOffset.UTC))
                .of(List.of(MONTH));
    }

    private static <T> T answering(Class<T> port, Map<String, Object> answers) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    assertThat(answers).containsKey(method.getName());
                    return answers.get(method.getName());
                }));
    }

    private static Subject subject() {
        return FeatureTest.subject(1, 2, 3, LocalDate.of(2026, 9, 8), MONTH, Money.of("600.00"));
    }

    private static PeerGroup group() {
        return new PeerGroup("RIDER", "990100", MONTH, Money.of("6000.00"), 40);
    }

    private static FeatureFacts features(PeerGroup peers) {
        return new FeatureFacts(MONTH, Money.of("600.00"), List.of(), peers);
    }

    private static SignalFacts signals(MeasuredAmount top) {
        return new SignalFacts(
                null,
                null,
                new PaySignals(top, null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static final class NoTransactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
