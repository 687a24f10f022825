package io.siliu.platform.casework.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.casework.CaseError;
import io.siliu.platform.casework.CaseOutcome;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two persons close a case: one proposes with a reason, another agrees, and with that both have said it of every alert in it.
 * While the second one looks, no alerts are added: those that come then are another case.
 */
@Service
public class CloseCase {

    private final VisibleCases visible;
    private final CaseMapper cases;
    private final CaseMembers members;
    private final StepMapper stored;
    private final CaseSteps steps;
    private final CaseVault vault;
    private final RestingState resting;
    private final CaseAlerts alerts;
    private final TwoPersons twoPersons;
    private final Access access;

    CloseCase(
            VisibleCases visible,
            CaseMapper cases,
            CaseMembers members,
            StepMapper stored,
            CaseSteps steps,
            CaseVault vault,
            RestingState resting,
            CaseAlerts alerts,
            TwoPersons twoPersons,
            Access access) {
        this.visible = visible;
        this.cases = cases;
        this.members = members;
        this.stored = stored;
        this.steps = steps;
        this.vault = vault;
        this.resting = resting;
        this.alerts = alerts;
        this.twoPersons = twoPersons;
        this.access = access;
    }

    /**
     * The first person.
     *
     * @param openings of the alerts that the actor saw, as {@link CasePage#openings}
     * @throws PlatformException not found; {@link CaseError#CASE_CHANGED}, {@link CaseError#CASE_STATE},
     *     {@link CaseError#CASE_NOT_ALL_SEEN}, {@link CaseError#CASE_OUTCOME} or {@link CaseError#CASE_WORDS}
     */
    @Transactional
    public void propose(String number, int seen, long openings, CaseOutcome outcome, String typed) {
        CaseFile file = decided(number, seen);
        requireState(file.isUndecided());
        List<CaseMapper.Member> decided = members.of(file, null);
        if (CaseMembers.openings(decided) != openings) {
            throw new PlatformException(
                    CaseError.CASE_CHANGED, "openings", "Alerts were added or opened again since. Look at it again.");
        }
        if (outcome == null) {
            throw new PlatformException(CaseError.CASE_OUTCOME, "outcome", "Say CLEARED, RECTIFIED or REFERRED.");
        }
        String reason = CaseWords.of(typed, CaseWords.MOST_OF_REASON);
        Actor actor = access.current();
        members.keep(file, decided);
        cases.gathersNoMore(file.id());
        steps.add(
                file.proposed(actor.accountId(), outcome),
                CaseSteps.Deed.of(CaseStepKind.PROPOSED, outcome, reason),
                actor);
    }

    /**
     * The second person: the case is closed, and its alerts are decided.
     *
     * @return on how many of them
     * @throws PlatformException not found; {@link CaseError#CASE_CHANGED}, {@link CaseError#CASE_STATE},
     *     {@link CaseError#CASE_NOT_ALL_SEEN}, or {@link CaseError#CASE_SECOND_PERSON} for the first one; or why
     *     the two accounts do not count as two persons
     */
    @Transactional
    public Decided agree(String number, int seen) {
        CaseFile file = decided(number, seen);
        requireState(file.state() == CaseState.PROPOSED);
        Actor second = access.current();
        twoPersons.require(
                file.proposedBy(),
                second.accountId(),
                () -> new PlatformException(
                        CaseError.CASE_SECOND_PERSON, "You proposed to close it. Somebody else has to agree."));
        CaseStep proposal = proposal(file);
        String reason = vault.said(proposal).map(StepWords::words).orElseThrow();
        List<CaseAlerts.Seen> decided = cases.members(file.id(), null).stream()
                .map(member -> new CaseAlerts.Seen(member.alertId(), member.opening()))
                .toList();
        int done = alerts.decide(
                decided, new CaseAlerts.OfTwo(file.proposedBy(), proposal.at(), verdict(file.outcome()), reason));
        steps.add(file.closed(steps.now()), CaseSteps.Deed.of(CaseStepKind.CLOSED, file.outcome(), reason), second);
        return new Decided(done, decided.size() - done);
    }

    /**
     * What came of the alerts of a case that was closed.
     *
     * @param left as they were: opened again since the proposal, found the same before, or of somebody who was erased
     */
    public record Decided(int alerts, int left) {}

    /**
     * Somebody else does not agree, or the first person takes the proposal back; the case goes on as before.
     *
     * @throws PlatformException not found; {@link CaseError#CASE_CHANGED}, {@link CaseError#CASE_STATE} or
     *     {@link CaseError#CASE_WORDS}
     */
    @Transactional
    public void refuse(String number, int seen, String typed) {
        CaseFile file = visible.lock(Permission.DECIDE_ALERTS, number, seen);
        requireState(file.state() == CaseState.PROPOSED);
        String reason = CaseWords.of(typed, CaseWords.MOST_OF_REASON);
        cases.gathersAgain(file.id(), CaseOpening.MOST_ALERTS);
        steps.add(resting.of(file), CaseSteps.Deed.of(CaseStepKind.REFUSED, null, reason), access.current());
    }

    private CaseFile decided(String number, int seen) {
        CaseFile file = visible.lock(Permission.DECIDE_ALERTS, number, seen);
        if (!visible.seesAll(file)) {
            throw new PlatformException(
                    CaseError.CASE_NOT_ALL_SEEN,
                    "Some alerts of the case are of other regions. Hand it over to somebody who sees them all.");
        }
        return file;
    }

    private CaseStep proposal(CaseFile file) {
        List<CaseStep> all = stored.of(file.id());
        return Optional.of(all.get(all.size() - 1))
                .filter(step -> step.kind() == CaseStepKind.PROPOSED)
                .orElseThrow();
    }

    private static Verdict verdict(CaseOutcome outcome) {
        return outcome == CaseOutcome.CLEARED ? Verdict.CLEARED : Verdict.CONFIRMED;
    }

    private static void requireState(boolean fits) {
        if (!fits) {
            throw new PlatformException(
                    CaseError.CASE_STATE, "As the case stands this cannot be done. Look at it again.");
        }
    }
}
