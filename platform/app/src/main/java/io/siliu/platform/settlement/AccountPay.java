package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.time.LocalDate;

/**
 * That a worker's pay goes to an account.
 *
 * @param account keyed code in hex
 */
public record AccountPay(String account, long lineId, long workerId, LocalDate settledOn, Money net) {}
