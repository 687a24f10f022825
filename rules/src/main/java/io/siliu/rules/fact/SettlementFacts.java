package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The settlement line: what the worker is owed, and the bridge gross − income tax − value-added tax − surcharges = net.
 * Amounts are CNY; a component that is null was not established.
 *
 * @param line id of the settlement line
 * @param period month of the work that is settled
 * @param settledOn day on which the enterprise settled
 * @param firstPaidOn first day on which money of this line moved by a bank receipt; while there is none, the day of
 *     settlement
 * @param taskReference whether the line leads to a task order
 * @param gross what the worker earned, value-added tax included
 * @param incomeTax individual income tax withheld; zero for a sole proprietor
 * @param valueAddedTax value-added tax that the platform files for the worker; zero where the worker files
 * @param surcharges surcharges on that value-added tax
 * @param netExpected what must reach the worker, computed from the four above and never taken from a paper
 * @param netStated what the payment slip states, or null where there is no slip
 * @param payeeAccountIsWorkers whether the account named in the payment order belongs to the worker; null where it could
 *     not be told
 */
public record SettlementFacts(
        String line,
        YearMonth period,
        LocalDate settledOn,
        LocalDate firstPaidOn,
        TaskReference taskReference,
        Money gross,
        Money incomeTax,
        Money valueAddedTax,
        Money surcharges,
        Money netExpected,
        Money netStated,
        Boolean payeeAccountIsWorkers) {}
