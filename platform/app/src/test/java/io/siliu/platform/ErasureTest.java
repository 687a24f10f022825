package io.siliu.platform;

import static io.siliu.platform.FlowJourney.HONEST;
import static io.siliu.platform.FlowJourney.SHORT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.PlatformException;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.Inspections;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.SettlementError;
import io.siliu.platform.settlement.internal.income.IncomeProofs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A worker leaves after a batch has travelled the whole way: what a rule wants kept is locked until its date, then goes, and the
 * proofs issued before stay valid. What can be read is found by somebody who has the whole database, all folders and the master key.
 */
@SiliuTest
@Import(ErasureTest.Years.class)
@TestPropertySource(
        properties = {
            "siliu.fourflow.rest=PT0S",
            "siliu.fourflow.quiet=PT0S",
            "siliu.fourflow.pause=PT0S",
            "siliu.anchoring.witnesses=target/siliu-test/erasure/witnesses.json"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureTest {

    private static final long ACCOUNT = 4_711;
    private static final LocalDate LEFT = LocalDate.of(2026, 11, 24);
    /** Thirty years after the year of the vouchers. */
    private static final LocalDate VOUCHERS_UNTIL = LocalDate.of(2057, 1, 1);

    private static final Set<String> ABOUT = Set.of(
            "示例工" + HONEST,
            Invented.idNumber(HONEST),
            Invented.card(HONEST),
            Invented.mobile(HONEST),
            Invented.proprietorCode(HONEST));

    private final TestAccounts accounts;
    private final io.siliu.platform.party.Workers people;
    private final FlowJourney journey;
    private final Access access;
    private final Erasures erasures;
    private final Inspections inspections;
    private final PersonalData personal;
    private final JdbcClient database;
    private final Workers workers;
    private final LedgerStatus ledger;
    private final MovingClock clock;
    private final Burglar burglar;
    private final IncomeProofs proofsOfIncome;
    private final int port;
    private long income;
    private String shared;
    private byte[] incomeFile;
    private byte[] proof;
    private RecordProofVerifier verifier;
    private long person;
    private Erasures.Request left;

    ErasureTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            Home home,
            Clock clock,
            Erasures erasures,
            Inspections inspections,
            PersonalData personal,
            LedgerStatus ledger,
            IncomeProofs proofsOfIncome,
            io.siliu.platform.party.Workers people,
            JdbcClient database)
            throws IOException {
        this.port = port;
        this.accounts = new TestAccounts(access, accounts);
        this.people = people;
        this.journey = new FlowJourney(port, this.accounts, workers, home, clock, Path.of("target/siliu-test/erasure"));
        this.access = access;
        this.erasures = erasures;
        this.inspections = inspections;
        this.personal = personal;
        this.database = database;
        this.workers = workers;
        this.ledger = ledger;
        this.proofsOfIncome = proofsOfIncome;
        this.clock = (MovingClock) clock;
        this.burglar = new Burglar(database, personal, home);
    }

    @TestConfiguration
    static class Years {

        @Bean
        @Primary
        MovingClock years() {
            return new MovingClock(Instant.parse("2026-11-24T02:00:00Z"));
        }
    }

    @BeforeAll
    void aBatchTravelsTheWholeWay() {
        journey.begin();
        proof = journey.proof(HONEST);
        verifier = journey.verifier();
        person = database.sql("SELECT worker_id FROM four_flow_record WHERE number = ?")
                .param(journey.recordOf(HONEST))
                .query(Long.class)
                .single();
        signedInByPhone();
        income = asWorker(() -> proofsOfIncome.issue(YearMonth.of(2026, 9), YearMonth.of(2026, 11)));
        shared = "/verify/shared/" + asWorker(() -> proofsOfIncome.find(income)).shareToken();
        workers.drain("anchoring.sequencing", "anchoring.witnessing");
        incomeFile = asWorker(
                () -> proofsOfIncome.file(income, Set.of("name", "incomeTax")).orElseThrow());
    }

    /** As if the worker had proved the own number, without a provider of messages. */
    private void signedInByPhone() {
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, 'phone-4711', '100****0702', 'WORKER', NOW(6), 'IDENTITY')")
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
    @Order(0)
    void aProofOfIncomeShowsWhatTheWorkerWantsAndIsCheckedFromTheFileAlone() {
        String file = new String(incomeFile, UTF_8);

        assertThat(verifier.verify(incomeFile).holds()).isTrue();
        assertThat(PageVisitor.stranger(port).get(shared).statusCode()).isEqualTo(200);
        assertThat(file)
                .contains("\"netSeen\"", "\"monthlySeen\"", "\"netSaid\"")
                .doesNotContain("示例工" + HONEST, Invented.idNumber(HONEST));
        assertThat(verifier.verify(incomeFile).notChecked(Locale.ENGLISH))
                .anySatisfy(open -> assertThat(open).contains("incomeTax", "name"));
        assertThat(refusalOf(() -> asWorker(() -> proofsOfIncome.file(income, Set.of("netSeen")))))
                .isEqualTo(SettlementError.INCOME_FIELD_UNKNOWN);
        assertThat(refusalOf(() -> asWorker(() -> proofsOfIncome.issue(YearMonth.of(2026, 1), YearMonth.of(2026, 2)))))
                .isEqualTo(SettlementError.INCOME_NONE);
        assertThat(refusalOf(() -> asWorker(() -> proofsOfIncome.issue(YearMonth.of(2026, 9), YearMonth.of(2026, 8)))))
                .isEqualTo(SettlementError.INCOME_MONTHS_UNUSABLE);
    }

    @Test
    @Order(1)
    void beforeThatThePersonCanBeReadWithTheKeysAndNowhereWithoutThem() {
        assertThat(burglar.finds(ABOUT).keySet())
                .contains(
                        "worker.name",
                        "worker.id_number",
                        "worker_card.card",
                        "sole_proprietor.credit_code",
                        "settlement_line.card",
                        "settlement_file.content",
                        "reading.content",
                        "record_revision.form")
                .noneMatch(place -> place.startsWith("ledger_"));
        assertThat(burglar.opens(papers())).containsExactlyInAnyOrderElementsOf(papers());
    }

    @Test
    @Order(2)
    void nobodyLeavesWhileTheirPayIsOnItsWay() {
        database.sql(
                        "INSERT INTO payout (enterprise_id, id, batch_id, line_id, worker_id, amount, stage, sendings, askings,"
                                + " next_at, opened_at, retention_class) SELECT enterprise_id, id, batch_id, id, worker_id, net,"
                                + " 'NEW', 0, 0, NOW(6), NOW(6), 'ACCOUNTING' FROM settlement_line WHERE worker_id = ?")
                .param(person)
                .update();
        assertThat(refusal(() -> as(Role.RISK_DESK, () -> erasures.erase(person))))
                .isEqualTo(AccessError.ERASURE_TOO_EARLY);
        assertThat(refusal(() -> as(Role.ENTERPRISE, () -> erasures.erase(person))))
                .isEqualTo(AccessError.NOT_ALLOWED);
        database.sql(
                        "UPDATE payout SET stage = 'REFUSED', refused_code = 'CLOSED', refused_words = ?, refused_at = NOW(6)")
                .param(personal.encryptText(person, "示例工" + HONEST + " 的卡已销户"))
                .update();
    }

    @Test
    @Order(3)
    void whatARuleWantsKeptIsListedWithItsDateAndItsSource() {
        left = as(Role.RISK_DESK, () -> erasures.erase(person));

        assertThat(PageVisitor.stranger(port).get(shared).statusCode()).isEqualTo(404);

        Map<String, LocalDate> until =
                left.plan().lines().stream().collect(Collectors.toMap(Erasures.Line::holding, Erasures.Line::until));
        assertThat(until)
                .containsEntry("IDENTITY", LEFT.plusYears(3))
                .containsEntry("TASKS", FlowPapers.ENDS.plusYears(3))
                .containsEntry("PAY", VOUCHERS_UNTIL)
                .containsEntry("RECORDS", VOUCHERS_UNTIL)
                .containsEntry("PAPERS", VOUCHERS_UNTIL)
                .containsEntry("SETTLEMENT_FILES", VOUCHERS_UNTIL)
                .containsEntry("SIGN_IN", LEFT.plusYears(3))
                .as("what no rule wants kept is gone at once")
                .doesNotContainKey("INCOME_PROOFS");
        assertThat(database.sql("SELECT closed_at IS NOT NULL FROM account WHERE id = ?")
                        .param(ACCOUNT)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(left.plan().lines())
                .allSatisfy(line -> assertThat(line.source()).isNotBlank());
        assertThat(as(Role.RISK_DESK, () -> erasures.erase(person)).id())
                .as("leaving twice is leaving once")
                .isEqualTo(left.id());
    }

    @Test
    @Order(4)
    void itIsLockedForEverybodyButOfficersWhoSaidWhy() {
        byte[] card = database.sql("SELECT card FROM worker_card WHERE worker_id = ?")
                .param(person)
                .query(byte[].class)
                .single();

        assertThat(refusal(() -> as(Role.RISK_DESK, () -> personal.decryptText(person, card))))
                .isEqualTo(AccessError.LOCKED);
        assertThat(refusal(() -> as(Role.ENTERPRISE, () -> personal.decryptText(person, card))))
                .isEqualTo(AccessError.LOCKED);
        assertThat(refusal(() -> as(Role.TAX_OFFICER, () -> personal.decryptText(person, card))))
                .as("without having said why")
                .isEqualTo(AccessError.LOCKED);
        assertThat(asStating(() -> personal.decryptText(person, card))).isEqualTo(Invented.card(HONEST));
        assertThat(as(Role.ENTERPRISE, () -> people.identities(List.of(person))))
                .isEmpty();
        assertThat(asStating(() -> people.identities(List.of(person)))).containsOnlyKeys(person);
        for (String page :
                List.of("/api/v1/settlements/" + journey.batch(), "/api/v1/records/" + journey.recordOf(HONEST))) {
            assertThat(journey.enterprise().get(page).status()).as(page).isEqualTo(200);
        }
        long enterprise = database.sql("SELECT enterprise_id FROM settlement_line WHERE worker_id = ?")
                .param(person)
                .query(Long.class)
                .single();
        assertThat(journey.visitor(accounts.person(Role.ENTERPRISE, enterprise))
                        .get("/batches/" + journey.batch())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(5)
    void leavingIsAnEntryOfTheLedgerThatNamesNobody() {
        workers.drain("anchoring.sequencing", "anchoring.witnessing");

        assertThat(ledger.of(EntryKind.ERASURE, left.number(), 1)).isPresent();
        assertThat(burglar.finds(ABOUT).keySet()).noneMatch(place -> place.startsWith("erasure"));
    }

    @Test
    @Order(6)
    void afterThreeYearsTheIdentityIsGoneAndTheVouchersAreKept() {
        aRestorationOfTheLicenceWaits();
        put(LEFT.plusYears(3).plusDays(1));

        assertThat(burglar.finds(ABOUT).keySet())
                .noneMatch(place -> place.startsWith("worker")
                        || place.startsWith("sole_proprietor")
                        || place.startsWith("consent")
                        || place.startsWith("contracting"))
                .contains("settlement_line.card", "record_revision.form");
        assertThat(plan()).containsOnlyKeys("PAY", "RECORDS", "PAPERS", "SETTLEMENT_FILES");
        assertThat(database.sql("SELECT CONCAT(evidence, ' ', confirmed, ' ', ended_at IS NOT NULL, ' ',"
                                + " waiting_for IS NULL, ' ', end_reason) FROM licence_restoration WHERE worker_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .as("nobody restores what is not there any more")
                .containsExactly("— 0 1 1 LEFT");
    }

    private void aRestorationOfTheLicenceWaits() {
        database.sql(
                        "INSERT INTO licence_restoration (id, worker_id, sole_proprietor_id, stands_from, evidence, recorded_at,"
                                + " recorded_by, recorded_by_name, waiting_for, retention_class)"
                                + " VALUES (4711, ?, 4711, '2026-10-01', '示行复〔2026〕9号', NOW(6), 1, '示例人', 4711, 'IDENTITY')")
                .param(person)
                .update();
    }

    @Test
    @Order(7)
    void aHoldKeepsThemBeyondTheirDate() {
        asRun(Role.TAX_OFFICER, () -> erasures.hold(person, "示例 2056-3"));
        assertThat(refusal(() ->
                        asRun(Role.TAX_OFFICER, () -> erasures.hold(person, "人 " + Invented.idNumber(HONEST)))))
                .isEqualTo(AccessError.HOLD_BASIS_UNUSABLE);

        put(VOUCHERS_UNTIL.plusDays(1));

        assertThat(burglar.finds(ABOUT).keySet()).contains("settlement_line.card", "record_revision.form");
        Erasures.Request held =
                as(Role.TAX_OFFICER, () -> erasures.find(left.id()).orElseThrow());
        assertThat(held.plan().holds()).hasSize(1);
        onlyWhoPlacedAHoldOrAColleagueWithAReasonEndsIt(
                held.plan().holds().get(0).id());
    }

    private void onlyWhoPlacedAHoldOrAColleagueWithAReasonEndsIt(long hold) {
        Actor colleague = actor(2, Role.TAX_OFFICER, null);
        for (Actor other : List.of(
                actor(2, Role.RISK_DESK, null),
                actor(2, Role.MARKET_OFFICER, null),
                actor(2, Role.TAX_OFFICER, "990000"))) {
            assertThat(refusal(() -> access.actingAs(other, () -> erasures.lift(left.id(), hold, "办结"))))
                    .as(other.role().name())
                    .isEqualTo(AccessError.HOLD_OF_ANOTHER);
        }
        assertThat(refusal(() -> access.actingAs(colleague, () -> erasures.lift(left.id(), hold, " "))))
                .isEqualTo(AccessError.HOLD_END_UNEXPLAINED);
        assertThat(refusal(() -> access.actingAs(colleague, () -> erasures.lift(left.id() + 1, hold, "办结"))))
                .as("not the hold of that person")
                .isEqualTo(AccessError.NOT_FOUND);
        assertThat(erasures.isHeld(person)).isTrue();

        access.actingAs(actor(2, Role.MARKET_OFFICER, "990200"), () -> {
            assertThat(erasures.newest(null, 50)).as("of another region").isEmpty();
            assertThat(erasures.find(left.id())).isEmpty();
            assertThat(refusal(() -> erasures.hold(person, "示例 2056-4"))).isEqualTo(AccessError.NOT_FOUND);
            assertThat(refusal(() -> erasures.lift(left.id(), hold, "办结"))).isEqualTo(AccessError.NOT_FOUND);
        });
        access.actingAs(
                actor(2, Role.MARKET_OFFICER, "990100"),
                () -> assertThat(erasures.newest(null, 50))
                        .extracting(Erasures.Request::id)
                        .contains(left.id()));

        access.actingAs(colleague, () -> erasures.lift(left.id(), hold, "示例 2056-3 办结"));
        assertThat(erasures.isHeld(person)).isFalse();
    }

    private static Actor actor(long account, Role role, String region) {
        return new Actor(account, "示例人" + account, role, null, region, role.permissions());
    }

    @Test
    @Order(8)
    void withAllDatesPassedNothingRemains() {
        put(VOUCHERS_UNTIL.plusMonths(2));

        assertThat(burglar.finds(ABOUT)).isEmpty();
        assertThat(burglar.opens(papers())).isEmpty();
        assertThat(plan()).isEmpty();
        assertThat(as(Role.RISK_DESK, () -> erasures.find(left.id()).orElseThrow())
                        .completedAt())
                .isNotNull();
        assertThat(database.sql("SELECT worker_masked FROM four_flow_record WHERE number = ?")
                        .param(journey.recordOf(HONEST))
                        .query(String.class)
                        .single())
                .isEqualTo("—");
    }

    @Test
    @Order(9)
    void theProofIssuedBeforeStillHolds() {
        assertThat(verifier.verify(proof).sentence(Locale.SIMPLIFIED_CHINESE)).contains("证明成立");
        assertThat(verifier.verify(incomeFile).holds()).isTrue();
        assertThat(new String(proof, UTF_8)).doesNotContain(Invented.idNumber(HONEST), Invented.card(HONEST));
        assertThat(ledger.of(EntryKind.FOUR_FLOW_RECORD, journey.recordOf(HONEST), 1))
                .isPresent();
    }

    @Test
    @Order(10)
    void theColleaguesRecordIsStillWhatItWas() {
        Set<String> colleague = Set.of(Invented.card(SHORT), "示例工" + SHORT);

        assertThat(burglar.finds(colleague).keySet())
                .contains("worker.name", "worker_card.card", "record_revision.form");
    }

    /** The papers that belong to the honest line alone. */
    private List<String> papers() {
        return journey.documents().entrySet().stream()
                .filter(paper -> paper.getKey().contains("-" + HONEST + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, LocalDate> plan() {
        return as(Role.RISK_DESK, () -> erasures.find(left.id()).orElseThrow()).plan().lines().stream()
                .collect(Collectors.toMap(Erasures.Line::holding, Erasures.Line::until));
    }

    private void put(LocalDate day) {
        clock.moveTo(day.atTime(4, 0).atZone(ChinaTime.ZONE).toInstant());
        workers.drain("access.retention", "access.erasure");
    }

    private <T> T as(Role role, Supplier<T> work) {
        return access.actingAs(new Actor(1, "示例人", role, null, null, role.permissions()), work);
    }

    /** As a tax officer who said why, in a request of their own. */
    private <T> T asStating(Supplier<T> work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return as(Role.TAX_OFFICER, () -> {
                inspections.state(new InspectionPurpose(InspectionPurpose.Kind.CASE, "示例 2056-1"));
                return work.get();
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private void asRun(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return null;
        });
    }

    private <T> T asWorker(Supplier<T> work) {
        return access.actingAs(
                new Actor(ACCOUNT, "100****0702", Role.WORKER, null, null, Role.WORKER.permissions()), work);
    }

    private static AccessError refusal(ThrowingCallable work) {
        return (AccessError) refusalOf(work);
    }

    private static ErrorCode refusalOf(ThrowingCallable work) {
        PlatformException[] refused = new PlatformException[1];
        assertThatThrownBy(work).isInstanceOfSatisfying(PlatformException.class, thrown -> refused[0] = thrown);
        return refused[0].code();
    }
}
