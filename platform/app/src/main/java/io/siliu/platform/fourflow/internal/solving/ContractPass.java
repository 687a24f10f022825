package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.fourflow.Method;
import io.siliu.platform.fourflow.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Contracts bind by their parties and their validity, not by an amount, and one may cover many lines: a contracting
 * agreement covers the worker's lines whose work lies inside its validity, a master agreement those booked under its
 * number. A name that two workers of the block share binds nobody.
 */
final class ContractPass {

    private static final int PERIOD = 1_661;
    private static final int NUMBER = 9_966;

    private final Board board;

    ContractPass(Board board) {
        this.board = board;
    }

    void run() {
        Map<Instrument, List<Edge>> decided = new LinkedHashMap<>();
        for (Instrument paper : board.instruments()) {
            if (paper.kind() == PaperKind.CONTRACT && !board.isDecided(paper)) {
                List<Edge> master = asMasterAgreement(paper);
                List<Edge> edges = master.isEmpty() ? asContractingAgreement(paper) : master;
                if (!edges.isEmpty()) {
                    decided.put(paper, edges);
                }
            }
        }
        decided.forEach(board::place);
    }

    private List<Edge> asMasterAgreement(Instrument paper) {
        String number = paper.primary().number();
        if (number == null) {
            return List.of();
        }
        Set<Long> already = linesOf(paper);
        List<Edge> edges = new ArrayList<>();
        for (Line line : board.ofAgreement(number)) {
            Optional<Step> step = line.step(EvidenceKind.MASTER_AGREEMENT, EvidenceScope.AGREEMENT);
            if (step.isPresent() && !already.contains(line.id())) {
                edges.add(Edge.of(
                        paper.primary(),
                        line,
                        step.get(),
                        null,
                        Method.PARTIES_AND_PERIOD,
                        NUMBER + step.get().weight(paper.from(), paper.to()),
                        Reason.of(Reason.Code.MASTER_AGREEMENT_NUMBER)));
            }
        }
        return edges;
    }

    private List<Edge> asContractingAgreement(Instrument paper) {
        Set<Long> already = linesOf(paper);
        List<Edge> edges = new ArrayList<>();
        Set<Long> workers = new HashSet<>();
        for (Place place : ofNamed(paper)) {
            workers.add(place.line().worker());
            if (!already.contains(place.line().id()) && covers(paper, place.line()) && !isNamedByAnother(place)) {
                edges.add(Edge.of(
                        paper.primary(),
                        place.line(),
                        place.step(),
                        null,
                        Method.PARTIES_AND_PERIOD,
                        PERIOD + place.step().weight(paper.from(), paper.to()),
                        Reason.of(Reason.Code.CONTRACT_COVERS)));
            }
        }
        if (workers.size() > 1) {
            if (already.isEmpty()) {
                board.leave(paper, Reason.of(Reason.Code.SEVERAL_FIT, String.valueOf(workers.size())), List.of());
            }
            return List.of();
        }
        return edges;
    }

    /** A contract that lists the task is the line's; one whose validity, as it was read, also covers it adds nothing. */
    private boolean isNamedByAnother(Place place) {
        return board.isFilled(place.line(), place.step());
    }

    private List<Place> ofNamed(Instrument paper) {
        return board.places().workersNamed(paper).stream()
                .flatMap(worker -> board.places().ofWorker(PaperKind.CONTRACT, worker).stream())
                .filter(place -> place.step().kind() == EvidenceKind.CONTRACTING_AGREEMENT)
                .filter(place -> worker(paper, place.step()))
                .toList();
    }

    private Set<Long> linesOf(Instrument paper) {
        return board.edgesOf(paper).stream().map(Edge::line).collect(Collectors.toSet());
    }

    private static boolean worker(Instrument paper, Step step) {
        PartyFit fit = step.specificFit(paper.from(), paper.to());
        return fit.agrees() && !fit.contradicts();
    }

    private static boolean covers(Instrument paper, Line line) {
        Paper contract = paper.primary();
        return contract.day() != null
                && !line.workFrom().isBefore(contract.day())
                && (contract.dayTo() == null || !line.workTo().isAfter(contract.dayTo()));
    }
}
