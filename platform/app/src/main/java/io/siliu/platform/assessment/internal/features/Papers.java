package io.siliu.platform.assessment.internal.features;

import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import io.siliu.platform.assessment.internal.outside.TaxpayerKind;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.PaperMarks.Mark;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.LinePapers.Placed;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.party.Occupation;
import io.siliu.platform.settlement.PaidLine;
import io.siliu.platform.work.KindOfWork;
import io.siliu.rules.fact.AgreementSignals;
import io.siliu.rules.fact.DeliverySignals;
import io.siliu.rules.fact.InvoicePaperSignals;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.Observed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the contracts, the invoices and the proofs of the work of one line say as papers. */
final class Papers {

    private final Subject subject;
    private final Known known;
    private final List<EvidenceItem> moneyPapers;

    Papers(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
        this.moneyPapers = moneyPapers(subject);
    }

    /** Null where nothing of the task could have been recorded, because there is none. */
    DeliverySignals delivery() {
        Fitness fitness = new Fitness(subject, known);
        return known.own(subject)
                .filter(line -> line.taskOrderId() != null)
                .map(line -> new DeliverySignals(
                        withoutEvidence(line.taskOrderId()),
                        null,
                        null,
                        null,
                        templated(line.taskOrderId()),
                        null,
                        null,
                        null,
                        UnitPrice.fromTheMarket(subject, known),
                        fitness.outsideScope(),
                        fitness.permitMissing(),
                        fitness.categoryMismatch()))
                .orElse(null);
    }

    /** Null where the text of the order is too short to describe a task. */
    private Measured templated(long task) {
        return Optional.ofNullable(known.work().texts().get(task))
                .map(use -> use.asOf(subject.settledOn()))
                .map(use -> Evidence.count(
                        use.tasks(),
                        Evidence.of(use.latest().stream()
                                .map(NamedEvidence.TASK::id)
                                .toList())))
                .orElse(null);
    }

    private Measured withoutEvidence(long task) {
        boolean recorded = known.work().acceptances().containsKey(task)
                || known.work().deliveries().containsKey(task);
        boolean onPaper = known.papers().getOrDefault(subject.lineId(), List.of()).stream()
                .map(Placed::kind)
                .anyMatch(kind -> kind == EvidenceKind.ACCEPTANCE || kind == EvidenceKind.DELIVERY);
        return Evidence.count(recorded || onPaper ? 0 : 1, List.of(NamedEvidence.TASK.id(task)));
    }

    AgreementSignals agreement() {
        List<Long> others = known.contractSharers().get(subject.lineId());
        return new AgreementSignals(
                null,
                null,
                null,
                null,
                null,
                null,
                others == null ? null : Evidence.count(others.size() + 1L, Evidence.of(others)),
                new RegisteredParties(subject, known, signedPapers()).unregistered(),
                null,
                null,
                null,
                templateWithdrawn());
    }

    /** Of the last agreement signed here that covers the day; null where none was, or its wording is not on record. */
    private Observed templateWithdrawn() {
        return Signings.madeHere(subject, known)
                .flatMap(signed -> signed.outdated()
                        .map(outdated -> Evidence.seen(
                                outdated,
                                List.of(
                                        NamedEvidence.AGREEMENT.id(signed.id()),
                                        NamedEvidence.TEMPLATE.id(signed.template())))))
                .orElse(null);
    }

    InvoicePaperSignals invoices() {
        Rates rates = known.limits(subject).rates();
        List<EvidenceItem> invoices = moneyPapers.stream()
                .filter(paper -> paper.kind() == EvidenceKind.INVOICE)
                .filter(paper -> paper.taxAmount() != null && paper.amountExcludingTax() != null)
                .filter(paper -> paper.amountExcludingTax().isPositive())
                .toList();
        List<Heard> registered = registered();
        Observed code = codeDiffers();
        Observed unsigned = new InvoiceForms(subject, known).signatureMissing();
        Observed fails = new VerifiedInvoices(subject, known).fail();
        if (registered.isEmpty()
                && fails == null
                && (invoices.isEmpty() || rates == null)
                && code == null
                && unsigned == null) {
            return null;
        }
        return new InvoicePaperSignals(
                fails,
                categoryDiffers(registered),
                specialWhileExempt(registered),
                invoices.isEmpty() || rates == null
                        ? null
                        : Evidence.seen(
                                invoices.stream()
                                        .anyMatch(paper -> !rates.allow(
                                                sellerKind(paper, registered),
                                                paper.amountExcludingTax(),
                                                paper.taxAmount())),
                                documents(invoices)),
                unsigned,
                code);
    }

    /** By the register's own word on this invoice. */
    private Optional<TaxpayerKind> sellerKind(EvidenceItem paper, List<Heard> registered) {
        String code = paper.number() == null ? null : known.code(Things.INVOICE, paper.number());
        return registered.stream()
                .filter(row -> row.other().equals(code))
                .flatMap(row -> row.text("sellerKind").stream())
                .map(TaxpayerKind::valueOf)
                .findFirst();
    }

    /** The record's invoices in the register of the tax bureau. */
    private List<Heard> registered() {
        Set<String> codes = subject.invoices().stream()
                .map(number -> known.code(Things.INVOICE, number))
                .collect(Collectors.toSet());
        return known.outside().ofWorker(subject.workerId(), SaidKind.INVOICE).stream()
                .filter(row -> codes.contains(row.other()))
                .toList();
    }

