package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Matches the papers of one enterprise with its settlement lines. Deterministic: the order in which lines and papers are
 * given, and their ids, decide nothing.
 */
public final class BlockSolver {

    /** Written beside every edge; changes whenever the same block could get other edges. */
    public static final String VERSION = "fourflow-18";

    private static final List<PaperKind> SINGLE =
            List.of(PaperKind.ACCEPTANCE_RECEIPT, PaperKind.PAYMENT_SLIP, PaperKind.BANK_RECEIPT, PaperKind.INVOICE);
    private static final List<PaperKind> REVERSIBLE = List.of(PaperKind.BANK_RECEIPT, PaperKind.INVOICE);

    private final Windows windows;
    private final int atOnce;

    /** Weighs every block at once, however large. */
    public BlockSolver(Windows windows) {
        this(windows, Integer.MAX_VALUE);
    }

    /** @param atOnce so many lines are weighed at once; larger blocks month by month */
    public BlockSolver(Windows windows, int atOnce) {
        this.windows = windows;
        this.atOnce = atOnce;
    }

    /** What a paper of these parties would prove on a line: of several steps the one whose parties fit best. */
    public static Optional<Step> stepFor(Line line, PaperKind paper, PartyRead from, PartyRead to) {
        return line.provedBy(paper).stream().max(Comparator.comparingInt(step -> step.weight(from, to)));
    }

    public Solution solve(Collection<Line> lines, Collection<Paper> papers) {
        return solve(lines, papers, List.of(), List.of());
    }

    /**
     * @param sealed edges of sealed revisions: they stand, and everything else is solved around them
     * @param decisions what people decided, one for a paper at most; it stands before everything
     */
    public Solution solve(
            Collection<Line> lines, Collection<Paper> papers, Collection<Edge> sealed, Collection<Decision> decisions) {
        UnnumberedForms.Found found = Instruments.of(papers, decisions);
        VoidPapers voided = VoidPapers.in(found);
        Solution standing = solve(lines, voided.left(), sealed, decisions);
        return voided.isEmpty()
                ? standing
                : voided.shownIn(
                        standing,
                        (some, placed) -> solve(
                                lines,
                                some,
                                Stream.concat(placed.stream(), sealed.stream()).toList(),
                                decisions));
    }

    private Solution solve(
            Collection<Line> lines,
            UnnumberedForms.Found found,
            Collection<Edge> sealed,
            Collection<Decision> decisions) {
        Board board = new Board(List.copyOf(lines), found.papers());
        decide(board, lines, decisions);
        keep(board, sealed);
        leaveFormsOfWhatIsGone(board, decisions);
        leaveThoseThatMayBeOthers(board, found.unclear());
        leaveThoseThatNameTooMany(board);
        ReferencePass references = new ReferencePass(board, windows);
        references.run();
        new Announcements(board).run();
        new BatchPass(board, windows).run();
        new ContractPass(board).run();
        fit(board, references);
        return board.solution();
    }

    /** A part of what such a paper names would give its total to the wrong lines, so no pass places it. */
    private static void leaveThoseThatNameTooMany(Board board) {
        board.instruments().stream()
                .filter(paper -> paper.namesTooMany() && !board.isPlaced(paper))
                .forEach(paper -> board.leaveForGood(
                        paper, Reason.of(Reason.Code.NAMES_TOO_MANY, String.valueOf(Paper.MOST_TASKS)), List.of()));
    }

    /** A person said that it does not count by itself, so that no pass lets it; where it belongs a person is asked again. */
    private static void leaveFormsOfWhatIsGone(Board board, Collection<Decision> decisions) {
        if (decisions.stream().allMatch(Decision::isOfPlace)) {
            return;
        }
        Map<Long, Long> sameAs = decisions.stream()
                .filter(decision -> !decision.isOfPlace())
                .collect(Collectors.toMap(Decision::paper, Decision::sameAs));
        board.instruments().stream()
                .filter(paper -> !board.isPlaced(paper) && !board.isDecided(paper))
                .filter(paper -> paper.isFormOfWhatIsGone(sameAs))
                .forEach(paper -> board.hold(paper, Reason.of(Reason.Code.SAME_IS_GONE), List.of()));
    }

