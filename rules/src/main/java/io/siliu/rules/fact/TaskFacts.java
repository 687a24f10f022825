package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.time.LocalDate;

/**
 * The task order with its acceptance: the business flow.
 *
 * @param number task number
 * @param agreedAmount what was agreed, gross, in CNY
 * @param startsOn first day of the work
 * @param endsOn last day of the work
 * @param acceptedOn day on which the enterprise accepted the work, or null where no acceptance is recorded
 * @param acceptedAmount what was accepted, gross, in CNY
 * @param acceptancePaper id of the acceptance receipt that was read, or null where there is none
 */
public record TaskFacts(
        String number,
        Money agreedAmount,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate acceptedOn,
        Money acceptedAmount,
        String acceptancePaper) {}