    /** One that is both answers by itself; that none is both takes the bureau's word on each. */
    private static Observed specialWhileExempt(List<Heard> registered) {
        List<Heard> both = registered.stream()
                .filter(row ->
                        row.is("special").orElse(false) && row.is("exempt").orElse(false))
                .toList();
        if (!both.isEmpty()) {
            return Evidence.seen(true, ids(both));
        }
        boolean told = !registered.isEmpty()
                && registered.stream()
                        .allMatch(row -> Stream.of("special", "exempt")
                                .anyMatch(
                                        word -> row.is(word).filter(yes -> !yes).isPresent()));
        return told ? Evidence.seen(false, ids(registered)) : null;
    }

    private Observed categoryDiffers(List<Heard> registered) {
        List<String> categories = registered.stream()
                .map(row -> row.more().path("category"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
        return categories.isEmpty()
                ? null
                : Evidence.seen(
                        categories.stream().anyMatch(category -> !category.equals(occupation())), ids(registered));
    }

    /** Of the work that was ordered; the worker's usual one where nothing was. */
    private String occupation() {
        return known.own(subject)
                .map(PaidLine::taskOrderId)
                .map(known.work().kinds()::get)
                .map(KindOfWork::occupation)
                .map(Occupation::code)
                .orElse(subject.occupation());
    }

    /** Receipts and invoices that count for the record; none at the gate, where there is none yet. */
    static List<EvidenceItem> moneyPapers(Subject subject) {
        List<EvidenceItem> papers = counted(subject);
        papers.removeIf(item -> item.kind() != EvidenceKind.BANK_RECEIPT && item.kind() != EvidenceKind.INVOICE);
        return papers;
    }

    private List<EvidenceItem> signedPapers() {
        return counted(subject).stream()
                .filter(paper -> paper.kind() == EvidenceKind.CONTRACTING_AGREEMENT)
                .filter(paper -> paper.signedOn() != null)
                .toList();
    }

    /** Papers that count for the record, without their copies. */
    private static List<EvidenceItem> counted(Subject subject) {
        List<EvidenceItem> papers = new ArrayList<>();
        if (subject.content() != null) {
            for (RecordContent.Lane lane : subject.content().lanes()) {
                for (EvidenceItem item : lane.evidence()) {
                    if (item.isPaper() && item.counted() && item.method() != Method.COPY) {
                        papers.add(item);
                    }
                }
            }
        }
        return papers;
    }

    /**
     * Not established where no receipt carries a signature that could be checked, and none was taken by people although
     * something is printed over a value of it.
     */
    Observed receiptTampered() {
        return shows(EvidenceKind.BANK_RECEIPT, Papers::isTampered, paper -> paper.has(Mark.SIGNED_WHOLE));
    }

    /** A seal may lie over a value that nobody relies on; people rely on what they took in spite of it. */
    static boolean isTampered(PaperMarks paper) {
        return paper.has(Mark.SIGNATURE_BROKEN)
                || paper.has(Mark.SIGNED_IN_PART)
                || paper.has(Mark.PRINTED_OVER) && paper.has(Mark.TAKEN_DESPITE);
    }

    /** By the last answer of the bank on each receipt; not established where it answered on none. */
    Observed receiptCodeFails() {
        Set<String> codes = moneyPapers.stream()
                .filter(item -> item.kind() == EvidenceKind.BANK_RECEIPT && item.number() != null)
                .map(item -> known.code(Things.RECEIPT, item.number()))
                .collect(Collectors.toSet());
        Map<String, Heard> answers = known.outside().ofWorker(subject.workerId(), SaidKind.RECEIPT).stream()
                .filter(row -> codes.contains(row.other()))
                .collect(Collectors.toMap(Heard::other, row -> row, (one, later) -> later));
        List<Heard> failing = answers.values().stream()
                .filter(row -> !row.is("codeValid").orElseThrow())
                .toList();
        return answers.isEmpty()
                ? null
                : Evidence.seen(!failing.isEmpty(), ids(failing.isEmpty() ? List.copyOf(answers.values()) : failing));
    }

    /** Not established where no code of an invoice was read. */
    private Observed codeDiffers() {
        return shows(EvidenceKind.INVOICE, paper -> paper.has(Mark.CODE_DIFFERS), paper -> paper.has(Mark.CODE_AGREES));
    }

    /** Whether the marks of a paper show something; false where those of one speak against it, null where none do either. */
    private Observed shows(EvidenceKind kind, Predicate<PaperMarks> shown, Predicate<PaperMarks> against) {
        List<PaperMarks> marked = new ArrayList<>();
        List<PaperMarks> cleared = new ArrayList<>();
        for (EvidenceItem item : moneyPapers) {
            PaperMarks one = item.kind() == kind ? known.marks(item) : null;
            if (one != null && shown.test(one)) {
                marked.add(one);
            }
            if (one != null && against.test(one)) {
                cleared.add(one);
            }
        }
        if (marked.isEmpty() && cleared.isEmpty()) {
            return null;
        }
        return Evidence.seen(
                !marked.isEmpty(),
                Evidence.of((marked.isEmpty() ? cleared : marked)
                        .stream().map(PaperMarks::document).distinct().toList()));
    }

    private static List<String> ids(List<Heard> rows) {
        return Evidence.of(rows.stream().map(Heard::id).toList());
    }

    private static List<String> documents(List<EvidenceItem> papers) {
        return Evidence.of(papers.stream()
                .map(EvidenceItem::document)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
