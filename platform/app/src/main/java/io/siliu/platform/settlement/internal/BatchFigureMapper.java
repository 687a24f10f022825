package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PayoutStage;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** A batch counted, and the lines of one page of it. */
@Mapper
interface BatchFigureMapper {

    @Select("""
            SELECT model, capacity, COUNT(*) AS line_count, SUM(gross) AS gross, SUM(income_tax) AS income_tax,
                   SUM(vat) AS vat, SUM(surcharges) AS surcharges, SUM(net) AS net, SUM(fee) AS fee
            FROM settlement_line WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId}
            GROUP BY model, capacity
            """)
    List<GroupRow> groups(long enterpriseId, long batchId);

    /** The latest order of each line; of a dropped one, with what the bank had said of the one before it. */
    @Select("""
            SELECT p.stage, COUNT(*) AS orders, SUM(p.amount) AS amount, SUM(p.sendings > 0) AS sent,
                   MAX(p.paid_at) AS last_paid,
                   COUNT(COALESCE(p.returned_at, undone.returned_at)) AS returns,
                   MAX(COALESCE(p.returned_at, undone.returned_at)) AS last_returned,
                   COUNT(IF(p.refused_code IS NULL, undone.refused_at, p.refused_at)) AS refusals,
                   MAX(IF(p.refused_code IS NULL, undone.refused_at, p.refused_at)) AS last_refused,
                   COUNT(p.sent_at) AS sendings, MAX(p.sent_at) AS last_sent,
                   COUNT(IF(p.held_by IS NULL, NULL, p.screened_at)) AS holds,
                   MAX(IF(p.held_by IS NULL, NULL, p.screened_at)) AS last_held,
                   COUNT(p.screened_at) AS screenings, MAX(p.screened_at) AS last_screened
            FROM payout p
            LEFT JOIN payout undone ON p.stage = 'DROPPED' AND undone.enterprise_id = p.enterprise_id
                AND undone.line_id = p.line_id AND undone.attempt = p.attempt - 1
            WHERE p.enterprise_id = #{enterpriseId} AND p.batch_id = #{batchId}
              AND NOT EXISTS (SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            GROUP BY p.stage
            """)
    List<BatchFigures.Orders> orders(long enterpriseId, long batchId);

    @Select("""
            SELECT line_number FROM settlement_line
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId}
            ORDER BY line_number
            """)
    List<Integer> numbers(long enterpriseId, long batchId);

    /** Of lines whose latest order stands there. */
    @Select("""
            SELECT l.line_number FROM payout p
            JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.enterprise_id = #{enterpriseId} AND p.batch_id = #{batchId} AND p.stage = #{stage}
              AND NOT EXISTS (SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            ORDER BY l.line_number
            """)
    List<Integer> numbersAt(long enterpriseId, long batchId, PayoutStage stage);

    @Select("""
            <script>
            SELECT enterprise_id, id, batch_id, batch_number, line_number, task_number, task_order_id, worker_id,
                   capacity, sole_proprietor_id, agreement_id, model, card_masked, own_card, settled_on, work_month,
                   gross, income_tax, vat, surcharges, net, fee, booked_at
            FROM settlement_line
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_number IN
            <foreach item="number" collection="numbers" open="(" separator="," close=")">#{number}</foreach>
            ORDER BY line_number
            </script>
            """)
    List<LineRow> lines(long enterpriseId, long batchId, Collection<Integer> numbers);

    /** The sums over lines of one model and one capacity. */
    record GroupRow(
            EngagementModel model,
            LegalCapacity capacity,
            int lineCount,
            Money gross,
            Money incomeTax,
            Money vat,
            Money surcharges,
            Money net,
            Money fee) {}
}
