package io.siliu.platform.settlement.internal.income;

import io.siliu.kernel.Money;
import io.siliu.platform.access.PersonHolding.Kept;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface IncomeMapper {

    /** Lines whose order was held, refused or is on its way are no income yet; where there is no order, the enterprise paid. */
    @Select("""
            SELECT COUNT(*) AS line_count, COALESCE(SUM(l.net), 0) AS net, COALESCE(SUM(l.income_tax), 0) AS income_tax
            FROM settlement_line l
            WHERE l.worker_id = #{workerId} AND l.settled_on BETWEEN #{from} AND #{to}
              AND (NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
                OR EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage = 'PAID'))
            """)
    Figures figures(long workerId, LocalDate from, LocalDate to);

    @Insert("""
            INSERT INTO income_proof (id, worker_id, issued_on, valid_until, sealed, retention_class)
            VALUES (#{id}, #{workerId}, #{issuedOn}, #{validUntil}, #{sealed}, 'NONE')
            """)
    void insert(Row row);

    @Select("""
            SELECT id, worker_id, issued_on, valid_until, sealed FROM income_proof
            WHERE worker_id = #{workerId} ORDER BY id DESC LIMIT 20
            """)
    List<Row> of(long workerId);

    @Select("SELECT COUNT(*) AS count, MAX(issued_on) AS last FROM income_proof WHERE worker_id = #{workerId}")
    Kept kept(long workerId);

    @Delete("DELETE FROM income_proof WHERE worker_id = #{workerId}")
    void forget(long workerId);

    /** What arrived in a time. */
    record Figures(int lineCount, Money net, Money incomeTax) {}

    /** A row; what was sealed is encrypted under the worker's key. */
    record Row(long id, long workerId, LocalDate issuedOn, LocalDate validUntil, byte[] sealed) {}
}
