package io.siliu.platform.work.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.party.Region;
import io.siliu.platform.work.TaskOrder;
import java.time.Instant;
import java.time.LocalDate;

/** A stored task order. */
@ReadInBulk
record TaskOrderRow(
        long enterpriseId,
        long id,
        String taskNumber,
        long workerId,
        long agreementId,
        EngagementModel model,
        LegalCapacity capacity,
        String occupation,
        String city,
        String description,
        Money agreedAmount,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant orderedAt) {

    TaskOrder toTaskOrder() {
        return new TaskOrder(
                enterpriseId,
                id,
                new TaskNumber(taskNumber),
                workerId,
                agreementId,
                model,
                capacity,
                new Occupation(occupation),
                new Region(city),
                description,
                agreedAmount,
                new Period(startsOn, endsOn),
                orderedAt);
    }
}
