package io.siliu.platform.fourflow.internal.solving;

import static io.siliu.platform.fourflow.Reason.Code.AMOUNT_NOT_CERTAIN;
import static io.siliu.platform.fourflow.Reason.Code.CLAIMED_TWICE;
import static io.siliu.platform.fourflow.Reason.Code.NOT_CLEAR;
import static io.siliu.platform.fourflow.Reason.Code.REFERENCE_ALONE;
import static io.siliu.platform.fourflow.Reason.Code.REFERENCE_CONTRADICTED;
import static io.siliu.platform.fourflow.Reason.Code.SEARCH_BOUND;
import static io.siliu.platform.fourflow.Reason.Code.SEVERAL_FIT;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBERS_SUM;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_AMOUNT;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_AMOUNT_PARTY;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_DAY;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_DIGIT;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_PARTY;
import static io.siliu.platform.fourflow.Reason.Code.TASK_NUMBER_REST;

import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Pass a: a task number whose check digits hold, together with the amount or a party. A contract may list many. A
 * reference with another amount makes an edge and a discrepancy, never a paid line, unless the day or the size of the amount
 * speaks for other work; then a person looks, as where nothing but the number speaks for the line. Two acceptance receipts or
 * slips that together exceed the line are both left open.
 */
final class ReferencePass {

    private static final int REFERENCE = 13_288;
    private static final int AMOUNT = 6_644;

    /** Said of an invoice that may cover lines beside the one it names. */
    private static final Set<Reason.Code> MAY_COVER_LINES = EnumSet.of(SEVERAL_FIT, NOT_CLEAR, SEARCH_BOUND);

    private final Board board;
    private final OtherWork otherWork;
    private boolean afterRuns;

    ReferencePass(Board board, Windows windows) {
        this.board = board;
        this.otherWork = new OtherWork(windows);
    }

    void run() {
        decide();
    }

    /** Again for invoices over more than the line they name, when it is known that they cover no run of lines. */
    void runAfterRuns() {
        afterRuns = true;
        decide();
    }

    private void decide() {
        Map<Instrument, List<Edge>> decided = new LinkedHashMap<>();
        for (Instrument paper : board.unplaced(PaperKind.values())) {
            if (paper.takesBack() || paper.isOverNothing()) {
                continue;
            }
            List<Line> lines = paper.taskNumbers().stream()
                    .map(board::withTaskNumber)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (lines.size() == 1 && paper.taskNumbers().size() == 1) {
                one(paper, lines.get(0)).ifPresent(edge -> decided.put(paper, List.of(edge)));
            } else if (paper.kind() == PaperKind.CONTRACT) {
                List<Edge> edges = lines.stream()
                        .flatMap(line -> one(paper, line).stream())
                        .toList();
                if (!edges.isEmpty()) {
                    decided.put(paper, edges);
                }
            } else if (!lines.isEmpty()) {
                several(paper, lines).ifPresent(edges -> decided.put(paper, edges));
            }
        }
        withoutDoubleClaims(decided).forEach(board::place);
    }

    private Optional<Edge> one(Instrument paper, Line line) {
        Optional<Step> found = bestStep(paper, line);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Step step = found.get();
        PartyFit party = step.specificFit(paper.from(), paper.to());
        boolean named = !step.specific(paper.from(), paper.to()).isNothing();
        boolean amount =
                step.cents() != null && paper.cents() != null && step.cents().equals(paper.cents());
        if (paper.kind() == PaperKind.INVOICE && mayCoverMore(paper, step)) {
            return Optional.empty();
        }
        boolean contract = paper.kind() == PaperKind.CONTRACT;
        if (!amount && !party.agrees() && named && (contract || paper.cents() != null)) {
            board.leave(paper, Reason.of(REFERENCE_CONTRADICTED, line.taskNumber()), List.of(line));
            return Optional.empty();
        }
        if (!amount && !contract && paper.cents() != null && otherWork.isMeant(paper, line, step)) {
            boolean part = paper.kind() == PaperKind.INVOICE && !OtherWork.exceeds(paper, step);
            if (part && !afterRuns) {
                return Optional.empty();
            }
            if (!part || !isRest(paper, line, step)) {
                board.leave(paper, Reason.of(REFERENCE_CONTRADICTED, line.taskNumber()), List.of(line));
                return Optional.empty();
            }
        }
        if (NumberAlone.is(paper, step) && !isRest(paper, line, step)) {
            board.leave(paper, Reason.of(REFERENCE_ALONE, line.taskNumber()), List.of(line));
            return Optional.empty();
        }
        return Optional.of(edge(paper, line, step, amount));
    }

