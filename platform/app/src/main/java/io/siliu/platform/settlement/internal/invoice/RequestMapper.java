package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.PartyRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Every change of a stage names the stages from which it may be made. */
@Mapper
interface RequestMapper {

    /** Why a request waits for which no row says what such work is called on an invoice. */
    String ITEM_MISSING = "ITEM_MISSING";

    @Insert("""
            INSERT INTO invoice_request
                (enterprise_id, id, batch_id, agreement_id, line_id, subject, seller_role, buyer_role, item, line_count,
                 total, stage, askings, next_at, opened_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{batchId}, #{agreementId}, #{lineId}, #{subject}, #{seller}, #{buyer}, #{item},
                 #{lines}, #{total}, 'READY', 0, #{at}, #{at}, 'TAX')
            """)
    void open(Opening row);

    @Select("SELECT COUNT(*) FROM invoice_request WHERE subject = #{subject}")
    int withSubject(String subject);

    @Select("""
            SELECT enterprise_id, id, batch_id, agreement_id, line_id, seller_role, buyer_role, item, line_count, total,
                   stage, askings, invoice_number, issued_on, refused_code
            FROM invoice_request WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId}
            ORDER BY CASE WHEN line_id IS NULL THEN 1 ELSE 0 END, id
            """)
    List<RequestRow> ofBatch(long enterpriseId, long batchId);

    @Select("""
            SELECT COUNT(*) AS size, COALESCE(SUM(stage NOT IN ('ISSUED', 'REFUSED') AND COALESCE(doubt, '') <> 'ITEM_MISSING'), 0) AS open,
                   COALESCE(SUM(stage = 'ISSUED'), 0) AS issued, COALESCE(SUM(stage = 'UNKNOWN'), 0) AS unknown,
                   COALESCE(SUM(stage = 'READY' AND doubt = 'ITEM_MISSING'), 0) AS without_item
            FROM invoice_request WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId}
            """)
    Standing standing(long enterpriseId, long batchId);

    @Select("""
            SELECT enterprise_id, id, batch_id, agreement_id, line_id, seller_role, buyer_role, item, line_count, total,
                   stage, askings, invoice_number, issued_on, refused_code
            FROM invoice_request WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_id IS NULL
            ORDER BY id
            """)
    List<RequestRow> overBatch(long enterpriseId, long batchId);

    @Select("""
            <script>
            SELECT enterprise_id, id, batch_id, agreement_id, line_id, seller_role, buyer_role, item, line_count, total,
                   stage, askings, invoice_number, issued_on, refused_code
            FROM invoice_request WHERE id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<RequestRow> findAll(Collection<Long> ids);

    /** The lock under which it is decided whether a batch is paid to its end. */
    @Select("SELECT id FROM settlement_batch WHERE enterprise_id = #{enterpriseId} AND id = #{batchId} FOR UPDATE")
    Long lockBatch(long enterpriseId, long batchId);

    /** Whether an order under the agreement still waits for its money: one is found in the index of stages. */
    @Select("""
            SELECT EXISTS (SELECT 1 FROM payout p
                JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
                WHERE p.enterprise_id = #{enterpriseId} AND p.batch_id = #{batchId}
                  AND p.stage IN ('NEW', 'READY', 'SENDING', 'UNKNOWN', 'HELD') AND l.agreement_id = #{agreementId}
                  AND NOT EXISTS (SELECT 1 FROM payout paid WHERE paid.line_id = p.line_id AND paid.stage = 'PAID'))
            """)
    boolean hasOpenOrder(long enterpriseId, long batchId, long agreementId);

    /** Lines whose latest order may still be paid by itself, or that have none yet. */
    @Select("""
            SELECT COUNT(*) FROM settlement_line l
            LEFT JOIN payout p ON p.line_id = l.id
              AND NOT EXISTS (SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            WHERE l.enterprise_id = #{enterpriseId} AND l.batch_id = #{batchId} AND l.agreement_id = #{agreementId}
              AND (p.id IS NULL OR p.stage NOT IN ('PAID', 'DROPPED', 'REFUSED', 'RETURNED')
                OR (p.stage IN ('REFUSED', 'RETURNED') AND p.again_at IS NOT NULL))
              AND NOT EXISTS (SELECT 1 FROM payout paid WHERE paid.line_id = l.id AND paid.stage = 'PAID')
            """)
    int onTheirWay(long enterpriseId, long batchId, long agreementId);

    @Select("""
            SELECT DISTINCT line_id FROM payout
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND stage = 'PAID'
            """)
    List<Long> paidLines(long enterpriseId, long batchId);

    @Select(
            "SELECT COUNT(*) FROM payout WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND stage = 'PAID'")
    int paidOrders(long enterpriseId, long lineId);

    @Update("""
            UPDATE invoice_request SET stage = 'SENDING', sent_at = #{at}, next_at = #{next}
            WHERE id = #{id} AND stage = 'READY'
            """)
    int sending(long id, Instant at, Instant next);

    @Update("""
            UPDATE invoice_request SET stage = 'READY', next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int ready(long id, Instant next, String why);

    @Update("""
            UPDATE invoice_request SET stage = 'UNKNOWN', next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int unknown(long id, Instant next, String why);

    @Update("""
            UPDATE invoice_request SET askings = askings + 1, next_at = #{next}
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int asking(long id, Instant next);

    @Update("""
            UPDATE invoice_request SET stage = 'ISSUED', invoice_number = #{number}, issued_on = #{day}, doubt = NULL
            WHERE id = #{id} AND stage <> 'ISSUED'
            """)
    int issued(long id, String number, LocalDate day);

    @Update("""
            UPDATE invoice_request SET stage = 'REFUSED', refused_code = #{code}, doubt = NULL
            WHERE id = #{id} AND stage IN ('READY', 'SENDING', 'UNKNOWN')
            """)
    int refused(long id, String code);

    @Select("""
            SELECT item, unit FROM invoice_item
            WHERE code = #{code} AND valid_from <= #{day} AND (valid_to IS NULL OR valid_to >= #{day})
            """)
    Optional<Item> item(String code, LocalDate day);

    @Select("SELECT stage AS name, COUNT(*) AS amount FROM invoice_request GROUP BY stage")
    List<Counted> countByStage();

    /** What an invoice calls a service. */
    record Item(String item, String unit) {}

    /** How many requests of a batch stand where. */
    record Standing(int size, int open, int issued, int unknown, int withoutItem) {}

    /** A stage and how many stand there. */
    record Counted(String name, long amount) {}

    /** What a request starts with. */
    record Opening(
            long enterpriseId,
            long id,
            long batchId,
            long agreementId,
            Long lineId,
            String subject,
            PartyRole seller,
            PartyRole buyer,
            String item,
            int lines,
            Money total,
            Instant at) {}
}
