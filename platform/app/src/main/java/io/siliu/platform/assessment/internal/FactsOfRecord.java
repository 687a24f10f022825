package io.siliu.platform.assessment.internal;

import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.InvoiceCode;
import io.siliu.kernel.identifier.InvoiceNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.EvidenceItem.ReadParty;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.rules.fact.BankReceiptFacts;
import io.siliu.rules.fact.Capacity;
import io.siliu.rules.fact.ContractFacts;
import io.siliu.rules.fact.ContractKind;
import io.siliu.rules.fact.Engagement;
import io.siliu.rules.fact.EnterpriseFacts;
import io.siliu.rules.fact.FactsKind;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.InvoiceFacts;
import io.siliu.rules.fact.InvoiceKind;
import io.siliu.rules.fact.NamedParty;
import io.siliu.rules.fact.SettlementFacts;
import io.siliu.rules.fact.TaskFacts;
import io.siliu.rules.fact.TaskReference;
import io.siliu.rules.fact.WorkerFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says a sealed revision in the language of the rules. Only counted evidence speaks; a second form of a paper and a
 * reading of low confidence do not. The day the facts speak of is the day of the settlement.
 */
final class FactsOfRecord {

    /** Paper ones of the present system have a code beside it. */
    private static final int DIGITAL_NUMBER = 20;

    private static final int CODE_LENGTH = 18;

    private final SealedRevision revision;
    private final RecordContent content;
    private final Features features;
    private final InventedNumbers invented;
    private final List<EvidenceItem> papers = new ArrayList<>();
    private final Map<EvidenceKind, List<EvidenceItem>> counted = new EnumMap<>(EvidenceKind.class);

    private FactsOfRecord(SealedRevision revision, Features features, InventedNumbers invented) {
        this.revision = revision;
        this.content = revision.content();
        this.features = features;
        this.invented = invented;
        for (RecordContent.Lane lane : content.lanes()) {
            lane.evidence().stream().filter(EvidenceItem::isPaper).forEach(this::take);
        }
    }

    private void take(EvidenceItem paper) {
        papers.add(paper);
        if (paper.counted() && paper.method() != Method.COPY) {
            counted.computeIfAbsent(paper.kind(), kind -> new ArrayList<>()).add(paper);
        }
    }

    static FourFlowFacts of(SealedRevision revision, Features features, InventedNumbers invented) {
        return new FactsOfRecord(revision, features, invented).facts();
    }

    private FourFlowFacts facts() {
        return new FourFlowFacts(
                revision.number(),
                revision.revision(),
                FactsKind.RECORD,
                content.settlement().settledOn(),
                Engagement.valueOf(content.agreement().model().name()),
                content.worker().occupation(),
                content.worker().city(),
                settlement(),
                enterprise(),
                worker(),
                task(),
                contracts(),
                receipts(),
                invoices(),
                features.consents(),
                content.discrepancies().stream().map(FactsOfDiscrepancy::of).toList(),
                features.features(),
                features.signals(),
                features.broken());
    }

    private Stream<EvidenceItem> counted(EvidenceKind kind) {
        return counted.getOrDefault(kind, List.of()).stream();
    }

    private SettlementFacts settlement() {
        RecordContent.Settlement line = content.settlement();
        return new SettlementFacts(
                line.line(),
                line.workMonth(),
                line.settledOn(),
                counted(EvidenceKind.BANK_RECEIPT)
                        .map(EvidenceItem::day)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(line.settledOn()),
                TaskReference.valueOf(content.taskReference().name()),
                line.gross(),
                line.incomeTax(),
                line.vat(),
                line.surcharges(),
                line.net(),
                counted(EvidenceKind.PAYMENT_SLIP)
                        .map(EvidenceItem::amount)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                line.ownCard());
    }

    private EnterpriseFacts enterprise() {
        String code = content.enterprise().creditCode();
        Optional<String> failing = failingCode(PartyRole.ENTERPRISE);
        return new EnterpriseFacts(content.enterprise().name(), failing.orElse(code), check(failing.orElse(code)));
    }

    private WorkerFacts worker() {
        RecordContent.Payee worker = content.worker();
        boolean proprietor = worker.capacity() == LegalCapacity.SOLE_PROPRIETOR;
        String code = proprietor ? failingCode(PartyRole.SOLE_PROPRIETOR).orElse(worker.creditCode()) : null;
        return new WorkerFacts(
                worker.worker(),
                Capacity.valueOf(worker.capacity().name()),
                proprietor ? worker.tradeName() : worker.maskedName(),
                worker.maskedIdNumber(),
                content.workerIdentity() == null
                        ? null
                        : ResidentIdNumber.check(
                                content.workerIdentity().idNumber(),
                                content.settlement().settledOn(),
                                invented),
                code,
                code == null ? null : check(code),
                worker.registeredOn());
    }

