package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A line of the paper and what is drawn through it, a grey seal or a signature, are sometimes found as one line that is as high as
 * several: squeezed into the height of one, it gives a few letters and none surely. Its place is read once more by itself, where
 * line and drawing come apart.
 */
final class MergedLines {

    /** A line as high as this many ordinary ones is a title, or more than a line. */
    private static final double TALL = 2.2;

    /** Titles are read more surely than this. */
    private static final double UNSURE = 0.8;

    /** What is read in place of it must be as sure as this, in the mean of its letters. */
    private static final double SURE = 0.85;

    private static final int LEAST = 4;

    /** So many places of a page are read once more; seals and signatures are fewer. */
    private static final int MOST = 8;

    /** How far, in its heights, the line may go on beyond the letters that were read of it. */
    private static final double BEYOND = 2;

    private final Box page;
    private final Function<Box, List<Glyph>> reading;

    /**
     * @param page all of it
     * @param reading reads a place of the page, in whole pixels; the letters' places are in pixels of that place
     */
    MergedLines(Box page, Function<Box, List<Glyph>> reading) {
        this.page = page;
        this.reading = reading;
    }

    /** @param letters of the page, line by line */
    List<Glyph> readAgain(List<Glyph> letters) {
        List<Glyph> all = letters;
        for (List<Glyph> merged : merged(letters)) {
            all = inPlaceOf(merged, all);
        }
        return all;
    }

    private static List<List<Glyph>> merged(List<Glyph> letters) {
        double ordinary = letters.stream()
                .mapToDouble(letter -> letter.box().height())
                .sorted()
                .skip(letters.size() / 2)
                .findFirst()
                .orElse(0);
        List<List<Glyph>> merged = new ArrayList<>();
        for (Glyph letter : letters) {
            if (letter.box().height() < TALL * ordinary) {
                continue;
            }
            List<Glyph> last = merged.isEmpty() ? List.of() : merged.get(merged.size() - 1);
            if (!last.isEmpty() && RecognisedText.isInLine(last.get(last.size() - 1), letter)) {
                last.add(letter);
            } else {
                merged.add(new ArrayList<>(List.of(letter)));
            }
        }
        return merged.stream()
                .filter(line -> SealedText.confidence(line) < UNSURE)
                .sorted(Comparator.comparingDouble(MergedLines::height).reversed())
                .limit(MOST)
                .toList();
    }

    private static double height(List<Glyph> line) {
        return SealedText.boxOf(line).height();
    }

    private List<Glyph> inPlaceOf(List<Glyph> merged, List<Glyph> all) {
        Box place = SealedText.boxOf(merged);
        double more = BEYOND * place.height();
        Box cut =
                SealedText.onPage(new Box(place.x() - more, place.y(), place.width() + 2 * more, place.height()), page);
        List<Glyph> others =
                all.stream().filter(letter -> !merged.contains(letter)).toList();
        List<Glyph> found =
                SealedText.lines(reading.apply(cut).stream()
                                .map(letter -> SealedText.moved(letter, cut))
                                .toList())
                        .stream()
                        .filter(line -> isLine(line, cut, others))
                        .flatMap(List::stream)
                        .toList();
        if (found.isEmpty()) {
            return all;
        }
        List<Glyph> mended = new ArrayList<>(others);
        mended.addAll(all.indexOf(merged.get(0)), found);
        return mended;
    }

    /** Whether it is whole, surely read, and not what was read before of a line above or below. */
    private static boolean isLine(List<Glyph> line, Box cut, List<Glyph> others) {
        Box box = SealedText.boxOf(line);
        return line.size() >= LEAST
                && SealedText.confidence(line) >= SURE
                && box.y() > cut.y()
                && box.bottom() < cut.bottom()
                && others.stream().noneMatch(letter -> box.holds(letter.box()));
    }
}
