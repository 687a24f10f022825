package io.siliu.bench.detection;

import static java.util.stream.Collectors.joining;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.internal.outside.OutsideLists;
import io.siliu.platform.assessment.internal.outside.OutsideMoney;
import io.siliu.platform.assessment.internal.outside.OutsidePeople;
import io.siliu.platform.assessment.internal.outside.OutsideRegistry;
import io.siliu.platform.assessment.internal.outside.OutsideWork;
import io.siliu.platform.assessment.internal.outside.Statement;
import io.siliu.platform.assessment.internal.outside.StatementKind;
import io.siliu.platform.work.WorkUnit;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.IdentityCheck;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Will;
import io.siliu.sandbox.economy.event.Worker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Hands in what banks, registries, the tax bureau and lists know of an economy, by the face that connectors use. */
final class OutsideWords {

    /** What an industry is by GB/T 4754. */
    private static final Map<Industry, String> INDUSTRIES = Map.of(
            Industry.DELIVERY, "G6020",
            Industry.EXPRESS, "G6020",
            Industry.HOUSEKEEPING, "O8010",
            Industry.LOGISTICS, "G5810",
            Industry.RETAIL, "F5211",
            Industry.ADVERTISING, "L7251",
            Industry.SOFTWARE, "I6513",
            Industry.COAL_MINING, "B0610",
            Industry.TRADING, "F5199");

    /** How a licence of the economy words its scope. */
    private static final Map<String, String> SCOPES = Map.of(
            "RIDER", "外卖递送服务",
            "COURIER", "国内快递服务",
            "DRIVER", "道路货物运输",
            "CLEANER", "家政服务",
            "SORTER", "装卸搬运",
            "DESIGNER", "专业设计服务",
            "PROMOTER", "市场营销策划");

