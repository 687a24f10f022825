package io.siliu.sandbox.economy.event;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One day of work on a task.
 *
 * @param hours time on orders
 */
public record WorkDay(LocalDate day, BigDecimal hours, int orders) {}
