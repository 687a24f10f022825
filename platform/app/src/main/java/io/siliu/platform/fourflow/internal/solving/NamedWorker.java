package io.siliu.platform.fourflow.internal.solving;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Who a paper speaks of, where it is so much likelier one worker than any other that no amount has to say it. */
final class NamedWorker {

    private static final int LEAST = 4_000;

    private final Places places;
    private final Weighing weighing;

    NamedWorker(Places places, Weighing weighing) {
        this.places = places;
        this.weighing = weighing;
    }

    OptionalLong of(Instrument paper) {
        long worker = 0;
        int best = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (long each : places.workersNamed(paper)) {
            OptionalInt weight = weight(paper, places.ofWorker(paper.kind(), each));
            if (weight.isEmpty()) {
                continue;
            }
            if (weight.getAsInt() > best) {
                second = best;
                best = weight.getAsInt();
                worker = each;
            } else {
                second = Math.max(second, weight.getAsInt());
            }
        }
        boolean clear = best >= LEAST && (second == Integer.MIN_VALUE || best - second >= BestFitPass.SURE);
        return clear ? OptionalLong.of(worker) : OptionalLong.empty();
    }

    /** A proprietor has lines under more than one name; the best of them counts. */
    private OptionalInt weight(Instrument paper, List<Place> own) {
        OptionalInt best = OptionalInt.empty();
        PartyMarks last = null;
        for (Place place : own) {
            if (place.marks() != last) {
                last = place.marks();
                OptionalInt weight = weighing.party(paper, place);
                if (weight.isPresent() && (best.isEmpty() || weight.getAsInt() > best.getAsInt())) {
                    best = weight;
                }
            }
        }
        return best;
    }
}