    private static final Actor CONNECTOR =
            new Actor(0, "bench", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final Book book;
    private final EconomyBooking economy;
    private final Access access;
    private final OutsideStatements face;
    private final List<JsonNode> waiting = new ArrayList<>();
    private final Map<OutsideStatements.State, Integer> outcomes = new EnumMap<>(OutsideStatements.State.class);
    private final Map<String, Integer> refusals = new TreeMap<>();

    OutsideWords(ApplicationContext application, Book book, EconomyBooking economy) {
        this.book = book;
        this.economy = economy;
        access = application.getBean(Access.class);
        face = application.getBean(OutsideStatements.class);
    }

    void run() {
        access.actingAs(CONNECTOR, this::handIn);
    }

    /** How many statements were taken and refused, and why. */
    @Override
    public String toString() {
        return outcomes + " " + refusals;
    }

    private void handIn() {
        book.enterprises.values().forEach(this::enterprise);
        book.workers.values().forEach(this::worker);
        book.licences.values().forEach(this::licence);
        book.agreements
                .values()
                .forEach(one -> say(
                        StatementKind.AGREEMENT,
                        new OutsideWork.Agreed(
                                one.enterprise(),
                                one.number(),
                                one.signedOn(),
                                one.payOnBehalfWords(),
                                one.managesWork(),
                                null)));
        book.employments
                .all()
                .forEach(each -> each.getValue()
                        .forEach(one -> say(
                                StatementKind.EMPLOYMENT,
                                new OutsideLists.Employed(
                                        one.enterprise(),
                                        one.idNumber(),
                                        one.from(),
                                        one.to(),
                                        one.insured(),
                                        one.taxed(),
                                        one.from()))));
        book.households.forEach(proof -> say(
                StatementKind.HOUSEHOLD,
                new OutsideRegistry.Household(
                        proof.workers().stream().map(this::idNumber).toList(), proof.provenOn())));
        book.sites.forEach(site ->
                say(StatementKind.SHARED_SITE, new OutsideRegistry.SharedSite(site.network(), site.provenOn())));
        book.contracts.values().forEach(this::contract);
        book.tasks.values().forEach(this::delivery);
        book.lines.forEach(this::line);
        money();
        flush();
    }

    private void enterprise(Enterprise enterprise) {
        String code = enterprise.creditCode();
        say(
                StatementKind.COMPANY,
                new OutsideRegistry.Company(
                        code,
                        LONG_AGO,
                        enterprise.setUpOn(),
                        enterprise.paidIn(),
                        enterprise.insuredStaff(),
                        enterprise.yearRevenue(),
                        enterprise.address(),
                        enterprise.inputs().isPositive()
                                ? enterprise
                                        .inputsOneKind()
                                        .amount()
                                        .divide(enterprise.inputs().amount(), 6, RoundingMode.HALF_UP)
                                : null,
                        INDUSTRIES.get(enterprise.industry()),
                        null));
        say(StatementKind.CLIENT_ACCOUNT, new OutsideMoney.ClientAccount(code, enterprise.account(), LONG_AGO));
        for (Officer officer : enterprise.officers()) {
            say(
                    StatementKind.OFFICE,
                    new OutsideLists.Officer(
                            code,
                            officer.idNumber(),
                            officer.spouseIdNumber(),
                            officer.otherPlatforms(),
                            LONG_AGO,
                            null,
                            LONG_AGO));
            say(StatementKind.CLIENT_ACCOUNT, new OutsideMoney.ClientAccount(code, officer.account(), LONG_AGO));
        }
    }

    private void worker(Worker worker) {
        Registration registration = book.registrations.get(worker.id());
        var origin = registration.origin();
        say(
                StatementKind.REGISTERED,
                new OutsidePeople.Registered(
                        worker.idNumber(),
                        origin.at(),
                        origin.device(),
                        origin.network(),
                        origin.recommender(),
                        origin.bonusOffered(),
                        origin.licenceDemanded()));
        IdentityCheck check = registration.identity();
        LocalDate on = origin.at().toLocalDate();
        say(
                StatementKind.IDENTITY,
                new OutsidePeople.Identified(
                        worker.idNumber(),
                        on,
                        check.fourElementsMatch(),
                        check.faceSimilarity(),
                        check.livenessPassed(),
                        check.face(),
                        check.attributesDiffer(),
                        check.idExpiresOn(),
                        check.registryAbnormal() || worker.deceased(),
                        worker.ruralWithoutPhone(),
                        check.assistedRecorded(),
                        null,
                        null,
                        null));
        Will will = registration.will();
        say(
                StatementKind.WILL,
                new OutsidePeople.Willing(
                        worker.idNumber(),
                        on,
                        will.videoRecorded(),
                        will.videoMatches(),
                        will.secondPerson(),
                        will.phoneControlled(),
                        will.otpNumberVerified(),
                        will.alternativeShown(),
                        will.preTicked(),
                        will.faceOnlyWay()));
        book.callBacks
                .of(worker.id())
                .forEach(call -> say(
                        StatementKind.CALL_BACK,
                        new OutsidePeople.CalledBack(worker.idNumber(), call.on(), call.denied(), null, null)));
        book.signIns
                .of(worker.id())
                .forEach(one -> say(StatementKind.SIGN_IN, new OutsidePeople.SignedIn(worker.idNumber(), one.at())));
        book.withdrawals
                .of(worker.id())
                .forEach(one -> say(
                        StatementKind.WITHDRAWAL,
                        new OutsideMoney.Withdrawal(worker.idNumber(), one.at(), one.by(), one.city())));
    }

    /** The economy's red letters come after the month of the invoice that they take back; its day is not told. */
    private static LocalDate lastOfMonthBefore(Invoice invoice) {
        return invoice.issuedAt().toLocalDate().withDayOfMonth(1).minusDays(1);
    }

    private void licence(Licence licence) {
        say(
                StatementKind.LICENCE,
                new OutsideRegistry.Licensed(
                        idNumber(licence.worker()),
                        licence.creditCode(),
                        licence.tradeName(),
                        licence.registeredOn(),
                        licence.address(),
                        licence.clusterSite(),
                        licence.cancelledOn(),
                        licence.scope().stream()
                                .map(trade -> SCOPES.getOrDefault(trade, trade))
                                .sorted()
                                .collect(joining("；")),
                        null,
                        null,
                        null));
    }

    private void contract(Contract numbered) {
        book.contractsByFile.of(numbered.number()).stream().distinct().forEach(contract -> {
            var signing = contract.signing();
            var terms = contract.terms();
            say(
                    StatementKind.SIGNING,
                    new OutsideWork.Signed(
                            idNumber(contract.worker()),
                            contract.enterprise(),
                            contract.number(),
                            signing.file(),
                            signing.device(),
                            signing.statedOn(),
                            signing.signedAt(),
                            contract.validFrom(),
                            contract.validTo(),
                            signing.seconds(),
                            signing.valid(),
                            signing.anchored(),
                            signing.archivedAfterHours(),
                            terms.employmentTerms(),
                            terms.disclosuresMissing(),
                            terms.penaltyShare(),
                            terms.ceiling(),
                            terms.unitPrice(),
                            WorkUnit.ORDER));
        });
    }

    private void delivery(Task task) {
        Delivery delivery = book.deliveries.get(task.number());
        Acceptance acceptance = book.acceptances.get(task.number());
        String number = economy.number(task.number());
        if (delivery == null || number == null) {
            return;
        }
        Map<LocalDate, BigDecimal> hours = new HashMap<>();
        delivery.days().forEach(day -> hours.merge(day.day(), day.hours(), BigDecimal::add));
        boolean way = task.trade().equals("RIDER") || task.trade().equals("DRIVER");
        say(
                StatementKind.DELIVERY,
                new OutsideWork.Delivered(
                        task.enterprise(),
                        number,
                        task.publishedAt(),
                        delivery.startedAt(),
                        delivery.finishedAt(),
                        acceptance == null ? null : acceptance.acceptedAt(),
                        delivery.file(),
                        delivery.withoutEvidence(),
                        way ? delivery.peakOrders() : null,
                        delivery.continuousHours(),
                        delivery.restMinutes(),
                        delivery.uninsuredOrders(),
                        hours,
                        null));
    }

    private void line(Line line) {
        String worker = idNumber(line.worker());
        for (Payment payment : book.payments.of(line.id())) {
            say(
                    StatementKind.TRANSFER,
                    new OutsideMoney.Transfer(
                            payment.payerAccount(), payment.payeeAccount(), payment.amount(), payment.paidAt()));
        }
        for (Invoice invoice : book.invoices.of(line.id())) {
            say(
                    StatementKind.INVOICE,
                    new OutsideMoney.Invoice(
                            invoice.number(),
                            invoice.sellerCode(),
                            line.enterprise(),
                            invoice.issuedAt(),
                            invoice.origin(),
                            invoice.category(),
                            invoice.total(),
                            invoice.voided(),
                            invoice.redLetter(),
                            invoice.filed(),
                            null,
                            null,
                            null,
                            invoice.redLetter() ? lastOfMonthBefore(invoice) : null,
                            null));
        }
        if (line.feeCharged().isPositive()) {
            say(
                    StatementKind.FEE,
                    new OutsideWork.Charged(worker, line.enterprise(), line.settledOn(), line.feeCharged()));
        }
    }

    private void money() {
        book.transfersFrom
                .all()
                .forEach(each -> each.getValue()
                        .forEach(one -> say(
                                StatementKind.TRANSFER,
                                new OutsideMoney.Transfer(one.from(), one.to(), one.amount(), one.at()))));
        book.deposits
                .all()
                .forEach(each -> each.getValue()
                        .forEach(one -> say(
                                StatementKind.DEPOSIT,
                                new OutsideMoney.Deposit(
                                        one.enterprise(),
                                        one.month(),
                                        one.amount(),
                                        one.at(),
                                        one.personal(),
                                        one.outAtOnce()))));
        book.proxies
                .all()
                .forEach(each -> each.getValue()
                        .forEach(one -> say(
                                StatementKind.PROXY,
                                new OutsideMoney.Proxy(
                                        idNumber(one.worker()), one.agent(), one.signedOn(), one.validTo()))));
        book.reported
                .values()
                .forEach(one -> say(
                        StatementKind.INCOME,
                        new OutsideMoney.Income(
                                idNumber(one.worker()),
                                one.month(),
                                one.income(),
                                one.month().atEndOfMonth())));
    }

    private String idNumber(String worker) {
        return book.workers.get(worker).idNumber();
    }

    private void say(StatementKind kind, Statement statement) {
        ObjectNode node = (ObjectNode) Json.tree(statement);
        node.put("kind", kind.name());
        waiting.add(node);
        if (waiting.size() == OutsideStatements.MOST) {
            flush();
        }
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        face.take("示例报送", List.copyOf(waiting)).forEach(outcome -> {
            outcomes.merge(outcome.state(), 1, Integer::sum);
            if (outcome.reason() != null) {
                refusals.merge(
                        waiting.get(outcome.row()).path("kind").asString() + " " + outcome.reason() + " "
                                + outcome.field(),
                        1,
                        Integer::sum);
            }
        });
        waiting.clear();
    }
}
