package io.siliu.sandbox.bank;

import io.siliu.kernel.Money;
import java.time.Instant;

/**
 * That the money of a payout came back, as the bank's journal keeps it.
 *
 * @param payout the key of the payout
 * @param reference the bank's number of the return
 */
record GivenBack(String payout, String reference, Money amount, Instant at, String code, String detail) {}
