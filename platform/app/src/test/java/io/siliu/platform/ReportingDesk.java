package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Workers;
import io.siliu.platform.filing.FiledWithholding;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.StatutoryReports;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.SettlementLine;
import io.siliu.platform.settlement.SettlementLines;
import io.siliu.platform.settlement.internal.payout.OpenPayouts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The risk desk's two persons, who pay, draft, confirm and submit in tests of the reports. */
@Component
class ReportingDesk {

    private final Access access;
    private final Town town;
    private final BookSettlement booking;
    private final StatutoryReports reports;
    private final Workers stages;
    private final io.siliu.platform.party.Workers people;
    private final FiledWithholding withholding;
    private final SettlementLines lines;
    private final OpenPayouts payouts;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private int batches;

    ReportingDesk(
            Access access,
            Town town,
            BookSettlement booking,
            StatutoryReports reports,
            Workers stages,
            io.siliu.platform.party.Workers people,
            FiledWithholding withholding,
            SettlementLines lines,
            OpenPayouts payouts,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.access = access;
        this.town = town;
        this.booking = booking;
        this.reports = reports;
        this.stages = stages;
        this.people = people;
        this.withholding = withholding;
        this.lines = lines;
        this.payouts = payouts;
        this.transaction = transaction;
        this.database = database;
    }

    /** One account opened the other. */
    void opened(long by, long account) {
        database.sql("""
                INSERT INTO account (id, sign_in_name, display_name, role, created_at, opened_by, retention_class)
                VALUES (?, ?, '示例人', 'RISK_DESK', NOW(6), ?, 'IDENTITY')
                """).params(account, "opened-" + account, by).update();
    }

    /** Pays a worker for a task of that day. */
    void pay(long enterprise, int worker, String amount, LocalDate day) {
        settle(enterprise, worker, town.acceptedTask(enterprise, worker, amount, day), amount, day);
    }

    /** The platform orders the payment, which is on its way until it {@link #arrived}. @return the line */
    long order(long enterprise, int worker, String amount, LocalDate day) {
        pay(enterprise, worker, amount, day);
        return access.actingAs(Town.person(enterprise), () -> {
            SettlementLine line = lines.ofBatch(enterprise, newest(enterprise)).get(0);
            transaction.executeWithoutResult(status -> payouts.open(List.of(line)));
            return line.id();
        });
    }

    private long newest(long enterprise) {
        return lines.batches(enterprise).stream()
                .filter(batch -> batch.batchNumber().equals("Q-" + batches))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void arrived(long line) {
        assertThat(database.sql("""
                        UPDATE payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
                        SET p.stage = 'PAID', p.paid_at = CAST(l.settled_on AS DATETIME) WHERE p.line_id = ?""").param(line).update()).isEqualTo(1);
    }

    /** What the bank had paid it gave back. */
    void cameBack(long line) {
        assertThat(database.sql("UPDATE payout SET stage = 'RETURNED' WHERE line_id = ? AND stage = 'PAID'")
                        .param(line)
                        .update())
                .isEqualTo(1);
    }

    void settle(long enterprise, int worker, String task, String amount, LocalDate day) {
        String batch = "Q-" + ++batches;
        byte[] file = (Town.header() + Town.line(batch, task, worker, amount)).getBytes(UTF_8);
        assertThat(access.<BookingOutcome>actingAs(
                        Town.person(enterprise), () -> booking.book(file, day, YearMonth.from(day))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    StatutoryReport drafted(String period) {
        StatutoryReport asked = as(1, () -> reports.draft(period));
        stages.drain("filing.drafting");
        return find(asked.id());
    }

    StatutoryReport submitted(String period) {
        return submitted(drafted(period));
    }

    StatutoryReport submitted(StatutoryReport draft) {
        assertThat(findings(draft)).filteredOn(each -> each.kind().isBlocking()).isEmpty();
        String code = as(1, () -> reports.code(draft.id()));
        as(1, () -> reports.confirm(draft.id(), code));
        return as(2, () -> reports.submit(draft.id(), code));
    }

    /** Lets the stage work until a report has come to its end. */
    StatutoryReport settled(StatutoryReport report) {
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (!find(report.id()).state().isEnd()) {
            assertThat(System.nanoTime()).as("%s", find(report.id())).isLessThan(deadline);
            stages.drain("filing.submission");
        }
        return find(report.id());
    }

    StatutoryReport find(long id) {
        return as(1, () -> reports.find(id));
    }

    List<Finding> findings(StatutoryReport report) {
        return as(1, () -> reports.findings(report.id()));
    }

    List<ReportRow> rows(StatutoryReport report, ReportForm form) {
        return as(1, () -> reports.rows(report.id(), form, 0, 100));
    }

    List<String> lines(StatutoryReport report, ReportForm form) {
        return new String(as(1, () -> reports.file(report.id(), form)), UTF_8)
                .lines()
                .toList();
    }

    /** Whether other pay stands in the books by now than in the version of a quarter that the office took. */
    boolean booksChanged(String period) {
        return as(
                1,
                () -> reports.quarters().stream()
                        .filter(quarter -> quarter.period().text().equals(period))
                        .anyMatch(StatutoryReports.Quarter::booksChanged));
    }

    void recordWithholding(long account, YearMonth month, String receipt) {
        does(account, () -> withholding.record(month, receipt));
    }

    void confirmWithholding(long account, long filing) {
        does(account, () -> withholding.confirm(filing));
    }

    /** What gives no answer. */
    void does(long account, Runnable work) {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    long person(int worker) {
        return people.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    <T> T as(long account, Supplier<T> work) {
        return as(account, Role.RISK_DESK, work);
    }

    <T> T as(long account, Role role, Supplier<T> work) {
        return access.actingAs(new Actor(account, "示例人" + account, role, null, null, role.permissions()), work);
    }

    static ErrorCode refusal(ThrowingCallable work) {
        PlatformException[] refused = new PlatformException[1];
        assertThatThrownBy(work).isInstanceOfSatisfying(PlatformException.class, thrown -> refused[0] = thrown);
        return refused[0].code();
    }
}
