package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.neural.NeuralReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The characters of a page as the engine gave them, made like those of a text layer. */
final class RecognisedText {

    /** The lines of a table, read as characters. */
    private static final Pattern RULED_LINE = Pattern.compile("[|‖丨│_]+");

    private static final Pattern SPECK = Pattern.compile("[.,'`·:;、，。]");

    /** What no number ends with: a speck behind it. The marks of sentences may stand there. */
    private static final Pattern SPECK_BEHIND = Pattern.compile("[.'`·:：]");

    /** A number that is none of a list, 1., and no part of a time, 10:. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4}|\\d[.,]\\d{2}");

    /** A sum with its cents, behind which a point is a speck; behind other figures its cents may be unseen or set apart. */
    private static final Pattern WITH_CENTS = Pattern.compile("\\d[.]\\d{2}");

    private static final int LONG = 4;

    /** Letters of one line are nearer to each other than this, in heights. */
    private static final double NEAR = 1;

    /** Stands for a letter that the networks do not know. */
    static final String UNKNOWN = NeuralReader.UNKNOWN;

    private RecognisedText() {}

    /** @param letters as the engine gave them */
    static List<Glyph> of(List<Glyph> letters) {
        List<Glyph> glyphs = letters.stream()
                .filter(glyph -> !RULED_LINE.matcher(glyph.text()).matches())
                .map(glyph -> new Glyph(wide(glyph.text()), glyph.page(), glyph.box(), glyph.confidence()))
                .toList();
        return LabelTwins.mended(LabelDashes.told(IntStream.range(0, glyphs.size())
                .filter(at -> !isSpeck(glyphs, at))
                .mapToObj(glyphs::get)
                .toList()));
    }

    private static boolean isSpeck(List<Glyph> glyphs, int at) {
        String mark = glyphs.get(at).text();
        if (SPECK_BEHIND.matcher(mark).matches() && endsNumber(glyphs, at)) {
            return true;
        }
        return mark.equals("·")
                ? !isBetweenLetters(glyphs, at)
                : SPECK.matcher(mark).matches() && isBeforeWord(glyphs, at);
    }

    private static boolean endsNumber(List<Glyph> glyphs, int at) {
        boolean ends = at + 1 == glyphs.size() || !isBefore(glyphs.get(at), glyphs.get(at + 1));
        boolean oneRun = at >= LONG
                && IntStream.range(at - LONG, at).allMatch(next -> isBefore(glyphs.get(next), glyphs.get(next + 1)));
        Pattern number = glyphs.get(at).text().equals(".") ? WITH_CENTS : LONG_NUMBER;
        return ends
                && oneRun
                && number.matcher(text(glyphs.subList(at - LONG, at))).matches();
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** A point in the middle of the line is writing between the parts of a name alone. */
    private static boolean isBetweenLetters(List<Glyph> glyphs, int at) {
        return at > 0 && at + 1 < glyphs.size() && isLetter(glyphs.get(at - 1)) && isLetter(glyphs.get(at + 1));
    }

    /** A point or a comma with which a line of Chinese begins is no writing: labels and names begin with a letter. */
    private static boolean isBeforeWord(List<Glyph> glyphs, int at) {
        Glyph glyph = glyphs.get(at);
        return (at == 0 || !isBefore(glyphs.get(at - 1), glyph))
                && at + 1 < glyphs.size()
                && isBefore(glyph, glyphs.get(at + 1))
                && Character.isIdeographic(glyphs.get(at + 1).text().codePointAt(0));
    }

    /** Whether it is a point, a comma or another such mark. */
    static boolean isMark(Glyph glyph) {
        return SPECK.matcher(glyph.text()).matches();
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    /** Whether one letter stands left of another one in the same line, near to it. */
    static boolean isBefore(Glyph left, Glyph right) {
        return isInLine(left, right)
                && right.box().x() - left.box().right() < NEAR * right.box().height();
    }

    /** Whether one letter stands left of another one in the same line, however far. */
    static boolean isInLine(Glyph left, Glyph right) {
        Box one = left.box();
        Box other = right.box();
        return left.page() == right.page()
                && one.x() < other.x()
                && Math.abs(one.centreY() - other.centreY()) < other.height() / 2;
    }

    /**
     * Recognition does not tell the widths of brackets apart, nor the stroke 丶, which no paper prints, from the mark between
     * the parts of a list; Chinese papers print brackets wide.
     */
    static String wide(String text) {
        return text.replace('(', '（').replace(')', '）').replace('丶', '、');
    }
}
