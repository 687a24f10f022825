package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A settlement line: gross − income tax − value-added tax − surcharges = net.
 *
 * @param partyCode licence under which the worker acts, or null for a natural person
 * @param task or null
 * @param contract or null
 * @param feeCharged a fee taken from the worker
 */
public record Line(
        String id,
        String enterprise,
        String worker,
        String partyCode,
        String trade,
        String city,
        String task,
        String contract,
        YearMonth period,
        LocalDate settledOn,
        LocalDate dueOn,
        Money gross,
        Money incomeTax,
        Money valueAddedTax,
        Money surcharges,
        Money net,
        Money feeCharged) {}
