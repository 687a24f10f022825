package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.platform.TaxBureauOfTests.Manner;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.Erasures;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A quarter is reported as it was paid: everybody in it, nobody twice, by two persons, taken once by the tax bureau, on the ledger,
 * and corrected by a version that names the one before.
 */
@SiliuTest
@Import({Town.class, QuarterlyReportTest.Years.class})
@TestPropertySource(
        properties = {
            "siliu.filing.sending-takes=PT0S",
            "siliu.filing.ask-again=PT0.2S",
            "siliu.filing.ask-longest=PT0.2S",
            "siliu.anchoring.witnesses=target/siliu-test/filing-test/witnesses.json"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterlyReportTest {

    private static final Path FOLDER = Path.of("target/siliu-test/filing-test");
    private static final TaxBureauOfTests BUREAU = new TaxBureauOfTests(FOLDER.resolve("bureau"));
    private static final int ENTERPRISE = 7901;
    /** A natural person whose pay is below what is taxed: exempt as a rider. */
    private static final int EXEMPT = 501;
    /** A sole proprietor. */
    private static final int LICENSED = 502;
    /** A natural person from whose pay tax is held. */
    private static final int TAXED = 503;
    /** A sole proprietor who comes later. */
    private static final int LATER = 504;

    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Access access;
    private final Town town;
    private final BookSettlement booking;
    private final StatutoryReports reports;
    private final FiledWithholding withholding;
    private final Erasures erasures;
    private final io.siliu.platform.party.Workers people;
    private final PersonalData personal;
    private final LedgerStatus ledger;
    private final Workers stages;
    private final JdbcClient database;
    private final MovingClock clock;
    private final FlowWitnesses witnesses;
    private final int port;
    private final Burglar burglar;

    private long enterprise;
    private int batches;
    private StatutoryReport first;
    private byte[] proof;

    QuarterlyReportTest(
            Access access,
            Town town,
            BookSettlement booking,
            StatutoryReports reports,
            FiledWithholding withholding,
            Erasures erasures,
            io.siliu.platform.party.Workers people,
            @LocalServerPort int port,
            PersonalData personal,
            LedgerStatus ledger,
            Workers stages,
            JdbcClient database,
            Home home,
            Clock clock)
            throws IOException {
        this.access = access;
        this.town = town;
        this.booking = booking;
        this.reports = reports;
        this.withholding = withholding;
        this.erasures = erasures;
        this.people = people;
        this.port = port;
        this.personal = personal;
        this.ledger = ledger;
        this.stages = stages;
        this.database = database;
        this.clock = (MovingClock) clock;
        this.witnesses = FlowWitnesses.start(FOLDER, home.at("keys/public.keys"), clock);
        this.burglar = new Burglar(database, personal, home);
    }

    @TestConfiguration
    static class Years {

        @Bean
        @Primary
        MovingClock years() {
            return new MovingClock(TODAY.atTime(10, 0).atZone(ChinaTime.ZONE).toInstant());
        }
    }

    @DynamicPropertySource
    static void theBureau(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.tax-bureau", BUREAU::address);
    }

    @BeforeAll
    void aQuarterOfPay() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.SUBCONTRACT);
        List.of(EXEMPT, LICENSED, TAXED, LATER).forEach(town::worker);
        pay(EXEMPT, "300.00");
        pay(LICENSED, "1000.00");
        pay(LICENSED, "500.50");
        pay(TAXED, "60000.00");
    }

    @AfterAll
    void goHome() {
        witnesses.close();
        BUREAU.close();
    }

    @Test
    @Order(1)
    void aDraftHasARowForEverybodyWhoWasPaidAndTiesToTheBooks() {
        StatutoryReport draft = drafted();

        assertThat(draft.state()).isEqualTo(ReportState.DRAFT);
        assertThat(draft.dueOn()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(draft.sums().paid()).isEqualTo(Money.of("61800.50"));
        assertThat(draft.sums().reported()).isEqualTo(Money.of("61500.50"));
        assertThat(draft.sums().exempt()).as("a rider who owes no tax").isEqualTo(Money.of("300.00"));
        assertThat(draft.sums().difference()).isEqualTo(Money.ZERO);
        assertThat(findings(draft)).isEmpty();
        List<ReportRow> income = rows(draft, ReportForm.INCOME);
        assertThat(income)
                .extracting(ReportRow::gross)
                .containsExactlyInAnyOrder(Money.of("1500.50"), Money.of("60000.00"));
        assertThat(income).extracting(ReportRow::orders).containsExactlyInAnyOrder(2L, 1L);
        assertThat(rows(draft, ReportForm.IDENTITY))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(IdentityStatus.NEW))
                .filteredOn(row -> row.exempt() != null)
                .hasSize(1);
    }

    @Test
    @Order(2)
    void theFileHasTheColumnsOfTheLawAndSaysWhichAreInferred() {
        StatutoryReport draft = latest();
        List<String> income = lines(draft, ReportForm.INCOME);
        List<String> identity = lines(draft, ReportForm.IDENTITY);

        assertThat(income.get(0).split(",", -1)).hasSize(31).contains("提供服务收入总额", "提供服务收入净额(推断)");
        assertThat(identity.get(0).split(",", -1)).hasSize(23);
        assertThat(income)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                Invented.proprietorCode(LICENSED),
                                Town.tradeName(LICENSED),
                                ",1500.50,0.00,1500.50,1500.50,"));
        assertThat(income)
                .anySatisfy(line -> assertThat(line).contains("示例工" + TAXED, Invented.idNumber(TAXED), "60000.00"));
        assertThat(identity)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                Invented.idNumber(EXEMPT),
                                Invented.card(EXEMPT),
                                Invented.mobile(EXEMPT),
                                "配送便民劳务",
                                "新增"));
        assertThat(refusal(() -> as(3, Role.TAX_OFFICER, () -> reports.file(draft.id(), ReportForm.INCOME))))
                .isEqualTo(AccessError.NOT_ALLOWED);
    }

    @Test
    @Order(3)
    void onePersonConfirmsAndAnotherSubmitsWhatBothSaw() {
        StatutoryReport draft = latest();
        String code = desk(1, () -> reports.code(draft.id()));

        assertThat(refusal(() -> as(9, Role.ENTERPRISE, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(AccessError.NOT_ALLOWED);
        assertThat(refusal(() -> desk(1, () -> reports.confirm(draft.id(), "other"))))
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(refusal(() -> desk(1, () -> reports.submit(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_OTHER_STATE);
        desk(1, () -> reports.confirm(draft.id(), code));
        assertThat(refusal(() -> desk(1, () -> reports.submit(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_SAME_PERSON);
        assertThat(refusal(() -> as(3, Role.TAX_OFFICER, () -> reports.find(draft.id()))))
                .as("drafts stay in the house")
                .isEqualTo(AccessError.NOT_FOUND);

        pay(LICENSED, "20.00");
        assertThat(refusal(() -> desk(2, () -> reports.submit(draft.id(), code))))
                .as("the books moved on")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(refusal(() -> desk(2, () -> reports.draft("2026Q3")))).isEqualTo(FilingError.REPORT_UNDER_WAY);
        desk(2, () -> {
            reports.drop(draft.id());
            return null;
        });
        assertThat(BUREAU.sent()).isEmpty();
    }

    @Test
    @Order(4)
    void anAnswerThatNeverCameIsFoundByAskingAndNothingIsSentTwice() {
        BUREAU.behaves(Manner.TAKES_AND_BREAKS_OFF);
        StatutoryReport submitted = submitted();
        stages.drain("filing.submission");
        assertThat(find(submitted.id()).state()).isEqualTo(ReportState.UNKNOWN);
        assertThat(find(submitted.id()).doubt()).isNotBlank();
        first = settled(submitted);

        assertThat(first.state()).as(first.doubt()).isEqualTo(ReportState.ACCEPTED);
        assertThat(first.receipt()).isNotBlank();
        assertThat(first.doubt()).isNull();
        assertThat(BUREAU.sent()).containsExactly(first.number());
        assertThat(BUREAU.questions()).contains(first.number());
        assertThat(BUREAU.last().at("/totals/gross").asString()).isEqualTo("61520.50");
        BUREAU.behaves(Manner.GOOD);
    }

    @Test
    @Order(5)
    void theSubmissionAndTheAnswerAreOnTheLedgerAndNameNobody() {
        stages.drain("anchoring.sequencing", "anchoring.witnessing");

        proof = as(3, Role.TAX_OFFICER, () -> reports.proof(first.id(), false).orElseThrow());
        byte[] answer =
                as(3, Role.TAX_OFFICER, () -> reports.proof(first.id(), true).orElseThrow());
        assertThat(verifier().verify(proof).holds()).isTrue();
        assertThat(verifier().verify(answer).holds()).isTrue();
        assertThat(new String(proof, UTF_8))
                .contains("\"reported\"", "61520.50", "\"rows\"")
                .doesNotContain(Invented.idNumber(TAXED), "示例工");
        assertThat(new String(answer, UTF_8)).contains(first.receipt());
        assertThat(ledger.of(EntryKind.STATUTORY_REPORT, first.number(), 2)).isPresent();
        assertThat(BUREAU.last().at("/digest").asString()).startsWith("sm3:");
    }

    @Test
    @Order(6)
    void whatTheBureauNeverSawIsSentOnceAfterTheProcessDied() {
        pay(LATER, "80.00");
        StatutoryReport correction = submitted();
        assertThat(correction.version()).isEqualTo(2);
        assertThat(correction.replacesId()).isEqualTo(first.id());
        database.sql("UPDATE statutory_report SET state = 'SENDING', sent_at = NOW(6) WHERE id = ? AND state = 'READY'")
                .param(correction.id())
                .update();
        assertThat(BUREAU.sent()).doesNotContain(correction.number());

        assertThat(settled(correction).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(BUREAU.questions()).contains(correction.number());
        assertThat(BUREAU.sent()).containsOnlyOnce(correction.number());
        assertThat(rows(correction, ReportForm.IDENTITY))
                .as("who is as reported before is not repeated")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.maskedCode()).isNotBlank());
        assertThat(correction.sums().incomeRows())
                .as("income is reported anew as a whole")
                .isEqualTo(3);
        assertThat(BUREAU.last().at("/replaces").asString()).isEqualTo(first.number());
    }

    @Test
    @Order(7)
    void aRefusalNamesTheRowAndTheNextVersionCorrectsIt() {
        assertThat(booksChanged()).isFalse();
        pay(LATER, "10.00");
        assertThat(booksChanged()).as("what came after the office took it").isTrue();
        BUREAU.behaves(Manner.REFUSES_A_ROW);
        StatutoryReport refused = submitted();
        assertThat(settled(refused).state()).isEqualTo(ReportState.REFUSED);
        assertThat(find(refused.id()).refusedCode()).isEqualTo("ROWS_WRONG");
        assertThat(findings(refused)).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.REFUSED_ROW);
            assertThat(finding.byBureau()).isTrue();
            assertThat(finding.number()).isEqualTo(1);
            assertThat(finding.column()).as("net is not gross less refunds").isEqualTo(23);
            assertThat(finding.workerId())
                    .isEqualTo(rows(refused, ReportForm.INCOME).get(0).workerId());
        });
        assertThat(ledger.of(EntryKind.STATUTORY_REPORT, refused.number(), 2)).isPresent();
        BUREAU.behaves(Manner.GOOD);
        assertThat(drafted().replacesId()).isEqualTo(refused.id());
    }

    @Test
    @Order(8)
    void aBureauThatTakesNothingIsTriedLaterAndNothingIsInDoubt() {
        BUREAU.behaves(Manner.BUSY);
        StatutoryReport waiting = confirmedAndSubmitted(latest());
        stages.drain("filing.submission");
        assertThat(find(waiting.id()).state()).isEqualTo(ReportState.READY);

        BUREAU.behaves(Manner.LOSES_IT);
        database.sql("UPDATE statutory_report SET next_at = '2026-01-01' WHERE id = ?")
                .param(waiting.id())
                .update();
        stages.drain("filing.submission");
        assertThat(find(waiting.id()).state()).isEqualTo(ReportState.UNKNOWN);

        BUREAU.behaves(Manner.GOOD);
        assertThat(settled(waiting).state())
                .as("the bureau never saw it, so it was sent again")
                .isEqualTo(ReportState.ACCEPTED);
        assertThat(find(waiting.id()).doubt()).isNull();
    }

    /** Another process, which heard before that the bureau never saw it, put it back to be sent. */
    @Test
    @Order(9)
    void theAnswerCountsAlsoForAReportThatIsAboutToBeSentAgain() {
        StatutoryReport draft = drafted();
        BUREAU.meanwhile(() -> database.sql("UPDATE statutory_report SET state = 'READY', next_at = '2026-01-01',"
                        + " askings = askings + 1 WHERE id = ?")
                .param(draft.id())
                .update());
        StatutoryReport report = confirmedAndSubmitted(draft);

        assertThat(settled(report).state()).isEqualTo(ReportState.ACCEPTED);
        BUREAU.meanwhile(() -> {});
        stages.drain("filing.submission");
        assertThat(BUREAU.sent()).containsOnlyOnce(report.number());
        assertThat(database.sql("SELECT revision FROM ledger_entry WHERE subject_id = ? ORDER BY revision")
                        .param(report.number())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    @Order(10)
    void whatWasFiledByWithholdingIsNotRepeated() {
        StatutoryReport before = drafted();
        String shown = desk(1, () -> reports.code(before.id()));
        desk(1, () -> {
            withholding.record(YearMonth.of(2026, 9), "KJ-2026-09-0001");
            return null;
        });
        assertThat(refusal(() -> desk(1, () -> {
                    withholding.record(YearMonth.of(2026, 9), "KJ-2026-09-0002");
                    return null;
                })))
                .isEqualTo(FilingError.WITHHOLDING_MONTH);
        assertThat(refusal(() -> desk(1, () -> reports.confirm(before.id(), shown))))
                .as("what is filed by now was still in it")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        StatutoryReport draft = drafted();

        assertThat(draft.sums().filedElsewhere()).isEqualTo(Money.of("60300.00"));
        assertThat(draft.sums().exempt()).isEqualTo(Money.ZERO);
        assertThat(draft.sums().difference()).isEqualTo(Money.ZERO);
        assertThat(rows(draft, ReportForm.INCOME))
                .allSatisfy(row -> assertThat(row.licensed()).isTrue());
    }

    @Test
    @Order(11)
    void whoCannotBeNamedIsFoundWithTheDifferenceAndNothingIsConfirmed() {
        long person = person(LATER);
        byte[] name = database.sql("SELECT name FROM worker WHERE id = ?")
                .param(person)
                .query(byte[].class)
                .single();
        database.sql("UPDATE worker SET name = '' WHERE id = ?").param(person).update();
        StatutoryReport draft = drafted();

        assertThat(findings(draft))
                .extracting(Finding::kind)
                .contains(FindingKind.IDENTITY_MISSING, FindingKind.NOT_TIED);
        assertThat(draft.sums().difference()).isEqualTo(Money.of("90.00"));
        assertThat(draft.canBeConfirmed()).isFalse();
        String code = desk(1, () -> reports.code(draft.id()));
        assertThat(refusal(() -> desk(1, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_BLOCKED);

        database.sql("UPDATE worker SET name = ?, id_number = ? WHERE id = ?")
                .params(
                        name,
                        personal.encryptText(person, Invented.idNumber(LATER).substring(0, 17) + "?"),
                        person)
                .update();
        assertThat(findings(drafted())).extracting(Finding::kind).contains(FindingKind.ID_NUMBER_WRONG);
        database.sql("UPDATE worker SET id_number = ? WHERE id = ?")
                .params(personal.encryptText(person, Invented.idNumber(LATER)), person)
                .update();
        card(person, Invented.card(LATER).substring(0, 18) + "?");
        assertThat(findings(drafted()))
                .as("the card is wrong, not the identity number")
                .extracting(Finding::kind)
                .contains(FindingKind.CARD_NUMBER_WRONG)
                .doesNotContain(FindingKind.ID_NUMBER_WRONG);
        card(person, Invented.card(LATER));
        assertThat(findings(drafted())).isEmpty();
    }

    @Test
    @Order(12)
    void aQuarterThatRunsIsNoReportYetAndOneBeforeAnyPayIsNone() {
        StatutoryReport running = desk(1, () -> reports.draft("2026Q4"));
        stages.drain("filing.drafting");

        assertThat(findings(running)).extracting(Finding::kind).contains(FindingKind.PERIOD_NOT_OVER);
        for (String wrong : List.of("2026Q2", "2027Q1", "2026Q5", "")) {
            assertThat(refusal(() -> desk(1, () -> reports.draft(wrong))))
                    .as(wrong)
                    .isEqualTo(FilingError.REPORT_PERIOD_UNUSABLE);
        }
    }

    @Test
    @Order(13)
    void whatWasReportedOfSomebodyWhoLeftIsLockedForTenYearsAndThenGone() {
        long person = person(TAXED);
        Erasures.Request left = desk(1, () -> erasures.erase(person));

        assertThat(left.plan().lines())
                .filteredOn(line -> line.holding().equals("STATUTORY_REPORTS"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.until()).isEqualTo(TODAY.plusYears(10));
                    assertThat(line.source()).contains("10年");
                });
        assertThat(refusal(() -> desk(1, () -> reports.file(first.id(), ReportForm.INCOME))))
                .as("locked for the desk")
                .isEqualTo(AccessError.LOCKED);
        StatutoryReport after = drafted();
        assertThat(after.sums().difference())
                .as("their pay is still accounted for")
                .isEqualTo(Money.ZERO);

        put(TODAY.plusYears(9));
        assertThat(sealed(person)).isPositive();
        put(TODAY.plusYears(10).plusDays(1));

        assertThat(sealed(person)).isZero();
        assertThat(burglar.finds(Set.of(Invented.idNumber(TAXED))).keySet())
                .noneMatch(place -> place.startsWith("statutory_report"));
        assertThat(personal.erased(DataSubject.REPORT, first.id()))
                .as("the report's own salts go at that age too")
                .isTrue();
        assertThat(verifier().verify(proof).holds()).as("the proof still holds").isTrue();
    }

    private void card(long person, String number) {
        database.sql("UPDATE worker_card SET card = ? WHERE worker_id = ?")
                .params(personal.encryptText(person, number), person)
                .update();
    }

    private void put(LocalDate day) {
        clock.moveTo(day.atTime(4, 0).atZone(ChinaTime.ZONE).toInstant());
        stages.drain("access.retention", "access.erasure");
    }

    private long sealed(long person) {
        return database.sql("SELECT COUNT(*) FROM statutory_report_row WHERE worker_id = ? AND LENGTH(sealed) > 0")
                .param(person)
                .query(Long.class)
                .single();
    }

    private void pay(int worker, String amount) {
        String task = town.acceptedTask(enterprise, worker, amount, SETTLED);
        String batch = "Q-" + ++batches;
        byte[] file = (Town.header() + Town.line(batch, task, worker, amount)).getBytes(UTF_8);
        assertThat(access.<BookingOutcome>actingAs(
                        Town.person(enterprise), () -> booking.book(file, SETTLED, YearMonth.from(SETTLED))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    private StatutoryReport drafted() {
        StatutoryReport asked = desk(1, () -> reports.draft("2026Q3"));
        stages.drain("filing.drafting");
        return find(asked.id());
    }

    private boolean booksChanged() {
        return desk(
                1,
                () -> reports.quarters().stream()
                        .filter(quarter -> quarter.period().text().equals("2026Q3"))
                        .anyMatch(StatutoryReports.Quarter::booksChanged));
    }

    private StatutoryReport latest() {
        return desk(
                1,
                () -> reports.quarters().stream()
                        .filter(quarter -> quarter.period().text().equals("2026Q3"))
                        .findFirst()
                        .flatMap(StatutoryReports.Quarter::latest)
                        .orElseThrow());
    }

    private StatutoryReport submitted() {
        return confirmedAndSubmitted(drafted());
    }

    private StatutoryReport confirmedAndSubmitted(StatutoryReport draft) {
        assertThat(findings(draft)).isEmpty();
        String code = desk(1, () -> reports.code(draft.id()));
        desk(1, () -> reports.confirm(draft.id(), code));
        return desk(2, () -> reports.submit(draft.id(), code));
    }

    private StatutoryReport find(long id) {
        return desk(1, () -> reports.find(id));
    }

    private List<Finding> findings(StatutoryReport report) {
        return desk(1, () -> reports.findings(report.id()));
    }

    private List<ReportRow> rows(StatutoryReport report, ReportForm form) {
        return desk(1, () -> reports.rows(report.id(), form, 0, 100));
    }

    private List<String> lines(StatutoryReport report, ReportForm form) {
        return new String(desk(1, () -> reports.file(report.id(), form)), UTF_8)
                .lines()
                .toList();
    }

    private long person(int worker) {
        return people.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    /** What a stranger holds: the keys that the log shows to everybody. */
    private RecordProofVerifier verifier() {
        return new RecordProofVerifier(
                PublicKeys.parse(new PageClient(port).get("/log/keys").body()));
    }

    /** Lets the stage work until a report has come to its end. */
    private StatutoryReport settled(StatutoryReport report) {
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (!find(report.id()).state().isEnd()) {
            assertThat(System.nanoTime()).as("%s", find(report.id())).isLessThan(deadline);
            stages.drain("filing.submission");
        }
        return find(report.id());
    }

    private <T> T desk(long account, Supplier<T> work) {
        return as(account, Role.RISK_DESK, work);
    }

    private <T> T as(long account, Role role, Supplier<T> work) {
        return access.actingAs(new Actor(account, "示例人" + account, role, null, null, role.permissions()), work);
    }

    private static ErrorCode refusal(ThrowingCallable work) {
        PlatformException[] refused = new PlatformException[1];
        assertThatThrownBy(work).isInstanceOfSatisfying(PlatformException.class, thrown -> refused[0] = thrown);
        return refused[0].code();
    }
}
