package io.siliu.platform.settlement;

import java.time.YearMonth;

/** Port: somebody files with the tax office, month by month, what was held from natural persons. */
@FunctionalInterface
public interface FiledMonths {

    /** Whether a filing of this month stands that a second person has confirmed. */
    boolean isConfirmed(YearMonth month);
}
