package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.CaseAlerts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases for officers and the operator; each look is recorded. */
@Service
public class CaseDesk {

    private static final int SAMPLES = 3;
    private static final int PRECEDENTS = 3;

    private final VisibleCases visible;
    private final CaseMembers members;
    private final CaseQueries queries;
    private final CaseRows rows;
    private final StepViews steps;
    private final WorkOnCase work;
    private final CaseAlerts alerts;
    private final Accounts accounts;
    private final CaseProperties times;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    CaseDesk(
            VisibleCases visible,
            CaseMembers members,
            CaseQueries queries,
            CaseRows rows,
            StepViews steps,
            WorkOnCase work,
            CaseAlerts alerts,
            Accounts accounts,
            CaseProperties times,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.visible = visible;
        this.members = members;
        this.queries = queries;
        this.rows = rows;
        this.steps = steps;
        this.work = work;
        this.alerts = alerts;
        this.accounts = accounts;
        this.times = times;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param next cursor of the next page, or null at the end */
    public record Page(List<CaseRow> cases, Long next) {}

    /**
     * The latest first.
     *
     * @throws io.siliu.kernel.PlatformException when the actor may not see cases
     */
    @Transactional
    public Page list(CaseFilter filter, Locale locale) {
        Actor actor = access.require(Permission.READ_CASES);
        audit.lookedThrough("CASE_LIST", looked(filter));
        List<CaseFile> found = queries.list(filter, actor.regionPrefix(), filter.limit() + 1);
        List<CaseFile> page = found.subList(0, Math.min(filter.limit(), found.size()));
        return new Page(
                rows.of(page, actor.regionPrefix(), locale),
                found.size() > page.size() ? page.get(page.size() - 1).id() : null);
    }

    private static LookFilter looked(CaseFilter filter) {
        return LookFilter.NONE
                .with("state", filter.state())
                .with("severity", filter.severity())
                .with("enterprise", filter.enterpriseId())
                .with("indicator", filter.indicator())
                .with("dueFrom", filter.dueFrom())
                .with("due", filter.dueTo())
                .with("open", filter.open() ? true : null)
                .with("account", filter.handler())
                .with("before", filter.after());
    }

    /** @throws io.siliu.kernel.PlatformException not found, also for a case without an alert of the actor's region */
    @Transactional
    public CasePage open(String number, Locale locale) {
        CaseFile file = visible.open(number);
        Actor actor = access.current();
        audit.looked("CASE", number, AuditTrail.ROUTINE);
        Map<Long, String> names = accounts.displayNames(Stream.of(file.handler(), file.proposedBy())
                .filter(Objects::nonNull)
                .toList());
        String region = actor.regionPrefix();
        List<CaseMapper.Member> shown = members.of(file, region);
        CaseRow row = rows.of(List.of(file), region, locale).get(0);
        return new CasePage(
                file,
                row.enterprise(),
                row.title(),
                alerts.gathered(
                        file.enterpriseId(),
                        shown.stream().map(CaseMapper.Member::alertId).toList(),
                        SAMPLES,
                        locale),
                CaseMembers.openings(shown),
                steps.of(file),
                file.handler() == null ? null : names.get(file.handler()),
                file.proposedBy() == null ? null : names.get(file.proposedBy()),
                visible.seesAll(file),
                Objects.equals(file.proposedBy(), actor.accountId()),
                work.colleagues(file),
                rows.of(queries.precedents(file.indicator(), file.id(), region, PRECEDENTS), region, locale),
                ChinaTime.today(clock),
                file.reviewUntil(times.reviewDays()),
                times.reviewDays());
    }
}
