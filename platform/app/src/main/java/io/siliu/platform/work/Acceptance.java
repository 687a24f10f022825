package io.siliu.platform.work;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The enterprise took over finished work (验收). A task may be accepted in parts.
 *
 * @param amount gross value of what was accepted
 * @param acceptedByMasked who accepted, masked
 * @param unit in which the quantity is counted; null where it prices nothing
 */
public record Acceptance(
        long enterpriseId,
        long id,
        long taskOrderId,
        LocalDate acceptedOn,
        BigDecimal quantity,
        Money amount,
        String acceptedByMasked,
        Instant recordedAt,
        WorkUnit unit) {}
