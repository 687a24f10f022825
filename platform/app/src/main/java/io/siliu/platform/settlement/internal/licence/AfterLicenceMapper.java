package io.siliu.platform.settlement.internal.licence;

import io.siliu.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AfterLicenceMapper {

    /** Lines of a business settled after a day, in the order in which tax is reckoned; those that nobody will pay are left out. */
    @Select("""
            SELECT enterprise_id, id, worker_id, settled_on, gross, task_order_id FROM settlement_line l
            WHERE worker_id = #{workerId} AND sole_proprietor_id = #{business} AND settled_on > #{lastDay}
              AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage = 'DROPPED')
            ORDER BY settled_on, id
            """)
    List<Line> settledAfter(long workerId, long business, LocalDate lastDay);

    /**
     * One that was found before is found once, with the tax as it is reckoned by now; one that a restored licence had settled waits
     * again. What a person settled stays as it is.
     */
    @Insert("""
            INSERT INTO line_after_licence
                (enterprise_id, line_id, worker_id, sole_proprietor_id, last_day, work_from, gross, income_tax, vat, found_at,
                 retention_class)
            VALUES
                (#{line.enterpriseId}, #{line.id}, #{line.workerId}, #{business}, #{lastDay}, #{workFrom}, #{line.gross},
                 #{incomeTax}, #{vat}, #{at}, 'TAX')
            ON DUPLICATE KEY UPDATE
                found_at = CASE WHEN settled_by IS NULL AND settled_at IS NOT NULL THEN VALUES(found_at) ELSE found_at END,
                settled_at = CASE WHEN settled_by IS NULL THEN NULL ELSE settled_at END,
                reason = CASE WHEN settled_by IS NULL THEN NULL ELSE reason END,
                last_day = CASE WHEN settled_by IS NULL THEN VALUES(last_day) ELSE last_day END,
                work_from = CASE WHEN settled_by IS NULL THEN VALUES(work_from) ELSE work_from END,
                income_tax = CASE WHEN settled_by IS NULL THEN VALUES(income_tax) ELSE income_tax END,
                vat = CASE WHEN settled_by IS NULL THEN VALUES(vat) ELSE vat END
            """)
    void found(Line line, long business, LocalDate lastDay, LocalDate workFrom, Money incomeTax, Money vat, Instant at);

    /** The licence stands for the days of this work after all. */
    @Update("""
            UPDATE line_after_licence SET settled_at = #{at}, reason = NULL
            WHERE worker_id = #{workerId} AND sole_proprietor_id = #{business} AND work_from >= #{firstDay}
              AND settled_at IS NULL
            """)
    void standsAgain(long workerId, long business, LocalDate firstDay, Instant at);

    @Update("""
            UPDATE line_after_licence SET settled_at = #{at}, settled_by = #{by}, reason = #{reason}
            WHERE line_id = #{lineId} AND settled_at IS NULL
            """)
    int settle(long lineId, Instant at, long by, String reason);

    @Select("SELECT COUNT(*) FROM line_after_licence WHERE settled_at IS NULL")
    long waiting();

    @Select("""
            SELECT f.line_id, l.batch_id, l.batch_number, l.line_number, f.enterprise_id, f.worker_id, l.settled_on, f.last_day,
                   f.work_from, f.gross, f.income_tax, f.vat, f.found_at
            FROM line_after_licence f
            JOIN settlement_line l ON l.enterprise_id = f.enterprise_id AND l.id = f.line_id
            WHERE f.settled_at IS NULL ORDER BY f.found_at, f.line_id LIMIT #{limit}
            """)
    List<Row> open(int limit);

    /** What a line has to say to this. */
    record Line(long enterpriseId, long id, long workerId, LocalDate settledOn, Money gross, Long taskOrderId) {}

    /** A finding that waits. */
    record Row(
            long lineId,
            long batchId,
            String batchNumber,
            int lineNumber,
            long enterpriseId,
            long workerId,
            LocalDate settledOn,
            LocalDate lastDay,
            LocalDate workFrom,
            Money gross,
            Money incomeTax,
            Money vat,
            Instant foundAt) {}
}
