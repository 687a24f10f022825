package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page with twenty rows asks the database as often as one with a single row; for the inbox {@link DifferencesTest} says so. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class, CountedStatements.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesAskOnceTest {

    private static final int MANY = 20;
    private static final int ENTERPRISES = 7_600;
    private static final int LICENSED = 858;
    private static final int PERSON = 857;
    private static final Pattern PAPER = Pattern.compile("id=\"paper-\\d+\"");

    private final Access access;
    private final Town town;
    private final ReportingDesk desk;
    private final TestAccounts test;
    private final BookSettlement booking;
    private final CountedStatements counted;
    private final JdbcClient database;
    private final MovingClock clock;
    private final int port;

    PagesAskOnceTest(
            Access access,
            Accounts accounts,
            Town town,
            ReportingDesk desk,
            BookSettlement booking,
            CountedStatements counted,
            JdbcClient database,
            MovingClock clock,
            @LocalServerPort int port) {
        this.access = access;
        this.town = town;
        this.desk = desk;
        this.test = new TestAccounts(access, accounts);
        this.booking = booking;
        this.counted = counted;
        this.database = database;
        this.clock = clock;
        this.port = port;
    }

    /** A page that was looked at, and how often each statement was asked for it. */
    private record Look(String body, Map<String, Long> asked) {}

    @Test
    @Order(1)
    void theListOfBatches() {
        long enterprise = town.enterprise(ENTERPRISES, EngagementModel.AGENCY);
        town.worker(LICENSED);
        long line = desk.order(enterprise, LICENSED, "120.00", ReportClock.TODAY);
        returned(line, 1);
        Look one = look("/batches");
        assertThat(one.body()).contains(Town.name(ENTERPRISES), "RETURN-0").doesNotContain(Town.name(ENTERPRISES + 1));

        for (int number = 1; number < MANY; number++) {
            batch(town.enterprise(ENTERPRISES + number, EngagementModel.AGENCY), number);
        }
        returned(line, MANY);
        Look many = look("/batches");

        assertThat(many.body()).contains(Town.name(ENTERPRISES + MANY - 1), "RETURN-" + (MANY - 1), "120.00");
        assertThat(many.asked())
                .isEqualTo(one.asked())
                .containsEntry("fourflow.internal.BatchProgress$Rows.ofBatches", 1L)
                .containsEntry("settlement.internal.payout.PayoutMapper.ordered", 1L)
                .containsEntry("settlement.internal.payout.ReturnMapper.named", 1L);
    }

    /** The bank lists the same order so many times, each over another amount than the order's. */
    private void returned(long line, int times) {
        IntStream.range(0, times)
                .forEach(number ->
                        database.sql("""
                        INSERT INTO bank_return
                            (reference, payout_key, amount, returned_at, outcome, code, seen_at, retention_class)
                        SELECT ?, id, 1.00, NOW(6), 'OTHER_AMOUNT', 'ACCOUNT_CLOSED', NOW(6), 'ACCOUNTING'
                        FROM payout WHERE line_id = ?
                        ON DUPLICATE KEY UPDATE bank_return.reference = bank_return.reference""").params("RETURN-" + number, line).update());
    }

    private void batch(long enterprise, int number) {
        database.sql("""
                INSERT INTO settlement_batch
                    (enterprise_id, id, batch_number, file_id, settled_on, work_month, line_count, gross, income_tax, vat,
                     surcharges, net, fee, debit, booked_at, booked_by)
                VALUES (?, ?, 'Q-1', 1, '2026-11-24', '2026-11', 1, 10, 0, 0, 0, 10, 1, 11, NOW(6), 1)
                """).params(enterprise, 9_000_000_000_000_000L + number).update();
    }

    @Test
    @Order(2)
    void theListOfRegistrationsWithWhatWasPaidAfterLicences() {
        long enterprise = town.enterprise(ENTERPRISES + MANY, EngagementModel.AGENCY);
        town.worker(LICENSED);
        StringBuilder file = new StringBuilder(Town.header());
        for (int number = 0; number < MANY; number++) {
            String amount = (10 + number) + ".00";
            file.append(Town.line(
                    "LATE-1", town.acceptedTask(enterprise, LICENSED, amount, ReportClock.TODAY), LICENSED, amount));
        }
        assertThat(access.<BookingOutcome>actingAs(
                        Town.person(enterprise),
                        () -> booking.book(
                                file.toString().getBytes(UTF_8), ReportClock.TODAY, YearMonth.from(ReportClock.TODAY))))
                .isInstanceOf(BookingOutcome.Booked.class);
        paidAfterLicence(1);
        Look one = look("/registrations");
        assertThat(one.body()).contains("LATE-1").doesNotContain("??");

        paidAfterLicence(MANY);
        Look many = look("/registrations");

        assertThat(Pattern.compile("action=\"/registrations/late/\\d+\"")
                        .matcher(many.body())
                        .results())
                .hasSize(MANY);
        assertThat(many.asked()).isEqualTo(one.asked()).containsEntry("tax.internal.TaxTableMapper.labourSources", 1L);
    }

    private void paidAfterLicence(int lines) {
        database.sql("""
                INSERT INTO line_after_licence
                    (enterprise_id, line_id, worker_id, sole_proprietor_id, last_day, work_from, gross, found_at,
                     retention_class)
                SELECT enterprise_id, id, worker_id, 1, '2026-11-01', settled_on, gross, NOW(6), 'TAX'
                FROM settlement_line WHERE batch_number = 'LATE-1' ORDER BY line_number LIMIT ?
                ON DUPLICATE KEY UPDATE line_after_licence.line_id = line_after_licence.line_id""").param(lines).update();
    }

    /** Looked at without any difference: no part of the page asks what another has asked. */
    @Test
    @Order(3)
    void whatDoesNotAgreeIsGoneThroughOnceForEachPartOfItsPage() {
        assertThat(look("/differences").asked().entrySet().stream()
                        .filter(each -> each.getKey().startsWith("fourflow.internal.DifferenceMapper.")
                                || each.getKey().startsWith("fourflow.internal.CauseMapper."))
                        .map(each ->
                                each.getKey().substring(each.getKey().lastIndexOf('.') + 1) + " " + each.getValue()))
                .containsExactlyInAnyOrder("groups 1", "countAnswers 1", "records 1", "workers 1", "enterprises 1");
    }

    /** Each of an enterprise of its own, with a record of its own that it may belong to. */
    @Test
    @Order(4)
    void thePapersThatNoRecordHolds() {
        openPapers(1);
        Look one = look("/open-papers");
        assertThat(PAPER.matcher(one.body()).results()).hasSize(1);

        openPapers(MANY);
        Look many = look("/open-papers");

        assertThat(PAPER.matcher(many.body()).results()).hasSize(MANY);
        assertThat(many.body()).doesNotContain("??");
        assertThat(many.asked())
                .isEqualTo(one.asked())
                .containsEntry("fourflow.internal.OpenPaperQueries.list", 1L)
                .containsEntry("fourflow.internal.OpenPaperQueries.groups", 1L)
                .containsEntry("fourflow.internal.OpenPaperMapper.targets", 1L);
    }

    private void openPapers(int papers) {
        List<Long> enterprises = database.sql("SELECT id FROM enterprise ORDER BY id LIMIT " + papers)
                .query(Long.class)
                .list();
        for (int number = 0; number < papers; number++) {
            long id = 6_000_000_000_000_000L + number;
            database.sql("""
                    INSERT IGNORE INTO paper
                        (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest, amount_cents,
                         day_from, arrived_at, read_at, retention_class)
                    VALUES (?, ?, ?, 0, 'BANK_RECEIPT', 0, REPEAT('a', 32), '', 100, '2026-09-07', NOW(6), NOW(6),
                            'ACCOUNTING')
                    """).params(enterprises.get(number), id, id).update();
            database.sql("""
                    INSERT IGNORE INTO open_paper
                        (enterprise_id, paper_id, reason_code, reason_values, line_ids, suggestions, best_line_id)
                    VALUES (?, ?, 'NOTHING_FITS', '', '', ?, ?)
                    """)
                    .params(enterprises.get(number), id, id + "PDa", id)
                    .update();
        }
    }

    /** Last, for it puts the clock forward by five years, and books nothing into a month that was filed. */
    @Test
    @Order(5)
    void theQuartersTheFiledMonthsAndWhatWasHeldTooMuch() {
        long enterprise = town.enterprise(ENTERPRISES + MANY + 1, EngagementModel.SUBCONTRACT);
        long nobody = -town.worker(PERSON);
        desk.pay(enterprise, PERSON, "1000.00", ReportClock.TODAY);
        accepted(LocalDate.of(2026, 10, 1), 1);
        filed(1);
        overheld(nobody, 1);
        Look one = look("/reports");
        assertThat(one.body()).contains("2026Q4", "账有变动", "FILED-0").doesNotContain("2027Q1", "??");

        clock.moveTo(Instant.parse("2031-11-24T02:00:00Z"));
        accepted(LocalDate.of(2026, 10, 1), MANY);
        filed(MANY);
        overheld(nobody, MANY);
        Look many = look("/reports");

        assertThat(many.body())
                .contains("2026Q4", "2031Q4", "FILED-" + (MANY - 1))
                .doesNotContain("??");
        assertThat(Pattern.compile("账有变动").matcher(many.body()).results())
                .as("in the first quarter alone other pay stands in the books")
                .hasSize(1);
        assertThat(Pattern.compile("name=\"reference\"").matcher(many.body()).results())
                .hasSize(MANY);
        assertThat(many.asked())
                .isEqualTo(one.asked())
                .containsEntry("tax.internal.TaxTableMapper.parameters", 1L)
                .containsEntry("settlement.internal.PeriodMapper.totals", 1L)
                .containsEntry("settlement.internal.PeriodMapper.marksOfNaturalPersons", 1L)
                .containsEntry("settlement.internal.PeriodMapper.parts", 1L)
                .containsEntry("filing.internal.RuleMapper.deadlines", 1L)
                .containsEntry("filing.internal.WithholdingMapper.confirmedAmong", 1L);
    }

    /** The office took a report of each of so many quarters, and none says that anything was paid. */
    private void accepted(LocalDate first, int quarters) {
        for (int number = 0; number < quarters; number++) {
            LocalDate from = first.plusMonths(3L * number);
            LocalDate to = from.plusMonths(3).minusDays(1);
            String period = from.getYear() + "Q" + (from.getMonthValue() + 2) / 3;
            database.sql("""
                    INSERT INTO statutory_report
                        (id, kind, period, period_from, period_to, version, state, due_on, drafted_at, drafted_by,
                         drafted_by_name, submitted_at, submitted_by, submitted_by_name, retention_class)
                    VALUES (?, 'PLATFORM_INCOME', ?, ?, ?, 1, 'ACCEPTED', ?, ?, 1, '示例人', ?, 2, '示例人', 'TAX')
                    ON DUPLICATE KEY UPDATE id = id
                    """)
                    .params(
                            8_000_000_000_000_000L + number,
                            period,
                            from,
                            to,
                            to.plusMonths(1),
                            to.atStartOfDay(),
                            to.atStartOfDay())
                    .update();
        }
    }

    /** Somebody confirmed what the office took of so many months, and the books say otherwise. */
    private void filed(int months) {
        for (int number = 0; number < months; number++) {
            database.sql("""
                    INSERT INTO withholding_filing
                        (id, month, receipt, kind, people, line_count, gross, mark, moved, recorded_at, recorded_by,
                         recorded_by_name, confirmed_at, confirmed_by, confirmed_by_name, told_at, retention_class)
                    VALUES (?, ?, ?, 'FILING', 1, 1, 10.00, 7.00, 10.00, NOW(6), 1, '示例人', NOW(6), 2, '示例人', NOW(6), 'TAX')
                    ON DUPLICATE KEY UPDATE id = id
                    """)
                    .params(
                            7_000_000_000_000_000L + number,
                            YearMonth.from(ReportClock.TODAY)
                                    .minusMonths(number)
                                    .toString(),
                            "FILED-" + number)
                    .update();
        }
    }

    /** Of nobody who was paid, in months of which there are tables. */
    private void overheld(long worker, int months) {
        for (int number = 0; number < months; number++) {
            database.sql("""
                    INSERT INTO tax_held_month
                        (platform_code, worker_id, month, gross, income, income_tax, vat, surcharges, vat_short, vat_over,
                         retention_class)
                    VALUES ('91990000MADEMP001Q', ?, ?, 0, 0, 0, 10.00, 0, 0, 10.00, 'TAX')
                    ON DUPLICATE KEY UPDATE month = VALUES(month)
                    """)
                    .params(worker, YearMonth.of(2025, 10).plusMonths(number).toString())
                    .update();
        }
    }

    /** The second look: what is kept after the first one is asked no more. */
    private Look look(String path) {
        PageClient person = new PageClient(port);
        person.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        assertThat(person.get(path).status()).isEqualTo(200);
        String[] body = new String[1];
        Map<String, Long> asked =
                counted.during(() -> body[0] = person.get(path).body());
        return new Look(body[0], asked);
    }
}
