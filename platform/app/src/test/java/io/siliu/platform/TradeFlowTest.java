package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.AmountBasis;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.Consents;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.WithholdingRow;
import io.siliu.platform.tax.TaxTables;
import io.siliu.platform.work.TaskOrders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Parties, agreements, tasks and settlements over the API on a real database. */
@SiliuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TradeFlowTest {

    private static final Logger log = LoggerFactory.getLogger(TradeFlowTest.class);
    private static final String HEADER = "批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n";
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final int WORKERS = 60;
    private static final int AGENCY_ENTERPRISE = 7001;
    private static final int SUBCONTRACT_ENTERPRISE = 7002;

    private final int port;
    private final Access access;
    private final Accounts accounts;
    private final Workers workers;
    private final Consents consents;
    private final EngagementTable table;
    private final TaskOrders orders;
    private final SettlementLines lines;
    private final TaxTables taxTables;
    private final JdbcClient database;

    private TradeClient riskDesk;
    private TradeClient agency;
    private TradeClient subcontract;
    private long agencyId;
    private long subcontractId;

    TradeFlowTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            Consents consents,
            EngagementTable table,
            TaskOrders orders,
            SettlementLines lines,
            TaxTables taxTables,
            JdbcClient database) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.workers = workers;
        this.consents = consents;
        this.table = table;
        this.orders = orders;
        this.lines = lines;
        this.taxTables = taxTables;
        this.database = database;
    }

    /** Even workers are sole proprietors since June, odd ones natural persons. */
    @BeforeAll
    void aSmallTown() {
        riskDesk = client(Role.RISK_DESK, null);
        Instant start = Instant.now();
        TradeClient.Answer imported = riskDesk.post("/api/v1/imports/parties", town());
        Duration importing = Duration.between(start, Instant.now());
        log.info("60 workers imported in {} ms", importing.toMillis());
        assertThat(importing).isLessThan(Duration.ofSeconds(10));
        assertThat(imported.status()).isEqualTo(200);
        assertThat(imported.body().at("/workers")).hasSize(WORKERS);
        for (JsonNode row : imported.body().at("/workers")) {
            assertThat(row.at("/state").asString()).isEqualTo("CREATED");
        }
        agencyId = imported.body().at("/enterprises/0/id").asLong();
        subcontractId = imported.body().at("/enterprises/1/id").asLong();
        agency = client(Role.ENTERPRISE, agencyId);
        subcontract = client(Role.ENTERPRISE, subcontractId);
        assertThat(agreement(AGENCY_ENTERPRISE, "FW-1", "AGENCY").status()).isEqualTo(201);
        assertThat(agreement(SUBCONTRACT_ENTERPRISE, "FW-2", "SUBCONTRACT").status())
                .isEqualTo(201);
    }

    @Test
    void personalDataStandsInTheDatabaseEncryptedAndComesBackOnlyByName() {
        byte[] stored = database.sql("SELECT id_number FROM worker WHERE id = ?")
                .param(workerId(2))
                .query(byte[].class)
                .single();
        assertThat(new String(stored, UTF_8)).doesNotContain(Invented.idNumber(2));

        PartyIdentity identity = access.actingAs(RISK_DESK, () -> workers.reveal(workerId(2), "CASE-1"));
        assertThat(identity.idNumber().reveal().value()).isEqualTo(Invented.idNumber(2));
        assertThat(identity.toString()).doesNotContain(Invented.idNumber(2), "示例工2", Invented.card(2));
        assertThat(workers.find(workerId(2)).orElseThrow().maskedName()).isEqualTo("示例工*");
        int looks = database.sql(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'WORKER' AND purpose = 'CASE-1'")
                .query(Integer.class)
                .single();
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void theCapacityOfTheDayDecidesAndConsentsKeepTheirWithdrawal() {
        assertThat(workers.capacityOn(workerId(2), LocalDate.of(2026, 5, 31))
                        .orElseThrow()
                        .capacity())
                .isEqualTo(LegalCapacity.NATURAL_PERSON);
        assertThat(workers.capacityOn(workerId(2), LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .capacity())
                .isEqualTo(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(workers.capacityOn(workerId(2), LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(consents.of(workerId(3)).get(0).standsAt(Instant.parse("2026-09-04T00:00:00Z")))
                .isTrue();
        assertThat(consents.of(workerId(3)).get(0).standsAt(Instant.parse("2026-09-06T00:00:00Z")))
                .isFalse();
    }

    @Test
    void importingTheSameTownAgainFindsEverybodyAndAddsNothing() {
        int before = count("legal_capacity") + count("consent") + count("worker_card") + count("sole_proprietor");

        TradeClient.Answer again = riskDesk.post("/api/v1/imports/parties", town());

        assertThat(again.body().at("/workers/0/state").asString()).isEqualTo("EXISTING");
        assertThat(again.body().at("/enterprises/0/id").asLong()).isEqualTo(agencyId);
        assertThat(count("legal_capacity") + count("consent") + count("worker_card") + count("sole_proprietor"))
                .isEqualTo(before);
    }

    @Test
    void aRowThatIsWrongIsRefusedWithFieldAndRemedyAndTheOthersGoIn() {
        String good = worker(901, false);
        String child = worker(902, false).replace(Invented.idNumber(902), Invented.idNumber("20150101", 902));
        String wrongCard = worker(903, false)
                .replace(Invented.card(903), Invented.card(903).replaceFirst(".$", "x"));

        TradeClient.Answer answer = riskDesk.post(
                "/api/v1/imports/parties", "{\"workers\":[" + String.join(",", good, child, wrongCard) + "]}");

        assertThat(answer.body().at("/workers/0/state").asString()).isEqualTo("CREATED");
        assertThat(answer.body().at("/workers/1/reason").asString()).isEqualTo("UNDER_SIXTEEN");
        assertThat(answer.body().at("/workers/2/field").asString()).isEqualTo("cardNumber");
        assertThat(answer.body().at("/workers/2/remedy").asString()).isNotBlank();
        assertThat(answer.toString()).doesNotContain(Invented.idNumber("20150101", 902));
    }

    @Test
    void anEnterpriseMayNotImportAndNobodyOrdersForIt() {
        assertThat(agency.post("/api/v1/imports/parties", town()).status()).isEqualTo(403);
        assertThat(riskDesk.post("/api/v1/task-orders", order(2, "100.00")).status())
                .isEqualTo(403);
    }

    @Test
    void theTableOfModelsAndCapacitiesSaysWhatEachFlowHolds() {
        LocalDate day = LocalDate.of(2026, 9, 7);
        EngagementTerms main = table.terms(EngagementModel.AGENCY, LegalCapacity.SOLE_PROPRIETOR, day)
                .orElseThrow();
        assertThat(main.expects(EvidenceKind.INVOICE, PartyRole.SOLE_PROPRIETOR, PartyRole.ENTERPRISE)
                        .orElseThrow()
                        .amountBasis())
                .isEqualTo(AmountBasis.GROSS);
        EngagementTerms person = table.terms(EngagementModel.SUBCONTRACT, LegalCapacity.NATURAL_PERSON, day)
                .orElseThrow();
        assertThat(person.required(Flow.FUNDS))
                .singleElement()
                .satisfies(each -> assertThat(each.amountBasis()).isEqualTo(AmountBasis.NET));
        assertThat(person.required(Flow.INVOICE))
                .extracting(each -> each.kind())
                .containsExactly(EvidenceKind.INVOICE, EvidenceKind.WITHHOLDING_ROW);
        EngagementTerms refused = table.terms(EngagementModel.AGENCY, LegalCapacity.NATURAL_PERSON, day)
                .orElseThrow();
        assertThat(refused.admitted()).isFalse();
        assertThat(refused.refusal().english()).contains("subcontract");
        assertThat(refused.toConfirm()).isTrue();
    }

    @Test
    void anAgreementIsRecordedOnceAndItsNumberKeepsItsContent() {
        TradeClient.Answer first = agreement(AGENCY_ENTERPRISE, "FW-1", "AGENCY");
        TradeClient.Answer other = agreement(AGENCY_ENTERPRISE, "FW-1", "SUBCONTRACT");
        TradeClient.Answer unknown = agreement(7999, "FW-9", "AGENCY");

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(409);
        assertThat(unknown.body().at("/code").asString()).isEqualTo("AGREEMENT_PARTY_UNKNOWN");
    }

    @Test
    void theLargestFileIsBookedWholeInTheOrderOfItsLines() {
        String csv = HEADER
                + IntStream.range(0, 10_000)
                        .mapToObj(index -> line("XL-1", "", 28 + index % 15 * 2, 1 + index + ".01"))
                        .collect(Collectors.joining());
        Instant start = Instant.now();
        TradeClient.Answer booked = upload(agency, csv, "2026-06-07");
        log.info(
                "10,000 lines booked in {} ms",
                Duration.between(start, Instant.now()).toMillis());

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.body().at("/lines").asInt()).isEqualTo(10_000);
        assertThat(booked.body().at("/gross").asString()).isEqualTo("50005100.00");
        assertThat(line(agencyId, "XL-1", 10_001).amounts().gross()).isEqualTo(Money.of("10000.01"));
    }

    @Test
    void aTaskForANaturalPersonUnderAnAgencyAgreementIsRefusedWithWords() {
        TradeClient.Answer answer = agency.post("/api/v1/task-orders", order(3, "100.00"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/code").asString()).isEqualTo("ENGAGEMENT_REFUSED");
        assertThat(answer.body().at("/detail").asString()).contains("承揽");
    }

    @Test
    void taskNumbersNeverRepeatThoughEightOrderAtOnceAndSomeFail() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<List<String>>> calls = new ArrayList<>();
        for (int call = 0; call < 16; call++) {
            boolean fails = call % 4 == 3;
            String last = fails ? order(3, "1.00") : order(2, "1.00");
            calls.add(() -> numbers(agency.post(
                    "/api/v1/task-orders/batch",
                    "{\"orders\":[" + order(2, "1.00") + "," + order(4, "2.00") + "," + last + "]}")));
        }
        List<String> all = new ArrayList<>();
        for (Future<List<String>> each : pool.invokeAll(calls)) {
            all.addAll(each.get());
        }
        pool.shutdown();

        assertThat(all).hasSize(12 * 3).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> assertThat(TaskNumber.parse(each)).isPresent());
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheSameNumberAndAnotherBodyIsAConflict() {
        String key = UUID.randomUUID().toString();
        JsonNode first =
                agency.post("/api/v1/task-orders", order(2, "77.00"), key).body();
        JsonNode again =
                agency.post("/api/v1/task-orders", order(2, "77.00"), key).body();

        assertThat(again).isEqualTo(first);
        assertThat(agency.post("/api/v1/task-orders", order(2, "78.00"), key).status())
                .isEqualTo(409);
        String own = "/api/v1/task-orders/" + first.at("/id").asString();
        assertThat(agency.get(own).status()).isEqualTo(200);
        assertThat(subcontract.get(own).status()).isEqualTo(404);
    }

    @Test
    void acceptedWorkIsOnRecordAndAcceptingBeforeTheStartIsRefused() {
        String number = numbers(agency.post("/api/v1/task-orders/batch", "{\"orders\":[" + order(6, "90.00") + "]}"))
                .get(0);
        TradeClient.Answer early = agency.post("/api/v1/acceptances", acceptance(number, "2026-08-31", "90.00"));
        TradeClient.Answer accepted = agency.post("/api/v1/acceptances", acceptance(number, "2026-09-06", "90.00"));
        TradeClient.Answer foreign = subcontract.post("/api/v1/acceptances", acceptance(number, "2026-09-06", "90.00"));

        assertThat(early.body().at("/code").asString()).isEqualTo("BEFORE_START");
        assertThat(early.body().at("/field").asString()).isEqualTo("acceptances[0].acceptedOn");
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(foreign.body().at("/code").asString()).isEqualTo("TASK_UNKNOWN");
        long task = accepted.body().at("/0/taskOrderId").asLong();
        assertThat(orders.acceptances(agencyId, List.of(task)).get(task))
                .singleElement()
                .satisfies(each -> assertThat(each.acceptedByMasked()).isEqualTo("示例站*"));
    }

    @Test
    void aSoleProprietorGetsGrossAndTheFeeStandsOnTheEnterprisesSide() {
        String number = ordered(agency, 8, "1000.00");
        TradeClient.Answer booked = upload(agency, HEADER + line("A-1", number, 8, "1000.00"), "2026-09-07");

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.body().at("/net").asString()).isEqualTo("1000.00");
        assertThat(booked.body().at("/fee").asString()).isEqualTo("60.00");
        assertThat(booked.body().at("/debit").asString()).isEqualTo("1060.00");
        assertThat(booked.body().at("/warnings")).isEmpty();
        SettlementLine line = line(agencyId, "A-1", 2);
        assertThat(line.capacity()).isEqualTo(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(line.soleProprietorId()).isNotNull();
        assertThat(lines.withholdings(agencyId, List.of(line.id()))).isEmpty();
        assertThat(lines.forMatching(agencyId)
                        .payees()
                        .get(line.workerId())
                        .business(line.soleProprietorId())
                        .orElseThrow()
                        .tradeName()
                        .reveal())
                .isEqualTo("示例工8配送服务部");
    }

    @Test
    void aNaturalPersonIsWithheldCumulativelyOverLinesAndMonths() {
        String july = ordered(subcontract, 9, "10000.00", "2026-07-01");
        String first = ordered(subcontract, 9, "4000.00", "2026-08-01");
        String second = ordered(subcontract, 9, "6000.00", "2026-08-01");
        upload(subcontract, HEADER + line("S-7", july, 9, "10000.00"), "2026-07-31");
        TradeClient.Answer august = upload(
                subcontract,
                HEADER + line("S-8", first, 9, "4000.00") + line("S-8", second, 9, "6000.00"),
                "2026-08-31");

        assertThat(august.status()).isEqualTo(201);
        assertThat(august.body().at("/incomeTax").asString()).isEqualTo("90.00");
        assertThat(august.body().at("/net").asString()).isEqualTo("9910.00");
        SettlementLine last = line(subcontractId, "S-8", 3);
        WithholdingRow row =
                lines.withholdings(subcontractId, List.of(last.id())).get(last.id());
        assertThat(row.cumulativeIncome()).isEqualTo(Money.of("20000.00"));
        assertThat(row.months()).isEqualTo(2);
        assertThat(row.taxable()).isEqualTo(Money.of("6000.00"));
    }

    @Test
    void twoBookingsOfOneWorkerAtOnceHoldWhatOneAfterTheOtherWould() throws Exception {
        List<String> numbers = IntStream.range(0, 6)
                .mapToObj(index -> ordered(subcontract, 11, "5000.00"))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Callable<TradeClient.Answer>> calls = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            String csv = HEADER + line("P-" + index, numbers.get(index), 11, "5000.00");
            calls.add(() -> upload(subcontract, csv, "2026-09-10"));
        }
        Money held = Money.ZERO;
        for (Future<TradeClient.Answer> each : pool.invokeAll(calls)) {
            assertThat(each.get().status()).isEqualTo(201);
            held = held.plus(Money.of(each.get().body().at("/incomeTax").asString()));
        }
        pool.shutdown();

        assertThat(held).isEqualTo(Money.of("570.00"));
    }

    @Test
    void anythingWrongBooksNothingKeepsTheFileAndSaysWhereAndWhat() {
        String number = ordered(agency, 10, "10.00");
        String foreign = ordered(subcontract, 12, "10.00");
        String csv = HEADER
                + line("X-1", number, 10, "10.00")
                + line("X-1", number, 10, "11.00")
                + line("X-1", foreign, 12, "10.00")
                + line("X-1", "", 999, "10.00")
                + line("X-1", "", 3, "10.00")
                + line("X-1", ordered(agency, 14, "5.00"), 16, "5.00")
                + line("X-1", "", 18, "12.345")
                + line("X-1", "", 20, "1.00").replace("示例工20", "示例别人");
        TradeClient.Answer answer = upload(agency, csv, "2026-09-07");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer))
                .containsExactly(
                        "3 任务单号 DUPLICATE_LINE",
                        "4 任务单号 TASK_UNKNOWN",
                        "5 证件号码 WORKER_UNKNOWN",
                        "6 证件号码 NOT_ADMITTED",
                        "7 任务单号 TASK_OF_ANOTHER_WORKER",
                        "8 应付金额 AMOUNT_DECIMALS",
                        "9 姓名 NAME_DOES_NOT_FIT");
        assertThat(answer.body().toString()).doesNotContain(Invented.idNumber(999), Invented.idNumber(3));
        for (JsonNode error : answer.body().at("/errors")) {
            assertThat(error.at("/remedy").asString()).isNotBlank().doesNotContain("{0}");
        }
        assertThat(lines.batches(agencyId))
                .noneMatch(batch -> batch.batchNumber().equals("X-1"));
        int kept = database.sql("SELECT COUNT(*) FROM settlement_file WHERE enterprise_id = ? AND state = 'REFUSED'"
                        + " AND size_bytes = ?")
                .params(agencyId, csv.getBytes(UTF_8).length)
                .query(Integer.class)
                .single();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void theSameFileIsBookedOnceWhateverItsKeyAndACorrectedOneMayReuseTheKey() {
        String number = ordered(agency, 22, "30.00");
        String key = UUID.randomUUID().toString();
        byte[] wrong = (HEADER + line("D-1", number, 22, "-30.00")).getBytes(UTF_8);
        byte[] right = (HEADER + line("D-1", number, 22, "30.00")).getBytes(UTF_8);
        String path = "/api/v1/settlements?settledOn=2026-09-07";

        assertThat(agency.upload(path, wrong, key).status()).isEqualTo(422);
        TradeClient.Answer booked = agency.upload(path, right, key);
        TradeClient.Answer repeated = agency.upload(path, right, key);
        TradeClient.Answer otherKey = agency.upload(path, right);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(repeated.body()).isEqualTo(booked.body());
        assertThat(otherKey.status()).isEqualTo(200);
        assertThat(otherKey.body().at("/repeated").asBoolean()).isTrue();
        assertThat(otherKey.body().at("/id")).isEqualTo(booked.body().at("/id"));
        String other = HEADER + line("D-1", "", 22, "31.00");
        assertThat(faults(upload(agency, other, "2026-09-07"))).containsExactly("2 批次号 BATCH_NUMBER_USED");
        String settled = HEADER + line("D-2", number, 22, "30.00");
        assertThat(faults(upload(agency, settled, "2026-09-07"))).containsExactly("2 任务单号 TASK_ALREADY_SETTLED");
        String own = "/api/v1/settlements/" + booked.body().at("/id").asString();
        assertThat(agency.get(own + "/lines").body()).hasSize(1);
        assertThat(subcontract.get(own).status()).isEqualTo(404);
        assertThat(subcontract.get(own + "/lines").status()).isEqualTo(404);
        assertThat(subcontract.get("/api/v1/settlements/1").status()).isEqualTo(404);
    }

    @Test
    void aLineWithoutTaskAndOneToAnotherCardAreBookedWithAWarning() {
        String number = ordered(agency, 24, "40.00");
        String csv = HEADER
                + line("W-1", "", 24, "10.00")
                + line("W-1", number, 24, "41.00").replace(Invented.card(24), Invented.card(26));
        TradeClient.Answer answer = upload(agency, csv, "2026-09-07");

        assertThat(answer.status()).isEqualTo(201);
        List<String> warnings = new ArrayList<>();
        for (JsonNode warning : answer.body().at("/warnings")) {
            warnings.add(warning.at("/line").asInt() + " " + warning.at("/code").asString());
        }
        assertThat(warnings).containsExactly("2 NO_TASK", "3 NOT_OWN_CARD", "3 NOT_THE_AGREED_AMOUNT");
        assertThat(line(agencyId, "W-1", 3).ownCard()).isFalse();
    }

    @Test
    void aDayThatNoTaxTableCoversIsRefusedNotGuessed() {
        String csv = HEADER + line("T-1", "", 13, "10.00");
        TradeClient.Answer later = upload(subcontract, csv, "2099-01-01");
        assertThat(later.body().at("/code").asString()).isEqualTo("SETTLEMENT_DAY");
        assertThat(taxTables.labour(LocalDate.of(2026, 9, 7)).vat().exemptAtThreshold())
                .isFalse();
        assertThat(taxTables.labour(LocalDate.of(2025, 12, 31)).vat().exemptAtThreshold())
                .isTrue();
        assertThat(taxTables.parameters())
                .allSatisfy(each -> assertThat(each.source()).isNotBlank());
        assertThatThrownBy(() -> taxTables.labour(LocalDate.of(2028, 1, 1)))
                .hasMessageContaining("VAT_MONTH_THRESHOLD");
    }

    @Test
    void aFileOverFiveMegabytesIsTooLarge() {
        TradeClient.Answer answer =
                agency.upload("/api/v1/settlements?settledOn=2026-09-07", new byte[5 * 1024 * 1024 + 1]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().at("/code").asString()).isEqualTo("SETTLEMENT_FILE_TOO_LARGE");
    }

    @Test
    void fourHundredOrdersAndLinesGoThroughInSeconds() {
        String batch = IntStream.range(0, 400)
                .mapToObj(index -> order(28 + index % 15 * 2, "12.50"))
                .collect(Collectors.joining(",", "{\"orders\":[", "]}"));
        Instant start = Instant.now();
        List<String> numbers = numbers(agency.post("/api/v1/task-orders/batch", batch));
        Duration ordering = Duration.between(start, Instant.now());
        String csv = HEADER
                + IntStream.range(0, 400)
                        .mapToObj(index -> line("L-1", numbers.get(index), 28 + index % 15 * 2, "12.50"))
                        .collect(Collectors.joining());
        start = Instant.now();
        TradeClient.Answer booked = upload(agency, csv, "2026-09-07");
        Duration booking = Duration.between(start, Instant.now());

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.body().at("/lines").asInt()).isEqualTo(400);
        assertThat(booked.body().at("/gross").asString()).isEqualTo("5000.00");
        assertThat(booked.body().at("/fee").asString()).isEqualTo("300.00");
        log.info("400 tasks ordered in {} ms, 400 lines booked in {} ms", ordering.toMillis(), booking.toMillis());
        assertThat(ordering).isLessThan(Duration.ofSeconds(10));
        assertThat(booking).isLessThan(Duration.ofSeconds(15));
        Set<Long> ids = new HashSet<>();
        lines.of(agencyId).forEach(each -> ids.add(each.id()));
        assertThat(ids).hasSize(lines.of(agencyId).size());
    }

    private TradeClient client(Role role, Long enterpriseId) {
        String name = "trade-" + UUID.randomUUID().toString().substring(0, 8);
        String token = access.actingAs(RISK_DESK, () -> {
            long account = accounts.open(new Accounts.NewAccount(name, name, role, enterpriseId, null, null));
            return accounts.issueToken(
                            account,
                            "test",
                            role.permissionsOfPrograms(),
                            Instant.now().plusSeconds(3600))
                    .reveal();
        });
        return new TradeClient(port, token);
    }

    private static String town() {
        String enterprises = String.join(
                ",", enterprise(AGENCY_ENTERPRISE, "示例甲配送有限公司"), enterprise(SUBCONTRACT_ENTERPRISE, "示例乙服务有限公司"));
        String people = IntStream.rangeClosed(1, WORKERS)
                .mapToObj(index -> worker(index, index % 2 == 0))
                .collect(Collectors.joining(","));
        return "{\"enterprises\":[" + enterprises + "],\"workers\":[" + people + "]}";
    }

    private static String enterprise(int index, String name) {
        return json(
                "{'creditCode':'%s','name':'%s','region':'990100','contactMobile':'%s'}",
                Invented.enterpriseCode(index), name, Invented.mobile(index));
    }

    private static String worker(int index, boolean licensed) {
        String person = licensed
                ? "{'capacity':'NATURAL_PERSON','from':'2026-01-01','to':'2026-05-31','evidence':'示例'},"
                        + "{'capacity':'SOLE_PROPRIETOR','from':'2026-06-01','creditCode':'"
                        + Invented.proprietorCode(index)
                        + "','tradeName':'示例工" + index
                        + "配送服务部','registeredOn':'2026-06-01','evidence':'示例执照'}"
                : "{'capacity':'NATURAL_PERSON','from':'2026-01-01','evidence':'示例'}";
        String withdrawn = index == 3 ? ",'withdrawnAt':'2026-09-05T00:00:00Z'" : "";
        return json(
                "{'name':'示例工%d','idNumber':'%s','mobile':'%s','cardNumber':'%s','occupation':'RIDER',"
                        + "'city':'%s','capacities':[%s],'consents':[{'purpose':'PERSONAL_DATA','version':'1',"
                        + "'givenAt':'2026-01-01T00:00:00Z'%s}]}",
                index,
                Invented.idNumber(index),
                Invented.mobile(index),
                Invented.card(index),
                index > WORKERS ? "990200" : "990100",
                person,
                withdrawn);
    }

    private TradeClient.Answer agreement(int enterprise, String number, String model) {
        return riskDesk.post(
                "/api/v1/master-agreements",
                json(
                        "{'enterpriseCreditCode':'%s','number':'%s','model':'%s','signedOn':'2026-01-01',"
                                + "'validFrom':'2026-01-01','validTo':'2027-12-31','feeRate':'0.06'}",
                        Invented.enterpriseCode(enterprise), number, model));
    }

    private static String order(int worker, String amount) {
        return order(worker, amount, "2026-09-01");
    }

    private static String order(int worker, String amount, String startsOn) {
        return json(
                "{'workerIdNumber':'%s','occupation':'RIDER','city':'990100','description':'即时配送',"
                        + "'agreedAmount':'%s','startsOn':'%s','endsOn':'2026-09-06'}",
                Invented.idNumber(worker), amount, startsOn);
    }

    private static String ordered(TradeClient client, int worker, String amount) {
        return ordered(client, worker, amount, "2026-09-01");
    }

    private static String ordered(TradeClient client, int worker, String amount, String startsOn) {
        return client.post("/api/v1/task-orders", order(worker, amount, startsOn))
                .body()
                .at("/taskNumber")
                .asString();
    }

    private static String acceptance(String number, String day, String amount) {
        return json(
                "{'acceptances':[{'taskNumber':'%s','acceptedOn':'%s','quantity':12,'amount':'%s',"
                        + "'acceptedBy':'示例站长'}]}",
                number, day, amount);
    }

    private static String line(String batch, String task, int worker, String amount) {
        return String.join(",", batch, task, "示例工" + worker, Invented.idNumber(worker), Invented.card(worker), amount)
                + "\n";
    }

    private static TradeClient.Answer upload(TradeClient client, String csv, String settledOn) {
        return client.upload("/api/v1/settlements?settledOn=" + settledOn, csv.getBytes(UTF_8));
    }

    private static List<String> numbers(TradeClient.Answer answer) {
        List<String> numbers = new ArrayList<>();
        if (answer.status() == 201) {
            answer.body().forEach(each -> numbers.add(each.at("/taskNumber").asString()));
        }
        return numbers;
    }

    private static List<String> faults(TradeClient.Answer answer) {
        List<String> faults = new ArrayList<>();
        for (JsonNode error : answer.body().at("/errors")) {
            faults.add(error.at("/line").asInt() + " " + error.at("/column").asString() + " "
                    + error.at("/code").asString());
        }
        return faults;
    }

    private long workerId(int index) {
        return workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(index)))
                .orElseThrow()
                .workerId();
    }

    private SettlementLine line(long enterpriseId, String batch, int number) {
        return lines.of(enterpriseId).stream()
                .filter(each -> each.batchNumber().equals(batch) && each.lineNumber() == number)
                .findFirst()
                .orElseThrow();
    }

    private int count(String tableName) {
        return database.sql("SELECT COUNT(*) FROM " + tableName)
                .query(Integer.class)
                .single();
    }

    private static String json(String template, Object... values) {
        return String.format(Locale.ROOT, template, values).replace('\'', '"');
    }
}
