package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PayHistory;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/**
 * How many of the lines of an enterprise carry a grave alert, over the thirty days up to a day. An alert counts once it has
 * stood for a day: most papers follow their line within hours, and what was missing is then no longer an alert.
 */
@Component
class AlarmShares {

    /** The indicator that this share feeds; counted, it would keep itself alive. */
    private static final String OWN = "V24";

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

    /** By enterprise; one with too few lines in these days is left out. */
    Map<Long, Measured> on(Collection<Long> enterprises, LocalDate day) {
        LocalDate from = day.minusDays(DAYS - 1L);
        Map<Long, Long> alarmed = new HashMap<>();
        Instant standing = clock.instant().minus(STANDING);
        alarms.records(enterprises, from, day, OWN, standing)
                .forEach(row -> alarmed.put(row.enterpriseId(), row.records()));
        Map<Long, Measured> shares = new HashMap<>();
        history.linesSettled(enterprises, from, day).forEach((enterprise, lines) -> {
            if (lines >= FEWEST_LINES) {
                String evidence = "ALARMS/" + enterprise + "/" + from + "/" + day;
                BigDecimal grave = BigDecimal.valueOf(alarmed.getOrDefault(enterprise, 0L));
                shares.put(enterprise, Evidence.share(grave, BigDecimal.valueOf(lines), List.of(evidence)));
            }
        });
        return shares;
    }

    /** Records of an enterprise with a grave alert. */
    record Alarmed(long enterpriseId, long records) {}

    @Mapper
    interface Alarms {

        @Select("""
                <script>
                SELECT enterprise_id, COUNT(DISTINCT record_id) AS records FROM alert
                WHERE settled_on BETWEEN #{from} AND #{to} AND severity IN ('HIGH', 'CRITICAL') AND indicator != #{but}
                  AND raised_at &lt;= #{standing} AND enterprise_id IN
                <foreach item="id" collection="enterprises" open="(" separator="," close=")">#{id}</foreach>
                GROUP BY enterprise_id
                </script>
                """)
        List<Alarmed> records(Collection<Long> enterprises, LocalDate from, LocalDate to, String but, Instant standing);
    }
}
