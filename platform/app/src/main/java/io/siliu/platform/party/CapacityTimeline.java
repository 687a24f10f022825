package io.siliu.platform.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The capacities of one worker in order of time; no two overlap, gaps are possible. */
public record CapacityTimeline(List<CapacityPeriod> periods) {

    public static final CapacityTimeline UNKNOWN = new CapacityTimeline(List.of());

    /** @throws IllegalArgumentException when two periods overlap */
    public CapacityTimeline {
        periods = periods.stream()
                .sorted(Comparator.comparing(each -> each.period().from()))
                .toList();
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).period().overlaps(periods.get(i - 1).period())) {
                throw new IllegalArgumentException(
                        "Two capacities overlap on " + periods.get(i).period().from());
            }
        }
    }

    /** The capacity on a day, or nothing where none is recorded: unknown is never taken for natural person. */
    public Optional<CapacityPeriod> on(LocalDate day) {
        return periods.stream().filter(each -> each.period().contains(day)).findFirst();
    }
}
