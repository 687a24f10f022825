package io.siliu.rules.fact;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.IdentifierCheck;
import java.time.LocalDate;
import java.util.List;

/**
 * One invoice of the invoice flow.
 *
 * @param paper id of the document that was read
 * @param kind fully digital or by the earlier system
 * @param number invoice number; 20 digits where fully digital, else 8
 * @param code invoice code of the earlier system; null where fully digital
 * @param numberCheck how number and code check: length, digits, region, and year against the day of issue
 * @param issuedOn day of issue
 * @param seller seller as read, beside the party that must sell by the engagement and the worker's capacity
 * @param buyer buyer as read, beside the party that must buy
 * @param amountExcludingTax amount without tax in CNY
 * @param taxAmount tax in CNY; zero where exempt
 * @param totalAmount total in CNY as printed in figures
 * @param totalInCapitals total as printed in Chinese capitals (大写); null where the source has none
 * @param allocated the part of the total that belongs to this record; less than the total where one invoice covers
 *     several lines
 * @param earlierRecords ids of other records that already hold an invoice of this number, other than as parts of the
 *     same invoice; null where nobody looked
 */
public record InvoiceFacts(
        String paper,
        InvoiceKind kind,
        String number,
        String code,
        IdentifierCheck numberCheck,
        LocalDate issuedOn,
        NamedParty seller,
        NamedParty buyer,
        Money amountExcludingTax,
        Money taxAmount,
        Money totalAmount,
        String totalInCapitals,
        Money allocated,
        List<String> earlierRecords) {

    public InvoiceFacts {
        earlierRecords = Lists.copy(earlierRecords);
    }
}
