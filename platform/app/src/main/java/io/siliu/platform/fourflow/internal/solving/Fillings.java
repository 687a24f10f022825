package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.contract.EvidenceKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the papers that count come to on every step of every line, and where something was taken back. */
final class Fillings {

    private final Map<LineStep, Long> filled = new HashMap<>();
    private final Set<LineStep> takenBack = new HashSet<>();

    private record LineStep(long line, EvidenceKind step, Object from) {

        static LineStep of(Line line, Step step) {
            return new LineStep(line.id(), step.kind(), step.from());
        }

        static LineStep of(Edge edge) {
            return new LineStep(edge.line(), edge.step(), edge.from());
        }
    }

    /** What these lines are filled with by now; what is added later is not seen here. */
    Fillings of(Collection<Line> lines) {
        Fillings some = new Fillings();
        for (Line line : lines) {
            for (Step step : line.steps()) {
                LineStep at = LineStep.of(line, step);
                Long cents = filled.get(at);
                if (cents != null) {
                    some.filled.put(at, cents);
                }
                if (takenBack.contains(at)) {
                    some.takenBack.add(at);
                }
            }
        }
        return some;
    }

    void add(Edge edge) {
        if (!edge.counted()) {
            return;
        }
        filled.merge(LineStep.of(edge), edge.cents() == null ? 0L : edge.cents(), Long::sum);
        if (edge.cents() != null && edge.cents() < 0) {
            takenBack.add(LineStep.of(edge));
        }
    }

    void clear() {
        filled.clear();
        takenBack.clear();
    }

    /** Whether something stands there that was not taken back. */
    boolean isFilled(Line line, Step step) {
        Long cents = filled.get(LineStep.of(line, step));
        return cents != null && (cents > 0 || !takenBack.contains(LineStep.of(line, step)));
    }

    boolean wasTakenBack(Line line, Step step) {
        return takenBack.contains(LineStep.of(line, step));
    }

    /** In cents. */
    long filled(Line line, Step step) {
        return filled.getOrDefault(LineStep.of(line, step), 0L);
    }

    /** In cents, where this edge stands. */
    long filled(Edge edge) {
        return filled.getOrDefault(LineStep.of(edge), 0L);
    }
}
