package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.casework.CaseState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an enterprise is asked in its cases, and what came of it; each look is recorded. */
@Service
public class NoticeDesk {

    /** Cases on the page; older ones are reached from their alerts. */
    private static final int SHOWN = 100;

    private static final int SAMPLES = 3;

    private final VisibleCases visible;
    private final CaseMapper cases;
    private final CaseQueries queries;
    private final CaseRows rows;
    private final StepViews steps;
    private final RestingState resting;
    private final CaseAlerts alerts;
    private final CaseProperties times;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    NoticeDesk(
            VisibleCases visible,
            CaseMapper cases,
            CaseQueries queries,
            CaseRows rows,
            StepViews steps,
            RestingState resting,
            CaseAlerts alerts,
            CaseProperties times,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.visible = visible;
        this.cases = cases;
        this.queries = queries;
        this.rows = rows;
        this.steps = steps;
        this.resting = resting;
        this.alerts = alerts;
        this.times = times;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for an answer first, by its last day. */
    @Transactional
    public List<CaseRow> list(Locale locale) {
        long enterprise =
                access.require(Permission.ANSWER_NOTICES).enterprise().orElseThrow(() -> Access.notFound("enterprise"));
        audit.lookedThrough("NOTICE_LIST", LookFilter.NONE);
        return rows.of(
                queries.told(enterprise, SHOWN).stream().map(this::asTold).toList(), null, locale);
    }

    /** What is proposed and not agreed to may never come about, so it is told as if nobody had proposed anything. */
    private CaseFile asTold(CaseFile file) {
        return file.state() == CaseState.PROPOSED ? resting.of(file) : file;
    }

    /**
     * A case as its enterprise sees it.
     *
     * @param reviewUntil until when it may be looked at again, or null while it is open
     * @param reviewable whether it still may
     * @param reviewDays how many days there are for that once it is closed
     */
    public record NoticePage(
            CaseFile file,
            String title,
            CaseAlerts.Gathered gathered,
            List<StepView> steps,
            LocalDate today,
            LocalDate reviewUntil,
            boolean reviewable,
            int reviewDays) {

        /** What was asked and answered. */
        public List<Exchange> exchanges() {
            return Exchange.of(steps);
        }
    }

    /** @throws io.siliu.kernel.PlatformException not allowed or not found, as {@link #open} */
    public void requireTold(String number) {
        visible.told(number);
    }

    /** @throws io.siliu.kernel.PlatformException not found, also for a case of which the enterprise was not told */
    @Transactional
    public NoticePage open(String number, Locale locale) {
        CaseFile file = asTold(visible.told(number));
        audit.looked("NOTICE", number, AuditTrail.ROUTINE);
        LocalDate today = ChinaTime.today(clock);
        LocalDate until = file.reviewUntil(times.reviewDays());
        List<Long> members = cases.members(file.id(), null).stream()
                .map(CaseMapper.Member::alertId)
                .toList();
        return new NoticePage(
                file,
                rows.of(List.of(file), null, locale).get(0).title(),
                alerts.gathered(file.enterpriseId(), members, SAMPLES, locale),
                steps.of(file),
                today,
                until,
                until != null && !today.isAfter(until),
                times.reviewDays());
    }
}
