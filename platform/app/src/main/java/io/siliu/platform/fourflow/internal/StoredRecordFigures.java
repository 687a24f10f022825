package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.RecordFigures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts records from the keys of their table. */
@Service
class StoredRecordFigures implements RecordFigures {

    private final FigureQueries queries;
    private final Access access;

    StoredRecordFigures(FigureQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<YearMonth> months(int limit) {
        return queries.months(scope(), limit).stream().map(YearMonth::parse).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Month of(YearMonth month) {
        return queries.month(scope(), month.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Money> grossByEnterprise(YearMonth month) {
        return queries.gross(scope(), month.toString()).stream()
                .collect(Collectors.toMap(FigureQueries.Gross::enterpriseId, FigureQueries.Gross::gross));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Week> weeks(LocalDate from, LocalDate to) {
        Map<LocalDate, List<FigureQueries.Gap>> byMonday = new TreeMap<>();
        for (FigureQueries.Gap gap : queries.gaps(scope(), from, to)) {
            LocalDate monday = gap.settledOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            byMonday.computeIfAbsent(monday, week -> new ArrayList<>()).add(gap);
        }
        return byMonday.entrySet().stream()
                .map(week -> week(week.getKey(), week.getValue()))
                .toList();
    }

    private static Week week(LocalDate monday, List<FigureQueries.Gap> gaps) {
        long records = gaps.stream().mapToLong(FigureQueries.Gap::records).sum();
        Map<Flow, Long> complete = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            long missing = gaps.stream()
                    .filter(gap -> MissingFlows.parse(gap.missing()).contains(flow))
                    .mapToLong(FigureQueries.Gap::records)
                    .sum();
            complete.put(flow, records - missing);
        }
        return new Week(monday, records, complete);
    }

    private FigureQueries.Scope scope() {
        Actor actor = access.require(Permission.READ_RECORDS);
        return new FigureQueries.Scope(actor.enterprise().orElse(null), actor.regionPrefix());
    }
}
