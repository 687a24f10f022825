package io.siliu.platform.settlement.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Actor;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.FiledMonths;
import io.siliu.platform.settlement.SettlementError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** What holds for a settlement file before it is looked into. */
@Component
final class BookingLimits {

    private static final int MOST_DAYS_AHEAD = 31;

    private final FiledMonths filed;
    private final Clock clock;

    BookingLimits(FiledMonths filed, Clock clock) {
        this.filed = filed;
        this.clock = clock;
    }

    static long enterpriseOf(Actor actor) {
        return actor.enterprise()
                .orElseThrow(() -> new PlatformException(
                        SettlementError.SETTLEMENT_NO_ENTERPRISE,
                        "This account acts for no enterprise; use one that does."));
    }

    void requireSize(byte[] file) {
        if (file.length > BookSettlement.MOST_BYTES) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_FILE_TOO_LARGE,
                    "file",
                    "A settlement file has at most 5 MB and " + BookSettlement.MOST_LINES
                            + " lines. Split it into several batches.");
        }
    }

    void requireDay(LocalDate settledOn) {
        LocalDate latest = ChinaTime.today(clock).plusDays(MOST_DAYS_AHEAD);
        if (settledOn == null || settledOn.isAfter(latest)) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_DAY,
                    "settledOn",
                    "The settlement day is missing or lies more than " + MOST_DAYS_AHEAD + " days ahead.");
        }
    }

    /** What was held for a month has been stated to the tax office; it is not made another figure by one party's word. */
    void requireMonthNotFiled(LocalDate settledOn) {
        if (filed.isConfirmed(YearMonth.from(settledOn))) {
            throw new PlatformException(
                    SettlementError.SETTLEMENT_MONTH_FILED,
                    "settledOn",
                    "The withholding of the month of the settlement day is filed and confirmed. Correct the day, or ask the"
                            + " platform where it is right.");
        }
    }
}
