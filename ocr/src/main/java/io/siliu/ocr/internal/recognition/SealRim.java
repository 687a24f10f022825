package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.List;

/**
 * The name that runs round a seal. Of its letters some few are read where no line of the paper is, none of them surely; between the
 * head of a column and its value they are taken for a row.
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
        List<Glyph> rim = SealedText.lines(all).stream()
                .filter(line -> line.size() <= MOST
                        && line.stream().allMatch(letter -> seal.holds(letter.box()))
                        && SealedText.confidence(line) < SealedText.SURE
                        && again.stream()
                                .noneMatch(letter -> SealedText.boxOf(line).holds(letter.box())))
                .flatMap(List::stream)
                .toList();
        return all.stream().filter(letter -> !rim.contains(letter)).toList();
    }
}
