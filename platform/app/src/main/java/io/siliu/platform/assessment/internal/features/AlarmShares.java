package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.settlement.PayHistory;
import io.siliu.rules.fact.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** How many of the lines of an enterprise carry a grave alert, over the thirty days up to a day. */
@Component
class AlarmShares {

    /** The indicator that this share feeds; counted, it would keep itself alive. */
    private static final String OWN = "V24";

    private static final int DAYS = 30;

    private final PayHistory history;
    private final Alarms alarms;

    AlarmShares(PayHistory history, Alarms alarms) {
        this.history = history;
        this.alarms = alarms;
    }

    /** By enterprise; one without a line in these days is left out. */
    Map<Long, Measured> on(Collection<Long> enterprises, LocalDate day) {
        LocalDate from = day.minusDays(DAYS - 1L);
        Map<Long, Long> alarmed = new HashMap<>();
        alarms.records(enterprises, from, day, OWN).forEach(row -> alarmed.put(row.enterpriseId(), row.records()));
        Map<Long, Measured> shares = new HashMap<>();
        history.linesSettled(enterprises, from, day)
                .forEach((enterprise, lines) -> shares.put(
                        enterprise,
                        Evidence.share(
                                BigDecimal.valueOf(alarmed.getOrDefault(enterprise, 0L)),
                                BigDecimal.valueOf(lines),
                                List.of("ALARMS/" + enterprise + "/" + from + "/" + day))));
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
                  AND enterprise_id IN
                <foreach item="id" collection="enterprises" open="(" separator="," close=")">#{id}</foreach>
                GROUP BY enterprise_id
                </script>
                """)
        List<Alarmed> records(Collection<Long> enterprises, LocalDate from, LocalDate to, String but);
    }
}
