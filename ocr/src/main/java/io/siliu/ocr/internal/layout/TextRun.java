package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Characters in reading order with the glyph each came from. A row is a run in which a tab stands for a wide gap; the
 * flow of a page is a run in which a line feed stands for a new row.
 */
public final class TextRun {

    private final String raw;
    private final String plain;
    private final List<Glyph> glyphs;
    private final int[] glyphOfCharacter;

    TextRun(String raw, List<Glyph> glyphs, int[] glyphOfCharacter) {
        this.raw = raw;
        this.plain = Plain.of(raw);
        this.glyphs = glyphs;
        this.glyphOfCharacter = glyphOfCharacter;
    }

    /** The text as printed. */
    public String raw() {
        return raw;
    }

    /** The text in half-width forms; same length as {@link #raw()}. */
    public String plain() {
        return plain;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int glyphAt(int character) {
        return glyphOfCharacter[character];
    }

    /** The first place the pattern's first group (or the whole pattern) is found. */
    public Optional<Span> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(span(matcher)) : Optional.empty();
    }

    /** Every place. */
    public List<Span> findAll(Pattern pattern) {
        return pattern.matcher(plain).results().map(this::span).toList();
    }

    /** The characters from one index to another, without blanks at both ends. */
    public Span span(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return new Span(this, start, end);
    }

    private Span span(MatchResult match) {
        int group = match.groupCount() > 0 && match.start(1) >= 0 ? 1 : 0;
        return span(match.start(group), match.end(group));
    }

    Box boxOf(int from, int to) {
        Box box = null;
        int page = pageOf(from);
        for (int i = from; i < to; i++) {
            if (glyphOfCharacter[i] < 0) {
                continue;
            }
            Glyph glyph = glyphs.get(glyphOfCharacter[i]);
            if (glyph.page() == page) {
                box = box == null ? glyph.box() : box.union(glyph.box());
            }
        }
        return box == null ? new Box(0, 0, 0, 0) : box;
    }

    int pageOf(int from) {
        for (int i = from; i < glyphOfCharacter.length; i++) {
            if (glyphOfCharacter[i] >= 0) {
                return glyphs.get(glyphOfCharacter[i]).page();
            }
        }
        return glyphs.isEmpty() ? 1 : glyphs.get(glyphs.size() - 1).page();
    }

    boolean isRecognised(int from, int to) {
        return IntStream.range(from, to)
                .map(character -> glyphOfCharacter[character])
                .anyMatch(glyph -> glyph >= 0 && glyphs.get(glyph).isRecognised());
    }

    double confidenceOf(int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (glyphOfCharacter[i] >= 0) {
                sum += glyphs.get(glyphOfCharacter[i]).confidence();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
