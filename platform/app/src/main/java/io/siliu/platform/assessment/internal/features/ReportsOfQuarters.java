package io.siliu.platform.assessment.internal.features;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.KindOfWork;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How pay reaches the tax office: by the report of its quarter, which leaves out what the law exempts and what was filed by
 * withholding. The report is built from the days of settlement, so these are asked by them.
 *
 * @param exempt by the first day of a quarter, occupations whose pay the law exempts
 * @param reported by the first day of a quarter, who stands in the version that the office took last
 * @param withheld by month and worker, what a confirmed filing of withholding covers
 */
record ReportsOfQuarters(
        Map<LocalDate, Set<String>> exempt,
        Map<LocalDate, Set<Long>> reported,
        Map<YearMonth, Map<Long, Money>> withheld) {

    /** Where nothing was asked. */
    static final ReportsOfQuarters NOTHING = new ReportsOfQuarters(Map.of(), Map.of(), Map.of());

    static LocalDate firstOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    boolean names(Subject subject) {
        return reported.getOrDefault(firstOf(subject.settledOn()), Set.of()).contains(subject.workerId());
    }

    /** Whether the report leaves this line out by law. Of a line that is not booked yet nobody knows. */
    boolean leavesOut(Subject subject, Known known) {
        return known.own(subject)
                .filter(own -> own.capacity() == LegalCapacity.NATURAL_PERSON)
                .filter(own -> isExempt(own, subject, known) || isWithheld(own, subject, known))
                .isPresent();
    }

    private boolean isExempt(PaidLine own, Subject subject, Known known) {
        LocalDate first = firstOf(own.settledOn());
        Optional<String> work = Optional.ofNullable(own.taskOrderId())
                .map(known.work().kinds()::get)
                .map(KindOfWork::occupation)
                .map(occupation -> occupation.code());
        return work.filter(exempt.getOrDefault(first, Set.of())::contains).isPresent()
                && natural(subject, known, first).stream()
                        .allMatch(line -> line.gross().equals(line.net()));
    }

    /** What is covered counts for the pay of the month in the order of its days. */
    private boolean isWithheld(PaidLine own, Subject subject, Known known) {
        YearMonth month = YearMonth.from(own.settledOn());
        Money covered = withheld.getOrDefault(month, Map.of()).getOrDefault(own.workerId(), Money.ZERO);
        return covered.isPositive()
                && !PaidLines.gross(natural(subject, known, month.atDay(1))).isGreaterThan(covered);
    }

    /** The worker's lines as a natural person from a day up to that of the subject, but for those whose money never went. */
    private static List<PaidLine> natural(Subject subject, Known known, LocalDate from) {
        return PaidLines.which(
                known.paidTo(subject),
                line -> line.capacity() == LegalCapacity.NATURAL_PERSON
                        && !line.unpaid()
                        && !line.settledOn().isBefore(from));
    }
}
