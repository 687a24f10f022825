package io.siliu.platform.filing.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.ReportForm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Drafts what was asked for. In the background, because it ends what the law wants ended: the pay of somebody who has left since
 * is reported too, although nobody of the house can open it any more.
 */
@Component
final class DraftStage implements StageWorker {

    static final String NAME = "filing.drafting";

    private static final WorkQueue WAITING =
            new WorkQueue("statutory_report", "id", "state = 'DRAFTING' AND next_at <= :now", "state, next_at, id");
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final WorkClaims claims;
    private final ReportMapper reports;
    private final RowMapper rows;
    private final QuarterDraft quarters;
    private final RowVault vault;
    private final BulkRows bulk;
    private final Clock clock;

    DraftStage(
            WorkClaims claims,
            ReportMapper reports,
            RowMapper rows,
            QuarterDraft quarters,
            RowVault vault,
            BulkRows bulk,
            Clock clock) {
        this.claims = claims;
        this.reports = reports;
        this.rows = rows;
        this.quarters = quarters;
        this.vault = vault;
        this.bulk = bulk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims,
                WAITING,
                this::draft,
                (id, failure) -> reports.draftPutOff(id, clock.instant().plus(AGAIN), RowByRow.word(failure)));
    }

    private void draft(long id) {
        StoredReport report = reports.find(id).orElseThrow();
        Drafted drafted = quarters.of(report.reportPeriod());
        rows.dropRows(id);
        rows.dropFindings(id);
        bulk.write(RowMapper.class, sealed(report, drafted.rows()), RowMapper::insert);
        int place = 0;
        for (Finding finding : drafted.findings()) {
            rows.insertFinding(Findings.row(id, place++, finding));
        }
        reports.drafted(id, drafted.sums(), drafted.blocking(), drafted.basis());
    }

    private List<RowMapper.Row> sealed(StoredReport report, List<DraftRow> drafted) {
        LocalDate today = ChinaTime.today(clock);
        Set<Long> people = drafted.stream().map(row -> row.subject().workerId()).collect(Collectors.toSet());
        vault.prepare(people);
        Map<ReportForm, Integer> numbers = new EnumMap<>(ReportForm.class);
        List<RowMapper.Row> sealed = new ArrayList<>();
        for (DraftRow row : drafted) {
            sealed.add(vault.seal(report, numbers.merge(row.form(), 1, Integer::sum), row, today));
        }
        return sealed;
    }
}
