package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.Reason;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.LeftOpen;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Solves the lines and papers of one block and has those records written whose inputs changed. */
@Component
final class LineMatching {

    private final AllocationMapper allocations;
    private final RecordMapper records;
    private final RecordWriter writer;
    private final AllocationWriter allocationWriter;
    private final Decisions decisions;
    private final DecisionQuestions questions;
    private final InvoiceStandingMapper standings;
    private final Keyed keyed;
    private final BlockSolver solver;

    LineMatching(
            AllocationMapper allocations,
            RecordMapper records,
            RecordWriter writer,
            AllocationWriter allocationWriter,
            Decisions decisions,
            DecisionQuestions questions,
            InvoiceStandingMapper standings,
            Keyed keyed,
            FourFlowProperties properties) {
        this.allocations = allocations;
        this.records = records;
        this.writer = writer;
        this.allocationWriter = allocationWriter;
        this.decisions = decisions;
        this.questions = questions;
        this.standings = standings;
        this.keyed = keyed;
        this.solver = new BlockSolver(properties.windows(), properties.atOnce());
    }

    /** In no order; those whose inputs are as they were, are not written. */
    List<MatchedRecord> match(TradeBlock block, List<StoredPaper> stored, Moment moment) {
        long enterpriseId = block.enterprise().id();
        Map<Long, TradeBlock.Row> rows =
                block.rows().stream().collect(Collectors.toMap(row -> row.line().id(), Function.identity()));
        SolverLines forSolving = new SolverLines(keyed, new Marks(keyed, block));
        List<Line> lines = rows.values().stream()
                .map(forSolving::line)
                .sorted(Comparator.comparing(Line::key))
                .toList();
        Map<Long, StoredPaper> paperById =
                stored.stream().collect(Collectors.toMap(StoredPaper::id, Function.identity()));
        List<AllocationRow> before = allocations.of(enterpriseId);
        Solved solved = solve(enterpriseId, lines, stored, before, moment);
        Compared compared = compare(block, rows, lines, paperById, solved);
        List<MatchedRecord> all = new ArrayList<>(compared.same());
        all.addAll(writer.write(
                block, compared.changed(), compared.digests(), solved.contested(), paperById, before, moment));
        allocationWriter.writeOpen(enterpriseId, solved.open());
        return all;
    }

    /** What stands, by line, and what stays open. */
    private record Solved(
            Map<Long, List<Edge>> edges, Map<Long, List<Contest.Contested>> contested, List<LeftOpen> open) {}

    private Solved solve(
            long enterpriseId, List<Line> lines, List<StoredPaper> stored, List<AllocationRow> before, Moment moment) {
        Set<Long> voided = standings.voidPapersOf(enterpriseId);
        List<Paper> papers = stored.stream()
                .map(paper -> paper.forSolving(voided.contains(paper.id())))
                .toList();
        Map<Long, PaperKind> kinds = stored.stream().collect(Collectors.toMap(StoredPaper::id, StoredPaper::kind));
        List<Decisions.Standing> standing = decisions.of(enterpriseId).stream()
                .filter(each -> each.decision().edges().stream().allMatch(edge -> isProved(edge, kinds)))
                .toList();
        Contest contest = Contest.solve(
                solver,
                lines,
                papers,
                before.stream()
                        .filter(row -> row.sealedIn() > 0 && row.reasonCode() != Reason.Code.VOIDED)
                        .map(AllocationRow::edge)
                        .filter(edge -> isProved(edge, kinds))
                        .toList(),
                standing.stream().map(Decisions.Standing::decision).toList());
        DecisionQuestions.Asked asked = questions.ask(
                enterpriseId,
                standing,
                amounts(papers),
                contest.solution(),
                () -> solver.solve(lines, papers, List.of(), List.of()),
                moment.now());
        return new Solved(
                contest.solution().byLine(),
                Stream.concat(contest.contested().stream(), asked.contested().stream())
                        .collect(Collectors.groupingBy(each -> each.edge().line())),
                asked.open(contest.solution().open()));
    }

    /**
     * Whether the paper is there and can prove the step yet: read anew, or as people say since, it may be one of another kind or none.
     * Then it does not prove what people placed it for, and no seal holds it there.
     */
    private static boolean isProved(Edge edge, Map<Long, PaperKind> kinds) {
        PaperKind kind = kinds.get(edge.paper());
        return kind != null && kind.proves(edge.step());
    }

    private static Map<Long, Long> amounts(List<Paper> papers) {
        Map<Long, Long> amounts = new HashMap<>();
        papers.forEach(paper -> amounts.put(paper.id(), paper.cents()));
        return amounts;
    }

    /** The records by whether their inputs are as they were, with the digests of these. */
    private record Compared(List<MatchedRecord> same, List<MatchedRecord> changed, Map<Long, byte[]> digests) {}

    private Compared compare(
            TradeBlock block,
            Map<Long, TradeBlock.Row> rows,
            List<Line> lines,
            Map<Long, StoredPaper> papers,
            Solved solved) {
        Map<Long, RecordHead> heads = records.heads(block.enterprise().id()).stream()
                .collect(Collectors.toMap(RecordHead::lineId, Function.identity()));
        InputDigest inputs = new InputDigest(keyed, block, papers);
        Compared compared = new Compared(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Line line : lines) {
            TradeBlock.Row row = rows.get(line.id());
            List<Edge> own = solved.edges().getOrDefault(line.id(), List.of());
            RecordHead head = heads.get(line.id());
            byte[] digest = inputs.of(row, line, own, markers(solved.contested().getOrDefault(line.id(), List.of())));
            compared.digests().put(line.id(), digest);
            boolean changed = head == null || !Arrays.equals(head.inputDigest(), digest);
            (changed ? compared.changed() : compared.same()).add(new MatchedRecord(row, line, own, head));
        }
        return compared;
    }

    /** Contested edges as they enter the digest, before any paper is read. */
    private static List<Discrepancy> markers(List<Contest.Contested> contested) {
        return contested.stream()
                .map(each -> new Discrepancy(
                        each.kind(),
                        Flow.BUSINESS,
                        Discrepancy.Side.ofRow(null, "paper", each.edge().step().name()),
                        Discrepancy.Side.ofRow(null, "match", each.instead()),
                        true))
                .toList();
    }
}
