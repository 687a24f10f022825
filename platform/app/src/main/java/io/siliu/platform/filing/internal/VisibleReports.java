package io.siliu.platform.filing.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.filing.Finding;
import io.siliu.platform.filing.IdentityStatus;
import io.siliu.platform.filing.ReportForm;
import io.siliu.platform.filing.ReportRow;
import io.siliu.platform.filing.ShopNumbers;
import io.siliu.platform.party.SoleProprietor;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the present actor may see of the reports, masked. */
@Component
final class VisibleReports {

    private static final String UNKNOWN = "—";
    private static final int AT_ONCE = 200;

    private final ReportMapper reports;
    private final RowMapper rows;
    private final Workers workers;
    private final Access access;

    VisibleReports(ReportMapper reports, RowMapper rows, Workers workers, Access access) {
        this.reports = reports;
        this.rows = rows;
        this.workers = workers;
        this.access = access;
    }

    /** Drafts are there for those alone who file. */
    boolean sees(Actor actor, StoredReport report) {
        return report.state().isSubmitted() || actor.may(Permission.DRAFT_STATUTORY_REPORTS);
    }

    StoredReport find(long id) {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        return reports.find(id).filter(report -> sees(actor, report)).orElseThrow(() -> Access.notFound("report"));
    }

    /** Reads on until the page is full, for an officer of a region does not see everybody. */
    List<ReportRow> rows(long id, ReportForm form, int after, int limit) {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        List<ReportRow> shown = new ArrayList<>();
        find(id);
        int last = after;
        List<RowMapper.Row> read;
        do {
            read = rows.rows(id, form, last, AT_ONCE);
            Map<Long, Worker> people = workers.findAll(
                    read.stream().map(RowMapper.Row::workerId).distinct().toList());
            Map<Long, SoleProprietor> businesses = workers.soleProprietors(read.stream()
                    .map(RowMapper.Row::soleProprietorId)
                    .filter(Objects::nonNull)
                    .toList());
            Map<Long, Money> filed = filed(id, form, read);
            for (RowMapper.Row row : read) {
                Worker worker = people.get(row.workerId());
                if (shown.size() < limit && isOfRegion(actor, worker)) {
                    shown.add(shown(
                            row,
                            worker,
                            businesses.get(row.soleProprietorId()),
                            filed.getOrDefault(row.workerId(), Money.ZERO)));
                }
                last = row.number();
            }
        } while (read.size() == AT_ONCE && shown.size() < limit);
        return shown;
    }

    /** What was filed by withholding of the natural persons in some rows of the identity form. */
    private Map<Long, Money> filed(long id, ReportForm form, List<RowMapper.Row> shown) {
        List<Long> people = shown.stream()
                .filter(row -> form == ReportForm.IDENTITY && row.soleProprietorId() == null)
                .map(RowMapper.Row::workerId)
                .toList();
        return people.isEmpty()
                ? Map.of()
                : rows.withheld(id, people).stream()
                        .collect(toMap(RowMapper.Withheld::workerId, RowMapper.Withheld::gross));
    }

    /** What was found of people of the region, and of nobody; first what keeps the report in the house. */
    List<Finding> findings(long id) {
        Actor actor = access.require(Permission.READ_STATUTORY_REPORTS);
        find(id);
        List<Finding> found = rows.findings(id).stream()
                .map(Findings::finding)
                .sorted(Comparator.comparing(each -> !each.kind().isBlocking()))
                .toList();
        if (actor.region() == null) {
            return found;
        }
        Map<Long, Worker> people = workers.findAll(found.stream()
                .map(Finding::workerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .filter(each -> each.workerId() == null || isOfRegion(actor, people.get(each.workerId())))
                .toList();
    }

    private static boolean isOfRegion(Actor actor, Worker worker) {
        return actor.region() == null
                || (worker != null && actor.seesRegion(worker.city().code()));
    }

    private static ReportRow shown(RowMapper.Row row, Worker worker, SoleProprietor business, Money filed) {
        boolean licensed = row.soleProprietorId() != null;
        String name = licensed
                ? (business == null ? UNKNOWN : business.maskedName())
                : (worker == null ? UNKNOWN : worker.maskedName());
        String code = licensed
                ? (business == null ? UNKNOWN : business.maskedCreditCode())
                : (worker == null ? UNKNOWN : worker.maskedIdNumber());
        IdentityStatus status = row.status();
        return new ReportRow(
                row.form(),
                row.number(),
                row.workerId(),
                licensed ? ShopNumbers.ofBusiness(row.soleProprietorId()) : ShopNumbers.ofPerson(row.workerId()),
                licensed,
                name,
                code,
                status,
                row.exempt(),
                row.gross(),
                row.refunded(),
                row.orders(),
                licensed ? Money.ZERO : filed);
    }
}
