package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.settlement.LineAmounts;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.WithholdingRow;

/** What the rows that were booked say, in the words of the record. */
final class ContentOfRows {

    private ContentOfRows() {}

    static RecordContent.Company company(String name, String code) {
        return new RecordContent.Company(name, code);
    }

    static RecordContent.Payee payee(TradeBlock.Row row) {
        PartyIdentity.Business business =
                row.payee().business(row.line().soleProprietorId()).orElse(null);
        return new RecordContent.Payee(
                String.valueOf(row.payee().workerId()),
                row.line().capacity(),
                row.worker().maskedName(),
                row.worker().maskedIdNumber(),
                business == null ? null : business.tradeName().reveal(),
                business == null ? null : business.creditCode().reveal().value(),
                business == null ? null : business.registeredOn(),
                row.order() == null
                        ? row.worker().occupation().code()
                        : row.order().occupation().code(),
                row.order() == null
                        ? row.worker().city().code()
                        : row.order().city().code());
    }

    static RecordContent.Settlement settlement(TradeBlock.Row row) {
        SettlementLine line = row.line();
        LineAmounts amounts = line.amounts();
        return new RecordContent.Settlement(
                String.valueOf(line.id()),
                line.batchNumber(),
                line.lineNumber(),
                line.taskNumber() == null ? null : line.taskNumber().value(),
                line.settledOn(),
                line.workMonth(),
                amounts.gross(),
                amounts.incomeTax(),
                amounts.vat(),
                amounts.surcharges(),
                amounts.net(),
                amounts.fee(),
                line.cardMasked(),
                line.ownCard(),
                row.withholding() == null ? null : working(row.withholding()));
    }

    private static RecordContent.WithholdingStep working(WithholdingRow row) {
        return new RecordContent.WithholdingStep(
                row.cumulativeIncome(),
                row.expenses(),
                row.months(),
                row.basicDeduction(),
                row.taxable(),
                row.rate().stripTrailingZeros().toPlainString(),
                row.quickDeduction(),
                row.cumulativeTax(),
                row.heldBefore());
    }

    static RecordContent.Agreement agreement(TradeBlock.Row row) {
        return new RecordContent.Agreement(
                String.valueOf(row.agreement().id()),
                row.agreement().number(),
                row.agreement().model(),
                row.agreement().signedOn(),
                row.agreement().validity().from(),
                row.agreement().validity().to(),
                row.agreement().feeRate().stripTrailingZeros().toPlainString());
    }

    static RecordContent.TaskReference taskReference(SettlementLine line, TradeBlock.Row row) {
        if (line.taskNumber() == null) {
            return RecordContent.TaskReference.NONE;
        }
        return row.order() == null ? RecordContent.TaskReference.NOT_FOUND : RecordContent.TaskReference.FOUND;
    }
}
