package io.siliu.bench;

import io.siliu.bench.detection.DetectionFigures;
import java.util.List;

/** Whether the rule set finds what is planted in invented economies and leaves honest people alone. */
final class DetectSuite implements Suite {

    @Override
    public String name() {
        return "detect";
    }

    @Override
    public void run(Size size, Figures figures) {
        DetectionFigures.report(size == Size.full ? List.of(11L, 23L, 47L) : List.of(11L), figures);
    }
}
