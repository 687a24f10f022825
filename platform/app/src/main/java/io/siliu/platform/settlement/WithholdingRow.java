package io.siliu.platform.settlement;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The withholding and VAT filing of one line to a natural person, with its working, as computed at booking: the cost
 * evidence of a subcontract.
 *
 * @param gapToReview the months of the basic deduction have a gap, a person has to look
 * @param registrationDue twelve months' payments exceed the amount from which the person has to register
 */
public record WithholdingRow(
        long enterpriseId,
        long lineId,
        long workerId,
        YearMonth taxMonth,
        Money income,
        Money cumulativeIncome,
        Money expenses,
        int months,
        Money basicDeduction,
        Money taxable,
        BigDecimal rate,
        Money quickDeduction,
        Money cumulativeTax,
        Money heldBefore,
        Money incomeTax,
        Money vat,
        Money surcharges,
        boolean gapToReview,
        boolean registrationDue) {}
