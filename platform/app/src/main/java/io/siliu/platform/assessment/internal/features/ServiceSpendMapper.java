package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The rolling table of services without evidence. */
@Mapper
interface ServiceSpendMapper {

    @Select("""
            <script>
            SELECT enterprise_id, work_month, unproven, evidence, line_count, last_handover, counted_at FROM service_spend
            WHERE work_month = #{month} AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Count> counts(Collection<Long> enterpriseIds, String month);

    @Insert("""
            INSERT INTO service_spend
                (enterprise_id, work_month, unproven, evidence, line_count, last_handover, counted_at)
            VALUES (#{enterpriseId}, #{workMonth}, #{unproven}, #{evidence}, #{lineCount}, #{lastHandover}, #{countedAt})
            ON DUPLICATE KEY UPDATE unproven = VALUES(unproven), evidence = VALUES(evidence),
                line_count = VALUES(line_count), last_handover = VALUES(last_handover), counted_at = VALUES(counted_at)
            """)
    void keep(Count count);

    /**
     * What was counted.
     *
     * @param unproven gross pay of services of the month without evidence
     * @param evidence ids of their lines, the largest ones, with a blank between them
     * @param lineCount lines of the enterprise's month when it was counted
     * @param lastHandover the delivery or acceptance that the enterprise had recorded last; 0 where there was none
     */
    record Count(
            long enterpriseId,
            String workMonth,
            Money unproven,
            String evidence,
            long lineCount,
            long lastHandover,
            Instant countedAt) {

        Renewal renewal() {
            return new Renewal(lineCount, lastHandover, countedAt);
        }
    }
}
