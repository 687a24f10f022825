package io.siliu.platform.casework.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do in a case before it is closed. Each says how many steps they saw, so that nothing is done unseen or twice. */
@Service
public class WorkOnCase {

    private final VisibleCases visible;
    private final CaseMapper cases;
    private final CaseSteps steps;
    private final NoticeMessages messages;
    private final Accounts accounts;
    private final CaseProperties times;
    private final Access access;
    private final Clock clock;

    WorkOnCase(
            VisibleCases visible,
            CaseMapper cases,
            CaseSteps steps,
            NoticeMessages messages,
            Accounts accounts,
            CaseProperties times,
            Access access,
            Clock clock) {
        this.visible = visible;
        this.cases = cases;
        this.steps = steps;
        this.messages = messages;
        this.accounts = accounts;
        this.times = times;
        this.access = access;
        this.clock = clock;
    }

    /** What the enterprise is asked, or what it has to put right, and the last day for it in Asia/Shanghai. */
    public record Notice(boolean demand, String words, LocalDate dueOn) {}

    /**
     * Asks the enterprise, or demands that something be put right; the enterprise sees it at once, and its
     * contact gets a short message.
     *
     * @throws PlatformException not found; {@link CaseError#CASE_CHANGED}, {@link CaseError#CASE_STATE},
     *     {@link CaseError#CASE_WORDS} or {@link CaseError#CASE_DUE}
     */
    @Transactional
    public void ask(String number, int seen, Notice notice) {
        CaseFile file = workedOn(number, seen);
        String words = CaseWords.of(notice.words(), CaseWords.MOST);
        LocalDate dueOn = due(notice.dueOn());
        Actor actor = access.current();
        CaseFile asked = steps.add(
                file.asked(dueOn, actor.accountId(), steps.now()),
                new CaseSteps.Deed(
                        notice.demand() ? CaseStepKind.DEMANDED : CaseStepKind.ASKED,
                        dueOn,
                        null,
                        null,
                        null,
                        StepWords.of(words)),
                actor);
        messages.tell(asked, notice.demand(), dueOn);
    }

    /** The present actor works on it from now on. */
    @Transactional
    public void takeOver(String number, int seen) {
        CaseFile file = workedOn(number, seen);
        Actor actor = access.current();
        steps.add(file.handledBy(actor.accountId()), CaseSteps.Deed.of(CaseStepKind.TAKEN_OVER), actor);
    }

    /**
     * Somebody else works on it from now on.
     *
     * @throws PlatformException {@link CaseError#CASE_HANDLER} where that account is not among the {@link #colleagues}
     */
    @Transactional
    public void handOver(String number, int seen, long to) {
        CaseFile file = workedOn(number, seen);
        if (!colleagues(file).containsKey(to)) {
            throw new PlatformException(
                    CaseError.CASE_HANDLER, "to", "Name somebody else who may work on all alerts of the case.");
        }
        steps.add(
                file.handledBy(to),
                new CaseSteps.Deed(CaseStepKind.HANDED_OVER, null, null, null, to, null),
                access.current());
    }

    /** To whom the present actor may hand it over: who may work on cases and sees all its alerts. */
    Map<Long, String> colleagues(CaseFile file) {
        Map<Long, String> others = accounts.allowed(Permission.WORK_CASES, cases.cities(file.id()));
        others.remove(access.current().accountId());
        return others;
    }

    private CaseFile workedOn(String number, int seen) {
        CaseFile file = visible.lock(Permission.WORK_CASES, number, seen);
        if (file.state() == CaseState.PROPOSED || file.state() == CaseState.CLOSED) {
            throw new PlatformException(
                    CaseError.CASE_STATE, "The case is closed, or waits for the second person who agrees or does not.");
        }
        return file;
    }

    private LocalDate due(LocalDate wanted) {
        LocalDate today = ChinaTime.today(clock);
        if (wanted == null || wanted.isBefore(today) || wanted.isAfter(today.plusDays(times.longestDays()))) {
            throw new PlatformException(
                    CaseError.CASE_DUE,
                    "dueOn",
                    "The last day lies between " + today + " and " + today.plusDays(times.longestDays()) + ".");
        }
        return wanted;
    }
}
