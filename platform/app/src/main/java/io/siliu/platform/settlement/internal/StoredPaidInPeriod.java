package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds up as many days in one statement as it comes to its end with in time, however much was paid in the periods. */
@Component
final class StoredPaidInPeriod implements PaidInPeriod {

    private static final Total NOTHING = new Total(0, Money.ZERO, 0, Money.ZERO);

    private final PeriodMapper periods;

    StoredPaidInPeriod(PeriodMapper periods) {
        this.periods = periods;
    }

    @Override
    public List<Part> parts(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : added(read(List.of(new Period(from, to)), periods::parts).map(StoredPaidInPeriod::part));
    }

    @Override
    public List<Part> parts(Collection<YearMonth> months) {
        return added(read(days(months), periods::parts)
                .map(StoredPaidInPeriod::part)
                .filter(part -> months.contains(part.month())));
    }

    private static List<Part> added(Stream<Part> read) {
        Map<Of, Part> parts = new TreeMap<>(Of.ORDER);
        read.forEach(part -> parts.merge(Of.of(part), part, StoredPaidInPeriod::plus));
        return List.copyOf(parts.values());
    }

    @Override
    public Total total(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? NOTHING
                : read(List.of(new Period(from, to)), periods::totals)
                        .map(PeriodMapper.TotalRow::toTotal)
                        .reduce(NOTHING, StoredPaidInPeriod::plus);
    }

    @Override
    public Map<Period, Total> totals(Collection<Period> wanted) {
        Map<Period, Total> totals = new HashMap<>();
        wanted.forEach(period -> totals.put(period, NOTHING));
        read(totals.keySet(), periods::totals)
                .forEach(row -> totals.replaceAll(
                        (period, total) -> period.contains(row.day()) ? plus(total, row.toTotal()) : total));
        return totals;
    }

    @Override
    public Map<YearMonth, BigDecimal> marksOfNaturalPersons(Collection<YearMonth> months) {
        Map<YearMonth, BigDecimal> marks = new HashMap<>();
        months.forEach(month -> marks.put(month, BigDecimal.ZERO));
        read(days(months), periods::marksOfNaturalPersons)
                .forEach(row ->
                        marks.computeIfPresent(YearMonth.from(row.day()), (month, mark) -> mark.add(row.mark())));
        return marks;
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.ofNullable(periods.first());
    }

    /** Of every wanted day; days that lie between may be among them. */
    private <R> Stream<R> read(Collection<Period> wanted, BiFunction<LocalDate, LocalDate, List<R>> statement) {
        return DayPortions.of(wanted, (from, to) -> periods.entriesUpTo(from, to, DayPortions.MOST + 1)).stream()
                .flatMap(days -> statement.apply(days.from(), days.to()).stream());
    }

    private static List<Period> days(Collection<YearMonth> months) {
        return months.stream()
                .distinct()
                .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                .toList();
    }

    private static Part part(PeriodMapper.PartRow row) {
        return new Part(
                row.workerId(),
                row.capacity(),
                row.soleProprietorId(),
                YearMonth.parse(row.month()),
                row.occupation(),
                row.gross(),
                row.held(),
                row.lineCount());
    }

    private static Part plus(Part one, Part other) {
        return new Part(
                one.workerId(),
                one.capacity(),
                one.soleProprietorId(),
                one.month(),
                one.occupation(),
                one.gross().plus(other.gross()),
                one.held().plus(other.held()),
                one.lines() + other.lines());
    }

    private static Total plus(Total one, Total other) {
        return new Total(
                one.lines() + other.lines(),
                one.gross().plus(other.gross()),
                one.openLines() + other.openLines(),
                one.open().plus(other.open()));
    }

    /** What a part is the sum of. */
    private record Of(
            long workerId, LegalCapacity capacity, Long soleProprietorId, YearMonth month, String occupation) {

        private static final Comparator<Of> ORDER = Comparator.comparingLong(Of::workerId)
                .thenComparing(Of::capacity)
                .thenComparing(Of::soleProprietorId, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Of::month)
                .thenComparing(Of::occupation);

        private static Of of(Part part) {
            return new Of(part.workerId(), part.capacity(), part.soleProprietorId(), part.month(), part.occupation());
        }
    }
}