    private Edge edge(Instrument paper, Line line, Step step, boolean amount) {
        boolean contract = paper.kind() == PaperKind.CONTRACT;
        PartyFit party = step.specificFit(paper.from(), paper.to());
        int margin = REFERENCE + (amount ? AMOUNT : 0) + party.weight();
        Reason.Code why = amount
                ? (party.agrees() ? TASK_NUMBER_AMOUNT_PARTY : TASK_NUMBER_AMOUNT)
                : withAnotherAmount(paper, line, step, party);
        Long cents = contract ? null : paper.cents();
        Edge edge = Edge.of(
                paper.primary(), line, step, cents, Method.TASK_NUMBER, margin, Reason.of(why, line.taskNumber()));
        boolean unsure = !contract && paper.cents() == null;
        return unsure ? edge.shownOnly(Reason.of(AMOUNT_NOT_CERTAIN, line.taskNumber())) : edge;
    }

    /** What speaks for the line beside the number. */
    private Reason.Code withAnotherAmount(Instrument paper, Line line, Step step, PartyFit party) {
        if (party.agrees() || paper.kind() == PaperKind.CONTRACT || paper.cents() == null) {
            return TASK_NUMBER_PARTY;
        }
        if (isRest(paper, line, step)) {
            return TASK_NUMBER_REST;
        }
        return NumberAlone.isMisread(paper, step) ? TASK_NUMBER_DIGIT : TASK_NUMBER_DAY;
    }

    /** What is given in parts comes to the line with its last one. The rest of one of which a part is invoiced may come late. */
    private boolean isRest(Instrument paper, Line line, Step step) {
        long given = board.filled(line, step);
        return step.cents() != null && paper.cents() != null && given > 0 && given + paper.cents() == step.cents();
    }

    /** Where lines of a run come to the total, or may, and chance is not ruled out, it is no difference of the line it names. */
    private boolean mayCoverMore(Instrument paper, Step step) {
        if (!OtherWork.exceeds(paper, step)) {
            return false;
        }
        LeftOpen left = board.left(paper);
        boolean mayCoverLines =
                left != null && MAY_COVER_LINES.contains(left.why().code());
        return !afterRuns || (mayCoverLines && !Misreading.ofOneDigit(paper.cents(), step.cents()));
    }

    private Optional<List<Edge>> several(Instrument paper, List<Line> lines) {
        List<Edge> edges = new ArrayList<>();
        long sum = 0;
        for (Line line : lines) {
            Optional<Step> step = bestStep(paper, line);
            if (step.isEmpty() || step.get().cents() == null) {
                return Optional.empty();
            }
            sum += step.get().cents();
            edges.add(Edge.of(
                    paper.primary(),
                    line,
                    step.get(),
                    step.get().cents(),
                    Method.TASK_NUMBER,
                    REFERENCE
                            + AMOUNT
                            + step.get().specificFit(paper.from(), paper.to()).weight(),
                    Reason.of(TASK_NUMBERS_SUM, String.valueOf(lines.size()))));
        }
        boolean adds = paper.cents() != null
                && paper.cents() == sum
                && lines.size() == paper.taskNumbers().size();
        if (!adds && (afterRuns || paper.kind() != PaperKind.INVOICE)) {
            board.leave(paper, Reason.of(SEVERAL_FIT, String.valueOf(lines.size())), lines);
        }
        return adds ? Optional.of(edges) : Optional.empty();
    }

    /** Of several steps that the paper could prove, the one whose parties fit best; without parties the line's own. */
    private static Optional<Step> bestStep(Instrument paper, Line line) {
        return line.provedBy(paper.kind()).stream()
                .max(Comparator.<Step>comparingInt(step -> step.weight(paper.from(), paper.to()))
                        .thenComparing(step -> step.scope() == EvidenceScope.LINE));
    }

    private Map<Instrument, List<Edge>> withoutDoubleClaims(Map<Instrument, List<Edge>> decided) {
        Map<String, List<Instrument>> claims = new LinkedHashMap<>();
        decided.forEach((paper, edges) -> {
            if (paper.kind() == PaperKind.ACCEPTANCE_RECEIPT || paper.kind() == PaperKind.PAYMENT_SLIP) {
                edges.stream()
                        .filter(Edge::counted)
                        .forEach(edge -> claims.computeIfAbsent(
                                        edge.line() + "/" + edge.step(), key -> new ArrayList<>())
                                .add(paper));
            }
        });
        Map<Instrument, List<Edge>> rest = new LinkedHashMap<>(decided);
        claims.values().stream()
                .filter(papers -> papers.size() > 1 && exceeds(papers, decided))
                .flatMap(List::stream)
                .forEach(paper -> {
                    rest.remove(paper);
                    Line line = board.withTaskNumber(paper.taskNumbers().get(0));
                    board.leave(
                            paper, Reason.of(CLAIMED_TWICE, paper.taskNumbers().get(0)), List.of(line));
                });
        return rest;
    }

    private boolean exceeds(List<Instrument> papers, Map<Instrument, List<Edge>> decided) {
        Edge first = decided.get(papers.get(0)).get(0);
        long sum = papers.stream()
                .mapToLong(paper -> decided.get(paper).get(0).cents())
                .sum();
        Line line = board.withTaskNumber(papers.get(0).taskNumbers().get(0));
        return line.steps().stream()
                .filter(step -> step.kind() == first.step() && step.from() == first.from())
                .anyMatch(step -> step.cents() != null && sum > step.cents());
    }
}
