package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.kernel.Period;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Discrepancy.Kind;
import io.siliu.platform.fourflow.Discrepancy.Side;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Step;
import io.siliu.platform.settlement.LineAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one paper against what must stand on it. Every difference names both values and both places. */
final class PaperDifferences {

    private static final Money CENT = Money.of("0.01");

    /** As verification (查验) answers; a page renders both words from the bundle under {@code fourflow.standing.} */
    private static final String STANDING = "standing";

    private static final String NORMAL = "NORMAL";
    private static final String VOID = "VOID";

    private final TradeBlock block;
    private final TradeBlock.Row row;
    private final Edge edge;
    private final Step step;
    private final PaperRead paper;
    private final List<Discrepancy> found = new ArrayList<>();

    private PaperDifferences(TradeBlock block, TradeBlock.Row row, Edge edge, Step step, PaperRead paper) {
        this.block = block;
        this.row = row;
        this.edge = edge;
        this.step = step;
        this.paper = paper;
    }

    /**
     * @param alone whether it is the only paper of its step, so that its amount has to be that of the line
     */
    static List<Discrepancy> of(
            TradeBlock block, TradeBlock.Row row, Edge edge, Step step, PaperRead paper, boolean alone) {
        PaperDifferences differences = new PaperDifferences(block, row, edge, step, paper);
        differences.parties();
        differences.account();
        if (alone && step.scope() == EvidenceScope.LINE) {
            differences.amount();
        }
        differences.slip();
        differences.invoiceSum();
        differences.validity();
        differences.standing();
        return differences.found;
    }

    private void parties() {
        party(paper.form().fromName(), paper.form().fromCode(), expected(edge.from()));
        party(paper.form().toName(), paper.form().toCode(), expected(edge.to()));
    }

    private ExpectedParty expected(PartyRole role) {
        return ExpectedParty.of(
                block, row, role, edge.step(), paper.day(paper.form().day()));
    }

    private void party(String nameField, String codeField, ExpectedParty expected) {
        paper.field(nameField).filter(name -> !expected.hasName(name.value())).ifPresent(name -> {
            Shown.Pair shown = Shown.names(expected.name(), name.value());
            add(Kind.PARTY_NAME, name, "name", shown);
        });
        paper.field(codeField).filter(code -> !expected.hasCode(code.value())).ifPresent(code -> {
            Shown.Pair shown = Shown.codes(expected.code(), code.value());
            add(Kind.PARTY_CODE, code, "code", shown);
        });
    }

    private void account() {
        paper.field(paper.form().account())
                .filter(field -> Boolean.FALSE.equals(isOwnAccount(row, field.value())))
                .ifPresent(field ->
                        add(Kind.ACCOUNT, field, "card", new Shown.Pair(ownCards(row), Shown.account(field.value()))));
    }

    /** Null where a mask leaves it open. */
    static Boolean isOwnAccount(TradeBlock.Row row, String read) {
        if (!Keyed.isMasked(read)) {
            String digits = Keyed.digits(read);
            return row.payee().everyCard().stream()
                    .anyMatch(card -> card.reveal().value().equals(digits));
        }
        boolean fits = row.payee().everyCard().stream()
                .anyMatch(card -> Keyed.maskOf(card.reveal().value()).fits(Keyed.maskOf(read)));
        return fits ? null : Boolean.FALSE;
    }

    static String ownCards(TradeBlock.Row row) {
        return String.join(
                ", ",
                row.payee().cards().stream()
                        .map(card -> Shown.account(card.reveal().value()))
                        .toList());
    }

    private void amount() {
        Money expected = step.cents() == null ? null : Money.ofCents(step.cents());
        Money read = paper.money(paper.form().amount());
        if (expected == null || read == null || within(read, expected, tolerance())) {
            return;
        }
        paper.field(paper.form().amount())
                .ifPresent(field -> add(
                        kind(expected, read), field, column(), new Shown.Pair(expected.toString(), read.toString())));
    }

    private Kind kind(Money expected, Money read) {
        Money fee = row.line().amounts().fee();
        boolean money = edge.step() == EvidenceKind.BANK_RECEIPT || edge.step() == EvidenceKind.PAYMENT_SLIP;
        return money && fee.isPositive() && expected.minus(read).equals(fee) ? Kind.FEE_DEDUCTED : Kind.AMOUNT;
    }

