package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.toSet;

import io.siliu.platform.database.Portions;
import io.siliu.platform.settlement.FiledMonths;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells settlement which months the office was told about. */
@Component
final class ConfirmedMonths implements FiledMonths {

    private final WithholdingMapper filed;

    ConfirmedMonths(WithholdingMapper filed) {
        this.filed = filed;
    }

    @Override
    public boolean isConfirmed(YearMonth month) {
        return filed.confirmedOf(month.toString()) > 0;
    }

    /** Those of the months that are confirmed. */
    Set<YearMonth> among(Collection<YearMonth> months) {
        return Portions.asked(months.stream().map(YearMonth::toString).toList(), filed::confirmedAmong).stream()
                .map(YearMonth::parse)
                .collect(toSet());
    }
}
