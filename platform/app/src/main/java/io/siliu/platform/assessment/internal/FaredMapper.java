package io.siliu.platform.assessment.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** How indicators fared; {@code regionPrefix} null counts everywhere. */
@Mapper
interface FaredMapper {

    @Select("""
            <script>
            SELECT indicator, COUNT(*) AS count, SUM(gone) AS gone FROM (
                SELECT indicator, gone_at IS NOT NULL AS gone FROM alert
                WHERE raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                UNION ALL
                SELECT indicator, gone_at IS NOT NULL AS gone FROM gate_alert
                WHERE taken_over_at IS NULL AND raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ) raised
            GROUP BY indicator
            </script>
            """)
    List<Tally> hits(Instant since, String regionPrefix);

    @Select("""
            <script>
            SELECT indicator, verdict, COUNT(*) AS count FROM (
                SELECT indicator, outcome AS verdict FROM alert
                WHERE outcome IN ('CONFIRMED', 'CLEARED') AND raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                UNION ALL
                SELECT indicator, outcome AS verdict FROM gate_alert
                WHERE outcome IN ('CONFIRMED', 'CLEARED') AND taken_over_at IS NULL AND raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ) decided
            GROUP BY indicator, verdict
            </script>
            """)
    List<Decided> decided(Instant since, String regionPrefix);

    @Select("""
            <script>
            SELECT FLOOR(TIMESTAMPDIFF(HOUR, #{since}, raised_at) / 168) AS week, COUNT(*) AS count FROM (
                SELECT raised_at FROM alert
                WHERE indicator = #{indicator} AND raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
                UNION ALL
                SELECT raised_at FROM gate_alert
                WHERE taken_over_at IS NULL AND indicator = #{indicator} AND raised_at &gt;= #{since}
                  <if test="regionPrefix != null">AND city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ) raised
            GROUP BY week
            </script>
            """)
    List<Week> weeks(String indicator, Instant since, String regionPrefix);

    /** @param gone of them, those that a later screening does not find any more */
    record Tally(String indicator, int count, int gone) {}

    record Decided(String indicator, String verdict, int count) {}

    /** @param week counted from the first day, from zero */
    record Week(int week, int count) {}
}
