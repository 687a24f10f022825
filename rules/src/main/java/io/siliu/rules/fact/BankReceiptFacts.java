package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * One bank e-receipt (电子回单) of the funds flow.
 *
 * @param paper id of the document that was read
 * @param number serial number of the receipt
 * @param amount amount of the transfer in CNY
 * @param allocated the part of the amount that belongs to this record; equal to the amount unless one transfer pays
 *     several lines
 * @param transactedOn day of the transfer
 * @param payerName payer as read
 * @param payeeName payee as read
 * @param maskedPayeeAccount payee account with all but the last four digits masked
 * @param payeeAccountIsWorkers whether that account belongs to the worker; null where it could not be told, for instance
 *     because the receipt masks it
 * @param earlierRecords ids of other records that already hold a receipt of this number, other than as parts of the same
 *     transfer; null where nobody looked
 */
public record BankReceiptFacts(
        String paper,
        String number,
        Money amount,
        Money allocated,
        LocalDate transactedOn,
        String payerName,
        String payeeName,
        String maskedPayeeAccount,
        Boolean payeeAccountIsWorkers,
        List<String> earlierRecords) {

    public BankReceiptFacts {
        earlierRecords = Lists.copy(earlierRecords);
    }
}
