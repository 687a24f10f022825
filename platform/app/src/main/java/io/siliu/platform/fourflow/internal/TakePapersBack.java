package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.FourFlowError;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<Long> held = enterprises(taken, actor);
        nobodys.holdBlocks(held);
        nobodys.hold(taken);
        Set<Long> touched = new TreeSet<>();
        for (long id : taken) {
            OpenPaperMapper.Known paper = seen(id, actor);
            if (!held.contains(paper.enterpriseId())) {
                throw new PlatformException(
                        FourFlowError.PLACING_NOT_VALID,
                        "found",
                        "Paper " + id + " found its enterprise meanwhile. Look at it again.");
            }
            if (!decisions.stands(paper.enterpriseId(), id).orElse(false)) {
                throw new PlatformException(
                        FourFlowError.PLACING_NOT_VALID, "decision", "No decision about paper " + id + " stands.");
            }
            decisions.insert(List.of(
                    DecisionMapper.Row.ofNoLine(paper, ids.next(), reason, actor.accountId(), clock.instant(), true)));
            audit.did("PAPER_PLACING_TAKEN_BACK", "PAPER", Long.toString(id));
            touched.add(paper.enterpriseId());
            if (nobodys.wentBack(paper)) {
                touched.add(Arrivals.UNRESOLVED);
            }
        }
        touched.forEach(arrivals::announce);
    }

    private Set<Long> enterprises(List<Long> taken, Actor actor) {
        return taken.stream().map(id -> seen(id, actor).enterpriseId()).collect(Collectors.toSet());
    }

    private OpenPaperMapper.Known seen(long id, Actor actor) {
        return papers.find(id)
                .filter(each -> each.enterpriseId() != Arrivals.UNRESOLVED && actor.sees(each.enterpriseId()))
                .orElseThrow(() -> Access.notFound("paper"));
    }
}
