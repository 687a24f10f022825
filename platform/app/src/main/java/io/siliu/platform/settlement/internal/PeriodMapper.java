package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod.Total;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PeriodMapper {

    @Select("""
            SELECT l.worker_id, l.capacity, l.sole_proprietor_id, DATE_FORMAT(l.settled_on, '%Y-%m') AS month,
                   l.task_occupation AS occupation,
                   SUM(l.gross) AS gross, SUM(l.income_tax + l.vat + l.surcharges) AS held, COUNT(*) AS line_count
            FROM settlement_line l
            WHERE l.settled_on BETWEEN #{from} AND #{to}
              AND (NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
                OR EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage = 'PAID'))
            GROUP BY l.worker_id, l.capacity, l.sole_proprietor_id, DATE_FORMAT(l.settled_on, '%Y-%m'), l.task_occupation
            ORDER BY l.worker_id, l.capacity, l.sole_proprietor_id, month, occupation
            """)
    List<PartRow> parts(LocalDate from, LocalDate to);

    @Select("""
            SELECT COALESCE(SUM(paid), 0) AS line_count, COALESCE(SUM(CASE WHEN paid = 1 THEN gross ELSE 0 END), 0) AS gross,
                   COALESCE(SUM(1 - paid), 0) AS open_lines,
                   COALESCE(SUM(CASE WHEN paid = 1 THEN 0 ELSE gross END), 0) AS open_gross
            FROM (SELECT l.gross,
                         CASE WHEN NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
                                OR EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage = 'PAID')
                              THEN 1 ELSE 0 END AS paid
                  FROM settlement_line l
                  WHERE l.settled_on BETWEEN #{from} AND #{to} AND (#{capacity} IS NULL OR l.capacity = #{capacity})) each_line
            """)
    TotalRow total(LocalDate from, LocalDate to, LegalCapacity capacity);

    @Select("SELECT MIN(settled_on) FROM settlement_line")
    LocalDate first();

    /** @param month as in {@code 2026-09} */
    @ReadInBulk
    record PartRow(
            long workerId,
            LegalCapacity capacity,
            Long soleProprietorId,
            String month,
            String occupation,
            Money gross,
            Money held,
            long lineCount) {}

    /** The sums of a time. */
    record TotalRow(long lineCount, Money gross, long openLines, Money openGross) {

        Total toTotal() {
            return new Total(lineCount, gross, openLines, openGross);
        }
    }
}
