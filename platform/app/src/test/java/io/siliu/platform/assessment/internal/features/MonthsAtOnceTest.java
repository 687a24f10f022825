package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.AtOnce;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.internal.outside.OutsideKnowledge;
import io.siliu.platform.assessment.internal.outside.OutsideReadings;
import io.siliu.platform.settlement.EnterpriseMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Portions in which the same enterprises stand the other way round count the same months at once, and neither loses. */
@SiliuTest
class MonthsAtOnceTest {

    private static final int ROUNDS = 20;
    private static final int ENTERPRISES = 40;
    private static final long FIRST = 8_757_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 8);
    private static final Money GROSS = Money.of("6000.00");

    private final ClosedDays closed;
    private final ServiceSpends services;
    private final OutsideReadings outside;
    private final Limits limits;
    private final JdbcClient database;

    MonthsAtOnceTest(
            ClosedDays closed, ServiceSpends services, OutsideReadings outside, Limits limits, JdbcClient database) {
        this.closed = closed;
        this.services = services;
        this.outside = outside;
        this.limits = limits;
        this.database = database;
    }

    @Test
    void closedDaysAreCounted() throws Exception {
        OutsideKnowledge nothing =
                outside.about(new OutsideReadings.Question(Set.of(), Set.of(), Set.of(), DAY, DAY, 30));
        Limits.InForce inForce = limits.inForce();
        bothWays(some -> closed.of(some, nothing, inForce));
        assertThat(rows("closed_day_work")).isEqualTo(ROUNDS * ENTERPRISES * 2);
    }

    @Test
    void servicesAreCounted() throws Exception {
        Limits.InForce inForce = limits.inForce();
        bothWays(some -> services.of(some, inForce));
        assertThat(rows("service_spend")).isEqualTo(ROUNDS * ENTERPRISES * 2);
    }

    private static void bothWays(Consumer<List<EnterpriseMonth>> count)
            throws InterruptedException, ExecutionException {
        for (int round = 0; round < ROUNDS; round++) {
            List<EnterpriseMonth> some = months(FIRST + (long) round * ENTERPRISES);
            List<EnterpriseMonth> reversed = new ArrayList<>(some);
            Collections.reverse(reversed);
            AtOnce.run(() -> count.accept(some), () -> count.accept(reversed));
        }
    }

    private static List<EnterpriseMonth> months(long first) {
        return LongStream.range(first, first + ENTERPRISES)
                .boxed()
                .flatMap(id -> List.of(9, 10).stream()
                        .map(month -> new EnterpriseMonth(id, YearMonth.of(2026, month), GROSS, 20)))
                .toList();
    }

    private int rows(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE enterprise_id BETWEEN ? AND ?")
                .params(FIRST, FIRST + ROUNDS * ENTERPRISES)
                .query(Integer.class)
                .single();
    }
}
