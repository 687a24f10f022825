package io.siliu.platform.assessment.internal.features;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Public holidays, and the rolling table of work on closed days. */
@Mapper
interface ClosedDayMapper {

    @Select("SELECT day FROM public_holiday WHERE day BETWEEN #{from} AND #{to}")
    List<LocalDate> holidays(LocalDate from, LocalDate to);

    @Select("SELECT MIN(day) AS first, MAX(day) AS last FROM public_holiday")
    Known known();

    @Select("""
            <script>
            SELECT enterprise_id, work_month, worked, closed, evidence, closures, line_count, last_handover, counted_at
            FROM closed_day_work WHERE work_month = #{month} AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Count> counts(Collection<Long> enterpriseIds, String month);

    @Insert("""
            INSERT INTO closed_day_work
                (enterprise_id, work_month, worked, closed, evidence, closures, line_count, last_handover, counted_at)
            VALUES (#{enterpriseId}, #{workMonth}, #{worked}, #{closed}, #{evidence}, #{closures}, #{lineCount},
                    #{lastHandover}, #{countedAt})
            ON DUPLICATE KEY UPDATE worked = VALUES(worked), closed = VALUES(closed), evidence = VALUES(evidence),
                closures = VALUES(closures), line_count = VALUES(line_count), last_handover = VALUES(last_handover),
                counted_at = VALUES(counted_at)
            """)
    void keep(Count count);

    /** The first and the last holiday that is on record; nothing is said of other years. */
    record Known(LocalDate first, LocalDate last) {}

    /**
     * What was counted.
     *
     * @param worked days of work, a day of each task by itself
     * @param closed of them, those on closed days
     * @param evidence closed days with work, with a blank between them
     * @param closures that the enterprise had told of
     */
    record Count(
            long enterpriseId,
            String workMonth,
            long worked,
            long closed,
            String evidence,
            int closures,
            long lineCount,
            long lastHandover,
            Instant countedAt) {

        Renewal renewal() {
            return new Renewal(lineCount, lastHandover, countedAt);
        }
    }
}
