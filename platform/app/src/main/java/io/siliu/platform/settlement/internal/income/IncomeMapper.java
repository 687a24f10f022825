package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.Money;
import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.database.ReadInBulk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface IncomeMapper {

    /**
     * Lines whose order was held, refused or is on its way are no income yet; where there is no order, the enterprise says it
     * paid. The days are those of settlement: when the money arrived is told by each line itself.
     */
    @Select("""
            SELECT l.id, l.net, l.income_tax, l.settled_on, p.paid_at
            FROM settlement_line l
            LEFT JOIN payout p ON p.line_id = l.id AND p.stage = 'PAID'
              AND NOT EXISTS (SELECT 1 FROM payout earlier WHERE earlier.line_id = p.line_id AND earlier.stage = 'PAID'
                                AND earlier.attempt < p.attempt)
            WHERE l.worker_id = #{workerId} AND l.settled_on BETWEEN #{from} AND #{to}
              AND (p.id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM payout o WHERE o.line_id = l.id))
            """)
    List<Pay> pay(long workerId, LocalDate from, LocalDate to);

    @Insert("""
            INSERT INTO income_proof (id, worker_id, issued_on, valid_until, sealed, share_key, share_token, retention_class)
            VALUES (#{row.id}, #{row.workerId}, #{row.issuedOn}, #{row.validUntil}, #{row.sealed}, #{shareKey},
                    #{row.shareToken}, 'NONE')
            """)
    void insert(Row row, byte[] shareKey);

    @Select("""
            SELECT id, worker_id, issued_on, valid_until, sealed, share_token, withheld, withdrawn_at FROM income_proof
            WHERE worker_id = #{workerId} ORDER BY id DESC LIMIT 20
            """)
    List<Row> of(long workerId);

    @Select("""
            SELECT id, worker_id, issued_on, valid_until, sealed, share_token, withheld, withdrawn_at FROM income_proof
            WHERE id = #{id} AND worker_id = #{workerId}
            """)
    Optional<Row> find(long id, long workerId);

    @Select("""
            SELECT id, worker_id, issued_on, valid_until, sealed, share_token, withheld, withdrawn_at FROM income_proof
            WHERE share_key = #{shareKey}
            """)
    Optional<Row> shared(byte[] shareKey);

    @Update("UPDATE income_proof SET withheld = #{withheld} WHERE id = #{id}")
    void withhold(long id, String withheld);

    /** @return 0 when it had ended already */
    @Update("""
            UPDATE income_proof SET withdrawn_at = #{at}, withdrawal = #{withdrawal}
            WHERE id = #{id} AND withdrawn_at IS NULL
            """)
    int withdraw(long id, Instant at, byte[] withdrawal);

    /** Their addresses open nothing any more. */
    @Update("UPDATE income_proof SET share_key = NULL, share_token = NULL WHERE worker_id = #{workerId}")
    void unshare(long workerId);

    @Insert("""
            INSERT INTO income_look (id, proof_id, worker_id, looked_at, reader, retention_class)
            VALUES (#{id}, #{proofId}, #{workerId}, #{lookedAt}, #{reader}, 'NONE')
            """)
    void look(LookRow look);

    @Select("SELECT COUNT(*) FROM income_look WHERE proof_id = #{proofId}")
    int looks(long proofId);

    @Select("""
            SELECT id, proof_id, worker_id, looked_at, reader FROM income_look
            WHERE proof_id = #{proofId} ORDER BY looked_at DESC, id DESC
            """)
    List<LookRow> looksOf(long proofId);

    @Delete("DELETE FROM income_look WHERE worker_id = #{workerId}")
    void forgetLooks(long workerId);

    @Select("SELECT COUNT(*) AS count, MAX(issued_on) AS last FROM income_proof WHERE worker_id = #{workerId}")
    Kept kept(long workerId);

    @Delete("DELETE FROM income_proof WHERE worker_id = #{workerId}")
    void forget(long workerId);

    /**
     * What a worker got by one line.
     *
     * @param paidAt when our bank paid; null where the enterprise says that it did
     */
    @ReadInBulk
    record Pay(long id, Money net, Money incomeTax, LocalDate settledOn, Instant paidAt) {}

    /**
     * A row; what was sealed is encrypted under the worker's key.
     *
     * @param shareToken encrypted too; null for a proof older than sharing
     * @param withheld names of fields, by commas
     * @param withdrawnAt null while it stands
     */
    record Row(
            long id,
            long workerId,
            LocalDate issuedOn,
            LocalDate validUntil,
            byte[] sealed,
            byte[] shareToken,
            String withheld,
            Instant withdrawnAt) {}

    /** Somebody opened the proof; who, is encrypted under the worker's key. */
    record LookRow(long id, long proofId, long workerId, Instant lookedAt, byte[] reader) {}
}
