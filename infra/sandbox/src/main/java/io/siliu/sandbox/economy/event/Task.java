package io.siliu.sandbox.economy.event;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A task order (任务单).
 */
public record Task(
        String number,
        String enterprise,
        String worker,
        String trade,
        String city,
        String description,
        LocalDateTime publishedAt,
        LocalDateTime takenAt,
        LocalDate startsOn,
        LocalDate endsOn,
        int quantity,
        Money unitPrice,
        Money agreed) {

    /** The same, published and taken at other times. */
    public Task timed(LocalDateTime publishedAt, LocalDateTime takenAt) {
        return new Task(
                number,
                enterprise,
                worker,
                trade,
                city,
                description,
                publishedAt,
                takenAt,
                startsOn,
                endsOn,
                quantity,
                unitPrice,
                agreed);
    }

    /** The same with another description. */
    public Task described(String description) {
        return new Task(
                number,
                enterprise,
                worker,
                trade,
                city,
                description,
                publishedAt,
                takenAt,
                startsOn,
                endsOn,
                quantity,
                unitPrice,
                agreed);
    }

    /** The same for another price. */
    public Task costing(Money unitPrice, Money agreed) {
        return new Task(
                number,
                enterprise,
                worker,
                trade,
                city,
                description,
                publishedAt,
                takenAt,
                startsOn,
                endsOn,
                quantity,
                unitPrice,
                agreed);
    }
}
