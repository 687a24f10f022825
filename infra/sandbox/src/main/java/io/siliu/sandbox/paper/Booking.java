package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import io.siliu.sandbox.population.PlannedLine;
import java.util.Map;
import java.util.Optional;

/**
 * What the product answered when the month was booked: the task numbers it minted and the net it computed. Papers quote
 * these; the sandbox computes no tax of its own.
 *
 * @param taskNumbers by line key; a line without a task order has none
 * @param pays by line key
 */
public record Booking(Map<String, String> taskNumbers, Map<String, Pay> pays) {

    /** What is withheld from a line and what is paid out. */
    public record Pay(Money tax, Money net) {}

    public Optional<String> taskNumber(PlannedLine line) {
        return Optional.ofNullable(taskNumbers.get(line.key()));
    }

    public Optional<Pay> pay(PlannedLine line) {
        return Optional.ofNullable(pays.get(line.key()));
    }
}
