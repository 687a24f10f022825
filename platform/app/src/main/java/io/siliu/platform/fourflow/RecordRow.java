package io.siliu.platform.fourflow;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.Flow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * One record in a list.
 *
 * @param missing the flows that are not complete
 * @param severity name of the highest severity among the hits, or null
 */
public record RecordRow(
        long id,
        long enterpriseId,
        String enterpriseName,
        String number,
        String workerName,
        String batchNumber,
        String taskNumber,
        YearMonth period,
        LocalDate settledOn,
        Money gross,
        Money net,
        RecordStage stage,
        int revision,
        Set<Flow> missing,
        int discrepancies,
        Integer hits,
        String severity,
        Instant changedAt) {}
