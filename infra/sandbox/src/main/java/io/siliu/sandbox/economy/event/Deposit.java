package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Money that came into the custodied account of an enterprise for a month.
 *
 * @param personal from a personal account
 * @param outAtOnce left again within 30 minutes in round amounts
 */
public record Deposit(
        String enterprise, YearMonth month, Money amount, LocalDateTime at, boolean personal, boolean outAtOnce) {}
