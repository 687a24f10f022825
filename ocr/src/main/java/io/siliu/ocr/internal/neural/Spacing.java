package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the letters of a line their places: the network tells where the middle of each is, not how wide it is. Letters
 * touch each other, for where there is a blank the network reads one; only where two stand far apart it is forgotten.
 */
final class Spacing {

    /** Height of letters as a share of the height of their line, which has some paper above and below. */
    private static final double LETTER = 0.8;

    /** From the middle of a letter to that of the next, in heights of letters: farther, and there is a gap. */
    private static final double FAR = 3;

    /** Characters from here on are as wide as they are high. */
    private static final int FIRST_WIDE = 0x2E80;

    private final List<Steps.Step> steps;
    private final TextLine line;
    private final double height;

    private Spacing(List<Steps.Step> steps, TextLine line) {
        this.steps = steps;
        this.line = line;
        this.height = LETTER * line.height();
    }

    static List<Letter> letters(List<Steps.Step> steps, TextLine line) {
        Spacing spacing = new Spacing(steps, line);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            letters.add(spacing.letter(i));
        }
        return letters;
    }

    private Letter letter(int i) {
        Steps.Step step = steps.get(i);
        double middle = line.left() + step.place() * line.length();
        double y = line.y() + line.slope() * (middle - line.x());
        return new Letter(
                step.text(),
                middle - half(i, i - 1),
                y - height / 2,
                middle + half(i, i + 1),
                y + height / 2,
                step.confidence());
    }

    /** From the middle of a letter to its edge on the side of another one. */
    private double half(int i, int neighbour) {
        double usual = height * (steps.get(i).text().codePointAt(0) >= FIRST_WIDE ? 0.5 : 0.25);
        if (neighbour < 0 || neighbour == steps.size()) {
            return usual;
        }
        double distance = Math.abs(steps.get(neighbour).place() - steps.get(i).place()) * line.length();
        return distance > FAR * height ? usual : distance / 2;
    }
}
