package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.BookingOutcome.LineWarning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a draft would book, in full.
 *
 * @param batchNumber null where the file could not be read
 * @param blocked the file as a whole cannot be booked; otherwise its right lines can
 * @param faults in the order of the lines, the first thousand
 * @param wrongLines how many lines have a fault; they are left out
 * @param warnings about lines that would be booked
 * @param lines those that would be booked, by line number
 * @param groups the same by model and capacity
 * @param limit from when a second person has to confirm
 * @param alone what the enterprise confirmed on this day by one person each
 * @param first who confirmed first, or null
 * @param firstOfAnotherDay who had confirmed first on a day that is over, so that it counts no longer, or null
 * @param confirmed who confirmed last, or null
 * @param batchId the batch it was booked as, or null
 * @param code stands for all lines with payee, card, task and amounts, and for the days; says nothing about them
 */
public record DraftSheet(
        long id,
        DraftState state,
        String batchNumber,
        LocalDate settledOn,
        YearMonth workMonth,
        boolean blocked,
        List<LineFault> faults,
        int faultCount,
        int wrongLines,
        List<LineWarning> warnings,
        List<DraftLine> lines,
        List<AmountGroup> groups,
        LineAmounts sums,
        Limit limit,
        Money alone,
        Person first,
        Person firstOfAnotherDay,
        Person confirmed,
        Long batchId,
        String code) {

    public DraftSheet {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /** Whether two persons have to confirm. */
    public boolean needsTwo() {
        return limit.isPassedBy(sums.debit(), alone);
    }

    public boolean canBeConfirmed() {
        return !blocked && !lines.isEmpty() && (state == DraftState.PREVIEWED || state == DraftState.AWAITING_SECOND);
    }

    /**
     * One line that would be booked.
     *
     * @param worker masked name
     * @param taskNumber null where the file gives none
     */
    public record DraftLine(
            int line,
            String worker,
            LegalCapacity capacity,
            EngagementModel model,
            String taskNumber,
            String card,
            LineAmounts amounts) {}

    /** Who confirmed, and when. */
    public record Person(long accountId, String name, Instant at) {}

    /**
     * The debit of a day above which a second person of the enterprise has to confirm.
     *
     * @param source where the limit comes from
     */
    public record Limit(Money above, String source) {

        /** Whether one person may not confirm this debit after others of the day that one person confirmed alone. */
        public boolean isPassedBy(Money debit, Money alone) {
            return debit.plus(alone).isGreaterThan(above);
        }
    }
}
