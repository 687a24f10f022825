package io.siliu.platform.settlement.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.settlement.ClientBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom enterprises paid and whether others paid them too, read once and counted for any day. */
final class ServedWorkers {

    private final Map<Long, List<Served>> byEnterprise;

    /** @param all in the order of the workers */
    ServedWorkers(List<Served> all) {
        byEnterprise = all.stream().collect(Collectors.groupingBy(Served::enterpriseId));
    }

    /**
     * One worker of an enterprise.
     *
     * @param elsewhereOn the first day on which another enterprise paid the worker, null where none does
     */
    @ReadInBulk
    record Served(long enterpriseId, long workerId, LocalDate firstOn, LocalDate lastOn, LocalDate elsewhereOn) {

        private boolean isElsewhere(LocalDate day) {
            return elsewhereOn != null && !elsewhereOn.isAfter(day);
        }

        private boolean isWithinYear(LocalDate day) {
            return !firstOn.isAfter(day) && lastOn.isAfter(day.minusYears(1));
        }
    }

    /**
     * The workers of the year up to a day; empty where there are none.
     *
     * @param most so many of those who work elsewhere too are named
     */
    Optional<ClientBase> on(long enterprise, LocalDate day, int most) {
        long workers = 0;
        long exclusive = 0;
        List<Long> others = new ArrayList<>();
        for (Served each : byEnterprise.getOrDefault(enterprise, List.of())) {
            boolean elsewhere = each.isElsewhere(day);
            if (each.isWithinYear(day)) {
                workers++;
                exclusive += elsewhere ? 0 : 1;
            }
            if (elsewhere && others.size() < most) {
                others.add(each.workerId());
            }
        }
        return workers == 0 ? Optional.empty() : Optional.of(new ClientBase(enterprise, workers, exclusive, others));
    }
}
