package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** What the box of a party begins with, and what else it says. */
    private static final Pattern NAME =
            Pattern.compile("^" + B + "(?:销售方|销货方|销货单位|卖方|购买方|购货方|买方)?" + B + "(?:信息)?名" + B + "称" + B + ":");

    private static final Pattern OF_A_PARTY = Pattern.compile("^" + B + "(?:纳" + B + "税" + B + "人|统一社会信用代码|识别号|地" + B
            + "址|电" + B + "话|开" + B + "户" + B + "(?:银" + B + ")?行)[^:]{0,14}:");

    private static final Pattern BEFORE_COLON = Pattern.compile("备" + B + "注" + B + ":");

    /** In heights of the label, whose letters stand below each other perhaps, in the middle of the remark's box. */
    private static final double FAR = 4;

    private final PageText text;
    private final List<Span> lines = new ArrayList<>();
    private boolean inline;

    InvoiceRemark(PageText text) {
        this.text = text;
    }

    /** The remark between two rows, where there is one. */
    Optional<Candidate> below(int totalRow) {
        int to = foot(totalRow + 1);
        Optional<Found> label = label(totalRow + 1, to);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Box box = label.get().span().box();
        int from = belowParty(totalRow + 1, label.get());
        text.rows().subList(from, to).forEach(row -> collect(row, box));
        String remark = lines.stream().map(Span::raw).collect(Collectors.joining("\n"));
        return lines.stream()
                .map(Span::box)
                .reduce(Box::union)
                .map(place -> Candidate.at(lines.get(0), FieldNames.REMARK, remark)
                        .placed(place)
                        .on(isFarAbove(box) ? Ground.ORDER : Ground.LABEL));
    }

    /** Whether lines stand so far above the label that they may be said of something else. */
    private boolean isFarAbove(Box label) {
        return lines.stream().anyMatch(line -> label.y() - line.box().bottom() > FAR * label.height());
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

    private Optional<Found> label(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(row -> text.rows().get(row).chunks().stream()
                        .filter(chunk -> LABEL.matcher(chunk.plain()).find())
                        .map(chunk -> new Found(row, chunk.sub(0, 1))))
                .findFirst();
    }

    /**
     * The first row below a party that is named between the total and the remark, over its whole width: what is said of it is no
     * remark. A party that stands left of the remark, as legacy forms print the seller, ends nothing.
     */
    private int belowParty(int from, Found label) {
        int to = label.row();
        OptionalInt name = rows(from, to, label, NAME).min();
        if (name.isEmpty()) {
            return from;
        }
        int last = rows(name.getAsInt(), to, label, OF_A_PARTY).max().orElse(name.getAsInt());
        return isBeforeColon(label) ? to : last + 1;
    }

    /** Rows with a cell, not left of the label, that begins so. */
    private IntStream rows(int from, int to, Found label, Pattern begins) {
        return IntStream.range(from, to)
                .filter(row -> text.rows().get(row).chunks().stream()
                        .anyMatch(chunk -> chunk.box().x() >= label.span().box().x()
                                && begins.matcher(chunk.plain()).find()));
    }

    /** Whether the remark begins in the row of its label. */
    private static boolean isBeforeColon(Found label) {
        String behind = label.span().run().plain().substring(label.span().from());
        return BEFORE_COLON.matcher(behind).lookingAt();
    }
}
