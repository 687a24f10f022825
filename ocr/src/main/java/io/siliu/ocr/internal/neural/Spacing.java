package io.siliu.ocr.internal.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the letters of a line their places: the network tells where the middle of each is, not how wide it is. Letters
 * touch each other but where the paper between them is seen, or where they stand far apart.
 */
final class Spacing {

    /** Height of letters as a share of the height of their line, which has some paper above and below. */
    private static final double LETTER = 0.8;

    /** From the middle of a letter to that of the next, in heights of letters: farther, and there is a gap. */
    private static final double FAR = 3;

    /** Paper between two letters, in heights of them: narrower, and it may be that of a letter itself, of a colon or of 川. */
    private static final double GAP = 0.6;

    /** The same between figures and Latin letters, which are narrow and have little paper of their own. */
    private static final double NARROW_GAP = 0.4;

    /** Characters from here on are as wide as they are high. */
    private static final int FIRST_WIDE = 0x2E80;

    private final List<Steps.Step> steps;
    private final TextLine line;
    private final Ink ink;
    private final double height;

    private Spacing(List<Steps.Step> steps, TextLine line, Ink ink) {
        this.steps = steps;
        this.line = line;
        this.ink = ink;
        this.height = LETTER * line.height();
    }

    static List<Letter> letters(List<Steps.Step> steps, TextLine line, Ink ink) {
        Spacing spacing = new Spacing(steps, line, ink);
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
        double usual = height * (isWide(i) ? 0.5 : 0.25);
        if (neighbour < 0 || neighbour == steps.size()) {
            return usual;
        }
        double here = steps.get(i).place();
        double there = steps.get(neighbour).place();
        double distance = Math.abs(there - here) * line.length();
        Ink.Stretch gap = ink.blank(new Ink.Stretch(Math.min(here, there), Math.max(here, there)));
        boolean narrow = Character.isLetterOrDigit(steps.get(i).text().codePointAt(0))
                && Character.isLetterOrDigit(steps.get(neighbour).text().codePointAt(0))
                && !isWide(i)
                && !isWide(neighbour);
        if (gap.length() * line.length() > (narrow ? NARROW_GAP : GAP) * height) {
            double toGap = (there > here ? gap.from() - here : here - gap.to()) * line.length();
            double overGap = toGap + gap.length() * line.length() / 2;
            return Math.min(overGap, Math.max(toGap, usual));
        }
        return distance > FAR * height ? usual : distance / 2;
    }

    private boolean isWide(int i) {
        return steps.get(i).text().codePointAt(0) >= FIRST_WIDE;
    }
}
