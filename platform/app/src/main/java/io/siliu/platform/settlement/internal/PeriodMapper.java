package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PeriodMapper {

    /**
     * Lines with the day on which they were paid: by the first order that the bank executed, in Asia/Shanghai, moments being kept
     * in UTC; or, where there is no order, the day of settlement that the enterprise names.
     */
    String PAID = """
            SELECT l.worker_id, l.capacity, l.sole_proprietor_id, l.task_occupation, l.gross,
                   l.income_tax + l.vat + l.surcharges AS held, l.settled_on AS paid_on
            FROM settlement_line l
            WHERE l.settled_on BETWEEN #{from} AND #{to}
              AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
            UNION ALL
            SELECT l.worker_id, l.capacity, l.sole_proprietor_id, l.task_occupation, l.gross,
                   l.income_tax + l.vat + l.surcharges AS held, DATE(DATE_ADD(p.paid_at, INTERVAL 8 HOUR)) AS paid_on
            FROM payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.stage = 'PAID' AND p.paid_at >= CAST(#{from} AS DATETIME) - INTERVAL 8 HOUR
              AND p.paid_at < CAST(#{to} AS DATETIME) + INTERVAL 16 HOUR
              AND NOT EXISTS (SELECT 1 FROM payout earlier
                              WHERE earlier.line_id = p.line_id AND earlier.stage = 'PAID'
                                AND earlier.attempt < p.attempt)
            """;

    /**
     * How many lines and executed orders the days hold. It goes through no more than {@code most} of each, so it comes to its end
     * whatever the days hold, and is exact as long as it is below {@code most}.
     */
    @Select("""
            SELECT (SELECT COUNT(*) FROM (SELECT settled_on FROM settlement_line
                                          WHERE settled_on BETWEEN #{from} AND #{to} LIMIT #{most}) some_lines)
                 + (SELECT COUNT(*) FROM (SELECT paid_at FROM payout
                                          WHERE paid_at >= CAST(#{from} AS DATETIME) - INTERVAL 8 HOUR
                                            AND paid_at < CAST(#{to} AS DATETIME) + INTERVAL 16 HOUR
                                          LIMIT #{most}) some_orders)
            """)
    long entriesUpTo(LocalDate from, LocalDate to, long most);

    /** In no order. Callers ask for no more days at once than {@link DayPortions} allows. */
    @Select("""
            SELECT worker_id, capacity, sole_proprietor_id, DATE_FORMAT(paid_on, '%Y-%m') AS month,
                   task_occupation AS occupation, SUM(gross) AS gross, SUM(held) AS held, COUNT(*) AS line_count
            FROM (""" + PAID + """
            ) paid
            GROUP BY worker_id, capacity, sole_proprietor_id, DATE_FORMAT(paid_on, '%Y-%m'), task_occupation
            """)
    List<PartRow> parts(LocalDate from, LocalDate to);

    /**
     * By day; a day without any is left out. Open are lines settled on the day whose orders the bank has not executed; what was
     * dropped never will be paid.
     */
    @Select("""
            SELECT each_line.day, SUM(paid) AS line_count, SUM(CASE WHEN paid = 1 THEN gross ELSE 0 END) AS gross,
                   SUM(1 - paid) AS open_lines, SUM(CASE WHEN paid = 1 THEN 0 ELSE gross END) AS open_gross
            FROM (SELECT executed.paid_on AS day, executed.gross, 1 AS paid FROM (""" + PAID + """
                  ) executed
                  UNION ALL
                  SELECT l.settled_on AS day, l.gross, 0 AS paid FROM settlement_line l
                  WHERE l.settled_on BETWEEN #{from} AND #{to}
                    AND EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id)
                    AND NOT EXISTS (SELECT 1 FROM payout p WHERE p.line_id = l.id AND p.stage IN ('PAID', 'DROPPED'))
                 ) each_line
            GROUP BY each_line.day
            """)
    List<TotalRow> totals(LocalDate from, LocalDate to);

    /** By {@link io.siliu.platform.settlement.PayMark}, of each day; a day without any is left out. */
    @Select("""
            SELECT paid_on AS day, SUM(gross * CRC32(CONCAT(worker_id, '/', task_occupation))) AS mark
            FROM (""" + PAID + """
            ) paid
            WHERE capacity = 'NATURAL_PERSON'
            GROUP BY paid_on
            """)
    List<MarkRow> marksOfNaturalPersons(LocalDate from, LocalDate to);

    @Select("""
            SELECT MIN(day) FROM (
                SELECT MIN(settled_on) AS day FROM settlement_line
                UNION ALL
                SELECT DATE(DATE_ADD(MIN(paid_at), INTERVAL 8 HOUR)) AS day FROM payout WHERE paid_at IS NOT NULL) days
            """)
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

    /** What natural persons got on a day. */
    record MarkRow(LocalDate day, BigDecimal mark) {}

    /** The sums of a day. */
    record TotalRow(LocalDate day, long lineCount, Money gross, long openLines, Money openGross) {

        Total toTotal() {
            return new Total(lineCount, gross, openLines, openGross);
        }
    }
}
