package io.siliu.platform.contract;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The service agreement between an enterprise and the platform (服务协议).
 *
 * @param number as printed on it
 * @param feeRate the platform's fee as a share of gross, borne by the enterprise alone: 0.06 for six per cent
 */
public record MasterServiceAgreement(
        long id,
        long enterpriseId,
        String number,
        EngagementModel model,
        LocalDate signedOn,
        Period validity,
        BigDecimal feeRate) {

    public MasterServiceAgreement {
        requireNonNull(number, "number is null");
        requireNonNull(model, "model is null");
        requireNonNull(signedOn, "signedOn is null");
        requireNonNull(validity, "validity is null");
        requireNonNull(feeRate, "feeRate is null");
    }

    /** The fee on one line, rounded half up to the cent. */
    public Money feeOn(Money gross) {
        return gross.times(feeRate);
    }
}
