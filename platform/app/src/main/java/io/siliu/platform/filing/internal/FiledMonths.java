package io.siliu.platform.filing.internal;

import java.time.YearMonth;
import java.util.Set;

/** The months whose withholding was filed and taken by the office; what they hold is not reported a second time. */
record FiledMonths(Set<YearMonth> months) {

    FiledMonths {
        months = Set.copyOf(months);
    }

    boolean contains(YearMonth month) {
        return months.contains(month);
    }
}
