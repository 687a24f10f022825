package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.tax.HeldStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What was held from a line at booking, and the steps back and forward since. */
@Mapper
interface HeldTaxMapper {

    /** Locked, so that two outcomes of a line follow each other. Nothing for a line of a sole proprietor. */
    @Select("""
            SELECT w.enterprise_id, w.line_id, w.worker_id,
                   COALESCE((SELECT s.day FROM settlement_withholding_step s
                             WHERE s.enterprise_id = w.enterprise_id AND s.line_id = w.line_id AND MOD(s.step, 2) = 0
                             ORDER BY s.step DESC LIMIT 1), l.settled_on) AS held_for,
                   l.gross, w.income, w.income_tax, w.vat, w.surcharges,
                   (SELECT COUNT(*) FROM settlement_withholding_step s
                    WHERE s.enterprise_id = w.enterprise_id AND s.line_id = w.line_id) AS steps
            FROM settlement_withholding w
            JOIN settlement_line l ON l.enterprise_id = w.enterprise_id AND l.id = w.line_id
            WHERE w.enterprise_id = #{enterpriseId} AND w.line_id = #{lineId}
            FOR UPDATE
            """)
    Optional<HeldLine> held(long enterpriseId, long lineId);

    /** The last step of a line, which is negative where nothing is held from it; empty while the amounts of booking stand. */
    @Select("""
            SELECT gross, income, income_tax, vat, surcharges FROM settlement_withholding_step
            WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY step DESC LIMIT 1
            """)
    Optional<HeldStep> last(long enterpriseId, long lineId);

    /** @param givenBack VAT and surcharges that the step did not take from the month, because the worker had got them back already */
    @Insert("""
            INSERT INTO settlement_withholding_step
                (enterprise_id, line_id, step, worker_id, payout_id, cause, day, gross, income, income_tax, vat, surcharges, given_back,
                 at, retention_class)
            VALUES
                (#{line.enterpriseId}, #{line.lineId}, #{number}, #{line.workerId}, #{payoutId}, #{cause}, #{day}, #{step.gross}, #{step.income},
                 #{step.incomeTax}, #{step.vat}, #{step.surcharges}, #{givenBack}, #{at}, 'TAX')
            """)
    void insert(
            HeldLine line,
            int number,
            long payoutId,
            HeldTaxes.Cause cause,
            LocalDate day,
            HeldStep step,
            Money givenBack,
            Instant at);

    /**
     * A line from which tax was held when it was booked.
     *
     * @param heldFor a day of the month for which it was held last
     * @param steps how often that was given back and held again since
     */
    record HeldLine(
            long enterpriseId,
            long lineId,
            long workerId,
            LocalDate heldFor,
            Money gross,
            Money income,
            Money incomeTax,
            Money vat,
            Money surcharges,
            int steps) {

        boolean isHeld() {
            return steps % 2 == 0;
        }

        /** As it was booked. */
        HeldStep step() {
            return new HeldStep(gross, income, incomeTax, vat, surcharges);
        }
    }
}
