package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;

/**
 * The name that runs round a seal. Of its letters some few are read where no line of the paper is, none of them surely; between the
 * head of a column and its value they are taken for a row. What may be a part of a number or of a line of the paper is left: a
 * number is a number without some of its digits too.
 */
final class SealRim {

    /** So few letters of a rim stand beside each other. */
    private static final int MOST = 3;

    private SealRim() {}

    /**
     * The letters of a page without those of a rim.
     *
     * @param again what was read of the seal's place without its ink; where nothing was, no letter is taken away
     */
    static List<Glyph> without(Box seal, List<Glyph> again, List<Glyph> all) {
        if (again.isEmpty()) {
            return all;
        }
        List<List<Glyph>> loose = SealedText.lines(all).stream()
                .filter(line -> line.size() <= MOST
                        && line.stream()
                                .allMatch(letter -> LabelTwins.isIdeographic(letter) && seal.holds(letter.box()))
                        && SealedText.confidence(line) < SealedText.SURE
                        && again.stream()
                                .noneMatch(letter -> SealedText.boxOf(line).holds(letter.box())))
                .toList();
        List<Glyph> others = all.stream()
                .filter(letter -> loose.stream().noneMatch(line -> line.contains(letter)))
                .toList();
        List<Glyph> rim = loose.stream()
                .filter(line -> line.stream().noneMatch(letter -> isBeside(letter, others)))
                .flatMap(List::stream)
                .toList();
        return all.stream().filter(letter -> !rim.contains(letter)).toList();
    }

    private static boolean isBeside(Glyph letter, List<Glyph> others) {
        return others.stream()
                .anyMatch(other -> RecognisedText.isInLine(letter, other) || RecognisedText.isInLine(other, letter));
    }
}
