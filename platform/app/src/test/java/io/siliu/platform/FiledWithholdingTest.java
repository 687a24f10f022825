package io.siliu.platform;

import static io.siliu.platform.ReportingDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.DraftChange;
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
import io.siliu.platform.settlement.PaidInPeriod;
import io.siliu.platform.settlement.SettlementError;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
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

/**
 * What the office took by withholding is not reported a second time: recorded by one person, confirmed by another, and for what was
 * paid by then alone. What comes later is seen and reported.
 */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiledWithholdingTest {

    private static final TaxBureauOfTests BUREAU =
            new TaxBureauOfTests(Path.of("target/siliu-test/filed-withholding/bureau"));
    private static final String QUARTER = "2026Q3";
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final LocalDate SETTLED = LocalDate.of(2026, 9, 30);
    private static final String TELLING = "filing.telling";
    private static final int RIDER = 561;
    private static final int LICENSED = 562;
    private static final int TAXED = 563;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final FiledWithholding withholding;
    private final PaidInPeriod paid;
    private final Workers stages;
    private final JdbcClient database;
    private long enterprise;
    private long onItsWay;
    private long anothersOnItsWay;

    FiledWithholdingTest(
            Town town,
            ReportingDesk desk,
            StatutoryReports reports,
            FiledWithholding withholding,
            PaidInPeriod paid,
            Workers stages,
            JdbcClient database) {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.withholding = withholding;
        this.paid = paid;
        this.stages = stages;
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
    void aMonthOfPay() {
        enterprise = town.enterprise(7981, EngagementModel.SUBCONTRACT);
        List.of(RIDER, LICENSED, TAXED).forEach(town::worker);
        desk.pay(enterprise, RIDER, "300.00", SETTLED);
        desk.pay(enterprise, LICENSED, "1000.00", SETTLED);
        desk.pay(enterprise, TAXED, "60000.00", SETTLED);
        onItsWay = desk.order(enterprise, TAXED, "700.00", SETTLED);
        anothersOnItsWay = desk.order(enterprise, RIDER, "700.00", SETTLED);
    }

    @Test
    @Order(1)
    void aReportIsNotConfirmedWhileAFilingOfItsTimeWaits() {
        desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0001");

        StatutoryReport draft = desk.drafted(QUARTER);
        assertThat(desk.findings(draft))
                .filteredOn(each -> each.kind() == FindingKind.WITHHOLDING_WAITS)
                .singleElement()
                .extracting(Finding::amount)
                .isEqualTo(Money.of("60300.00"));
        String code = desk.as(1, () -> reports.code(draft.id()));
        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(draft.id(), code))))
                .isEqualTo(FilingError.REPORT_BLOCKED);

        desk.does(1, () -> withholding.drop(filings().get(0).id()));
        StatutoryReport again = desk.drafted(QUARTER);
        String shown = desk.as(1, () -> reports.code(again.id()));
        desk.as(1, () -> reports.confirm(again.id(), shown));
        desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0001");
        assertThat(refusal(() -> desk.as(2, () -> reports.submit(again.id(), shown))))
                .as("recorded between the two persons of the report")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(BUREAU.sent()).isEmpty();
        desk.does(1, () -> withholding.drop(filings().get(0).id()));
        desk.does(1, () -> reports.drop(again.id()));
    }

    @Test
    @Order(2)
    void aFilingCountsOnceASecondPersonHasConfirmedIt() {
        StatutoryReport stale = desk.drafted(QUARTER);
        String code = desk.as(1, () -> reports.code(stale.id()));
        desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0001");

        FiledWithholding.Filing waiting = filings().get(0);
        assertThat(waiting.people()).isEqualTo(2);
        assertThat(waiting.gross()).isEqualTo(Money.of("60300.00"));
        assertThat(waiting.confirmed()).isNull();
        assertThat(stale.sums().filedElsewhere()).isEqualTo(Money.ZERO);
        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(stale.id(), code))))
                .as("what may be filed in a moment is still in it")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(desk.as(1, () -> reports.changes(stale.id())))
                .extracting(DraftChange::kind)
                .containsExactly(DraftChange.Kind.WITHHOLDING_WAITS);
        assertThat(refusal(() -> desk.recordWithholding(2, SEPTEMBER, "KJ-2026-09-0002")))
                .isEqualTo(FilingError.WITHHOLDING_MONTH);
        assertThat(refusal(() -> desk.confirmWithholding(1, waiting.id())))
                .isEqualTo(FilingError.WITHHOLDING_SAME_PERSON);

        stages.drain(TELLING);
        assertThat(wokenFrom(TAXED)).as("nobody has confirmed it").isEmpty();
        desk.confirmWithholding(2, waiting.id());
        stages.drain(TELLING);
        assertThat(wokenFrom(TAXED))
                .as("records of the month")
                .containsExactly(waiting.id() + " 2026-09-01 2026-09-30");
        assertThat(wokenFrom(RIDER)).hasSize(1);
        assertThat(wokenFrom(LICENSED)).as("a business is not in it").isEmpty();
        assertThat(filings().get(0).confirmed().accountId()).isEqualTo(2);
        assertThat(refusal(() -> desk.as(1, () -> reports.confirm(stale.id(), code))))
                .as("what is filed by now was still in it")
                .isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(desk.as(1, () -> reports.changes(stale.id())))
                .extracting(DraftChange::kind)
                .containsExactly(DraftChange.Kind.WITHHOLDING);
        assertThat(refusal(() -> desk.confirmWithholding(2, waiting.id()))).isEqualTo(FilingError.WITHHOLDING_GONE);
        assertThat(refusal(() -> desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0003")))
                .as("nothing of it is left to file")
                .isEqualTo(FilingError.WITHHOLDING_MONTH);
    }

    @Test
    @Order(3)
    void whatWasFiledIsNotRepeatedAndTheReviewerSeesOfWhom() {
        StatutoryReport draft = desk.drafted(QUARTER);

        assertThat(draft.sums().filedElsewhere()).isEqualTo(Money.of("60300.00"));
        assertThat(draft.sums().exempt()).isEqualTo(Money.ZERO);
        assertThat(draft.sums().difference()).isEqualTo(Money.ZERO);
        assertThat(desk.rows(draft, ReportForm.INCOME))
                .allSatisfy(row -> assertThat(row.licensed()).isTrue());
        assertThat(desk.rows(draft, ReportForm.WITHHELD))
                .extracting(ReportRow::gross)
                .containsExactlyInAnyOrder(Money.of("300.00"), Money.of("60000.00"));
        assertThat(desk.lines(draft, ReportForm.WITHHELD))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains(Invented.idNumber(TAXED), "2026-09", "60000.00,0.00"));
        assertThat(desk.lines(draft, ReportForm.IDENTITY))
                .anySatisfy(line -> assertThat(line).contains(Invented.idNumber(TAXED), ",是,已办理扣缴申报、代办申报,"));
        assertThat(desk.rows(draft, ReportForm.IDENTITY))
                .filteredOn(row -> !row.licensed())
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.exempt())
                            .as("or their missing income would say that they earned nothing")
                            .isEqualTo("已办理扣缴申报、代办申报");
                    assertThat(row.filed().isPositive()).isTrue();
                });

        StatutoryReport taken = desk.settled(desk.submitted(draft));
        assertThat(taken.state()).as(taken.refusedCode()).isEqualTo(ReportState.ACCEPTED);
        assertThat(BUREAU.last()
                        .path("forms")
                        .valueStream()
                        .map(table -> table.path("form").asString()))
                .as("our own list stays here")
                .containsExactly("IDENTITY", "INCOME");
    }

    @Test
    @Order(4)
    void nobodyBooksByWordIntoAMonthThatIsFiled() {
        assertThat(refusal(() -> desk.pay(enterprise, RIDER, "20.00", SETTLED)))
                .isEqualTo(SettlementError.SETTLEMENT_MONTH_FILED);
        desk.pay(enterprise, RIDER, "20.00", SETTLED.plusDays(1));
        assertThat(unfiled()).isEmpty();
    }

    @Test
    @Order(5)
    void whatArrivesLaterIsSeenAndReportedByACorrection() {
        assertThat(unfiled()).isEmpty();
        desk.arrived(onItsWay);

        assertThat(unfiled()).containsExactly(new FiledWithholding.Unfiled(SEPTEMBER, 1, Money.of("700.00")));
        assertThat(desk.booksChanged(QUARTER)).isTrue();
        StatutoryReport correction = desk.drafted(QUARTER);
        assertThat(correction.sums().filedElsewhere()).isEqualTo(Money.of("60300.00"));
        assertThat(correction.sums().reported()).isEqualTo(Money.of("1700.00"));
        assertThat(correction.sums().isTied()).isTrue();
        assertThat(desk.rows(correction, ReportForm.INCOME))
                .filteredOn(row -> !row.licensed())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.gross()).isEqualTo(Money.of("700.00"));
                    assertThat(row.orders()).isEqualTo(1);
                });
    }

    @Test
    @Order(6)
    void aSupplementaryFilingCoversWhatWasNotCoveredBefore() {
        assertThat(refusal(() -> desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0001")))
                .as("that receipt stands for the first filing")
                .isEqualTo(FilingError.WITHHOLDING_RECEIPT);
        desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0009");
        desk.does(1, () -> withholding.drop(filings().get(0).id()));
        assertThat(filings()).hasSize(1);
        desk.recordWithholding(1, SEPTEMBER, "KJ-2026-09-0010");
        assertThat(filings().get(0).gross()).isEqualTo(Money.of("700.00"));
        desk.confirmWithholding(2, filings().get(0).id());

        assertThat(unfiled()).isEmpty();
        StatutoryReport draft = desk.drafted(QUARTER);
        assertThat(draft.sums().filedElsewhere()).isEqualTo(Money.of("61000.00"));
        assertThat(desk.rows(draft, ReportForm.INCOME))
                .allSatisfy(row -> assertThat(row.licensed()).isTrue());
        assertThat(desk.rows(draft, ReportForm.IDENTITY))
                .as("nobody is new or changed by it")
                .extracting(ReportRow::status)
                .doesNotContain(IdentityStatus.CHANGED);
    }

    /** 更正申报: the same sum, but of somebody else; the months of both are put right at once. */
    @Test
    @Order(7)
    void whatOneDidNotGetHidesNothingThatAnotherGotAndACorrectionStatesBoth() {
        assertThat(refusal(() -> desk.does(1, () -> withholding.correct(SEPTEMBER, "KJ-2026-09-0011"))))
                .as("the books hold what was filed")
                .isEqualTo(FilingError.WITHHOLDING_MONTH);
        desk.cameBack(onItsWay);
        desk.arrived(anothersOnItsWay);

        assertThat(unfiled()).containsExactly(new FiledWithholding.Unfiled(SEPTEMBER, 1, Money.of("700.00")));
        assertThat(differences().overfiled())
                .containsExactly(new FiledWithholding.Overfiled(SEPTEMBER, 1, Money.of("700.00")));
        desk.does(1, () -> withholding.correct(SEPTEMBER, "KJ-2026-09-0011"));
        FiledWithholding.Filing correction = filings().get(0);
        assertThat(correction.kind()).isEqualTo(FiledWithholding.Kind.CORRECTION);
        assertThat(correction.people()).isEqualTo(2);
        assertThat(correction.gross()).as("as much as it takes away").isEqualTo(Money.ZERO);
        assertThat(desk.findings(desk.drafted(QUARTER)))
                .filteredOn(each -> each.kind() == FindingKind.WITHHOLDING_WAITS)
                .singleElement()
                .extracting(Finding::amount)
                .isEqualTo(Money.of("1400.00"));
        assertThat(differences().overfiled()).as("nobody confirmed it").hasSize(1);
        desk.confirmWithholding(2, correction.id());

        assertThat(differences()).isEqualTo(new FiledWithholding.Differences(List.of(), List.of()));
        StatutoryReport draft = desk.drafted(QUARTER);
        assertThat(draft.sums().filedElsewhere()).isEqualTo(Money.of("61000.00"));
        assertThat(draft.sums().isTied()).isTrue();
        assertThat(desk.rows(draft, ReportForm.WITHHELD))
                .extracting(ReportRow::gross)
                .containsExactlyInAnyOrder(Money.of("1000.00"), Money.of("60000.00"));
    }

    @Test
    @Order(8)
    void theMarkOfTheFilingsIsThatOfTheBooks() {
        BigDecimal filed = database.sql(
                        "SELECT SUM(mark) FROM withholding_filing WHERE month = '2026-09' AND confirmed_at IS NOT NULL")
                .query(BigDecimal.class)
                .single();
        assertThat(filed).isPositive();
        assertThat(paid.marksOfNaturalPersons(List.of(SEPTEMBER)).get(SEPTEMBER))
                .isEqualByComparingTo(filed);
    }

    @Test
    @Order(9)
    void onlyACorrectionOfAFiledMonthIsOne() {
        assertThat(refusal(() -> desk.does(1, () -> withholding.correct(SEPTEMBER.minusMonths(1), "KJ-2026-08-0011"))))
                .isEqualTo(FilingError.WITHHOLDING_MONTH);
    }

    /** What comes to the VAT of a month after its filing stood in none. */
    @Test
    @Order(10)
    void vatThatIsDueBeyondWhatTheFilingStatedIsSeen() {
        assertThat(stillDue()).isEmpty();
        due("12.30");
        try {
            assertThat(stillDue()).containsExactly(new FiledWithholding.StillDue(SEPTEMBER, Money.of("12.30")));
            desk.does(1, () -> withholding.correct(SEPTEMBER, "KJ-2026-09-0012"));
            FiledWithholding.Filing correction = filings().get(0);
            assertThat(correction.people()).as("all pay is as it was filed").isZero();
            desk.confirmWithholding(2, correction.id());
            assertThat(stillDue()).as("stated by now").isEmpty();
            assertThat(refusal(() -> desk.does(1, () -> withholding.correct(SEPTEMBER, "KJ-2026-09-0013"))))
                    .as("a second time it states nothing new")
                    .isEqualTo(FilingError.WITHHOLDING_MONTH);
        } finally {
            due("0.00");
        }
    }

    private void due(String amount) {
        database.sql("UPDATE tax_held_month SET vat_short = ? WHERE worker_id = ? AND month = '2026-09'")
                .params(amount, desk.person(TAXED))
                .update();
    }

    private List<FiledWithholding.StillDue> stillDue() {
        return desk.as(1, withholding::stillDue).stream()
                .filter(each -> each.month().equals(SEPTEMBER))
                .toList();
    }

    /** Whose records wait to be looked at again, for which filing and from which days. */
    private List<String> wokenFrom(int worker) {
        return database.sql("SELECT statement_id, first_day, last_day FROM statement_reach"
                        + " WHERE scope = 'WORKER' AND subject_id = ?")
                .param(desk.person(worker))
                .query((row, number) -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private List<FiledWithholding.Filing> filings() {
        return desk.as(1, withholding::filings);
    }

    private List<FiledWithholding.Unfiled> unfiled() {
        return differences().unfiled();
    }

    private FiledWithholding.Differences differences() {
        return desk.as(1, withholding::differences);
    }
}
