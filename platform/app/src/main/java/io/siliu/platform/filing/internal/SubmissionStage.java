package io.siliu.platform.filing.internal;

import io.siliu.kernel.Digest;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.FindingKind;
import io.siliu.platform.filing.StatutoryReport;
import io.siliu.platform.filing.TaxReports;
import io.siliu.platform.outside.AnswerParts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends reports and asks about those whose outcome is not known. That it is being sent is committed before the call, and a
 * report is sent again only after the office said that it never saw it.
 */
@Component
final class SubmissionStage implements StageWorker {

    static final String NAME = "filing.submission";

    private static final Logger log = LoggerFactory.getLogger(SubmissionStage.class);

    private static final WorkQueue WAITING = new WorkQueue(
            "statutory_report",
            "id",
            "state IN ('READY', 'SENDING', 'UNKNOWN') AND next_at <= :now",
            "state, next_at, id");
    private static final int LONGEST_DOUBT = 200;

    private final WorkClaims claims;
    private final ReportMapper reports;
    private final RowMapper rows;
    private final Submissions submissions;
    private final TaxReports office;
    private final ReportRecord records;
    private final FilingProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SubmissionStage(
            WorkClaims claims,
            ReportMapper reports,
            RowMapper rows,
            Submissions submissions,
            TaxReports office,
            ReportRecord records,
            FilingProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.claims = claims;
        this.reports = reports;
        this.rows = rows;
        this.submissions = submissions;
        this.office = office;
        this.records = records;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What was claimed, and whether it is to be sent or asked about. */
    private record Taken(StoredReport report, boolean send) {

        /** The turn that the claim counted. */
        int turn() {
            return report.askings() + 1;
        }
    }

    @Override
    public int pass() {
        List<Taken> taken = new ArrayList<>();
        claims.work(WAITING, 1, ids -> ids.forEach(id -> take(reports.find(id).orElseThrow(), taken)));
        return RowByRow.afterTheClaim(WAITING.table(), taken, this::deal, this::putOff);
    }

    private void take(StoredReport report, List<Taken> taken) {
        Instant now = clock.instant();
        if (reports.sending(report.id(), now, now.plus(properties.sendingTakes())) == 1) {
            taken.add(new Taken(report, true));
        } else if (reports.asking(report.id(), now.plus(properties.pause(report.askings()))) == 1) {
            taken.add(new Taken(report, false));
        }
    }

    private void deal(Taken taken) {
        String key = StatutoryReport.number(taken.report().id());
        if (!taken.send()) {
            record(taken, office.ask(key));
            return;
        }
        TaxReports.Submission submission;
        try {
            submission = submissions.of(taken.report());
        } catch (RuntimeException failure) {
            log.error("Report {} could not be worded and is not sent", key, failure);
            record(taken, TaxReports.Said.of(TaxReports.Said.Kind.NOT_SENT, RowByRow.word(failure)));
            return;
        }
        record(taken, office.submit(key, submission));
    }

    private void record(Taken taken, TaxReports.Said said) {
        StoredReport report = taken.report();
        Instant next = clock.instant().plus(properties.pause(report.askings()));
        switch (said.kind()) {
            case ACCEPTED, REFUSED -> transaction.executeWithoutResult(status -> answered(report, said));
            case NEVER_SEEN -> reports.ready(report.id(), taken.turn(), clock.instant(), null);
            case NOT_SENT ->
                reports.ready(report.id(), taken.turn(), next, AnswerParts.cut(said.code(), LONGEST_DOUBT));
            case UNKNOWN ->
                reports.unknown(report.id(), taken.turn(), next, AnswerParts.cut(said.code(), LONGEST_DOUBT));
        }
    }

    /** Once: an answer that comes a second time finds the report at its end. */
    private void answered(StoredReport report, TaxReports.Said said) {
        StoredReport now = reports.take(report.id()).orElseThrow();
        if (now.state().isEnd()) {
            return;
        }
        Digest submission = records.open(
                        report.id(),
                        reports.submission(report.id()).orElseThrow().content())
                .commitment();
        int written = reports.answered(new ReportMapper.Answer(
                report.id(),
                said.kind().name(),
                said.receipt(),
                said.on(),
                said.code(),
                records.answered(report, said, submission)));
        if (written != 1) {
            throw new IllegalStateException("Report " + StatutoryReport.number(report.id()) + " is " + now.state()
                    + " and takes no answer of the office");
        }
        int place = rows.findings(report.id()).size();
        for (TaxReports.RefusedRow row : said.rows()) {
            rows.insertFinding(Findings.row(report.id(), place++, finding(report, row)));
        }
    }

    private Finding finding(StoredReport report, TaxReports.RefusedRow row) {
        Long worker = rows.rows(report.id(), row.form(), row.number() - 1, 1).stream()
                .filter(each -> each.number() == row.number())
                .map(RowMapper.Row::workerId)
                .findFirst()
                .orElse(null);
        return new Finding(FindingKind.REFUSED_ROW, true, row.form(), row.number(), worker, row.column(), null);
    }

    /** Whether it was sent is found out by asking. */
    private void putOff(Taken taken, Throwable failure) {
        StoredReport report = taken.report();
        reports.unknown(
                report.id(),
                taken.turn(),
                clock.instant().plus(properties.pause(report.askings())),
                RowByRow.word(failure));
    }
}
