package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The remark of an invoice: below the total, right of 备注 or behind it, above the people who issued, with all its lines. */
final class InvoiceRemark {

    private static final String B = "[ \\t]*";
    private static final Pattern LABEL = Pattern.compile("^" + B + "(备)(?![\\u4E00-\\u9FFF&&[^注]])");

    /** The label with the remark in its own cell. */
    private static final Pattern INLINE = Pattern.compile("^" + B + "备" + B + "注" + B + ":" + B + "(\\S.*)$");

    /** Who issued stands in a cell of the foot. */
    private static final Pattern ISSUER = Pattern.compile("(?<=^|\\t)(开" + B + "票" + B + "人" + B + ":)");

    private static final Pattern FOOT =
            Pattern.compile("(开" + B + "票" + B + "人" + B + ":|收" + B + "款" + B + "人" + B + ":)");

    /** People and pages: what may stand below a remark and is none. */
    private static final Pattern OF_THE_FOOT = Pattern.compile(
            "^" + B + "(?:收" + B + "款|复" + B + "核|开" + B + "票|制" + B + "单|经" + B + "办|[销购卖买]|第|共|\\d+" + B + "/)");

    private final PageText text;
    private final List<Span> lines = new ArrayList<>();
    private boolean inline;

    InvoiceRemark(PageText text) {
        this.text = text;
    }

    /** The remark between two rows, where there is one. */
    Optional<Candidate> below(int totalRow) {
        int from = totalRow + 1;
        int to = foot(from);
        Optional<Box> label = label(from, to);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        text.rows().subList(from, to).forEach(row -> collect(row, label.get()));
        String remark = lines.stream().map(Span::raw).collect(Collectors.joining("\n"));
        return lines.stream()
                .map(Span::box)
                .reduce(Box::union)
                .map(place ->
                        Candidate.at(lines.get(0), FieldNames.REMARK, remark).placed(place));
    }

    /** The last row with a cell that says who issued: a remark may name people too. */
    private int foot(int from) {
        return text.findAll(ISSUER).stream()
                .map(Found::row)
                .filter(row -> row >= from)
                .reduce((upper, lower) -> lower)
                .or(() -> text.find(FOOT, from).map(Found::row))
                .orElse(text.rows().size());
    }

    private void collect(Row row, Box label) {
        for (Span chunk : row.chunks()) {
            Matcher cell = INLINE.matcher(chunk.plain());
            if (cell.find()) {
                lines.add(chunk.sub(cell.start(1), cell.end(1)));
                inline = true;
            } else if (chunk.box().x() >= label.right() && (chunk.plain().length() > 1 || goesOn(chunk))
                    || inline && isBelow(chunk, label)) {
                lines.add(chunk);
            }
        }
    }

    /** A letter alone is a line of the remark where it begins as the lines before it do. */
    private boolean goesOn(Span letter) {
        return !lines.isEmpty()
                && Math.abs(letter.box().x() - lines.get(0).box().x())
                        < lines.get(0).box().height();
    }

    /** The next line of a remark that begins behind its label goes on under the label. */
    private boolean isBelow(Span line, Box label) {
        Box last = lines.get(lines.size() - 1).box();
        return Math.abs(line.box().x() - label.x()) < label.height()
                && line.box().y() - last.bottom() < 1.5 * label.height()
                && line.plain().length() > 1
                && !OF_THE_FOOT.matcher(line.plain()).find();
    }

    private Optional<Box> label(int from, int to) {
        return text.rows().subList(from, to).stream()
                .flatMap(row -> row.chunks().stream())
                .filter(chunk -> LABEL.matcher(chunk.plain()).find())
                .map(chunk -> chunk.sub(0, 1).box())
                .findFirst();
    }
}
