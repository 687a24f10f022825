package io.siliu.platform;

import static io.siliu.platform.ReportingDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ReportState;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A quarter is reported as it was paid: everybody in it, nobody twice, by two persons who saw the same. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterlyReportTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/quarterly-report/bureau"));
    private static final String QUARTER = "2026Q3";
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    /** A natural person whose pay is below what is taxed: exempt as a rider. */
    private static final int EXEMPT = 501;
    /** A sole proprietor. */
    private static final int LICENSED = 502;
    /** A natural person from whose pay tax is held. */
    private static final int TAXED = 503;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private long enterprise;
    private StatutoryReport draft;

    QuarterlyReportTest(Town town, ReportingDesk desk, StatutoryReports reports) {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
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
    void aQuarterOfPay() {
        enterprise = town.enterprise(7901, EngagementModel.SUBCONTRACT);
        List.of(EXEMPT, LICENSED, TAXED).forEach(town::worker);
        desk.pay(enterprise, EXEMPT, "300.00", SETTLED);
        desk.pay(enterprise, LICENSED, "1000.00", SETTLED);
        desk.pay(enterprise, LICENSED, "500.50", SETTLED);
        desk.pay(enterprise, TAXED, "60000.00", SETTLED);
        draft = desk.drafted(QUARTER);
    }

    @Test
    @Order(1)
    void aDraftHasARowForEverybodyWhoWasPaidAndTiesToTheBooks() {
        assertThat(draft.state()).isEqualTo(ReportState.DRAFT);
        assertThat(draft.dueOn()).as("31 October is a Saturday").isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(draft.daysLate(LocalDate.of(2026, 11, 2))).isZero();
        assertThat(draft.daysLate(LocalDate.of(2026, 11, 3))).isEqualTo(1);
        assertThat(desk.as(1, () -> reports.quarters()).stream()
                        .filter(each -> each.period().text().equals(QUARTER))
                        .findFirst()
                        .orElseThrow()
                        .safeOn())
                .isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(draft.sums().paid()).isEqualTo(Money.of("61800.50"));
        assertThat(draft.sums().reported()).isEqualTo(Money.of("61500.50"));
        assertThat(draft.sums().exempt()).as("a rider who owes no tax").isEqualTo(Money.of("300.00"));
        assertThat(draft.sums().difference()).isEqualTo(Money.ZERO);
        assertThat(desk.findings(draft)).isEmpty();
        List<ReportRow> income = desk.rows(draft, ReportForm.INCOME);
        assertThat(income)
                .extracting(ReportRow::gross)
                .containsExactlyInAnyOrder(Money.of("1500.50"), Money.of("60000.00"));
        assertThat(income).extracting(ReportRow::orders).containsExactlyInAnyOrder(2L, 1L);
        assertThat(desk.rows(draft, ReportForm.IDENTITY))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(IdentityStatus.NEW))
                .filteredOn(row -> row.exempt() != null)
                .hasSize(1);
    }

    @Test
    @Order(2)
    void theFileHasTheColumnsOfTheLawAndSaysWhichAreInferred() {
        List<String> income = desk.lines(draft, ReportForm.INCOME);
        List<String> identity = desk.lines(draft, ReportForm.IDENTITY);

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
        assertThat(refusal(() -> desk.as(3, Role.TAX_OFFICER, () -> reports.file(draft.id(), ReportForm.INCOME))))
                .isEqualTo(AccessError.NOT_ALLOWED);
    }

    @Test
    @Order(3)
    void onePersonConfirmsAndAnotherSubmitsWhatBothSaw() {
        String code = desk.as(1, () -> reports.code(draft.id()));

        assertThat(refusal(() -> desk.as(9, Role.ENTERPRISE, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(AccessError.NOT_ALLOWED);
        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(draft.id(), "other"))))
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(refusal(() -> desk.as(1, () -> reports.submit(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_OTHER_STATE);
        desk.as(1, () -> reports.confirm(draft.id(), code));
        assertThat(refusal(() -> desk.as(1, () -> reports.submit(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_SAME_PERSON);
        desk.opened(1, 1_000_005);
        assertThat(refusal(() -> desk.as(1_000_005, () -> reports.submit(draft.id(), code))))
                .isEqualTo(AccessError.PAIR_OPENED);
        assertThat(refusal(() -> desk.as(3, Role.TAX_OFFICER, () -> reports.find(draft.id()))))
                .as("drafts stay in the house")
                .isEqualTo(AccessError.NOT_FOUND);

        desk.pay(enterprise, LICENSED, "20.00", SETTLED);
        assertThat(refusal(() -> desk.as(2, () -> reports.submit(draft.id(), code))))
                .as("the books moved on")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(refusal(() -> desk.as(2, () -> reports.draft("2026Q3")))).isEqualTo(FilingError.REPORT_UNDER_WAY);
        desk.as(2, () -> {
            reports.drop(draft.id());
            return null;
        });
        assertThat(BUREAU.sent()).isEmpty();
    }
}
