package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/**
 * Money that moved on between bank accounts, by the banks that share it with consent.
 */
public record Transfer(String from, String to, Money amount, LocalDateTime at) {}
