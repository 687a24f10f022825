package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.filing.FilingError;
import io.siliu.platform.filing.ReportState;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a report says of people stands on what the office was told before, so two of them never go out beside each other. */
@SiliuTest
@Import({Town.class, ReportingDesk.class, ReportClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoReportsAtOnceTest {

    private static final int WORKER = 1_571;

    /** It answers from a copy that it renews only after a tenth of a second without a question. */
    private static final long UNTIL_THE_SERVER_LOOKS_ANEW = 150_000_000;

    private final Town town;
    private final ReportingDesk desk;
    private final StatutoryReports reports;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    TwoReportsAtOnceTest(
            Town town,
            ReportingDesk desk,
            StatutoryReports reports,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.town = town;
        this.desk = desk;
        this.reports = reports;
        this.transaction = transaction;
        this.database = database;
    }

    @BeforeAll
    void twoQuartersOfPay() {
        long enterprise = town.enterprise(7_988, EngagementModel.SUBCONTRACT);
        town.worker(WORKER);
        desk.pay(enterprise, WORKER, "1000.00", LocalDate.of(2026, 5, 12));
        desk.pay(enterprise, WORKER, "1000.00", LocalDate.of(2026, 8, 12));
    }

    @Test
    void ofTwoThatAreSubmittedAtTheSameMomentOneIsRefused() {
        StatutoryReport spring = confirmed("2026Q2");
        StatutoryReport summer = confirmed("2026Q3");
        String ofSpring = desk.as(1, () -> reports.code(spring.id()));
        String ofSummer = desk.as(1, () -> reports.code(summer.id()));

        CompletableFuture<Object> second = transaction.execute(status -> {
            desk.as(2, () -> reports.submit(spring.id(), ofSpring));
            CompletableFuture<Object> other = CompletableFuture.supplyAsync(() ->
                    ReportingDesk.refusal(() -> desk.as(3, () -> reports.submit(summer.id(), ofSummer))));
            while (!other.isDone() && waiting() == 0) {
                LockSupport.parkNanos(UNTIL_THE_SERVER_LOOKS_ANEW);
            }
            return other;
        });

        assertThat(second.join()).isEqualTo(FilingError.REPORT_FIGURES_CHANGED);
        assertThat(desk.find(spring.id()).state()).isEqualTo(ReportState.READY);
        assertThat(desk.find(summer.id()).state()).isEqualTo(ReportState.CONFIRMED);
    }

    private StatutoryReport confirmed(String period) {
        StatutoryReport draft = desk.drafted(period);
        assertThat(desk.findings(draft))
                .filteredOn(each -> each.kind().isBlocking())
                .isEmpty();
        String code = desk.as(1, () -> reports.code(draft.id()));
        return desk.as(1, () -> reports.confirm(draft.id(), code));
    }

    /** What asks for rows that it wants alone, and is not answered yet. */
    private int waiting() {
        return database.sql("SELECT COUNT(*) FROM information_schema.PROCESSLIST"
                        + " WHERE ID <> CONNECTION_ID() AND COMMAND = 'Query' AND INFO LIKE '%FOR UPDATE%'")
                .query(Integer.class)
                .single();
    }
}
