package io.siliu.platform.filing.internal;

import io.siliu.platform.settlement.FiledMonths;
import java.time.YearMonth;
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
}
