package io.siliu.platform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Work was handed over (交付).
 *
 * @param reference where its proof lies: a log number, a photo's number
 */
public record Delivery(
        long enterpriseId,
        long id,
        long taskOrderId,
        LocalDate deliveredOn,
        BigDecimal quantity,
        String reference,
        Instant recordedAt) {}
