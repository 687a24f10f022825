package io.siliu.platform.tax.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.tax.Bracket;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A stored step of a schedule. */
@ReadInBulk
record BracketRow(
        String schedule,
        LocalDate validFrom,
        LocalDate validTo,
        int step,
        Money upTo,
        BigDecimal rate,
        Money quickDeduction) {

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Bracket toBracket() {
        return new Bracket(upTo, rate, quickDeduction);
    }
}