    /** Counted beside the paper that it may be a form of, it would fill a line twice. */
    private static void leaveThoseThatMayBeOthers(Board board, List<Instrument> unclear) {
        for (Instrument paper : unclear) {
            if (!board.isPlaced(paper)) {
                board.hold(
                        paper,
                        Reason.of(Reason.Code.MAY_BE_SAME_PAPER),
                        paper.taskNumbers().stream()
                                .map(board::withTaskNumber)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
            }
        }
    }

    /** Single papers before sums, what gives before what takes back, and then what was given again. */
    private void fit(Board board, ReferencePass references) {
        Weighing weighing = new Weighing(board.places());
        NamedWorker named = new NamedWorker(board.places(), weighing);
        Candidates candidates = new Candidates(board, windows, weighing);
        BestFitPass single = new BestFitPass(board, candidates);
        if (board.lines().size() > atOnce) {
            new MonthSplit(board).run(month -> singles(month, weighing));
        }
        singles(board, weighing);
        new BatchSumPass(board, windows).run();
        new RunPass(board, named, windows).run();
        references.runAfterRuns();
        new PartsPass(board, named, windows).run();
        ReversalPass reversals = new ReversalPass(board, candidates, new Originals(board, named, windows));
        reversals.run();
        for (PaperKind kind : REVERSIBLE) {
            single.run(kind, true);
            single.run(kind, false);
        }
        if (reversals.tookSeveralBack()) {
            new BatchSumPass(board, windows).run();
            new RunPass(board, named, windows).run();
        }
        new SearchEnds(board, named, windows).tell();
        new NothingCertain(board).run();
        new SuggestionPass(board, weighing, windows).run();
    }

    private void singles(Board some, Weighing weighing) {
        BestFitPass pass = new BestFitPass(some, new Candidates(some, windows, weighing));
        for (PaperKind kind : SINGLE) {
            pass.run(kind, false);
        }
    }

    /**
     * A decision about any form of a paper holds for the paper; of several that of the best form, and where another one placed it
     * on the same lines with other shares, that is told. Where all its lines are gone nobody said where it belongs instead, so a
     * person is asked again and no pass answers for him.
     */
    private static void decide(Board board, Collection<Line> lines, Collection<Decision> decisions) {
        Map<Long, Decision> byPaper = decisions.stream()
                .filter(Decision::isOfPlace)
                .collect(Collectors.toMap(Decision::paper, Function.identity()));
        Set<Long> known = lines.stream().map(Line::id).collect(Collectors.toSet());
        for (Instrument instrument : board.instruments()) {
            List<Decision> made = instrument.forms().stream()
                    .map(form -> byPaper.get(form.id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (!made.isEmpty()) {
                decide(board, instrument, made.get(0), known);
                made.stream()
                        .filter(other -> !other.sharesAs(made.get(0)))
                        .forEach(other -> board.tellOtherShares(other.paper()));
            }
        }
    }

    private static void decide(Board board, Instrument instrument, Decision decision, Set<Long> known) {
        board.decide(
                instrument,
                decision.edges().stream()
                        .filter(edge -> known.contains(edge.line()))
                        .map(edge -> edge.of(instrument.primary()))
                        .toList(),
                decision.edges().isEmpty() ? Reason.Code.TAKEN_AWAY : Reason.Code.LINE_IS_GONE);
    }

    private static void keep(Board board, Collection<Edge> sealed) {
        Map<Long, List<Edge>> byPaper = sealed.stream().collect(Collectors.groupingBy(Edge::paper));
        for (Instrument instrument : board.instruments()) {
            Map<Long, Edge> byLine = new TreeMap<>();
            for (Paper form : instrument.forms()) {
                byPaper.getOrDefault(form.id(), List.of())
                        .forEach(edge -> byLine.putIfAbsent(edge.line(), edge.of(instrument.primary())));
            }
            if (!byLine.isEmpty() && !board.isDecided(instrument)) {
                board.place(instrument, List.copyOf(byLine.values()));
            }
        }
    }
}
