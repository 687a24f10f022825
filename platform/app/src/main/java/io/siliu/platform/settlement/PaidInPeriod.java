package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.party.LegalCapacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was paid within some days over all enterprises, for whoever has to report it. A line counts once its order is paid, on
 * the day in Asia/Shanghai on which the bank paid, for income is what was obtained in the time (STA 2025 No 15, 2025 No 16);
 * or where there is no order because the enterprise says that it pays by itself, on the day of settlement it named. Here the word is
 * enough, unlike in a worker's proof of income: a report that left such a line out would state that the person earned nothing
 * (Decree 810; STA 2025 No 15), and what was held from it would be stated by nobody. Callers check first that the
 * actor may see it; the answers hold no identifier of a person.
 */
public interface PaidInPeriod {

    /** By worker, capacity, month and occupation, in this order. */
    List<Part> parts(LocalDate from, LocalDate to);

    /** The same of whole months, which may lie apart. */
    List<Part> parts(Collection<YearMonth> months);

    /** The same added up by the database, without regard to who was paid. */
    Total total(LocalDate from, LocalDate to);

    /** {@link #total} of several periods that have an end, read together; each of them is there. */
    Map<Period, Total> totals(Collection<Period> periods);

    /**
     * The {@link PayMark} of what natural persons got in each of some months, by which it is compared with another list of it; each
     * of them is there.
     */
    Map<YearMonth, BigDecimal> marksOfNaturalPersons(Collection<YearMonth> months);

    /** The first day on which anything was settled or paid. */
    Optional<LocalDate> first();

    /**
     * What one worker got in one capacity in one month for work of one occupation.
     *
     * @param soleProprietorId the business, null for a natural person
     * @param occupation of the tasks that were paid; empty for lines without one
     * @param gross before any deduction, VAT included
     * @param held income tax, VAT and surcharges held from it
     */
    record Part(
            long workerId,
            LegalCapacity capacity,
            Long soleProprietorId,
            YearMonth month,
            String occupation,
            Money gross,
            Money held,
            long lines) {}

    /**
     * @param gross of the lines that are paid
     * @param openLines lines settled within the days whose money is held, on its way, refused or in doubt
     * @param open gross of those
     */
    record Total(long lines, Money gross, long openLines, Money open) {}
}
