package io.siliu.platform.settlement.internal;

import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.PaidInPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class StoredPaidInPeriod implements PaidInPeriod {

    private final PeriodMapper periods;

    StoredPaidInPeriod(PeriodMapper periods) {
        this.periods = periods;
    }

    @Override
    public List<Part> parts(LocalDate from, LocalDate to) {
        return periods.parts(from, to).stream()
                .map(row -> new Part(
                        row.workerId(),
                        row.capacity(),
                        row.soleProprietorId(),
                        YearMonth.parse(row.month()),
                        row.occupation(),
                        row.gross(),
                        row.held(),
                        row.lineCount()))
                .toList();
    }

    @Override
    public Total total(LocalDate from, LocalDate to) {
        return periods.total(from, to, null).toTotal();
    }

    @Override
    public Total toNaturalPersons(YearMonth month) {
        return periods.total(month.atDay(1), month.atEndOfMonth(), LegalCapacity.NATURAL_PERSON)
                .toTotal();
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.ofNullable(periods.first());
    }
}
