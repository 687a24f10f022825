package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.database.Portions;
import io.siliu.platform.fourflow.FourFlowError;
import io.siliu.platform.fourflow.internal.OpenPaperMapper.Known;
import io.siliu.platform.fourflow.internal.PlacePapers.Share;
import io.siliu.platform.fourflow.internal.StepsOfLines.Wanted;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps where a person says that papers belong, in the caller's transaction: all of it, or nothing. What it needs of papers,
 * records and lines is read once for all of them, by their keys.
 */
@Component
final class KeptPlacings {

    private final OpenPaperMapper papers;
    private final DecisionMapper decisions;
    private final StepsOfLines steps;
    private final PapersOfNobody nobodys;
    private final Arrivals arrivals;
    private final IdGenerator ids;
    private final Clock clock;

    KeptPlacings(
            OpenPaperMapper papers,
            DecisionMapper decisions,
            StepsOfLines steps,
            PapersOfNobody nobodys,
            Arrivals arrivals,
            IdGenerator ids,
            Clock clock) {
        this.papers = papers;
        this.decisions = decisions;
        this.steps = steps;
        this.nobodys = nobodys;
        this.arrivals = arrivals;
        this.ids = ids;
        this.clock = clock;
    }

    /** A paper of its enterprise, and where it belongs. */
    private record Said(Known paper, List<Share> shares, String why) {}

    /**
     * @param commands their reasons are long enough
     * @param answer id of the answer that all of them are
     * @return ids of the papers
     * @throws PlatformException as for {@link PlacePapers#run}; of a share that cannot be it tells the {@link PaperAtFault}
     */
    List<Long> keep(List<PlacePapers.Command> commands, long answer, Actor actor) {
        List<Long> wanted = commands.stream()
                .flatMap(command -> command.papers().stream())
                .distinct()
                .toList();
        // Before any paper is held, and in order: of two who decide at once neither waits for the other in a ring.
        known(wanted, actor).values().stream()
                .map(Known::enterpriseId)
                .distinct()
                .sorted()
                .forEach(decisions::takeTurn);
        nobodys.hold(wanted);
        Map<Long, Known> known = known(wanted, actor);
        Map<Long, List<Said>> said = said(commands, known).stream()
                .collect(Collectors.groupingBy(each -> each.paper().enterpriseId(), TreeMap::new, Collectors.toList()));
        said.forEach((enterprise, some) -> write(enterprise, some, answer, actor));
        boolean given = known.values().stream().anyMatch(paper -> paper.enterpriseId() == Arrivals.UNRESOLVED);
        if (given) {
            arrivals.announce(Arrivals.UNRESOLVED);
        }
        return wanted;
    }

    private Map<Long, Known> known(List<Long> wanted, Actor actor) {
        Map<Long, Known> known = Portions.asked(wanted, papers::present).stream()
                .filter(each -> actor.sees(each.enterpriseId()))
                .collect(Collectors.toMap(Known::paperId, Function.identity()));
        if (known.size() < wanted.size()) {
            throw Access.notFound("paper");
        }
        return known;
    }

    private List<Said> said(List<PlacePapers.Command> commands, Map<Long, Known> known) {
        Map<Long, Known> owned = new HashMap<>(known);
        List<Said> said = new ArrayList<>();
        for (PlacePapers.Command command : commands) {
            String why = PlacePapers.reason(command.why());
            for (long id : new TreeSet<>(command.papers())) {
                Known paper = PaperAtFault.of(id, () -> owned(owned.get(id), command));
                owned.put(id, paper);
                said.add(new Said(paper, command.shares(), why));
            }
        }
        return said;
    }

    private Known owned(Known found, PlacePapers.Command command) {
        Known paper = nobodys.owned(found, command.shares(), command.givenTo());
        SharesOfPaper.check(paper, command.shares());
        return paper;
    }

    private void write(long enterpriseId, List<Said> said, long answer, Actor actor) {
        Map<String, Long> lines = lines(enterpriseId, said);
        Map<Wanted, Step> proved = steps.of(enterpriseId, wanted(said, lines));
        Instant now = clock.instant();
        List<DecisionMapper.Row> rows = new ArrayList<>();
        for (Said each : said) {
            rows.addAll(PaperAtFault.of(each.paper().paperId(), () -> rows(each, lines, proved, actor, now)));
        }
        Portions.of(rows, Portions.ROWS).forEach(some -> decisions.insert(answer, some));
        arrivals.decided(
                enterpriseId,
                said.stream().map(each -> each.paper().paperId()).distinct().toList());
    }

    /** By the numbers of their records; those of no record of the enterprise are left out. */
    private Map<String, Long> lines(long enterpriseId, List<Said> said) {
        List<String> numbers = said.stream()
                .flatMap(each -> each.shares().stream())
                .map(Share::record)
                .toList();
        return Portions.asked(numbers, some -> papers.lines(enterpriseId, some)).stream()
                .collect(Collectors.toMap(OpenPaperMapper.Numbered::number, OpenPaperMapper.Numbered::lineId));
    }

    private static List<Wanted> wanted(List<Said> said, Map<String, Long> lines) {
        return said.stream()
                .flatMap(each -> each.shares().stream()
                        .filter(share -> lines.containsKey(share.record()))
                        .map(share -> new Wanted(
                                lines.get(share.record()), each.paper().paperId())))
                .distinct()
                .toList();
    }

    private List<DecisionMapper.Row> rows(
            Said said, Map<String, Long> lines, Map<Wanted, Step> proved, Actor actor, Instant now) {
        long id = ids.next();
        if (said.shares().isEmpty()) {
            return List.of(DecisionMapper.Row.ofNoLine(said.paper(), id, said.why(), actor.accountId(), now, false));
        }
        List<DecisionMapper.Row> rows = new ArrayList<>();
        for (Share share : said.shares()) {
            Long line = lines.get(share.record());
            if (line == null) {
                throw Access.notFound("record");
            }
            Step step = proved.get(new Wanted(line, said.paper().paperId()));
            if (step == null) {
                throw new PlatformException(
                        FourFlowError.PLACING_NOT_VALID,
                        "record",
                        "No step of record " + share.record() + " can be proved by such a paper.");
            }
            rows.add(DecisionMapper.Row.ofShare(
                    said.paper(),
                    id,
                    rows.size(),
                    line,
                    step,
                    cents(said.paper(), share),
                    said.why(),
                    actor.accountId(),
                    now));
        }
        return rows;
    }

    private static Long cents(Known paper, Share share) {
        return share.amount() == null
                ? paper.amountCents()
                : Long.valueOf(share.amount().cents());
    }
}
