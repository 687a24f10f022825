package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a history of pay needs of a line.
 *
 * @param taskOrderId null where the line leads to no task order
 * @param unpaid the tax reserved for it was given back, because its money did not go
 */
public record PaidLine(
        long enterpriseId,
        long lineId,
        long workerId,
        LegalCapacity capacity,
        Long soleProprietorId,
        LocalDate settledOn,
        YearMonth workMonth,
        Money gross,
        Money net,
        Long taskOrderId,
        boolean unpaid) {

    /** A line whose money went, or may go. */
    public PaidLine(
            long enterpriseId,
            long lineId,
            long workerId,
            LegalCapacity capacity,
            Long soleProprietorId,
            LocalDate settledOn,
            YearMonth workMonth,
            Money gross,
            Money net,
            Long taskOrderId) {
        this(
                enterpriseId,
                lineId,
                workerId,
                capacity,
                soleProprietorId,
                settledOn,
                workMonth,
                gross,
                net,
                taskOrderId,
                false);
    }
}
