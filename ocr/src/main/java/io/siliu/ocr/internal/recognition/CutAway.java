package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.layout.Glyph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the place of a value before and behind it and was cut away: its label, where no gap was read between the two, or
 * the number behind a name. A look at the place sees all of it once more.
 *
 * @param before letters before the value
 * @param value as it was read first
 * @param behind letters behind it
 */
record CutAway(String before, String value, String behind) {

    static final CutAway NOTHING = new CutAway("", "", "");

    /** Letters more than this many heights apart from top to bottom are of two lines. */
    private static final double ONE_LINE = 0.5;

    /** @param letters all that were read of the pages */
    static CutAway of(List<Glyph> letters, Candidate value) {
        List<Glyph> inside = letters.stream()
                .filter(letter -> letter.page() == value.page() && isIn(value.box(), letter.box()))
                .sorted(Comparator.comparingDouble(letter -> letter.box().x()))
                .toList();
        if (inside.stream().anyMatch(letter -> isOfAnotherLine(value.box(), letter.box()))) {
            return NOTHING;
        }
        String printed = inside.stream().map(Glyph::text).collect(Collectors.joining());
        String known = bare(value.value());
        int at = bare(printed).indexOf(known);
        return at < 0 || known.isEmpty()
                ? NOTHING
                : new CutAway(
                        bare(printed).substring(0, at), known, bare(printed).substring(at + known.length()));
    }

    private static boolean isIn(Box place, Box letter) {
        double middle = letter.x() + letter.width() / 2;
        return middle > place.x()
                && middle < place.right()
                && letter.centreY() > place.y()
                && letter.centreY() < place.bottom();
    }

    private static boolean isOfAnotherLine(Box place, Box letter) {
        return Math.abs(letter.centreY() - place.centreY()) > ONE_LINE * letter.height();
    }

    private static String bare(String text) {
        return RecognisedText.wide(text).replaceAll("\\s", "");
    }

    /** What another look read of the place, without what was cut away before; a look that saw only the value keeps all of it. */
    String from(String read) {
        String seen = bare(read);
        int more = before.length() + behind.length();
        int kept = seen.length() - more;
        boolean sawAll = more > 0 && kept > 0 && 2 * (seen.length() - value.length()) > more;
        return sawAll
                        && isLike(before, seen.substring(0, before.length()))
                        && isLike(behind, seen.substring(before.length() + kept))
                ? seen.substring(before.length(), before.length() + kept)
                : read;
    }

    /** Half of the letters will do: each look misreads others. */
    private static boolean isLike(String one, String other) {
        int same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return 2 * same >= one.length();
    }
}
