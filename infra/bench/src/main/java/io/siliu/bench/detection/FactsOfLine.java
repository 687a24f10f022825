package io.siliu.bench.detection;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.InvoiceNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.rules.fact.BankReceiptFacts;
import io.siliu.rules.fact.Capacity;
import io.siliu.rules.fact.ConsentFacts;
import io.siliu.rules.fact.ConsentState;
import io.siliu.rules.fact.ContractFacts;
import io.siliu.rules.fact.ContractKind;
import io.siliu.rules.fact.Engagement;
import io.siliu.rules.fact.EnterpriseFacts;
import io.siliu.rules.fact.FactsKind;
import io.siliu.rules.fact.FeatureFacts;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.fact.InvoiceFacts;
import io.siliu.rules.fact.InvoiceKind;
import io.siliu.rules.fact.NamedParty;
import io.siliu.rules.fact.SettlementFacts;
import io.siliu.rules.fact.SignalFacts;
import io.siliu.rules.fact.TaskFacts;
import io.siliu.rules.fact.TaskReference;
import io.siliu.rules.fact.WorkerFacts;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Worker;
import io.siliu.sandbox.population.EngagementModel;
import io.siliu.sandbox.population.InventedPlatform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says a line of the economy in the language of the rules, as the product says a sealed record. */
final class FactsOfLine {

    private final Book book;
    private final Months months;
    private final DeliveryPart delivery;
    private final ClientPart client;
    private final PayPart pay;
    private final PersonPart person;
    private final RegistrationPart registration;
    private final TiePart ties;
    private final AgreementPart agreement;
    private final MoneyPart money;
    private final InvoicePart invoices;
    private final LabourPart labour;

    FactsOfLine(Book book) {
        Evidence evidence = new Evidence(book);
        this.book = book;
        months = new Months(book);
        delivery = new DeliveryPart(book, months);
        client = new ClientPart(book, months);
        pay = new PayPart(book, months);
        person = new PersonPart(book, evidence);
        registration = new RegistrationPart(book, evidence);
        ties = new TiePart(book, evidence);
        agreement = new AgreementPart(book, evidence);
        money = new MoneyPart(book, months, evidence);
        invoices = new InvoicePart(book);
        labour = new LabourPart(book, months);
    }

    FourFlowFacts of(Line line) {
        Enterprise enterprise = book.enterprises.get(line.enterprise());
        return new FourFlowFacts(
                line.id(),
                1,
                FactsKind.RECORD,
                line.settledOn(),
                Engagement.valueOf(enterprise.model().name()),
                line.trade(),
                line.city(),
                settlement(line),
                new EnterpriseFacts(enterprise.name(), enterprise.creditCode(), code(enterprise.creditCode())),
                worker(line),
                task(line),
                contracts(line, enterprise),
                receipts(line),
                invoices(line, enterprise),
                List.of(new ConsentFacts(
                        "SETTLEMENT_AND_TAX",
                        ConsentState.GIVEN,
                        "2026-06",
                        "2026-06",
                        book.registrations.get(line.worker()).origin().at().toLocalDate(),
                        null)),
                List.of(),
                features(line),
                signals(line),
                List.of());
    }

    private SettlementFacts settlement(Line line) {
        List<Payment> payments = book.payments.of(line.id());
        String card = book.workers.get(line.worker()).card();
        return new SettlementFacts(
                line.id(),
                line.period(),
                line.settledOn(),
                payments.isEmpty() ? line.settledOn() : payments.get(0).paidAt().toLocalDate(),
                reference(line),
                line.gross(),
                line.incomeTax(),
                line.valueAddedTax(),
                line.surcharges(),
                line.net(),
                line.net(),
                payments.stream().allMatch(payment -> payment.payeeAccount().equals(card)));
    }

    private TaskReference reference(Line line) {
        if (line.task() == null) {
            return TaskReference.NONE;
        }
        if (!TaskNumber.check(line.task()).isValid()) {
            return TaskReference.INVALID;
        }
        return book.tasks.containsKey(line.task()) ? TaskReference.FOUND : TaskReference.NOT_FOUND;
    }

    private WorkerFacts worker(Line line) {
        Worker worker = book.workers.get(line.worker());
        Licence licence = line.partyCode() == null ? null : book.licences.get(line.partyCode());
        String id = worker.idNumber();
        return new WorkerFacts(
                worker.id(),
                licence == null ? Capacity.NATURAL_PERSON : Capacity.SOLE_PROPRIETOR,
                licence == null ? worker.name() : licence.tradeName(),
                id.substring(0, 3) + "***********" + id.substring(14),
                ResidentIdNumber.check(id, line.settledOn(), InventedNumbers.ACCEPTED),
                licence == null ? null : licence.creditCode(),
                licence == null ? null : code(licence.creditCode()),
                licence == null ? null : licence.registeredOn());
    }

    private static IdentifierCheck code(String code) {
        return UnifiedSocialCreditCode.check(code, InventedNumbers.ACCEPTED);
    }

    private TaskFacts task(Line line) {
        Task task = line.task() == null ? null : book.tasks.get(line.task());
        if (task == null) {
            return null;
        }
        Acceptance acceptance = book.acceptances.get(task.number());
        return new TaskFacts(
                task.number(),
                task.agreed(),
                task.startsOn(),
                task.endsOn(),
                acceptance.acceptedAt().toLocalDate(),
                acceptance.amount(),
                "YS-" + task.number());
    }

