package io.siliu.sandbox.economy.event;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What was done on a task, with its evidence.
 *
 * @param continuousHours longest time on orders without a break
 * @param restMinutes rest after it
 * @param peakOrders most orders in one hour
 * @param withoutEvidence deliveries without position, photograph or log
 * @param file digest of the delivered file, or null
 */
public record Delivery(
        String task,
        List<WorkDay> days,
        LocalDateTime startedAt,
        LocalDateTime finishedAt,
        BigDecimal continuousHours,
        int restMinutes,
        int peakOrders,
        int withoutEvidence,
        String file,
        int uninsuredOrders) {

    /** The same, done at other times. */
    public Delivery timed(LocalDateTime startedAt, LocalDateTime finishedAt) {
        return new Delivery(
                task,
                days,
                startedAt,
                finishedAt,
                continuousHours,
                restMinutes,
                peakOrders,
                withoutEvidence,
                file,
                uninsuredOrders);
    }

    /** So many deliveries without evidence. */
    public Delivery unproven(int withoutEvidence) {
        return new Delivery(
                task,
                days,
                startedAt,
                finishedAt,
                continuousHours,
                restMinutes,
                peakOrders,
                withoutEvidence,
                file,
                uninsuredOrders);
    }

    /** The same with another file. */
    public Delivery delivering(String file) {
        return new Delivery(
                task,
                days,
                startedAt,
                finishedAt,
                continuousHours,
                restMinutes,
                peakOrders,
                withoutEvidence,
                file,
                uninsuredOrders);
    }

    /** The same with other breaks. */
    public Delivery resting(BigDecimal continuousHours, int restMinutes) {
        return new Delivery(
                task,
                days,
                startedAt,
                finishedAt,
                continuousHours,
                restMinutes,
                peakOrders,
                withoutEvidence,
                file,
                uninsuredOrders);
    }

    /** So many orders without insurance. */
    public Delivery uninsured(int uninsuredOrders) {
        return new Delivery(
                task,
                days,
                startedAt,
                finishedAt,
                continuousHours,
                restMinutes,
                peakOrders,
                withoutEvidence,
                file,
                uninsuredOrders);
    }
}
