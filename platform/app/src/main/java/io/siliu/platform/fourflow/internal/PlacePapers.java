package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says where a paper belongs: to a record, in shares to several, beside other papers of a record, or to none. That
 * stands, whatever a later solving would find, until a person decides again. A paper that was nobody's becomes the
 * enterprise's whose record is named.
 */
@Service
public class PlacePapers {

    private static final int LEAST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final OpenPaperMapper papers;
    private final DecisionMapper decisions;
    private final StepsOfLine steps;
    private final PapersOfNobody nobodys;
    private final Arrivals arrivals;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    PlacePapers(
            OpenPaperMapper papers,
            DecisionMapper decisions,
            StepsOfLine steps,
            PapersOfNobody nobodys,
            Arrivals arrivals,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.papers = papers;
        this.decisions = decisions;
        this.steps = steps;
        this.nobodys = nobodys;
        this.arrivals = arrivals;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param record number of the record
     * @param amount the part of the paper; null for all of it, with one share only
     */
    public record Share(String record, Money amount) {}

    /**
     * @param shares where each of the papers belongs; empty where they belong to no record
     * @param givenTo id of the enterprise that papers of nobody are given to, as the person confirmed it; null where the
     *     person was not asked
     */
    public record Command(List<Long> papers, List<Share> shares, String why, Long givenTo) {

        public Command(List<Long> papers, List<Share> shares, String why) {
            this(papers, shares, why, null);
        }
    }

    /** @throws PlatformException not found, also for another enterprise's paper or record; or a share that cannot be */
    @Transactional
    public void run(Command command) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        String why = reason(command.why());
        nobodys.hold(command.papers());
        Set<Long> touched = new TreeSet<>();
        for (long id : command.papers()) {
            OpenPaperMapper.Known found = papers.find(id)
                    .filter(each -> actor.sees(each.enterpriseId()))
                    .orElseThrow(() -> Access.notFound("paper"));
            touched.add(found.enterpriseId());
            OpenPaperMapper.Known paper = nobodys.owned(found, command.shares(), command.givenTo());
            decisions.insert(rows(paper, command.shares(), why, actor));
            audit.did("PAPER_PLACED", "PAPER", Long.toString(id));
            touched.add(paper.enterpriseId());
        }
        touched.forEach(arrivals::announce);
    }

    /** All of them, or none. */
    @Transactional
    public void runAll(List<Command> commands) {
        access.require(Permission.PLACE_PAPERS);
        nobodys.hold(
                commands.stream().flatMap(command -> command.papers().stream()).toList());
        commands.forEach(this::run);
    }

    /** What was given as a reason, if it is long enough to be one. */
    static String reason(String why) {
        String stripped = why == null ? "" : why.strip();
        if (stripped.length() < LEAST_REASON || stripped.length() > LONGEST_REASON) {
            throw new PlatformException(FourFlowError.PLACING_NOT_VALID, "why", "Say why, in 4 to 500 characters.");
        }
        return stripped;
    }

    private List<DecisionMapper.Row> rows(OpenPaperMapper.Known paper, List<Share> shares, String why, Actor actor) {
        long id = ids.next();
        Instant now = clock.instant();
        List<DecisionMapper.Row> rows = new ArrayList<>();
        if (shares.isEmpty()) {
            rows.add(DecisionMapper.Row.ofNoLine(paper, id, why, actor.accountId(), now, false));
        }
        SharesOfPaper.check(paper, shares);
        for (Share share : shares) {
            long line = papers.line(paper.enterpriseId(), share.record()).orElseThrow(() -> Access.notFound("record"));
            Step step = steps.of(paper.enterpriseId(), line, paper.paperId())
                    .orElseThrow(() -> new PlatformException(
                            FourFlowError.PLACING_NOT_VALID,
                            "record",
                            "No step of record " + share.record() + " can be proved by such a paper."));
            rows.add(new DecisionMapper.Row(
                    paper.enterpriseId(),
                    id,
                    rows.size(),
                    paper.paperId(),
                    line,
                    step.kind(),
                    step.from(),
                    step.to(),
                    cents(paper, share),
                    null,
                    why,
                    actor.accountId(),
                    now,
                    false));
        }
        return rows;
    }

    private static Long cents(OpenPaperMapper.Known paper, Share share) {
        return share.amount() == null
                ? paper.amountCents()
                : Long.valueOf(share.amount().cents());
    }
}
