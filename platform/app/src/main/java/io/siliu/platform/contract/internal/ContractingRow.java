package io.siliu.platform.contract.internal;

import io.siliu.platform.contract.ContractingAgreements.Offered;
import io.siliu.platform.contract.ContractingAgreements.Stage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stored agreement without its text and paper.
 *
 * @param shownAt when the worker first had its text on the screen; null before that, and where it was not kept
 */
record ContractingRow(
        long enterpriseId,
        long id,
        String number,
        long workerId,
        LocalDate validFrom,
        LocalDate validTo,
        Stage stage,
        Instant offeredAt,
        Instant shownAt,
        Instant decidedAt) {

    Offered toOffered(String enterprise) {
        return new Offered(
                id, enterpriseId, enterprise, number, workerId, validFrom, validTo, stage, offeredAt, decidedAt);
    }
}
