package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

/** Lines whose VAT the worker got back, and from which nothing is held by now. */
@Mapper
interface UnpaidVatMapper {

    /**
     * The last of an odd number of steps gave back; an order in its place would have made the number even. Those that are never
     * paid stand first: a worker returns nothing of the others.
     */
    @Select("""
            <script>
            SELECT l.enterprise_id, l.worker_id, l.batch_id, l.batch_number, l.id AS line_id, l.line_number,
                   COALESCE(ended.day, l.settled_on) AS held_for, w.vat + w.surcharges AS held, back.amount AS given_back,
                   CASE WHEN dropped.id IS NULL THEN ended.cause ELSE dropped.stage END AS why,
                   COALESCE(dropped.dropped_at, ended.at) AS at
            FROM (SELECT s.enterprise_id, s.line_id, SUM(s.given_back) AS amount
                  FROM settlement_withholding_step s
                  WHERE s.given_back &gt; 0
                  GROUP BY s.enterprise_id, s.line_id) back
            JOIN settlement_line l ON l.enterprise_id = back.enterprise_id AND l.id = back.line_id
            JOIN settlement_withholding w ON w.enterprise_id = back.enterprise_id AND w.line_id = back.line_id
            JOIN settlement_withholding_step ended
                ON ended.enterprise_id = back.enterprise_id AND ended.line_id = back.line_id
               AND ended.step = (SELECT MAX(last.step) FROM settlement_withholding_step last
                                 WHERE last.enterprise_id = back.enterprise_id AND last.line_id = back.line_id)
            LEFT JOIN payout dropped ON dropped.line_id = back.line_id AND dropped.stage = 'DROPPED'
            WHERE MOD(ended.step, 2) = 1
              AND NOT EXISTS (SELECT 1 FROM settlement_vat_recovered r
                              WHERE r.enterprise_id = back.enterprise_id AND r.line_id = back.line_id)
            <if test="regionPrefix != null">AND l.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY dropped.id IS NULL, COALESCE(dropped.dropped_at, ended.at), l.id LIMIT #{limit}
            </script>
            """)
    List<VatOfUnpaidLines.Line> oldest(String regionPrefix, int limit);

    /** Those of them that were dropped for good. */
    @Select("""
            SELECT COUNT(*)
            FROM (SELECT s.enterprise_id, s.line_id FROM settlement_withholding_step s
                  WHERE s.given_back > 0
                  GROUP BY s.enterprise_id, s.line_id) back
            WHERE EXISTS (SELECT 1 FROM payout p WHERE p.line_id = back.line_id AND p.stage = 'DROPPED')
              AND NOT EXISTS (SELECT 1 FROM settlement_vat_recovered r
                              WHERE r.enterprise_id = back.enterprise_id AND r.line_id = back.line_id)
              AND (SELECT MOD(COUNT(*), 2) FROM settlement_withholding_step each_step
                   WHERE each_step.enterprise_id = back.enterprise_id AND each_step.line_id = back.line_id) = 1
            """)
    @Options(timeout = StageCounts.SECONDS)
    long countToReturn();

    /**
     * Once, and as a whole, of a line that was dropped for good: one that was refused or came back does not hold its VAT again when it
     * is paid.
     *
     * @return how many rows were kept, one or none
     * @throws org.springframework.dao.DuplicateKeyException where it is recorded of the line, or the number of another one
     */
    @Insert("""
            INSERT INTO settlement_vat_recovered
                (enterprise_id, line_id, worker_id, amount, reference, recorded_at, recorded_by, recorded_by_name,
                 retention_class)
            SELECT s.enterprise_id, s.line_id, MAX(s.worker_id), SUM(s.given_back), #{reference}, #{at}, #{by}, #{name}, 'TAX'
            FROM settlement_withholding_step s
            WHERE s.enterprise_id = #{enterpriseId} AND s.line_id = #{lineId}
              AND EXISTS (SELECT 1 FROM payout p WHERE p.line_id = #{lineId} AND p.stage = 'DROPPED')
            GROUP BY s.enterprise_id, s.line_id
            HAVING MOD(COUNT(*), 2) = 1 AND SUM(s.given_back) > 0 AND SUM(s.given_back) = #{amount}
            """)
    int recovered(long enterpriseId, long lineId, Money amount, String reference, Instant at, long by, String name);

    /** @return how many rows went, one or none */
    @Delete("DELETE FROM settlement_vat_recovered WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}")
    int withdrawn(long enterpriseId, long lineId);

    @Select("SELECT COUNT(*) FROM settlement_vat_recovered WHERE reference = #{reference}")
    int withReference(String reference);

    @Select("""
            <script>
            SELECT r.enterprise_id, r.worker_id, l.batch_number, r.line_id, l.line_number, r.amount, r.reference, r.recorded_by,
                   r.recorded_by_name, r.recorded_at
            FROM settlement_vat_recovered r
            JOIN settlement_line l ON l.enterprise_id = r.enterprise_id AND l.id = r.line_id
            <if test="regionPrefix != null">WHERE l.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY r.recorded_at DESC, r.line_id DESC LIMIT #{limit}
            </script>
            """)
    List<VatOfUnpaidLines.Returned> lastReturned(String regionPrefix, int limit);
}
