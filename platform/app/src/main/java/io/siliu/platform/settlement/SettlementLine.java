package io.siliu.platform.settlement;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One booked line: one enterprise, one worker, one task.
 *
 * @param lineNumber in the file, 2 for the first below the header
 * @param taskNumber null where the file gave none
 * @param taskOrderId null where there is no task
 * @param soleProprietorId the business that was engaged, null for a natural person
 * @param cardMasked the card to be paid
 * @param ownCard whether that card is on record as the worker's own
 * @param settledOn day of payment; decides the tax month
 * @param workMonth month in which the work counts as done
 */
public record SettlementLine(
        long enterpriseId,
        long id,
        long batchId,
        String batchNumber,
        int lineNumber,
        TaskNumber taskNumber,
        Long taskOrderId,
        long workerId,
        LegalCapacity capacity,
        Long soleProprietorId,
        long agreementId,
        EngagementModel model,
        String cardMasked,
        boolean ownCard,
        LocalDate settledOn,
        YearMonth workMonth,
        LineAmounts amounts,
        Instant bookedAt) {}
