package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.WINDOWS;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.acceptance;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.contract;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.firm;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.invoice;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.line;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.platform;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.read;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.receipt;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.seller;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.slip;
import static io.siliu.platform.fourflow.internal.solving.BlockFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same lines and papers give the same edges, in whatever order they came and whatever ids they got. */
class OrderIndependenceTest {

    private static final int LINES = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shuffledAndRenumberedBlocksHaveTheSameEdges(long seed) {
        List<Line> lines = lines(seed);
        List<Paper> papers = papers(lines, seed);
        Set<String> expected = edges(lines, papers);

        Random random = new Random(seed * 31);
        for (int round = 0; round < 5; round++) {
            List<Line> otherLines = renumberLines(lines, random);
            List<Paper> otherPapers = renumberPapers(papers, random);
            assertThat(edges(otherLines, otherPapers)).isEqualTo(expected);
        }
        assertThat(expected).hasSizeGreaterThan(LINES);
    }

    /** Edges by the names of things, not by their ids. */
    private static Set<String> edges(List<Line> lines, List<Paper> papers) {
        Map<Long, String> lineKeys = lines.stream().collect(Collectors.toMap(Line::id, Line::key));
        Map<Long, String> digests = papers.stream().collect(Collectors.toMap(Paper::id, Paper::digest));
        return new BlockSolver(WINDOWS)
                .solve(lines, papers).edges().stream()
                        .map(edge -> lineKeys.get(edge.line()) + " " + digests.get(edge.paper()) + " " + edge.step()
                                + " "
                                + edge.cents() + " " + edge.counted() + " " + edge.method() + " " + edge.margin() + " "
                                + edge.reason())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> lines(long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int id = 1; id <= LINES; id++) {
            lines.add(line(id, 1 + random.nextInt(25), 10_000L + 500L * random.nextInt(20)));
        }
        return lines;
    }

    private static List<Paper> papers(List<Line> lines, long seed) {
        Random random = new Random(seed + 7);
        List<Paper> papers = new ArrayList<>();
        long id = 1_000;
        for (Line line : lines) {
            int worker = (int) line.worker();
            long cents = line.steps().get(0).cents();
            boolean reference = random.nextInt(10) < 6;
            String[] tasks = reference ? new String[] {task((int) line.id())} : new String[0];
            long paid = random.nextInt(20) == 0 ? cents + 100 : cents;
            papers.add(receipt(id)
                    .number("r" + id++)
                    .task(tasks)
                    .to(read(worker))
                    .cents(paid)
                    .made());
            if (random.nextInt(4) == 0) {
                papers.add(receipt(id++)
                        .rank(4)
                        .task(tasks)
                        .to(read(worker))
                        .cents(paid)
                        .made());
            }
            papers.add(slip(id++).task(tasks).to(read(worker)).cents(cents).made());
            papers.add(acceptance(id++).task(task((int) line.id())).cents(cents).made());
            for (int photos = random.nextInt(3); photos > 0; photos--) {
                papers.add(acceptance(id++)
                        .rank(4)
                        .task(task((int) line.id()))
                        .cents(cents)
                        .saying("quantity=" + (1 + random.nextInt(2)))
                        .made());
            }
            String number = "i" + id;
            BlockFixtures.PaperMaker invoice = invoice(id++)
                    .number(number)
                    .rank(0)
                    .task(tasks)
                    .from(seller(worker))
                    .to(platform())
                    .cents(cents);
            papers.add((random.nextInt(20) == 0 ? invoice.voided() : invoice).made());
            if (random.nextInt(4) == 0) {
                papers.add(invoice(id++)
                        .number(number)
                        .rank(4)
                        .from(seller(worker))
                        .to(platform())
                        .cents(cents)
                        .made());
            }
        }
        for (int worker = 1; worker <= 25; worker++) {
            papers.add(contract(id++).from(platform()).to(seller(worker)).made());
        }
        long total = lines.stream()
                .mapToLong(line ->
                        line.steps().get(5).cents() + line.steps().get(5).extraCents())
                .sum();
        papers.add(invoice(id)
                .batch("PC-1")
                .from(platform())
                .to(firm())
                .cents(total)
                .made());
        return papers;
    }

    private static List<Line> renumberLines(List<Line> lines, Random random) {
        Map<Long, Long> ids = ids(lines.stream().map(Line::id).toList(), random);
        List<Line> other = new ArrayList<>(lines.stream()
                .map(line -> new Line(
                        ids.get(line.id()),
                        line.key(),
                        line.taskNumber(),
                        line.batchNumber(),
                        line.agreement(),
                        line.agreementNumber(),
                        line.worker(),
                        line.settledOn(),
                        line.workFrom(),
                        line.workTo(),
                        line.steps()))
                .toList());
        Collections.shuffle(other, random);
        return other;
    }

    private static List<Paper> renumberPapers(List<Paper> papers, Random random) {
        Map<Long, Long> ids = ids(papers.stream().map(Paper::id).toList(), random);
        List<Paper> other = new ArrayList<>(papers.stream()
                .map(paper -> new Paper(
                        ids.get(paper.id()),
                        paper.digest(),
                        paper.kind(),
                        paper.rank(),
                        paper.taskNumbers(),
                        paper.batchNumber(),
                        paper.number(),
                        paper.from(),
                        paper.to(),
                        paper.cents(),
                        paper.day(),
                        paper.dayTo(),
                        paper.reverses(),
                        paper.particulars(),
                        paper.isVoid()))
                .toList());
        Collections.shuffle(other, random);
        return other;
    }

    private static Map<Long, Long> ids(List<Long> old, Random random) {
        List<Long> fresh = new ArrayList<>(old);
        Collections.shuffle(fresh, random);
        Map<Long, Long> ids = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            ids.put(old.get(i), fresh.get(i));
        }
        return ids;
    }
}
