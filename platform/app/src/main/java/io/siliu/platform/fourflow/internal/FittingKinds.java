package io.siliu.platform.fourflow.internal;

import static io.siliu.platform.document.PaperKind.ACCEPTANCE_RECEIPT;
import static io.siliu.platform.document.PaperKind.BANK_RECEIPT;
import static io.siliu.platform.document.PaperKind.BUSINESS_LICENCE;
import static io.siliu.platform.document.PaperKind.CONTRACT;
import static io.siliu.platform.document.PaperKind.DIGITAL_INVOICE;
import static io.siliu.platform.document.PaperKind.PAYMENT_SLIP;
import static io.siliu.platform.document.PaperKind.VAT_INVOICE;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.fourflow.Discrepancy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which papers can bear out what differs: another one of the same flow always, an agreement wherever it may say otherwise, a
 * licence where a party is named otherwise. By no law: a paper of another kind may go with an answer, and is told apart.
 */
final class FittingKinds {

    private FittingKinds() {}

    static boolean fits(Discrepancy.Kind cause, Flow flow, PaperKind paper) {
        return ofFlow(flow).contains(paper) || ofCause(cause).contains(paper);
    }

    private static Set<PaperKind> ofFlow(Flow flow) {
        return switch (flow) {
            case BUSINESS -> EnumSet.of(ACCEPTANCE_RECEIPT);
            case CONTRACT -> EnumSet.of(CONTRACT);
            case FUNDS -> EnumSet.of(BANK_RECEIPT, PAYMENT_SLIP);
            case INVOICE -> EnumSet.of(DIGITAL_INVOICE, VAT_INVOICE);
        };
    }

    private static Set<PaperKind> ofCause(Discrepancy.Kind cause) {
        return switch (cause) {
            case PARTY_NAME, PARTY_CODE -> EnumSet.of(CONTRACT, BUSINESS_LICENCE);
            case ACCOUNT, FEE_DEDUCTED, VALIDITY -> EnumSet.of(CONTRACT);
            case AMOUNT, SUM, DATE -> EnumSet.of(CONTRACT, ACCEPTANCE_RECEIPT);
            case INVOICE_SUM, VOIDED -> EnumSet.noneOf(PaperKind.class);
            case CONTESTED, QUESTIONED ->
                EnumSet.of(CONTRACT, ACCEPTANCE_RECEIPT, BANK_RECEIPT, PAYMENT_SLIP, DIGITAL_INVOICE, VAT_INVOICE);
        };
    }
}
