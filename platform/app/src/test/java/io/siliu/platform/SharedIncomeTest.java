package io.siliu.platform;

import static io.siliu.platform.FlowJourney.DIVERTED;
import static io.siliu.platform.FlowJourney.HONEST;
import static io.siliu.platform.FlowJourney.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.BankReceipts;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.income.IncomeProof;
import io.siliu.platform.settlement.internal.income.IncomeProofs;
import io.siliu.platform.settlement.internal.income.IncomeSharing;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A worker shows a proof of income by the code on the phone; whoever scans it sees what the worker chose, and is seen. */
@SiliuTest
@Import(SharedIncomeTest.Today.class)
@TestPropertySource(
        properties = {
            "siliu.fourflow.rest=PT0S",
            "siliu.fourflow.quiet=PT0S",
            "siliu.fourflow.pause=PT0S",
            "siliu.anchoring.witnesses=target/siliu-test/shared-income/witnesses.json"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedIncomeTest {

    private static final long ACCOUNT = 4_712;
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final FlowJourney journey;
    private final Access access;
    private final PersonalData personal;
    private final JdbcClient database;
    private final Workers workers;
    private final LedgerStatus ledger;
    private final MovingClock clock;
    private final IncomeProofs proofs;
    private final IncomeSharing sharing;
    private final BankReceipts receipts;
    private final int port;
    private long person;

    SharedIncomeTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            Home home,
            Clock clock,
            PersonalData personal,
            LedgerStatus ledger,
            IncomeProofs proofs,
            IncomeSharing sharing,
            BankReceipts receipts,
            JdbcClient database)
            throws IOException {
        this.journey = new FlowJourney(
                port,
                new TestAccounts(access, accounts),
                workers,
                home,
                clock,
                Path.of("target/siliu-test/shared-income"));
        this.access = access;
        this.personal = personal;
        this.database = database;
        this.workers = workers;
        this.ledger = ledger;
        this.clock = (MovingClock) clock;
        this.proofs = proofs;
        this.sharing = sharing;
        this.receipts = receipts;
        this.port = port;
    }

    @TestConfiguration
    static class Today {

        @Bean
        @Primary
        MovingClock today() {
            return new MovingClock(NOW);
        }
    }

    @BeforeAll
    void somebodyWasPaid() {
        journey.begin();
        person = database.sql("SELECT worker_id FROM four_flow_record WHERE number = ?")
                .param(journey.recordOf(HONEST))
                .query(Long.class)
                .single();
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, 'phone-4712', '100****0702', 'WORKER', NOW(6), 'IDENTITY')")
                .param(ACCOUNT)
                .update();
        database.sql("INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                        + " retention_class) VALUES (?, ?, ?, REPEAT('k', 32), '100****0702', NOW(6), 'IDENTITY')")
                .params(ACCOUNT, person, personal.encryptText(person, Invented.mobile(HONEST)))
                .update();
    }

    @AfterAll
    void witnessesGoHome() {
        journey.close();
    }

    @Test
    void theAddressAloneShowsNothingAndItsReaderSeesWhatTheWorkerChose() {
        IncomeProof proof = issued();
        asWorker(() -> {
            sharing.withhold(proof.id(), Set.of("name", "idNumber", "settlements"));
            return null;
        });
        PageVisitor stranger = PageVisitor.stranger(port);

        assertThat(stranger.get(address(proof)).body())
                .contains("先说你是谁")
                .doesNotContain(proof.value("netSeen"), proof.value("name"), proof.number());
        assertThat(looks(proof)).as("asking is no look").isZero();

        HttpResponse<String> seen = opened(stranger, proof, "示例信用社");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains("没有被改过", proof.value("netSeen"), proof.value("monthlySeen"), "你看了这份证明")
                .doesNotContain(proof.value("name"), "??");
        assertThat(asWorker(() -> sharing.looks(proof.id())))
                .extracting(IncomeSharing.Look::reader)
                .containsExactly("示例信用社");
        assertThat(storedReaders()).as("encrypted at rest").doesNotContain("示例信用社");
    }

    /** Anybody who may book can state any pay for any past day. */
    @Test
    void whatAnEnterpriseMerelySaysItPaidIsNotWhatArrived() {
        IncomeProof before = issued();
        assertThat(before.value("netSaid")).isEqualTo("0.00");
        byte[] file = FlowRequests.settlement("SAID-1", List.of(new Line(HONEST, "", Money.of("50000.00"))));
        assertThat(journey.enterprise()
                        .upload("/api/v1/settlements?settledOn=2026-07-10", file)
                        .status())
                .isEqualTo(201);

        assertThatThrownBy(() -> asWorker(() -> proofs.issue(YearMonth.of(2026, 7), YearMonth.of(2026, 7))))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SettlementError.INCOME_NONE));
        IncomeProof proof = issued(YearMonth.of(2026, 7));
        assertThat(proof.value("netSeen")).isEqualTo(before.value("netSeen"));
        assertThat(proof.value("settlements")).isEqualTo(before.value("settlements"));
        assertThat(proof.value("incomeTax")).isEqualTo(before.value("incomeTax"));
        assertThat(Money.of(proof.value("netSaid")).isPositive()).isTrue();
        assertThat(opened(PageVisitor.stranger(port), proof, "示例信用社").body())
                .contains("有银行付款或银行回单", "企业自报已付", proof.value("netSaid"));
    }

    @Test
    void aRunningMonthIsNoWholeOneAndAMonthToComeIsNone() {
        assertThatThrownBy(() -> asWorker(() -> proofs.issue(YearMonth.of(2026, 9), YearMonth.of(2026, 12))))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SettlementError.INCOME_MONTHS_UNUSABLE));

        IncomeProof proof = issued();
        assertThat(proof.value("wholeMonths")).as("on 24 November").isEqualTo("2");
        Money seen = Money.of(proof.value("netSeen"));
        assertThat(Money.of(proof.value("monthlySeen")))
                .isEqualTo(Money.of(
                        seen.amount().divide(new java.math.BigDecimal("2"), 2, java.math.RoundingMode.HALF_UP)));
    }

    /** Settled and paid on two sides of the end of a month: it arrived on the day of the payment. */
    @Test
    void whatArrivedBelongsToTheMonthInWhichTheBankPaid() {
        LocalDate receipt = receipts.of(Set.of(lineOf(HONEST))).get(lineOf(HONEST));
        database.sql("UPDATE settlement_line SET settled_on = ? WHERE id = ?")
                .params(receipt.minusMonths(1), lineOf(HONEST))
                .update();
        try {
            YearMonth paid = YearMonth.from(receipt);
            long id = asWorker(() -> proofs.issue(paid, paid));
            assertThat(asWorker(() -> proofs.find(id)).value("settlements")).isEqualTo("1");
            assertThatThrownBy(() -> asWorker(() -> proofs.issue(paid.minusMonths(1), paid.minusMonths(1))))
                    .isInstanceOfSatisfying(
                            PlatformException.class,
                            refused -> assertThat(refused.code()).isEqualTo(SettlementError.INCOME_NONE));
        } finally {
            database.sql("UPDATE settlement_line SET settled_on = ? WHERE id = ?")
                    .params(receipt, lineOf(HONEST))
                    .update();
        }
    }

    @Test
    void aReceiptOverLessOrToSomebodyElseShowsNothingOfTheLine() {
        assertThat(receipts.of(Set.of(lineOf(HONEST), lineOf(SHORT), lineOf(DIVERTED)))
                        .keySet())
                .containsExactly(lineOf(HONEST));
    }

    private long lineOf(int worker) {
        return database.sql("SELECT line_id FROM four_flow_record WHERE number = ?")
                .param(journey.recordOf(worker))
                .query(Long.class)
                .single();
    }

    @Test
    void whoeverDoesNotSayWhoTheyAreSeesNothing() {
        IncomeProof proof = issued();
        PageVisitor stranger = PageVisitor.stranger(port);

        for (String reader : new String[] {"", " 某 ", "长".repeat(61)}) {
            HttpResponse<String> refused = opened(stranger, proof, reader);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("写上你是谁").doesNotContain(proof.value("netSeen"));
        }
        assertThat(looks(proof)).isZero();
    }

    @Test
    void anEndedProofOpensNoMoreAndItsFileIsToldToBeEnded() {
        IncomeProof proof = issued();
        byte[] file = asWorker(() -> proofs.file(proof.id(), Set.of()).orElseThrow());
        PageVisitor stranger = PageVisitor.stranger(port);
        assertThat(verified(stranger, file)).contains("没有被改过", "本站账本里没有更新的修订").doesNotContain("作废", "这是不是最新的一版");

        ends(proof);
        ends(proof);
        drainLog();

        HttpResponse<String> ended = stranger.get(address(proof));
        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.body()).contains("主人已经作废这份证明").doesNotContain("name=\"reader\"");
        assertThat(ledger.of(EntryKind.INCOME_PROOF, proof.number(), 2)).isPresent();
        assertThat(verified(stranger, file)).contains("没有被改过", "主人在", "作废了这份证明");
    }

    @Test
    void afterItsLastDayItOpensNoMore() {
        IncomeProof proof = issued();
        clock.moveTo(NOW.plus(Duration.ofDays(31)));
        try {
            HttpResponse<String> over = PageVisitor.stranger(port).get(address(proof));
            assertThat(over.statusCode()).isEqualTo(410);
            assertThat(over.body()).contains("过了有效期");
        } finally {
            clock.moveTo(NOW);
        }
    }

    @Test
    void anEarlierProofCanStillBeEndedAfterManyMore() {
        IncomeProof first = issued();
        for (int more = 0; more < 21; more++) {
            asWorker(() -> proofs.issue(YearMonth.of(2026, 9), YearMonth.of(2026, 11)));
        }
        ends(first);
        assertThat(PageVisitor.stranger(port).get(address(first)).statusCode()).isEqualTo(410);
    }

    @Test
    void whoGuessesAnAddressFindsNothingAndNoFieldBeyondTheListCanBeLeftOut() {
        IncomeProof proof = issued();

        assertThat(PageVisitor.stranger(port)
                        .get("/verify/shared/AAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> asWorker(() -> {
                    sharing.withhold(proof.id(), Set.of("netSeen"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SettlementError.INCOME_FIELD_UNKNOWN));
    }

    private IncomeProof issued() {
        return issued(YearMonth.of(2026, 9));
    }

    private IncomeProof issued(YearMonth from) {
        long id = asWorker(() -> proofs.issue(from, YearMonth.of(2026, 11)));
        drainLog();
        return asWorker(() -> proofs.find(id));
    }

    private void ends(IncomeProof proof) {
        asWorker(() -> {
            sharing.withdraw(proof.id());
            return null;
        });
    }

    private void drainLog() {
        workers.drain("anchoring.sequencing", "anchoring.witnessing");
    }

    private static String address(IncomeProof proof) {
        return "/verify/shared/" + proof.shareToken();
    }

    private static HttpResponse<String> opened(PageVisitor stranger, IncomeProof proof, String reader) {
        return stranger.post(address(proof), address(proof), Map.of("reader", reader));
    }

    private static String verified(PageVisitor stranger, byte[] file) {
        return stranger.upload("/verify", "/verify", Map.of("keys", ""), Map.of("proof", file))
                .body();
    }

    private long looks(IncomeProof proof) {
        return database.sql("SELECT COUNT(*) FROM income_look WHERE proof_id = ?")
                .param(proof.id())
                .query(Long.class)
                .single();
    }

    private String storedReaders() {
        return String.join(
                "",
                database.sql("SELECT CONVERT(reader USING latin1) FROM income_look")
                        .query(String.class)
                        .list());
    }

    private <T> T asWorker(Supplier<T> work) {
        return access.actingAs(
                new Actor(ACCOUNT, "100****0702", Role.WORKER, null, null, Role.WORKER.permissions()), work);
    }
}
