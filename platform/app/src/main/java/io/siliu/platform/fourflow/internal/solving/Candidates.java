package io.siliu.platform.fourflow.internal.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The places that are open to a paper: whose worker it names, with its exact amount and a day inside the window. What
 * takes back may mean a place whose paper was not found, so those are candidates too.
 */
final class Candidates {

    /** A paper that names nobody is compared with lines of its amount that ended so few days before. */
    private static final int NAMELESS_DAYS = 3;

    /** So much less likely is it that the paper which is taken back is missing here, or was left to a person. */
    private static final int NOT_FOUND = 3_000;

    private final Board board;
    private final Windows windows;
    private final Weighing weighing;

    Candidates(Board board, Windows windows, Weighing weighing) {
        this.board = board;
        this.windows = windows;
        this.weighing = weighing;
    }

    List<Candidate> of(Instrument paper) {
        if (paper.cents() == null || paper.cents() == 0 || !paper.taskNumbers().isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (Place place : named(paper)) {
            if (isOpen(paper, place)) {
                OptionalInt exact = weighing.exact(paper, place);
                int weight = exact.orElse(0) - (lacksWhatIsTakenBack(paper, place) ? NOT_FOUND : 0);
                if (exact.isPresent() && weight > 0) {
                    found.add(new Candidate(paper, place, weight));
                }
            }
        }
        return found;
    }

    private List<Place> named(Instrument paper) {
        long cents = Math.abs(paper.cents());
        if (paper.from().isNothing() && paper.to().isNothing()) {
            return paper.day() == null
                    ? List.of()
                    : board.places().ofAmount(paper.kind(), cents).stream()
                            .filter(place -> !place.line().workTo().isAfter(paper.day()))
                            .filter(place ->
                                    !place.line().workTo().isBefore(paper.day().minusDays(NAMELESS_DAYS)))
                            .toList();
        }
        List<Place> places = new ArrayList<>();
        for (long worker : board.places().workersNamed(paper)) {
            for (Place place : board.places().ofWorker(paper.kind(), worker)) {
                if (place.step().cents() != null && place.step().cents() == cents) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private boolean lacksWhatIsTakenBack(Instrument paper, Place place) {
        return paper.takesBack() && board.filled(place) < -paper.cents();
    }

    private boolean isOpen(Instrument paper, Place place) {
        if (paper.takesBack()) {
            return !(board.wasTakenBack(place) && lacksWhatIsTakenBack(paper, place))
                    && windows.holdsReturn(paper.kind(), paper.day(), place.line());
        }
        boolean inTime = board.wasTakenBack(place)
                ? windows.holdsReturn(paper.kind(), paper.day(), place.line())
                : windows.holds(paper.kind(), paper.day(), place.line());
        return inTime && !board.isFilled(place.line(), place.step());
    }
}
