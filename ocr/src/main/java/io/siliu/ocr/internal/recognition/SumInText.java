package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;

/**
 * A sum in running text, which has a word right before it. Where that ends is a guess: cut through, its last stroke is taken for
 * a digit. The whole word is not.
 */
final class SumInText {

    /** How much is looked at before a sum in running text, in heights of it. */
    private static final double WORD = 2;

    /** A letter nearer to a sum than this, in heights of it, is cut through where the sum is cut out. */
    private static final double WORD_GAP = 0.8;

    private SumInText() {}

    /** @param letters all that were read of the pages */
    static boolean isOne(List<Glyph> letters, Candidate sum) {
        return letters.stream().anyMatch(letter -> isRightBefore(letter, sum));
    }

    private static boolean isRightBefore(Glyph letter, Candidate sum) {
        Box box = letter.box();
        double gap = sum.box().x() - box.right();
        return letter.page() == sum.page()
                && Character.isLetter(letter.text().codePointAt(0))
                && Math.abs(box.centreY() - sum.box().centreY()) < sum.box().height() / 2
                && Math.abs(gap) < WORD_GAP * sum.box().height();
    }

    /** The place of a sum with that of the word before it. */
    static Box withWordBefore(Box sum) {
        double left = Math.max(0, sum.x() - WORD * sum.height());
        return new Box(left, sum.y(), sum.right() - left, sum.height());
    }
}
