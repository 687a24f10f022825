package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.access.PhoneSignIn;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.ContractError;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.party.OwnPay;
import io.siliu.platform.settlement.BatchCompleteness;
import io.siliu.platform.settlement.BatchCompleteness.LineRecord;
import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.InvoiceRequests;
import io.siliu.platform.settlement.Payout;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.Payouts;
import io.siliu.platform.settlement.SettlementBatch;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.sandbox.bank.BankOffice;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.paper.OfficePapers;
import io.siliu.sandbox.sms.SmsOffice;
import io.siliu.sandbox.taxbureau.TaxBureauOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * What an enterprise does, from the task to the sealed record, with the sandbox's bank and tax bureau over HTTP and their
 * papers over the public API.
 */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "siliu.outside.file=target/siliu-test/enterprise-play/outside.json",
            "siliu.fourflow.rest=PT0.5S",
            "siliu.fourflow.pause=PT0S",
            "siliu.settlement.payout.ask-again=PT0.1S"
        })
class EnterprisePlayTest {

    private static final Path FOLDER = Path.of("target/siliu-test/enterprise-play");
    private static final int AGENCY = 7601;
    private static final int SUBCONTRACT = 7602;
    private static final int THIRD = 7603;
    private static final int FOURTH = 7604;
    private static final int PROPRIETOR = 602;
    private static final int UNSIGNED = 604;
    private static final int PERSON = 605;
    private static final int STRANGER = 606;

    private final int port;
    private final Access access;
    private final Accounts accounts;
    private final Town town;
    private final Workers stages;
    private final io.siliu.platform.party.Workers people;
    private final PhoneSignIn phones;
    private final PhonePeople phonePeople;
    private final ContractingAgreements agreements;
    private final SettlementLines lines;
    private final Payouts payouts;
    private final InvoiceRequests invoices;
    private final BatchCompleteness completeness;
    private final Documents documents;
    private final OwnPay pay;
    private final JdbcClient database;
    private final Clock clock;

    private OutsideServer outside;
    private Connector connector;
    private SandboxPhone phone;
    private long agency;
    private long subcontract;
    private long third;
    private long fourth;
    private final Map<Integer, Actor> onPhones = new HashMap<>();

    EnterprisePlayTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            Workers stages,
            io.siliu.platform.party.Workers people,
            PhoneSignIn phones,
            PhonePeople phonePeople,
            ContractingAgreements agreements,
            SettlementLines lines,
            Payouts payouts,
            InvoiceRequests invoices,
            BatchCompleteness completeness,
            Documents documents,
            OwnPay pay,
            JdbcClient database,
            Clock clock) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.town = town;
        this.stages = stages;
        this.people = people;
        this.phones = phones;
        this.phonePeople = phonePeople;
        this.agreements = agreements;
        this.lines = lines;
        this.payouts = payouts;
        this.invoices = invoices;
        this.completeness = completeness;
        this.documents = documents;
        this.pay = pay;
        this.database = database;
        this.clock = clock;
    }

    @BeforeAll
    void theOutsideWorldOpens() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        String token = new TestAccounts(access, accounts).token(Role.CONNECTOR, null);
        Files.writeString(
                FOLDER.resolve("walkthrough.json"),
                Json.text(Map.of("accounts", List.of(Map.of("role", "CONNECTOR", "name", "示例接口", "token", token)))));
        URI app = URI.create("http://127.0.0.1:" + port);
        connector = new Connector(FOLDER, Optional.of(app), line -> {});
        OfficePapers papers = new OfficePapers();
        SmsOffice sms = new SmsOffice(clock);
        outside = OutsideServer.start(
                FOLDER,
                List.of(
                        sms,
                        new BankOffice(FOLDER.resolve("bank"), connector, papers, clock),
                        new TaxBureauOffice(FOLDER.resolve("tax-bureau"), connector, papers, clock)));
        phone = new SandboxPhone(outside.address(sms));
        agency = town.enterprise(AGENCY, EngagementModel.AGENCY);
        subcontract = town.enterprise(SUBCONTRACT, EngagementModel.SUBCONTRACT);
        third = town.enterprise(THIRD, EngagementModel.AGENCY);
        fourth = town.enterprise(FOURTH, EngagementModel.AGENCY);
        List.of(PROPRIETOR, UNSIGNED, PERSON, STRANGER).forEach(town::worker);
    }

    @AfterAll
    void theOutsideWorldCloses() {
        connector.close();
        outside.close();
    }

    @Test
    void aBatchOfASoleProprietorBecomesACompleteRecordWithoutAnyHit() {
        PageVisitor person = person(agency);
        ordered(person, PROPRIETOR, "300.00");
        Actor worker = onThePhone(PROPRIETOR);
        signed(worker);
        long batch = settled(person, "318.00");

        LineRecord record = finished(agency, batch);
        assertThat(record.missing()).isEmpty();
        assertThat(record.discrepancies()).isZero();
        assertThat(record.severity()).isNull();

        Payout payout = onlyPayout(agency, batch);
        assertThat(payout.amount()).isEqualTo(Money.of("300.00"));
        assertThat(invoices.ofBatch(agency, batch))
                .extracting(InvoiceRequest::stage)
                .containsExactly(InvoiceRequest.Stage.ISSUED, InvoiceRequest.Stage.ISSUED);
        assertThat(invoices.ofBatch(agency, batch))
                .extracting(each -> each.seller() + " " + each.buyer() + " " + each.total())
                .containsExactly("SOLE_PROPRIETOR ENTERPRISE 300.00", "PLATFORM ENTERPRISE 18.00");
        await(() -> {
            stages.drain();
            return documentsOf(agency).size() == 6 && !documentsOf(agency).contains(null);
        });
        assertThat(documentsOf(agency))
                .as("contract, receipt, two invoices in two forms each")
                .containsExactlyInAnyOrder(
                        PaperKind.CONTRACT,
                        PaperKind.BANK_RECEIPT,
                        PaperKind.DIGITAL_INVOICE,
                        PaperKind.DIGITAL_INVOICE,
                        PaperKind.DIGITAL_INVOICE,
                        PaperKind.DIGITAL_INVOICE);
        assertThat(pay.latest(worker(PROPRIETOR), 10))
                .singleElement()
                .satisfies(line -> assertThat(line.payment().state()).isEqualTo(OwnPay.Payment.State.PAID));
        String page = person.get("/batches/" + batch).body();
        assertThat(page).contains("1 / 1 行已到账", "1 / 1 行全齐", "平台开给企业").doesNotContain("??");
    }

    @Test
    void aNaturalPersonIsPaidNetAndTheWithholdingStandsAsCostEvidence() {
        PageVisitor person = person(subcontract);
        ordered(person, PERSON, "7000.00");
        signed(onThePhone(PERSON));
        long batch = settled(person, "7420.00");

        LineRecord record = finished(subcontract, batch);
        assertThat(record.missing()).isEmpty();
        assertThat(record.discrepancies()).isZero();
        SettlementBatch booked = lines.batch(batch).orElseThrow();
        assertThat(booked.sums().net()).isLessThan(Money.of("7000.00"));
        assertThat(onlyPayout(subcontract, batch).amount())
                .isEqualTo(booked.sums().net());
        assertThat(invoices.ofBatch(subcontract, batch)).singleElement().satisfies(each -> {
            assertThat(each.total()).isEqualTo(booked.sums().debit());
            assertThat(each.seller().name()).isEqualTo("PLATFORM");
        });
    }

    @Test
    void aWorkerWhoDidNotSignIsNotPaidBeforeAPersonHasLooked() {
        PageVisitor person = person(fourth);
        ordered(person, UNSIGNED, "120.00");
        long batch = settled(person, "127.20");
        await(() -> {
            stages.drain();
            return onlyPayout(fourth, batch).stage() == PayoutStage.HELD;
        });
        Payout held = onlyPayout(fourth, batch);
        assertThat(held.hold().indicator()).isEqualTo("C01");
        assertThat(held.hold().chinese()).contains("没有与从业人员的承揽合同");
        assertThat(pay.latest(worker(UNSIGNED), 10))
                .singleElement()
                .satisfies(line -> assertThat(line.payment().reason()).isEqualTo(OwnPay.Payment.Reason.AGREEMENT));

        Actor desk = new Actor(9, "示例风控", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        access.actingAs(desk, () -> payouts.release(fourth, batch, held.lineId(), held.screenedAt(), "纸质合同已核对，正在补扫"));
        String number = lines.batch(batch).orElseThrow().batchNumber();
        await(() -> {
            stages.drain();
            LineRecord record = completeness.ofBatch(fourth, number).get(held.lineId());
            return record != null && record.missing().size() == 1;
        });
        assertThat(completeness.ofBatch(fourth, number).get(held.lineId()).missing())
                .extracting(Enum::name)
                .containsExactly("CONTRACT");
    }

    @Test
    void aSignatureIsTheWorkersOwnActOverTheTextThatWasShown() {
        ordered(person(third), STRANGER, "10.00");
        Actor worker = onThePhone(STRANGER);
        Actor other = onThePhone(PERSON);
        long id = access.actingAs(worker, () -> agreements.own().get(0).id());
        ContractingAgreements.Text text = access.actingAs(worker, () -> agreements.read(id));
        assertThat(String.join("\n", text.paragraphs()))
                .contains(Town.name(THIRD), Town.tradeName(STRANGER), "不构成劳动关系", "都不得向乙方收费");

        assertRefused(AccessError.NOT_FOUND, () -> access.actingAs(other, () -> agreements.read(id)));
        assertRefused(
                AccessError.NOT_FOUND, () -> access.actingAs(other, () -> agreements.sign(id, text.digest(), null)));
        assertRefused(
                AccessError.NOT_ALLOWED,
                () -> access.actingAs(Town.person(agency), () -> agreements.sign(id, text.digest(), null)));
        assertRefused(
                ContractError.AGREEMENT_TEXT_CHANGED,
                () -> access.actingAs(worker, () -> agreements.sign(id, "00".repeat(32), null)));
        access.actingAs(worker, () -> agreements.decline(id));
        assertRefused(
                ContractError.AGREEMENT_DECIDED,
                () -> access.actingAs(worker, () -> agreements.sign(id, text.digest(), null)));
    }

    @Test
    void aFormOfTasksThatIsSentTwiceGivesOutAndTakesOverOnce() {
        PageVisitor person = person(third);
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"")
                .matcher(person.get("/tasks").body());
        assertThat(key.find()).isTrue();
        Map<String, String> form = Map.of(
                "key",
                key.group(1),
                "idNumber",
                Invented.idNumber(STRANGER),
                "description",
                "双击",
                "amount",
                "66.00",
                "startsOn",
                today(),
                "endsOn",
                today());
        assertThat(person.post("/tasks", "/tasks", form).body()).contains("派出 1 张任务单");
        assertThat(person.post("/tasks", "/tasks", form).body()).contains("已经交过一次，没有重复做");
        assertThat(database.sql("SELECT COUNT(*) FROM task_order WHERE description = '双击'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        String input = "[]|" + Invented.idNumber(STRANGER) + "|双击|66.00|" + today() + "|" + today();
        assertThat(database.sql("SELECT input_digest FROM idempotency_key WHERE scope LIKE 'page:%'")
                        .query(String.class)
                        .list())
                .as("nobody can find the person by trying all numbers")
                .isNotEmpty()
                .doesNotContain(CryptoSuite.INTL.digest(input.getBytes(UTF_8)).toString());
        assertThat(person.post("/tasks", "/tasks", Map.of("description", "没有人", "amount", "1.00"))
                        .body())
                .as("what was filled in is still there")
                .contains("一个也没有勾选", "value=\"没有人\"", "value=\"1.00\"");
    }

    @Test
    void oneQuantityOfAUnitIsNotThePriceOfSeveralTasks() {
        PageVisitor person = person(third);
        for (String amount : List.of("3000.00", "3001.00")) {
            person.post(
                    "/tasks",
                    "/tasks",
                    Map.of(
                            "idNumber",
                            Invented.idNumber(STRANGER),
                            "description",
                            "按小时计",
                            "amount",
                            amount,
                            "startsOn",
                            today(),
                            "endsOn",
                            today()));
        }
        List<String> tasks = database.sql("SELECT CAST(id AS CHAR) FROM task_order WHERE description = '按小时计'")
                .query(String.class)
                .list();
        assertThat(tasks).hasSize(2);
        assertThat(takenOver(person, String.join(",", tasks), "8"))
                .contains("每张单独验收", "value=\"8\"", "<option value=\"HOUR\" selected=\"selected\"")
                .doesNotContain("??");
        assertThat(takenOver(person, tasks.get(0), "")).contains("有一项缺失或格式不对");
        assertThat(takenOver(person, tasks.get(0), "150")).contains("验收 1 张任务单");
        assertThat(database.sql("SELECT quantity FROM task_acceptance WHERE task_order_id IN (?, ?)")
                        .params(tasks.get(0), tasks.get(1))
                        .query(BigDecimal.class)
                        .list())
                .singleElement()
                .satisfies(quantity -> assertThat(quantity).isEqualByComparingTo("150"));
    }

    private String takenOver(PageVisitor person, String tasks, String hours) {
        return person.post(
                        "/tasks",
                        "/tasks/accept",
                        Map.of("task", tasks, "day", today(), "quantity", hours, "unit", "HOUR", "acceptedBy", "示例站长"))
                .body();
    }

    /** A task for somebody by the identity number, ordered and accepted on the page. */
    private void ordered(PageVisitor person, int worker, String amount) {
        HttpResponse<String> page = person.post(
                "/tasks",
                "/tasks",
                Map.of(
                        "idNumber",
                        Invented.idNumber(worker),
                        "description",
                        "即时配送",
                        "amount",
                        amount,
                        "startsOn",
                        today(),
                        "endsOn",
                        today()));
        assertThat(page.body()).contains("派出 1 张任务单", "在平台上订的承揽合同").doesNotContain("??");
        Matcher open = Pattern.compile("name=\"task\"[^>]*value=\"(\\d+)\"").matcher(page.body());
        assertThat(open.find()).isTrue();
        assertThat(person.post(
                                "/tasks",
                                "/tasks/accept",
                                Map.of("task", open.group(1), "day", today(), "quantity", "", "acceptedBy", "示例站长"))
                        .body())
                .contains("验收 1 张任务单");
    }

    private long settled(PageVisitor person, String debit) {
        byte[] example = person.get("/batches/example").body().getBytes(UTF_8);
        HttpResponse<String> draft = person.upload("/batches/new", "/batches/new", example, Map.of());
        Matcher id = Pattern.compile("/batches/drafts/(\\d+)/confirm").matcher(draft.body());
        assertThat(id.find()).as(draft.body()).isTrue();
        Matcher shown = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(draft.body());
        assertThat(shown.find()).as(draft.body()).isTrue();
        HttpResponse<String> confirmed = person.post(
                "/batches/new",
                "/batches/drafts/" + id.group(1) + "/confirm",
                Map.of("debit", debit, "lines", "1", "shown", shown.group(1)));
        assertThat(confirmed.body()).contains("已入账，开始付款");
        Matcher batch =
                Pattern.compile("/batches/(\\d+)").matcher(confirmed.uri().getPath());
        assertThat(batch.find()).isTrue();
        return Long.parseLong(batch.group(1));
    }

    /** The record of the batch's only line, once it was screened. */
    private LineRecord finished(long enterprise, long batch) {
        String number = lines.batch(batch).orElseThrow().batchNumber();
        await(() -> {
            stages.drain();
            return completeness.ofBatch(enterprise, number).values().stream().anyMatch(LineRecord::screened);
        });
        assertThat(onlyPayout(enterprise, batch).stage()).isEqualTo(PayoutStage.PAID);
        return completeness.ofBatch(enterprise, number).values().iterator().next();
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(deadline);
            try {
                Thread.sleep(150);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void signed(Actor worker) {
        access.actingAs(worker, () -> {
            ContractingAgreements.Offered offered = agreements.own().get(0);
            agreements.sign(offered.id(), agreements.read(offered.id()).digest(), null);
            assertThat(database.sql("SELECT COUNT(*) FROM ledger_entry WHERE kind = 'AGREEMENT' AND subject_id = ?")
                            .param(offered.number())
                            .query(Long.class)
                            .single())
                    .isOne();
            stages.drain("contract.filing");
            assertThat(agreements.own().get(0).stage()).isEqualTo(ContractingAgreements.Stage.FILED);
            assertThat(agreements.paper(offered.id()).orElseThrow()).startsWith("%PDF".getBytes(UTF_8));
        });
    }

    /** The worker signs in with a code sent to the own phone. */
    private Actor onThePhone(int worker) {
        return onPhones.computeIfAbsent(worker, this::signedIn);
    }

    private Actor signedIn(int worker) {
        MobileNumber mobile = new MobileNumber(Invented.mobile(worker));
        phones.sendCode(mobile, "127.0.0.1");
        await(() -> {
            stages.drain();
            return !phone.messagesTo(mobile.value()).isEmpty();
        });
        Matcher code = Pattern.compile("\\d{6}")
                .matcher(phone.messagesTo(mobile.value()).get(0));
        assertThat(code.find()).isTrue();
        long account = phones.enter(mobile, code.group()).accountId();
        Actor actor = new Actor(account, "示例工", Role.WORKER, null, null, Role.WORKER.permissions());
        access.actingAs(actor, () -> phonePeople.isPerson(worker(worker)));
        return actor;
    }

    private long worker(int index) {
        return people.withIdNumber(new ResidentIdNumber(Invented.idNumber(index)))
                .orElseThrow()
                .workerId();
    }

    private Payout onlyPayout(long enterprise, long batch) {
        return payouts.ofBatch(enterprise, batch).values().iterator().next();
    }

    private List<PaperKind> documentsOf(long enterprise) {
        return access.actingAs(
                Town.person(enterprise),
                () -> documents.list(new Documents.DocumentFilter(null, null, null, 50)).rows().stream()
                        .map(Documents.DocumentRow::kind)
                        .toList());
    }

    private PageVisitor person(long enterprise) {
        return PageVisitor.signedIn(port, access, accounts, Role.ENTERPRISE, enterprise, "示例经办");
    }

    private String today() {
        return ChinaTime.today(clock).toString();
    }

    private static void assertRefused(
            io.siliu.kernel.ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
