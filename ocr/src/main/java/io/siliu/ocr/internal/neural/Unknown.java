package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that a network does not know. It passes over them in silence, and a name is then certain and wrong; the hole
 * they leave in an evenly set line of Chinese tells that one stands there.
 */
final class Unknown {

    /** What is put for such a letter, as printers do for one they do not have. */
    static final String LETTER = "〓";

    /** Fewer letters tell nothing of how a line is set. */
    private static final int ENOUGH = 4;

    private static final double HOLE = 1.7;
    private static final double TWO_OR_BLANK = 2.4;

    /** How much of the middle of a hole a letter covers, at least; the line between two cells covers less. */
    private static final double COVERED = 0.3;

    /** The middle of a hole, as a share of the distance of letters to both sides. */
    private static final double MIDDLE = 0.35;

    private Unknown() {}

    /** The letters with one of no confidence in each hole that is not mere paper. */
    static List<Steps.Step> shown(List<Steps.Step> steps, Ink ink) {
        double pitch = pitch(steps);
        List<Steps.Step> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && isHole(steps.get(i - 1), steps.get(i), pitch)) {
                double middle = (steps.get(i - 1).place() + steps.get(i).place()) / 2;
                if (ink.share(new Ink.Stretch(middle - MIDDLE * pitch, middle + MIDDLE * pitch)) > COVERED) {
                    shown.add(new Steps.Step(LETTER, middle, 0));
                }
            }
            shown.add(steps.get(i));
        }
        return shown;
    }

    private static boolean isHole(Steps.Step left, Steps.Step right, double pitch) {
        double distance = right.place() - left.place();
        return isChinese(left) && isChinese(right) && distance > HOLE * pitch && distance < TWO_OR_BLANK * pitch;
    }

    /** The usual distance from one Chinese character to the next. */
    private static double pitch(List<Steps.Step> steps) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            if (isChinese(steps.get(i - 1)) && isChinese(steps.get(i))) {
                distances.add(steps.get(i).place() - steps.get(i - 1).place());
            }
        }
        distances.sort(null);
        return distances.size() < ENOUGH ? Double.MAX_VALUE : distances.get(distances.size() / 2);
    }

    private static boolean isChinese(Steps.Step step) {
        return Character.isIdeographic(step.text().codePointAt(0));
    }
}
