package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PayHistory;
import io.siliu.rules.Severity;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * How many of the lines of an enterprise carry a grave alert, over the thirty days up to a day. An alert counts once it has
 * stood for a day, and while it stands: most papers follow their line within hours, and what was missing is then no longer an
 * alert, as is what people cleared. One that was raised before payment stands as that of its record since that was screened.
 */
@Component
class AlarmShares {

    /** The indicator that this share feeds; counted, it would keep itself alive. */
    private static final String OWN = "V24";

    /** The rank of HIGH. */
    private static final int GRAVE = Severity.HIGH.ordinal() + 1;

    private static final int DAYS = 30;
    private static final Duration STANDING = Duration.ofDays(1);

    /** One alert among a handful of lines is a large share and says nothing of the enterprise. */
    private static final long FEWEST_LINES = 20;

    private final PayHistory history;
    private final Alarms alarms;
    private final Clock clock;

    AlarmShares(PayHistory history, Alarms alarms, Clock clock) {
        this.history = history;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * By day and enterprise; one with too few lines in the days up to a day is left out.
     *
     * @param enterprises of each day that is asked about
     */
    Map<LocalDate, Map<Long, Measured>> on(Map<LocalDate, Set<Long>> enterprises) {
        Set<Long> all = enterprises.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        LocalDate first = Collections.min(enterprises.keySet()).minusDays(DAYS - 1L);
        LocalDate last = Collections.max(enterprises.keySet());
        Instant standing = clock.instant().minus(STANDING);
        Map<Long, NavigableMap<LocalDate, Long>> alarmed = new HashMap<>();
        alarms.records(all, first, last, GRAVE, OWN, standing)
                .forEach(row -> ofEnterprise(alarmed, row.enterpriseId()).put(row.settledOn(), row.records()));
        Map<Long, NavigableMap<LocalDate, Long>> settled = new HashMap<>();
        history.linesByDay(all, first, last)
                .forEach(row -> ofEnterprise(settled, row.enterpriseId()).put(row.settledOn(), row.lines()));
        Map<LocalDate, Map<Long, Measured>> shares = new HashMap<>();
        enterprises.forEach((day, own) -> shares.put(day, on(day, own, alarmed, settled)));
        return shares;
    }

    private static NavigableMap<LocalDate, Long> ofEnterprise(
            Map<Long, NavigableMap<LocalDate, Long>> counts, long enterprise) {
        return counts.computeIfAbsent(enterprise, each -> new TreeMap<>());
    }

    private static Map<Long, Measured> on(
            LocalDate day,
            Set<Long> enterprises,
            Map<Long, NavigableMap<LocalDate, Long>> alarmed,
            Map<Long, NavigableMap<LocalDate, Long>> settled) {
        LocalDate from = day.minusDays(DAYS - 1L);
        Map<Long, Measured> shares = new HashMap<>();
        for (long enterprise : enterprises) {
            long lines = sum(settled.get(enterprise), from, day);
            if (lines >= FEWEST_LINES) {
                String evidence = NamedEvidence.ALARMS.id(enterprise, from, day);
                BigDecimal grave = BigDecimal.valueOf(sum(alarmed.get(enterprise), from, day));
                shares.put(enterprise, Evidence.share(grave, BigDecimal.valueOf(lines), List.of(evidence)));
            }
        }
        return shares;
    }

    private static long sum(NavigableMap<LocalDate, Long> counts, LocalDate from, LocalDate to) {
        return counts == null
                ? 0
                : counts.subMap(from, true, to, true).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Records of an enterprise and a day with a grave alert that stands; a record has one day. */
    record Alarmed(long enterpriseId, LocalDate settledOn, long records) {}

    @Mapper
    interface Alarms {

        @Select("""
                <script>
                SELECT enterprise_id, settled_on, COUNT(DISTINCT record_id) AS records FROM alert
                WHERE settled_on BETWEEN #{from} AND #{to} AND severity_rank &gt;= #{grave} AND indicator != #{but}
                  AND standing = 1 AND raised_at &lt;= #{standing}
                  AND (gate_alert_id IS NULL
                       OR EXISTS (SELECT 1 FROM gate_alert g
                                  WHERE g.id = alert.gate_alert_id AND g.taken_over_at &lt;= #{standing}))
                  AND enterprise_id IN
                <foreach item="id" collection="enterprises" open="(" separator="," close=")">#{id}</foreach>
                GROUP BY enterprise_id, settled_on
                </script>
                """)
        List<Alarmed> records(
                Collection<Long> enterprises, LocalDate from, LocalDate to, int grave, String but, Instant standing);
    }
}