    private List<ContractFacts> contracts(Line line, Enterprise enterprise) {
        MasterAgreement master = book.agreements.get(enterprise.creditCode());
        NamedParty theEnterprise = party(enterprise.name(), enterprise.creditCode());
        NamedParty platform = party(InventedPlatform.NAME, InventedPlatform.CREDIT_CODE);
        List<ContractFacts> contracts = new ArrayList<>();
        contracts.add(new ContractFacts(
                master.number(),
                ContractKind.MASTER_AGREEMENT,
                master.number(),
                master.signedOn(),
                master.signedOn(),
                null,
                theEnterprise,
                platform,
                null));
        Contract contract = agreement.contract(line);
        if (contract != null) {
            boolean agency = enterprise.model() == EngagementModel.AGENCY;
            contracts.add(new ContractFacts(
                    contract.number(),
                    ContractKind.CONTRACTING_AGREEMENT,
                    contract.number(),
                    contract.signing().signedAt().toLocalDate(),
                    contract.validFrom(),
                    contract.validTo(),
                    agency ? theEnterprise : platform,
                    workerParty(line),
                    null));
        }
        return contracts;
    }

    private static NamedParty party(String name, String code) {
        return new NamedParty(name, code, name, code);
    }

    private NamedParty workerParty(Line line) {
        WorkerFacts worker = worker(line);
        return worker.code() == null
                ? party(worker.name(), worker.maskedIdNumber())
                : party(worker.name(), worker.code());
    }

    private List<BankReceiptFacts> receipts(Line line) {
        Worker worker = book.workers.get(line.worker());
        return book.payments.of(line.id()).stream()
                .map(payment -> new BankReceiptFacts(
                        payment.receipt(),
                        payment.receipt(),
                        payment.amount(),
                        payment.amount(),
                        payment.paidAt().toLocalDate(),
                        payment.payerName(),
                        worker.name(),
                        "***************"
                                + payment.payeeAccount()
                                        .substring(Math.max(
                                                0, payment.payeeAccount().length() - 4)),
                        payment.payeeAccount().equals(worker.card()),
                        earlier(
                                book.paymentsByReceipt.of(payment.receipt()).stream()
                                        .map(Payment::line)
                                        .toList(),
                                line)))
                .toList();
    }

    private List<InvoiceFacts> invoices(Line line, Enterprise enterprise) {
        Licence licence = line.partyCode() == null ? null : book.licences.get(line.partyCode());
        boolean agency = enterprise.model() == EngagementModel.AGENCY;
        return book.invoices.of(line.id()).stream()
                .filter(invoice -> !invoice.redLetter())
                .map(invoice -> invoice(line, invoice, licence, agency ? enterprise : null))
                .toList();
    }

    private InvoiceFacts invoice(Line line, Invoice invoice, Licence seller, Enterprise buyer) {
        LocalDate issuedOn = invoice.issuedAt().toLocalDate();
        return new InvoiceFacts(
                invoice.number(),
                InvoiceKind.DIGITAL,
                invoice.number(),
                null,
                InvoiceNumber.check(invoice.number(), issuedOn, InventedNumbers.ACCEPTED),
                issuedOn,
                new NamedParty(invoice.sellerName(), invoice.sellerCode(), seller.tradeName(), seller.creditCode()),
                new NamedParty(
                        invoice.buyerName(),
                        invoice.buyerCode(),
                        buyer == null ? InventedPlatform.NAME : buyer.name(),
                        buyer == null ? InventedPlatform.CREDIT_CODE : buyer.creditCode()),
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                null,
                Money.sum(List.of(invoice.total())),
                earlier(
                        book.invoicesByNumber.of(invoice.number()).stream()
                                .map(Invoice::line)
                                .toList(),
                        line));
    }

    /** The lines that came before this one, by the order in which they were settled. */
    private List<String> earlier(List<String> lines, Line line) {
        return lines.stream()
                .filter(other -> !other.equals(line.id()))
                .filter(other -> isEarlier(book.line(other), line))
                .toList();
    }

    private static boolean isEarlier(Line other, Line line) {
        int days = other.settledOn().compareTo(line.settledOn());
        return days < 0 || (days == 0 && other.id().compareTo(line.id()) < 0);
    }

    private FeatureFacts features(Line line) {
        List<String> records = book.linesByWorker.of(line.worker()).stream()
                .filter(other -> other.period().equals(line.period()))
                .map(Line::id)
                .toList();
        return new FeatureFacts(
                line.period(), months.income(line.worker(), line.period()), records, months.peers(line));
    }

    private SignalFacts signals(Line line) {
        return new SignalFacts(
                delivery.of(line),
                client.of(line),
                pay.of(line),
                person.identity(line),
                registration.of(line),
                ties.ties(line),
                person.accounts(line),
                agreement.agreement(line),
                agreement.signing(line),
                person.will(line),
                ties.proxy(line),
                money.transfers(line),
                money.source(line),
                money.payout(line),
                invoices.invoicing(line),
                invoices.paper(line),
                labour.of(line),
                null);
    }
}
