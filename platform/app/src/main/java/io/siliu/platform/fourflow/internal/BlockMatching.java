package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.internal.solving.BlockSolver;
import io.siliu.platform.fourflow.internal.solving.Edge;
import io.siliu.platform.fourflow.internal.solving.Line;
import io.siliu.platform.fourflow.internal.solving.Paper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Solves one claimed block and writes back what changed, in the claim's transaction: allocations, contents, discrepancies
 * and the sealing of what is ripe. Killed at any line, nothing of it happened and the block is claimed again.
 */
@Component
final class BlockMatching {

    private static final Logger log = LoggerFactory.getLogger(BlockMatching.class);

    private final BlockMapper blocks;
    private final PaperMapper papers;
    private final AllocationMapper allocations;
    private final RecordMapper records;
    private final TradeBlocks trade;
    private final UnresolvedPapers unresolved;
    private final RecordWriter writer;
    private final AllocationWriter allocationWriter;
    private final Ripening ripening;
    private final Decisions decisions;
    private final DecisionQuestions questions;
    private final Keyed keyed;
    private final Clock clock;
    private final FourFlowProperties properties;
    private final BlockSolver solver;
    private final BlockMemory memory;

    BlockMatching(
            BlockMapper blocks,
            PaperMapper papers,
            AllocationMapper allocations,
            RecordMapper records,
            TradeBlocks trade,
            UnresolvedPapers unresolved,
            RecordWriter writer,
            AllocationWriter allocationWriter,
            Ripening ripening,
            Decisions decisions,
            DecisionQuestions questions,
            Keyed keyed,
            Clock clock,
            FourFlowProperties properties,
            BlockMemory memory) {
        this.blocks = blocks;
        this.papers = papers;
        this.allocations = allocations;
        this.records = records;
        this.trade = trade;
        this.unresolved = unresolved;
        this.writer = writer;
        this.allocationWriter = allocationWriter;
        this.ripening = ripening;
        this.decisions = decisions;
        this.questions = questions;
        this.keyed = keyed;
        this.clock = clock;
        this.properties = properties;
        this.memory = memory;
        this.solver = new BlockSolver(properties.windows(), properties.atOnce());
    }

    /** @throws io.siliu.kernel.PlatformException BLOCK_TOO_LARGE when the block does not fit into memory */
    void solve(long enterpriseId) {
        PaperMapper.Extent extent = papers.extent(enterpriseId);
        long rows = extent.papers() + trade.lines(enterpriseId);
        long named = BlockMemory.rowsOfTaskNumbers(extent.taskNumbers());
        memory.hold(enterpriseId, rows + named, () -> load(enterpriseId));
    }

    private void load(long enterpriseId) {
        Instant now = clock.instant();
        List<BlockMapper.Arrival> taken = blocks.arrivals(enterpriseId);
        Instant lastArrival = taken.stream()
                .map(BlockMapper.Arrival::arrivedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        Optional.ofNullable(blocks.lastArrival(enterpriseId)).orElse(now));
        Instant due = null;
        int lineCount = 0;
        List<StoredPaper> stored = papers.of(enterpriseId);
        if (enterpriseId == Arrivals.UNRESOLVED) {
            unresolved.resolve(stored);
        } else {
            Moment moment = new Moment(now, lastArrival);
            List<MatchedRecord> matched = trade.read(enterpriseId)
                    .map(block -> match(block, stored, moment))
                    .orElse(List.of());
            lineCount = matched.size();
            tellIfLarge(enterpriseId, lineCount, stored.size());
            due = ripening.seal(enterpriseId, matched, stored, moment);
        }
        forget(enterpriseId, taken);
        blocks.solved(enterpriseId, now.plus(properties.pause()), due, lastArrival, now, lineCount, stored.size());
    }

    private void tellIfLarge(long enterpriseId, int lines, int papers) {
        if (lines > properties.atOnce()) {
            log.warn(
                    "Block {} has {} lines and {} papers, more than the {} that are weighed at once: solved by months",
                    enterpriseId,
                    lines,
                    papers,
                    properties.atOnce());
        }
    }

    private void forget(long enterpriseId, List<BlockMapper.Arrival> taken) {
        Chunks.of(taken.stream().map(BlockMapper.Arrival::id).toList())
                .forEach(some -> blocks.taken(enterpriseId, some));
    }

    private List<MatchedRecord> match(TradeBlock block, List<StoredPaper> stored, Moment moment) {
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
                        io.siliu.platform.contract.Flow.BUSINESS,
                        Discrepancy.Side.ofRow(null, "paper", each.edge().step().name()),
                        Discrepancy.Side.ofRow(null, "match", each.instead()),
                        true))
                .toList();
    }
}
