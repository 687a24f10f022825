package io.siliu.platform.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Records a master agreement that was signed elsewhere. */
public interface RecordAgreement {

    /**
     * Records it, or finds the one already recorded with the same number and the same content.
     *
     * @throws io.siliu.kernel.PlatformException {@link ContractError}, or when the actor may not record agreements
     */
    MasterServiceAgreement record(Command command);

    /** @param validTo last day, or null when the agreement is open-ended */
    record Command(
            String enterpriseCreditCode,
            String number,
            EngagementModel model,
            LocalDate signedOn,
            LocalDate validFrom,
            LocalDate validTo,
            BigDecimal feeRate) {}
}
