package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.WorkerIncome;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LineMapper {

    @Select("SELECT COUNT(*) FROM settlement_line WHERE enterprise_id = #{enterpriseId}")
    long count(long enterpriseId);

    @Select("""
            SELECT enterprise_id, id, batch_id, batch_number, line_number, task_number, task_order_id, worker_id,
                   capacity, sole_proprietor_id, agreement_id, model, card_masked, own_card, settled_on, work_month,
                   gross, income_tax, vat, surcharges, net, fee, booked_at
            FROM settlement_line WHERE enterprise_id = #{enterpriseId} ORDER BY batch_number, line_number
            """)
    List<LineRow> of(long enterpriseId);

    /** Lines whose paid order went, or whose latest one goes, to a card of the worker's record instead of the line's. */
    @Select("""
            SELECT gone.line_id, gone.card_masked FROM payout gone FORCE INDEX (payout_redirected)
            WHERE gone.enterprise_id = #{enterpriseId} AND gone.card_masked IS NOT NULL AND
            """ + PaidCards.COUNTS)
    List<OtherCard> otherCards(long enterpriseId);

    /** Lines whose money came back, unless another order of them is paid. */
    @Select("""
            SELECT DISTINCT back.line_id FROM payout back
            WHERE back.enterprise_id = #{enterpriseId} AND back.stage = 'RETURNED'
              AND NOT EXISTS (SELECT 1 FROM payout paid WHERE paid.line_id = back.line_id AND paid.stage = 'PAID')
            """)
    List<Long> returned(long enterpriseId);

    @Select("""
            SELECT enterprise_id, id, batch_id, batch_number, line_number, task_number, task_order_id, worker_id,
                   capacity, sole_proprietor_id, agreement_id, model, card_masked, own_card, settled_on, work_month,
                   gross, income_tax, vat, surcharges, net, fee, booked_at
            FROM settlement_line WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId}
            ORDER BY line_number
            """)
    List<LineRow> ofBatch(@Param("enterpriseId") long enterpriseId, @Param("batchId") long batchId);

    @Select("""
            <script>
            SELECT enterprise_id, id, batch_id, batch_number, line_number, task_number, task_order_id, worker_id,
                   capacity, sole_proprietor_id, agreement_id, model, card_masked, own_card, settled_on, work_month,
                   gross, income_tax, vat, surcharges, net, fee, booked_at
            FROM settlement_line WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<LineRow> findAll(@Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> ids);

    @Select("""
            <script>
            SELECT enterprise_id, line_id, worker_id, tax_month, income, cumulative_income, expenses, months,
                   basic_deduction, taxable, rate, quick_deduction, cumulative_tax, held_before, income_tax, vat,
                   surcharges, vat_short, gap_to_review, registration_due
            FROM settlement_withholding WHERE enterprise_id = #{enterpriseId} AND line_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<StoredWithholding> withholdings(
            @Param("enterpriseId") long enterpriseId, @Param("ids") Collection<Long> lineIds);

    @Select("""
            SELECT enterprise_id, id, batch_number, settled_on, work_month, line_count, gross, income_tax, vat,
                   surcharges, net, fee, booked_at
            FROM settlement_batch WHERE enterprise_id = #{enterpriseId} ORDER BY settled_on, batch_number
            """)
    List<BatchRow> batches(long enterpriseId);

    @Select("""
            <script>
            SELECT enterprise_id, id, batch_number, settled_on, work_month, line_count, gross, income_tax, vat,
                   surcharges, net, fee, booked_at
            FROM settlement_batch WHERE enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            <if test="before != null">AND id &lt; #{before}</if>
            ORDER BY id DESC LIMIT #{limit}
            </script>
            """)
    List<BatchRow> newest(
            @Param("enterpriseIds") Collection<Long> enterpriseIds,
            @Param("before") Long before,
            @Param("limit") int limit);

    @Select("""
            SELECT enterprise_id, id, batch_number, settled_on, work_month, line_count, gross, income_tax, vat,
                   surcharges, net, fee, booked_at
            FROM settlement_batch WHERE id = #{batchId}
            """)
    Optional<BatchRow> batch(long batchId);

    @Select("""
            <script>
            SELECT worker_id, SUM(gross) AS gross FROM settlement_line
            WHERE work_month = #{workMonth} AND worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY worker_id ORDER BY worker_id
            </script>
            """)
    List<WorkerIncome> incomes(@Param("ids") Collection<Long> workerIds, @Param("workMonth") String workMonth);

    /** A line and the card that its order names instead, masked. */
    record OtherCard(long lineId, String cardMasked) {}
}