    /** A code on a paper of a party that does not check, where the source leaves no doubt what was printed. */
    private Optional<String> failingCode(PartyRole role) {
        for (EvidenceItem paper : papers) {
            if (FieldSource.valueOf(paper.source()).isExact()) {
                if (paper.fromRole() == role && isFailing(paper.from())) {
                    return Optional.of(paper.from().code());
                }
                if (paper.toRole() == role && isFailing(paper.to())) {
                    return Optional.of(paper.to().code());
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFailing(ReadParty party) {
        String code = party == null ? null : party.code();
        return code != null
                && code.length() == CODE_LENGTH
                && !code.contains("*")
                && !check(code).isValid();
    }

    private IdentifierCheck check(String code) {
        return UnifiedSocialCreditCode.check(code, invented);
    }

    private TaskFacts task() {
        RecordContent.Task task = content.task();
        if (task == null) {
            return null;
        }
        return new TaskFacts(
                task.number(),
                task.agreedAmount(),
                task.startsOn(),
                task.endsOn(),
                task.acceptedOn(),
                task.acceptedAmount(),
                counted(EvidenceKind.ACCEPTANCE)
                        .map(EvidenceItem::document)
                        .findFirst()
                        .orElse(null));
    }

    private List<ContractFacts> contracts() {
        List<ContractFacts> contracts = new ArrayList<>();
        RecordContent.Agreement agreement = content.agreement();
        contracts.add(new ContractFacts(
                agreement.id(),
                ContractKind.MASTER_AGREEMENT,
                agreement.number(),
                agreement.signedOn(),
                agreement.validFrom(),
                agreement.validTo(),
                recorded(content.enterprise()),
                recorded(content.platform()),
                null));
        counted(EvidenceKind.MASTER_AGREEMENT)
                .map(item -> contract(item, ContractKind.MASTER_AGREEMENT))
                .forEach(contracts::add);
        counted(EvidenceKind.CONTRACTING_AGREEMENT)
                .map(item -> contract(item, ContractKind.CONTRACTING_AGREEMENT))
                .forEach(contracts::add);
        return contracts;
    }

    private static NamedParty recorded(RecordContent.Company company) {
        return new NamedParty(company.name(), company.creditCode(), company.name(), company.creditCode());
    }

    private static ContractFacts contract(EvidenceItem item, ContractKind kind) {
        return new ContractFacts(
                null,
                kind,
                item.number(),
                item.signedOn(),
                item.day(),
                item.dayTo(),
                party(item.from()),
                party(item.to()),
                item.document());
    }

    private static NamedParty party(ReadParty read) {
        return read == null ? null : new NamedParty(read.name(), read.code(), read.expectedName(), read.expectedCode());
    }

    private List<BankReceiptFacts> receipts() {
        return counted(EvidenceKind.BANK_RECEIPT)
                .map(item -> new BankReceiptFacts(
                        item.document(),
                        item.number(),
                        item.amount(),
                        item.allocated(),
                        item.day(),
                        item.from() == null ? null : item.from().name(),
                        item.to() == null ? null : item.to().name(),
                        item.account(),
                        item.ownAccount(),
                        elsewhere(item)))
                .toList();
    }

    private List<String> elsewhere(EvidenceItem item) {
        return features.elsewhere().getOrDefault(Features.paper(item.document(), item.part()), List.of());
    }

    private List<InvoiceFacts> invoices() {
        return counted(EvidenceKind.INVOICE)
                .map(item -> new InvoiceFacts(
                        item.document(),
                        item.code() == null ? InvoiceKind.DIGITAL : InvoiceKind.LEGACY,
                        item.number(),
                        item.code(),
                        numberCheck(item),
                        item.day(),
                        party(item.from()),
                        party(item.to()),
                        item.amountExcludingTax(),
                        item.taxAmount(),
                        item.amount(),
                        features.inCapitals().get(Features.paper(item.document(), item.part())),
                        item.allocated(),
                        elsewhere(item)))
                .toList();
    }

    /** Null where a number fits, but for the year, which the day of issue would have to tell. */
    private IdentifierCheck numberCheck(EvidenceItem item) {
        LocalDate issued = item.day();
        if (item.number() == null) {
            return null;
        }
        IdentifierCheck check = item.code() == null || item.number().length() == DIGITAL_NUMBER
                ? InvoiceNumber.check(item.number(), issued, invented)
                : InvoiceCode.check(item.code(), item.number(), issued, invented);
        return check.isValid() && issued == null ? null : check;
    }
}
