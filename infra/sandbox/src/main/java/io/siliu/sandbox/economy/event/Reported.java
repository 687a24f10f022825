package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.YearMonth;

/**
 * What the quarterly report says of a person for a month.
 */
public record Reported(String worker, YearMonth month, Money income) {}
