package io.siliu.platform.work;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import java.time.Instant;

/**
 * A task that an enterprise gives to a worker (任务单).
 *
 * @param agreementId the master agreement it stands under
 * @param capacity of the worker on the first day of the work; it decides tax, papers and rules
 * @param agreedAmount gross, before any deduction
 * @param period first and last day of the work
 */
public record TaskOrder(
        long enterpriseId,
        long id,
        TaskNumber taskNumber,
        long workerId,
        long agreementId,
        EngagementModel model,
        LegalCapacity capacity,
        Occupation occupation,
        Region city,
        String description,
        Money agreedAmount,
        Period period,
        Instant orderedAt) {

    public TaskOrder {
        requireNonNull(taskNumber, "taskNumber is null");
        requireNonNull(model, "model is null");
        requireNonNull(capacity, "capacity is null");
        requireNonNull(agreedAmount, "agreedAmount is null");
        requireNonNull(period, "period is null");
        requireNonNull(orderedAt, "orderedAt is null");
    }
}
