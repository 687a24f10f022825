package io.siliu.platform.settlement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.settlement.ClientBase;
import io.siliu.platform.settlement.internal.ServedWorkers.Served;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedWorkersTest {

    private static final long ENTERPRISE = 7;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Served worker(long id, String first, String last, String elsewhere) {
        return new Served(
                ENTERPRISE,
                id,
                LocalDate.parse(first),
                LocalDate.parse(last),
                elsewhere == null ? null : LocalDate.parse(elsewhere));
    }

    @Test
    void whoWorkedWithinTheYearCountsAndWhoWorkedForNobodyElseIsExclusive() {
        ServedWorkers served = new ServedWorkers(List.of(
                worker(1, "2026-01-10", "2026-05-10", null),
                worker(2, "2026-01-10", "2026-05-10", "2026-06-30"),
                worker(3, "2026-01-10", "2026-05-10", "2026-07-01"),
                worker(4, "2026-07-01", "2026-07-02", null),
                worker(5, "2024-01-01", "2025-06-30", null),
                worker(6, "2024-01-01", "2025-07-01", null)));

        assertThat(served.on(ENTERPRISE, DAY, 20)).contains(new ClientBase(ENTERPRISE, 4, 3, List.of(2L)));
    }

    @Test
    void whoWorksElsewhereIsNamedInOrderUpToTheMost() {
        ServedWorkers served = new ServedWorkers(List.of(
                worker(1, "2026-01-10", "2026-05-10", "2026-01-01"),
                worker(2, "2024-01-10", "2024-05-10", "2026-01-01"),
                worker(3, "2026-01-10", "2026-05-10", "2026-01-01")));

        assertThat(served.on(ENTERPRISE, DAY, 2)).contains(new ClientBase(ENTERPRISE, 2, 0, List.of(1L, 2L)));
    }

    @Test
    void anEnterpriseWithoutWorkersOfTheYearIsLeftOut() {
        ServedWorkers served = new ServedWorkers(List.of(worker(1, "2026-07-01", "2026-07-01", null)));

        assertThat(served.on(ENTERPRISE, DAY, 20)).isEmpty();
        assertThat(served.on(8, DAY, 20)).isEmpty();
    }
}
