package io.siliu.platform.access.internal;

import io.siliu.platform.access.Erasures.Line;
import io.siliu.platform.access.Erasures.Plan;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.access.PersonHolding.Leaver;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Asks every module what it keeps of a person, and lets it go when its time has passed. */
@Component
final class ErasurePlans {

    private final List<PersonHolding> holdings;
    private final RetentionMapper periods;
    private final LeaverMapper leavers;

    ErasurePlans(List<PersonHolding> holdings, RetentionMapper periods, LeaverMapper leavers) {
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing(PersonHolding::retention).thenComparing(PersonHolding::name))
                .toList();
        this.periods = periods;
        this.leavers = leavers;
    }

    Plan of(Leaver leaver, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (PersonHolding holding : holdings) {
            Kept kept = holding.kept(leaver);
            RetentionPeriod period = period(holding.retention(), today);
            kept.lastDay()
                    .ifPresent(last -> lines.add(new Line(
                            holding.name(), holding.retention(), kept.count(), period.until(last), period.source())));
        }
        int underWay = holdings.stream()
                .mapToInt(holding -> holding.underWay(leaver.personId()))
                .sum();
        return new Plan(lines, underWay, leavers.holds(leaver.personId()));
    }

    /** Tells every module that somebody has left. */
    void left(Leaver leaver) {
        holdings.forEach(holding -> holding.left(leaver));
    }

    /** @return how many things of each kind are gone by this */
    Map<String, Long> erase(Leaver leaver, LocalDate today) {
        Map<String, Long> gone = new TreeMap<>();
        for (PersonHolding holding : holdings) {
            long before = holding.kept(leaver).count();
            holding.erase(leaver, period(holding.retention(), today).upTo(today));
            long erased = before - holding.kept(leaver).count();
            if (erased > 0) {
                gone.put(holding.name(), erased);
            }
        }
        return gone;
    }

    private RetentionPeriod period(RetentionClass retention, LocalDate day) {
        return periods.on(retention, day)
                .orElseThrow(() -> new IllegalStateException(
                        "No period is on record for how long " + retention + " is kept on " + day + "."));
    }
}
