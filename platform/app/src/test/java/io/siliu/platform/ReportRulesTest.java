package io.siliu.platform;

import static io.siliu.platform.ReportingDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.filing.DraftChange;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is exempt follows the work that was paid, and a draft stands on the rules and books of its day or does not go out. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportRulesTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/report-rules/bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final int FORMER_RIDER = 571;
    private static final int LICENSED = 572;
    private static final int DESIGNS = 573;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final JdbcClient database;
    private long enterprise;

    ReportRulesTest(Town town, ReportingDesk desk, StatutoryReports reports, JdbcClient database) {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.database = database;
    }

    @DynamicPropertySource
    static void theBureau(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.tax-bureau", BUREAU::address);
    }

    @AfterAll
    void closeTheBureau() {
        BUREAU.close();
    }

    @BeforeAll
    void ridesAndDesigns() {
        enterprise = town.enterprise(7991, EngagementModel.SUBCONTRACT);
        List.of(FORMER_RIDER, LICENSED, DESIGNS).forEach(town::worker);
        desk.pay(enterprise, FORMER_RIDER, "300.00", SETTLED);
        desk.pay(enterprise, LICENSED, "1000.00", SETTLED);
        String task = town.acceptedTask(enterprise, DESIGNS, "DESIGNER", "400.00", SETTLED);
        desk.settle(enterprise, DESIGNS, task, "400.00", SETTLED);
        desk.pay(enterprise, DESIGNS, "50.00", SETTLED);
        becomes(FORMER_RIDER, "DESIGNER");
    }

    @Test
    @Order(1)
    void theWorkThatWasPaidIsExemptAndNotWhatTheWorkerIsCalledToday() {
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(draft.sums().exempt()).as("300.00 and 50.00 of rides").isEqualTo(Money.of("350.00"));
        assertThat(desk.rows(draft, ReportForm.INCOME))
                .filteredOn(row -> !row.licensed())
                .as("a rider's design is no ride")
                .extracting(ReportRow::gross)
                .containsExactly(Money.of("400.00"));
        assertThat(desk.rows(draft, ReportForm.IDENTITY))
                .filteredOn(row -> !row.licensed())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.exempt()).isEqualTo("配送便民劳务"));
        assertThat(draft.sums().isTied()).isTrue();
    }

    @Test
    @Order(2)
    void aDraftWhoseExemptionChangedIsNotSubmittedAndSaysWhatChanged() {
        StatutoryReport draft = desk.drafted(QUARTER);
        String code = desk.as(1, () -> reports.code(draft.id()));
        desk.as(1, () -> reports.confirm(draft.id(), code));
        assertThat(desk.as(2, () -> reports.changes(draft.id()))).isEmpty();

        database.sql("UPDATE statutory_exempt_work SET valid_to = '2026-06-30' WHERE occupation = 'RIDER'")
                .update();
        assertThat(refusal(() -> desk.as(2, () -> reports.submit(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_RULES_CHANGED);
        assertThat(desk.as(2, () -> reports.changes(draft.id())))
                .containsExactly(new DraftChange(DraftChange.Kind.EXEMPT_WORK, "RIDER 配送便民劳务", false));
        assertThat(BUREAU.sent()).isEmpty();

        desk.as(2, () -> {
            reports.drop(draft.id());
            return null;
        });
        assertThat(desk.drafted(QUARTER).sums().exempt()).isEqualTo(Money.ZERO);
    }

    /** The sum and the number of lines are as they were. */
    @Test
    @Order(3)
    void aDraftIsStaleTooWhenTheSameSumIsSomebodyElses() {
        StatutoryReport draft = desk.drafted(QUARTER);
        String code = desk.as(1, () -> reports.code(draft.id()));
        database.sql("UPDATE settlement_line SET task_occupation = 'CLEANER' WHERE gross = 50.00")
                .update();

        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(desk.as(1, () -> reports.changes(draft.id())))
                .extracting(DraftChange::kind)
                .containsExactly(DraftChange.Kind.PEOPLE);
    }

    @Test
    @Order(4)
    void aDraftThatKeptNoRecordOfItsRulesIsDraftedAgain() {
        StatutoryReport draft = desk.drafted(QUARTER);
        String code = desk.as(1, () -> reports.code(draft.id()));
        database.sql("UPDATE statutory_report SET books = NULL, rules = NULL WHERE id = ?")
                .param(draft.id())
                .update();

        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_RULES_CHANGED);
        assertThat(desk.as(1, () -> reports.changes(draft.id())))
                .extracting(DraftChange::kind)
                .containsExactly(DraftChange.Kind.RULES_UNKNOWN);
    }

    private void becomes(int worker, String occupation) {
        database.sql("UPDATE worker SET occupation = ? WHERE id = ?")
                .params(occupation, desk.person(worker))
                .update();
    }
}
