package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * What stands under the seals of a page. Red ink over print is as dark as print where no colours count: words are misread there, or
 * not seen at all. Each seal's place is read once more without what is red; a line that is read surer so, or that was not seen,
 * stands as it was read then.
 */
final class SealedText {

    /** How much above and below a seal, in heights of a line, may stand what it covers in part. */
    private static final double AROUND = 0.6;

    /** Nearer to the edge of what was cut out, in heights, a line may go on outside of it. */
    private static final double AT_THE_EDGE = 0.5;

    /** A line that was not seen before must be as sure as this. */
    static final double SURE = 0.85;

    /** What a letter is as sure as that no seal spoilt. */
    private static final double CERTAIN = 0.95;

    private static final int LEAST = 2;

    private final Box page;
    private final Function<Box, List<Glyph>> withoutRed;

    /**
     * @param page all of it
     * @param withoutRed reads a place of the page, in whole pixels, without what is red; the letters' places are in pixels of that place
     */
    SealedText(Box page, Function<Box, List<Glyph>> withoutRed) {
        this.page = page;
        this.withoutRed = withoutRed;
    }

    /** @param letters of the page, line by line */
    List<Glyph> readAgain(List<Glyph> letters, List<Box> seals) {
        List<Glyph> all = letters;
        for (Box seal : seals) {
            if (isSure(seal, all)) {
                continue;
            }
            Box cut = onPage(around(seal, lines(all)), page);
            List<Glyph> again = withoutRed.apply(cut).stream()
                    .map(letter -> moved(letter, cut))
                    .toList();
            for (List<Glyph> line : lines(again)) {
                all = isWhole(line, cut) ? with(line, all) : all;
            }
            all = SealRim.without(seal, again, all);
        }
        return all;
    }

    /** Whether something was read under the seal, and each letter of it surely; nothing is gained by another look then. */
    private static boolean isSure(Box seal, List<Glyph> letters) {
        List<Glyph> under =
                letters.stream().filter(letter -> seal.holds(letter.box())).toList();
        return !under.isEmpty() && under.stream().allMatch(letter -> letter.confidence() >= CERTAIN);
    }

    static Glyph moved(Glyph letter, Box by) {
        Box box = letter.box();
        return new Glyph(
                letter.text(),
                letter.page(),
                new Box(box.x() + by.x(), box.y() + by.y(), box.width(), box.height()),
                letter.confidence());
    }

    /** The place of a seal with all of the lines that it covers in part. */
    private static Box around(Box seal, List<List<Glyph>> lines) {
        Box place = seal;
        for (List<Glyph> line : lines) {
            Box box = boxOf(line);
            boolean covered = box.x() < seal.right()
                    && box.right() > seal.x()
                    && box.y() < seal.bottom()
                    && box.bottom() > seal.y();
            place = covered ? place.union(box) : place;
        }
        double more = AROUND
                * lines.stream()
                        .mapToDouble(line -> boxOf(line).height())
                        .sorted()
                        .skip(lines.size() / 2)
                        .findFirst()
                        .orElse(0);
        return new Box(place.x() - more, place.y() - more, place.width() + 2 * more, place.height() + 2 * more);
    }

    /** What of a place lies on the page, in whole pixels. */
    static Box onPage(Box place, Box page) {
        double left = Math.max(0, Math.floor(place.x()));
        double top = Math.max(0, Math.floor(place.y()));
        double right = Math.min(page.right(), Math.ceil(place.right()));
        double bottom = Math.min(page.bottom(), Math.ceil(place.bottom()));
        return new Box(left, top, right - left, bottom - top);
    }

    static List<List<Glyph>> lines(List<Glyph> letters) {
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph letter : letters) {
            List<Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (!last.isEmpty() && RecognisedText.isBefore(last.get(last.size() - 1), letter)) {
                last.add(letter);
            } else {
                lines.add(new ArrayList<>(List.of(letter)));
            }
        }
        return lines;
    }

    private static boolean isWhole(List<Glyph> line, Box cut) {
        Box box = boxOf(line);
        double near = AT_THE_EDGE * box.height();
        return line.size() >= LEAST
                && box.x() - cut.x() > near
                && cut.right() - box.right() > near
                && box.y() >= cut.y()
                && box.bottom() <= cut.bottom();
    }

    /** All letters with those of a line in the place of what was read there before, where they are surer. */
    private static List<Glyph> with(List<Glyph> line, List<Glyph> all) {
        Box place = boxOf(line);
        List<Glyph> before =
                all.stream().filter(letter -> place.holds(letter.box())).toList();
        boolean better = before.isEmpty()
                ? confidence(line) >= SURE
                : confidence(line) > confidence(before) && !isMissing(line, before);
        if (!better) {
            return all;
        }
        List<Glyph> mended = new ArrayList<>(all);
        int at = before.isEmpty() ? below(place, all) : all.indexOf(before.get(0));
        mended.removeAll(before);
        mended.addAll(Math.min(at, mended.size()), line);
        return mended;
    }

    /**
     * Whether a line lacks what was read there before: more than one letter, or a digit and nothing in its place. A number is a
     * number without any of its digits too, and a letter less makes the rest no less sure.
     */
    private static boolean isMissing(List<Glyph> line, List<Glyph> before) {
        boolean shorter = count(line, Character::isLetterOrDigit) < count(before, Character::isLetterOrDigit);
        boolean digitGone = count(line, Character::isDigit) < count(before, Character::isDigit);
        return line.size() < before.size() - 1 || shorter && digitGone;
    }

    private static long count(List<Glyph> letters, IntPredicate which) {
        return letters.stream()
                .flatMapToInt(letter -> letter.text().codePoints())
                .filter(which)
                .count();
    }

    /** Before which letter a line stands that was not seen: the first of those below it. */
    private static int below(Box place, List<Glyph> all) {
        int at = 0;
        while (at < all.size() && all.get(at).box().centreY() < place.bottom()) {
            at++;
        }
        return at;
    }

    static double confidence(List<Glyph> letters) {
        return letters.stream().mapToDouble(Glyph::confidence).average().orElse(0);
    }

    static Box boxOf(List<Glyph> line) {
        return line.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    }
}
