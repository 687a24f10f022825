package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.FourFlowError;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says that a paper is another form of one that is here already: they count once from then on, where that one
 * belongs. It is taken back as any decision is.
 */
@Service
public class JoinPapers {

    private static final String FIELD = "same";

    private final OpenPaperMapper papers;
    private final DecisionMapper decisions;
    private final Arrivals arrivals;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    JoinPapers(
            OpenPaperMapper papers,
            DecisionMapper decisions,
            Arrivals arrivals,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.papers = papers;
        this.decisions = decisions;
        this.arrivals = arrivals;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param paper which from now on belongs where the other one does
     * @throws PlatformException not found, also for another enterprise's paper or nobody's; or where one cannot be a form of
     *     the other
     */
    @Transactional
    public void run(long paper, long other, String why) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        String reason = PlacePapers.reason(why);
        OpenPaperMapper.Known one = seen(paper, actor);
        OpenPaperMapper.Known same = seen(other, actor);
        if (paper == other || one.enterpriseId() != same.enterpriseId() || one.kind() != same.kind()) {
            throw notValid("A paper can only be another form of a paper of its kind and its enterprise.");
        }
        if (leadsTo(same, paper)) {
            throw notValid("The other paper is already called a form of this one. Take that back first.");
        }
        decisions.insert(
                null,
                List.of(DecisionMapper.Row.ofSamePaper(
                        one, ids.next(), other, reason, actor.accountId(), clock.instant())));
        audit.did("PAPER_JOINED", "PAPER", Long.toString(paper));
        arrivals.decided(one.enterpriseId(), List.of(paper));
    }

    /** Whether this one is called a form of a paper, directly or by others; two people at once may have made a ring. */
    private boolean leadsTo(OpenPaperMapper.Known from, long paper) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> next = decisions.sameAs(from.enterpriseId(), from.paperId());
        while (next.isPresent() && next.get() != paper && seen.add(next.get())) {
            next = decisions.sameAs(from.enterpriseId(), next.get());
        }
        return next.filter(found -> found == paper).isPresent();
    }

    private OpenPaperMapper.Known seen(long id, Actor actor) {
        return papers.find(id)
                .filter(each -> each.enterpriseId() != Arrivals.UNRESOLVED && actor.sees(each.enterpriseId()))
                .orElseThrow(() -> Access.notFound("paper"));
    }

    private static PlatformException notValid(String message) {
        return new PlatformException(FourFlowError.PLACING_NOT_VALID, FIELD, message);
    }
}
