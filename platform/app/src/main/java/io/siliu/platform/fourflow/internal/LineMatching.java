package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.Flow;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Keyed keyed;
    private final BlockSolver solver;

    LineMatching(
            AllocationMapper allocations,
            RecordMapper records,
            RecordWriter writer,
            AllocationWriter allocationWriter,
            Decisions decisions,
            DecisionQuestions questions,
            Keyed keyed,
            FourFlowProperties properties) {
        this.allocations = allocations;
        this.records = records;
        this.writer = writer;
        this.allocationWriter = allocationWriter;
        this.decisions = decisions;
        this.questions = questions;
        this.keyed = keyed;
        this.solver = new BlockSolver(properties.windows(), properties.atOnce());
    }

    /** In no order; those whose inputs are as they were, are not written. */
    List<MatchedRecord> match(TradeBlock block, List<StoredPaper> stored, Moment moment) {
        long enterpriseId = block.enterprise().id();
        SolverLines lines = new SolverLines(keyed, new Marks(keyed, block));
        Map<Long, TradeBlock.Row> rows =
                block.rows().stream().collect(Collectors.toMap(row -> row.line().id(), Function.identity()));
        Map<Long, Line> byId =
                rows.values().stream().map(lines::line).collect(Collectors.toMap(Line::id, Function.identity()));
        Map<Long, StoredPaper> paperById =
                stored.stream().collect(Collectors.toMap(StoredPaper::id, Function.identity()));
        List<AllocationRow> before = allocations.of(enterpriseId);
        List<Paper> forSolving = stored.stream().map(StoredPaper::forSolving).toList();
        List<Decisions.Standing> standing = decisions.of(enterpriseId);
        Contest contest = Contest.solve(
                solver,
                byId.values(),
                forSolving,
                before.stream()
                        .filter(row -> row.sealedIn() > 0 && paperById.containsKey(row.paperId()))
                        .map(AllocationRow::edge)
                        .toList(),
                standing.stream().map(Decisions.Standing::decision).toList());
        DecisionQuestions.Asked asked = questions.ask(
                enterpriseId,
                standing,
                () -> solver.solve(byId.values(), forSolving, List.of(), List.of()),
                moment.now());
        Map<Long, List<Edge>> edges = contest.solution().byLine();
        Map<Long, List<Contest.Contested>> contested = Stream.concat(
                        contest.contested().stream(), asked.contested().stream())
                .collect(Collectors.groupingBy(each -> each.edge().line()));
        Map<Long, RecordHead> heads =
                records.heads(enterpriseId).stream().collect(Collectors.toMap(RecordHead::lineId, Function.identity()));

        InputDigest inputs = new InputDigest(keyed, block, paperById);
        List<MatchedRecord> all = new ArrayList<>();
        List<MatchedRecord> changed = new ArrayList<>();
        Map<Long, byte[]> digests = new HashMap<>();
        for (Line line : sorted(byId.values())) {
            TradeBlock.Row row = rows.get(line.id());
            List<Edge> own = edges.getOrDefault(line.id(), List.of());
            RecordHead head = heads.get(line.id());
            byte[] digest = inputs.of(row, line, own, markers(contested.getOrDefault(line.id(), List.of())));
            digests.put(line.id(), digest);
            MatchedRecord one = new MatchedRecord(row, line, own, head);
            if (head == null || !Arrays.equals(head.inputDigest(), digest)) {
                changed.add(one);
            } else {
                all.add(one);
            }
        }
        all.addAll(writer.write(block, changed, digests, contested, paperById, before, moment));
        allocationWriter.writeOpen(enterpriseId, asked.open(contest.solution().open()));
        return all;
    }

    private static List<Line> sorted(Collection<Line> lines) {
        return lines.stream().sorted(Comparator.comparing(Line::key)).toList();
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
