package io.siliu.platform.settlement.internal;

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
                        row.gross(),
                        row.held(),
                        row.lineCount()))
                .toList();
    }

    @Override
    public Total total(LocalDate from, LocalDate to) {
        return periods.total(from, to).toTotal();
    }

    @Override
    public Optional<LocalDate> first() {
        return Optional.ofNullable(periods.first());
    }
}