    private Money tolerance() {
        return edge.step() == EvidenceKind.INVOICE ? CENT : Money.ZERO;
    }

    private String column() {
        return edge.step() == EvidenceKind.BANK_RECEIPT || edge.step() == EvidenceKind.PAYMENT_SLIP ? "net" : "gross";
    }

    /** A slip says what was earned and all that was held back of it: income tax, VAT and its surcharges. */
    private void slip() {
        if (edge.step() == EvidenceKind.PAYMENT_SLIP) {
            LineAmounts booked = row.line().amounts();
            slip(FieldName.GROSS_AMOUNT, "gross", booked.gross());
            slip(FieldName.TAX_AMOUNT, "taxes", booked.gross().minus(booked.net()));
        }
    }

    private void slip(String name, String column, Money expected) {
        Money read = paper.money(name);
        if (read != null && !read.equals(expected)) {
            paper.field(name)
                    .ifPresent(field ->
                            add(Kind.AMOUNT, field, column, new Shown.Pair(expected.toString(), read.toString())));
        }
    }

    private void invoiceSum() {
        if (edge.step() != EvidenceKind.INVOICE) {
            return;
        }
        Money net = paper.money(FieldName.AMOUNT_EXCLUDING_TAX);
        Money tax = paper.money(FieldName.TAX_AMOUNT);
        Money total = paper.money(FieldName.TOTAL_AMOUNT);
        if (net == null || tax == null || total == null) {
            return;
        }
        Money sum = net.plus(tax);
        Optional<PaperField> left = paper.field(FieldName.AMOUNT_EXCLUDING_TAX);
        Optional<PaperField> right = paper.field(FieldName.TOTAL_AMOUNT);
        if (!within(sum, total, CENT) && left.isPresent() && right.isPresent()) {
            found.add(new Discrepancy(
                    Kind.INVOICE_SUM,
                    Flow.INVOICE,
                    paper.side(left.get(), sum.toString()),
                    paper.side(right.get(), total.toString()),
                    left.get().certain() && right.get().certain()));
        }
    }

    private void validity() {
        boolean agreement =
                edge.step() == EvidenceKind.CONTRACTING_AGREEMENT || edge.step() == EvidenceKind.MASTER_AGREEMENT;
        LocalDate from = agreement ? paper.day(FieldName.VALID_FROM) : null;
        if (from == null) {
            return;
        }
        LocalDate to = paper.day(FieldName.VALID_TO);
        Period work = SolverLines.work(row);
        if (work.from().isBefore(from)) {
            paper.field(FieldName.VALID_FROM)
                    .ifPresent(field -> add(
                            Kind.VALIDITY,
                            field,
                            "startsOn",
                            new Shown.Pair(work.from().toString(), from.toString())));
        }
        if (to != null && work.to().isAfter(to)) {
            paper.field(FieldName.VALID_TO)
                    .ifPresent(field -> add(
                            Kind.VALIDITY,
                            field,
                            "endsOn",
                            new Shown.Pair(work.to().toString(), to.toString())));
        }
    }

    /** What the tax bureau says of an invoice stands beside its number. */
    private void standing() {
        if (edge.reason().code() != Reason.Code.VOIDED) {
            return;
        }
        Side said = paper.field(paper.form().number())
                .map(field -> paper.side(field, VOID))
                .orElseGet(() -> Side.ofRow(Flow.INVOICE, STANDING, VOID));
        found.add(new Discrepancy(Kind.VOIDED, Flow.INVOICE, Side.ofRow(Flow.INVOICE, STANDING, NORMAL), said, true));
    }

    private void add(Kind kind, PaperField field, String column, Shown.Pair shown) {
        Flow flow = paper.form().kind().flow();
        found.add(new Discrepancy(
                kind,
                flow,
                Side.ofRow(flow, column, shown.first()),
                paper.side(field, shown.second()),
                field.certain()));
    }

    static boolean within(Money one, Money other, Money tolerance) {
        return !one.minus(other).abs().isGreaterThan(tolerance);
    }
}
