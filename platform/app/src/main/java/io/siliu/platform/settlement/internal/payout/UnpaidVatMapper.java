package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Lines whose VAT the worker got back, and from which nothing is held by now. */
@Mapper
interface UnpaidVatMapper {

    /** The last of an odd number of steps gave back; an order in its place would have made the number even. */
    @Select("""
            <script>
            SELECT l.worker_id, l.batch_id, l.batch_number, l.id AS line_id, l.line_number,
                   COALESCE(ended.day, l.settled_on) AS held_for, w.vat + w.surcharges AS held, back.amount AS given_back,
                   ended.cause AS why, ended.at
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
            WHERE MOD(ended.step, 2) = 1
            <if test="regionPrefix != null">AND l.city LIKE CONCAT(#{regionPrefix}, '%')</if>
            ORDER BY ended.at DESC, l.id DESC LIMIT #{limit}
            </script>
            """)
    List<VatOfUnpaidLines.Line> newest(String regionPrefix, int limit);
}
