package io.siliu.platform.contract.internal;

import io.siliu.kernel.Period;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.MasterServiceAgreement;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A stored master agreement. */
record AgreementRow(
        long id,
        long enterpriseId,
        String number,
        EngagementModel model,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal feeRate) {

    MasterServiceAgreement toAgreement() {
        return new MasterServiceAgreement(
                id, enterpriseId, number, model, signedOn, new Period(validFrom, validTo), feeRate);
    }
}
