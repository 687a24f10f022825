package io.siliu.platform.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** The booked lines of one file (批次) and their sums. */
public record SettlementBatch(
        long enterpriseId,
        long id,
        String batchNumber,
        LocalDate settledOn,
        YearMonth workMonth,
        int lines,
        LineAmounts sums,
        Instant bookedAt) {}
