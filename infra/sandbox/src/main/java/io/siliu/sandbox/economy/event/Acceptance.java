package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDateTime;

/**
 * The acceptance of a task.
 */
public record Acceptance(String task, LocalDateTime acceptedAt, Money amount) {

    /** The same at another time. */
    public Acceptance at(LocalDateTime acceptedAt) {
        return new Acceptance(task, acceptedAt, amount);
    }
}
