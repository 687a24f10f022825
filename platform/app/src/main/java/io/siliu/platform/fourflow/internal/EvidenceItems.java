package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.EvidenceItem.ReadParty;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.work.Acceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes papers and rows down as the evidence of a lane. */
final class EvidenceItems {

    private static final String ROW = "ROW";
    private static final String CERTAIN = "1.00";

    /** Of more task numbers a record quotes its own and counts the others: each of ten thousand would quote all of them. */
    private static final int MOST_QUOTED = 50;

    private EvidenceItems() {}

    static EvidenceItem paper(TradeBlock block, TradeBlock.Row row, Edge edge, PaperRead paper) {
        PaperForm form = paper.form();
        String account = paper.text(form.account());
        LocalDate day = paper.day(form.day());
        boolean contract =
                edge.step() == EvidenceKind.CONTRACTING_AGREEMENT || edge.step() == EvidenceKind.MASTER_AGREEMENT;
        return new EvidenceItem(
                edge.step(),
                paper.document(),
                paper.paper().part(),
                null,
                paper.text(form.number()),
                paper.text(FieldName.INVOICE_CODE),
                party(
                        paper,
                        form.fromName(),
                        form.fromCode(),
                        ExpectedParty.of(block, row, edge.from(), edge.step(), day)),
                party(paper, form.toName(), form.toCode(), ExpectedParty.of(block, row, edge.to(), edge.step(), day)),
                edge.from(),
                edge.to(),
                paper.money(form.amount()),
                edge.cents() == null ? null : Money.ofCents(edge.cents()),
                edge.counted(),
                day,
                paper.day(form.dayTo()),
                contract ? paper.day(FieldName.SIGNED_ON) : null,
                account == null ? null : Shown.account(account),
                account == null ? null : PaperDifferences.isOwnAccount(row, account),
                paper.money(FieldName.AMOUNT_EXCLUDING_TAX),
                paper.money(FieldName.TAX_AMOUNT),
                paper.money(FieldName.GROSS_AMOUNT),
                reference(row, paper),
                paper.source(),
                paper.confidence(),
                edge.method(),
                edge.margin(),
                edge.reason(),
                paper.paper().originalDigest());
    }

    private static String reference(TradeBlock.Row row, PaperRead paper) {
        List<String> tasks = paper.paper().taskNumberList();
        if (tasks.isEmpty()) {
            return paper.paper().batchNumber();
        }
        if (tasks.size() <= MOST_QUOTED) {
            return paper.paper().taskNumbers();
        }
        String own = row.order().taskNumber().value();
        return (tasks.contains(own) ? own : tasks.get(0)) + " + " + (tasks.size() - 1);
    }

    private static ReadParty party(PaperRead paper, String nameField, String codeField, ExpectedParty expected) {
        Optional<String> name = paper.field(nameField).map(PaperField::value);
        Optional<String> code = paper.field(codeField).map(PaperField::value);
        if (name.isEmpty() && code.isEmpty()) {
            return null;
        }
        boolean nameAgrees = name.map(expected::hasName).orElse(true);
        boolean codeAgrees = code.map(expected::hasCode).orElse(true);
        Shown.Pair names = name.map(read -> nameAgrees
                        ? new Shown.Pair(Shown.name(expected.name()), Shown.name(read))
                        : Shown.names(expected.name(), read))
                .orElse(new Shown.Pair(Shown.name(expected.name()), null));
        return new ReadParty(
                names.second(),
                code.map(Shown::code).orElse(null),
                names.first(),
                Shown.code(expected.code()),
                nameAgrees && codeAgrees);
    }

    static EvidenceItem taskOrder(TradeBlock.Row row) {
        return row(
                EvidenceKind.TASK_ORDER,
                row.order().taskNumber().value(),
                PartyRole.ENTERPRISE,
                row.order().agreedAmount(),
                row.order().period().from(),
                row.order().period().to(),
                null);
    }

    static EvidenceItem acceptance(TradeBlock.Row row, Acceptance acceptance) {
        return row(
                EvidenceKind.ACCEPTANCE,
                String.valueOf(acceptance.id()),
                PartyRole.ENTERPRISE,
                acceptance.amount(),
                acceptance.acceptedOn(),
                null,
                null);
    }

    static EvidenceItem agreement(TradeBlock.Row row) {
        return row(
                EvidenceKind.MASTER_AGREEMENT,
                row.agreement().number(),
                PartyRole.ENTERPRISE,
                null,
                row.agreement().validity().from(),
                row.agreement().validity().to(),
                row.agreement().signedOn());
    }

    static EvidenceItem withholding(TradeBlock.Row row) {
        return row(
                EvidenceKind.WITHHOLDING_ROW,
                row.withholding().taxMonth().toString(),
                PartyRole.PLATFORM,
                row.withholding().income(),
                row.line().settledOn(),
                null,
                null);
    }

    private static EvidenceItem row(
            EvidenceKind kind,
            String number,
            PartyRole from,
            Money amount,
            LocalDate day,
            LocalDate dayTo,
            LocalDate signedOn) {
        return new EvidenceItem(
                kind, null, 0, number, number, null, null, null, from, null, amount, amount, true, day, dayTo, signedOn,
                null, null, null, null, null, null, ROW, CERTAIN, null, null, null, null);
    }
}
