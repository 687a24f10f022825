package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.OpenPaperMapper.Known;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person no longer decides where papers belong: the matching finds their places again. One that a person gave to its
 * enterprise is nobody's again, unless a seal may hold it.
 */
@Service
public class TakePapersBack {

    private final OpenPaperMapper papers;
    private final DecisionMapper decisions;
    private final PapersOfNobody nobodys;
    private final Arrivals arrivals;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    TakePapersBack(
            OpenPaperMapper papers,
            DecisionMapper decisions,
            PapersOfNobody nobodys,
            Arrivals arrivals,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.papers = papers;
        this.decisions = decisions;
        this.nobodys = nobodys;
        this.arrivals = arrivals;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All of them, or none.
     *
     * @throws PlatformException not found, also for another enterprise's paper; or where nobody has decided about one
     */
    @Transactional
    public void run(List<Long> taken, String why) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        String reason = PlacePapers.reason(why);
        takeBack(taken.stream().distinct().toList(), reason, actor);
    }

    /**
     * Of the papers of one answer all about which nobody has decided since.
     *
     * @return how many
     * @throws PlatformException not found, also for another enterprise's answer; or where nothing of it stands
     */
    @Transactional
    public int ofAnswer(long answer, String why) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        String reason = PlacePapers.reason(why);
        List<DecisionMapper.OfAnswer> said = decisions.ofAnswer(answer).stream()
                .filter(each -> actor.sees(each.enterpriseId()))
                .toList();
        if (said.isEmpty()) {
            throw Access.notFound("answer");
        }
        List<Long> standing = said.stream()
                .filter(DecisionMapper.OfAnswer::stands)
                .map(DecisionMapper.OfAnswer::paperId)
                .toList();
        if (standing.isEmpty()) {
            throw notValid("decision", "Nothing of this answer stands any more.");
        }
        takeBack(standing, reason, actor);
        audit.did("PAPERS_ANSWER_TAKEN_BACK", "PAPERS_ANSWER", Long.toString(answer));
        return standing.size();
    }

    private void takeBack(List<Long> taken, String reason, Actor actor) {
        Set<Long> held = seen(taken, actor).keySet();
        nobodys.holdBlocks(held);
        nobodys.hold(taken);
        Map<Long, List<Known>> byEnterprise = seen(taken, actor);
        byEnterprise.forEach((enterprise, some) -> {
            if (!held.contains(enterprise)) {
                throw found(some.get(0));
            }
            takeBack(enterprise, some, reason, actor);
        });
        if (wentBack(taken, byEnterprise)) {
            arrivals.announce(Arrivals.UNRESOLVED);
        }
        taken.forEach(id -> audit.did("PAPER_PLACING_TAKEN_BACK", "PAPER", Long.toString(id)));
    }

    private static PlatformException found(Known paper) {
        return PaperAtFault.named(
                paper.paperId(),
                notValid("found", "Paper " + paper.paperId() + " found its enterprise meanwhile. Look at it again."));
    }

    private void takeBack(long enterpriseId, List<Known> some, String reason, Actor actor) {
        List<Long> wanted = some.stream().map(Known::paperId).toList();
        Set<Long> standing = new HashSet<>(Portions.asked(wanted, few -> decisions.standingAmong(enterpriseId, few)));
        for (long id : wanted) {
            if (!standing.contains(id)) {
                throw PaperAtFault.named(id, notValid("decision", "No decision about paper " + id + " stands."));
            }
        }
        Instant now = clock.instant();
        Portions.of(some, Portions.ROWS)
                .forEach(few -> decisions.insert(
                        null,
                        few.stream()
                                .map(paper -> DecisionMapper.Row.ofNoLine(
                                        paper, ids.next(), reason, actor.accountId(), now, true))
                                .toList()));
        arrivals.decided(enterpriseId, wanted);
    }

    /** @return whether one of them is nobody's again */
    private boolean wentBack(List<Long> taken, Map<Long, List<Known>> byEnterprise) {
        Set<Long> given = nobodys.given(taken);
        List<Known> movable = byEnterprise.values().stream()
                .flatMap(List::stream)
                .filter(paper -> given.contains(paper.paperId()))
                .toList();
        boolean went = false;
        for (Known paper : movable) {
            went |= PaperAtFault.of(paper.paperId(), () -> nobodys.wentBack(paper));
        }
        return went;
    }

    /** By enterprise; a paper of nobody has no decision. */
    private Map<Long, List<Known>> seen(List<Long> taken, Actor actor) {
        Map<Long, List<Known>> seen = Portions.asked(taken, papers::findAll).stream()
                .filter(each -> each.enterpriseId() != Arrivals.UNRESOLVED && actor.sees(each.enterpriseId()))
                .collect(Collectors.groupingBy(Known::enterpriseId, TreeMap::new, Collectors.toList()));
        if (seen.values().stream().mapToInt(List::size).sum() < taken.size()) {
            throw Access.notFound("paper");
        }
        return seen;
    }

    private static PlatformException notValid(String field, String message) {
        return new PlatformException(FourFlowError.PLACING_NOT_VALID, field, message);
    }
}
