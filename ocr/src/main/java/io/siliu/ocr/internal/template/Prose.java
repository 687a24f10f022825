package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.WatchedText;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The running text of a letter: without blanks, and without the ends of lines that only broke a sentence. Each place of it is
 * known on the page.
 */
final class Prose {

    /** A line that fills this share of the page's width goes on in the next one, unless it ends a sentence. */
    private static final double FILLED = 0.7;

    /** How far right of the others, in heights, a line begins that begins a paragraph. */
    private static final double INDENT = 1;

    /** So many times as high as the next line, a line is a title above it. */
    private static final double TITLE = 1.25;

    private static final Pattern SENTENCE = Pattern.compile("[^。!?\\n\\t]+[。!?]?");

    private static final Pattern ENDS = Pattern.compile(".*[。;；:：!?]");

    private final TextRun flow;
    private final String words;
    private final int[] origin;

    private Prose(TextRun flow, String words, int[] origin) {
        this.flow = flow;
        this.words = words;
        this.origin = origin;
    }

    static Prose of(PageText text) {
        TextRun flow = text.flow();
        List<Row> rows = text.rows();
        double left = rows.stream().map(Row::box).mapToDouble(Box::x).min().orElse(0);
        double filled = left + FILLED * (text.width() - left);
        StringBuilder words = new StringBuilder();
        int[] origin = new int[flow.plain().length()];
        int row = 0;
        for (int at = 0; at < flow.plain().length(); at++) {
            char character = flow.plain().charAt(at);
            boolean broken = character == '\n' && goesOn(rows, row, left, filled);
            row += character == '\n' ? 1 : 0;
            if (!broken && character != ' ') {
                origin[words.length()] = at;
                words.append(character);
            }
        }
        return new Prose(flow, words.toString(), origin);
    }

    private static boolean goesOn(List<Row> rows, int at, double left, double filled) {
        if (at + 1 >= rows.size()) {
            return false;
        }
        Row row = rows.get(at);
        Box next = rows.get(at + 1).box();
        boolean statements = row.chunks().size() > 1
                && row.chunks().stream().allMatch(chunk -> chunk.plain().contains(":"));
        return row.box().right() > filled
                && !statements
                && row.box().height() < TITLE * next.height()
                && !ENDS.matcher(row.text().plain().stripTrailing()).matches()
                && (next.x() < left + INDENT * next.height() || areOfOneParagraph(row, rows.get(at + 1)));
    }

    /** Stamps and notes may stand further left than all text: a line of words goes on in one that begins no further right. */
    private static boolean areOfOneParagraph(Row row, Row next) {
        return row.chunks().size() == 1
                && next.chunks().size() == 1
                && row.page() == next.page()
                && next.box().x() < row.box().x() + next.box().height() / 2
                && next.box().y() - row.box().bottom() < 1.5 * row.box().height();
    }

    /** A place: what was matched, and where each group stands on the page. */
    record Place(MatchResult match, Prose prose) {

        String group(int group) {
            return match.group(group);
        }

        boolean has(int group) {
            return match.start(group) >= 0;
        }

        int start() {
            return match.start();
        }

        int end() {
            return match.end();
        }

        Span span(int group) {
            return prose.span(match.start(group), match.end(group));
        }
    }

    Stream<Place> findAll(Pattern pattern) {
        return pattern.matcher(new WatchedText(words)).results().map(match -> new Place(match, this));
    }

    /** The text from one place to another. */
    String between(int from, int to) {
        return words.substring(Math.max(0, from), Math.min(words.length(), to));
    }

    /** The sentences, in order: what stands between full stops or the ends of paragraphs. */
    Stream<Place> sentences() {
        return findAll(SENTENCE);
    }

    private Span span(int from, int to) {
        boolean isEmpty = from < 0 || from >= to;
        return isEmpty ? flow.span(0, 0) : flow.span(origin[from], origin[to - 1] + 1);
    }
}
