package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds up day by day, so that each statement ends in time however much was paid in the period. */
@Component
final class StoredPaidInPeriod implements PaidInPeriod {

    private final PeriodMapper periods;

    StoredPaidInPeriod(PeriodMapper periods) {
        this.periods = periods;
    }

    @Override
    public List<Part> parts(LocalDate from, LocalDate to) {
        Map<Of, Part> parts = new TreeMap<>(Of.ORDER);
        days(from, to)
                .flatMap(day -> periods.parts(day).stream())
                .map(StoredPaidInPeriod::part)
                .forEach(part -> parts.merge(Of.of(part), part, StoredPaidInPeriod::plus));
        return List.copyOf(parts.values());
    }

    @Override
    public Total total(LocalDate from, LocalDate to) {
        return days(from, to)
                .map(day -> periods.total(day).toTotal())
                .reduce(new Total(0, Money.ZERO, 0, Money.ZERO), StoredPaidInPeriod::plus);
    }

    @Override
    public BigDecimal markOfNaturalPersons(YearMonth month) {
        return days(month.atDay(1), month.atEndOfMonth())
                .map(periods::markOfNaturalPersons)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.ofNullable(periods.first());
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? Stream.empty() : from.datesUntil(to.plusDays(1));
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
