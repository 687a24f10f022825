package io.siliu.sandbox.economy.event;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The service agreement (服务协议) between enterprise and platform.
 *
 * @param enterprise credit code
 * @param feeRate fee as a share of the gross
 * @param payOnBehalfWords words such as 代发 in it
 * @param managesWork whether the platform has any duty to manage the work
 */
public record MasterAgreement(
        String enterprise,
        String number,
        LocalDate signedOn,
        BigDecimal feeRate,
        int payOnBehalfWords,
        boolean managesWork) {

    /** The same for another fee and other duties. */
    public MasterAgreement ofFee(BigDecimal feeRate, int payOnBehalfWords, boolean managesWork) {
        return new MasterAgreement(enterprise, number, signedOn, feeRate, payOnBehalfWords, managesWork);
    }
}
