package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the value that belongs to a printed label: behind its colon, in the next cell to the right, or in the cell below
 * where labels head columns. Labels may be spaced out letter by letter.
 */
public final class Labels {

    /** A colon behind a word; that of a time stands between digits. */
    private static final Pattern LABEL_COLON = Pattern.compile("(?<!\\d):|:(?!\\d)");

    /** How far below a label that heads a column its value begins, in heights of the label. */
    private static final double COLUMN_GAP = 2.5;

    private static final int ROWS_BELOW = 3;

    /** A value shorter than this fills no line. */
    private static final int FILLED = 8;

    private static final int MORE_LINES = 3;

    /** How far from its label, in heights, a value begins that is set to a right edge. */
    private static final double APART = 2;

    private static final Pattern NO_WORD = Pattern.compile("\\d|:");

    /** The name of a currency, or a sum in capitals. */
    private static final Pattern BEFORE_FIGURES =
            Pattern.compile("(?:人民币|RMB|CNY|[¥$]|[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正]|大写|[(): ])+");

    private final PageText text;
    private final LabelWords words;
    private final boolean recognised;

    /** @param known every label of the kind of paper: a cell that is one of them is no value */
    public Labels(PageText text, List<String> known) {
        this.text = text;
        this.words = new LabelWords(known, text);
        this.recognised = text.isRecognised();
    }

    /** A pattern for any of the labels, letters possibly apart. Longer labels are tried first. */
    public static String alternatives(List<String> labels) {
        return LabelWords.alternatives(labels);
    }

    /** Whether the text holds a word that labels begin with; where not, none of them need be looked for. */
    public boolean mayHold(String word) {
        return words.mayHold(text, word);
    }

    /** The value of the first of the labels that has one; labels earlier in the list are preferred. */
    public Optional<Span> value(List<String> labels) {
        return value(labels, any -> true);
    }

    /** The same, looking past what cannot be the value: the head of the next column, say. */
    public Optional<Span> value(List<String> labels, Predicate<Span> fits) {
        return labels.stream()
                .flatMap(label -> words.find(text, label).stream())
                .flatMap(found -> valuesOf(found).filter(fits))
                .findFirst();
    }

    /**
     * The value of the first of the labels that has one beside it, with the lines it was broken over.
     *
     * @param atMost lines below the first
     */
    public Optional<Whole> whole(List<String> labels, int atMost) {
        for (String label : labels) {
            for (PageText.Found found : words.find(text, label)) {
                Optional<Span> first = beside(found.span());
                if (first.isPresent()) {
                    PageText.Found value = new PageText.Found(found.row(), first.get());
                    double edge = found.span().box().x();
                    return Optional.of(new Continuation(text, value, edge, true).upTo(atMost));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The value of the first of the labels that has one, with its lines where it fills the first.
     *
     * @param follows whether a line may be one of such a value
     */
    public Optional<Whole> wrapped(List<String> labels, Predicate<Span> fits, Predicate<Span> follows) {
        return labels.stream()
                .flatMap(label -> words.find(text, label).stream())
                .flatMap(found -> wrapped(found, fits, follows).stream())
                .findFirst();
    }

    /** The same of the label at a place: what stands below a label that heads a column is one line. */
    public Optional<Whole> wrapped(PageText.Found label, Predicate<Span> fits, Predicate<Span> follows) {
        return valuesOf(label).filter(fits).findFirst().map(value -> {
            boolean beside = value.run() == label.span().run();
            boolean filled = value.plain().length() >= FILLED;
            PageText.Found first = new PageText.Found(label.row(), value);
            FilledLine line = new FilledLine(text, first);
            return new Continuation(
                            text,
                            first,
                            label.span().box().x(),
                            next -> !isLabel(next.plain()) && line.goesOnWith(next) && follows.test(next),
                            value.box().x() - label.span().box().right()
                                    > APART * value.box().height())
                    .upTo(beside && filled ? MORE_LINES : 0);
        });
    }

    /**
     * A value and everything it covers.
     *
     * @param confidence the mean of the line that is read worst
     * @param open whether its last line is as full as those before it and ends no sentence, so that more may follow
     */
    public record Whole(Span first, String raw, Box box, double confidence, boolean open) {}

    /** The value that belongs to a label found at this place. */
    public Optional<Span> valueOf(PageText.Found label) {
        return valuesOf(label).findFirst();
    }

    /** What may be the value of a label, likeliest first: beside it, or below it where labels head columns. */
    private Stream<Span> valuesOf(PageText.Found label) {
        Stream<Span> beside = beside(label.span()).stream().flatMap(Labels::withFigures);
        Stream<Span> below = below(label);
        return isHead(text.rows().get(label.row())) ? Stream.concat(below, beside) : Stream.concat(beside, below);
    }

    /** A value; where it only says in which money or in which words a sum is, the figures in the next cell too. */
    private static Stream<Span> withFigures(Span beside) {
        String plain = beside.run().plain();
        int next = beside.to() + 1;
        if (!BEFORE_FIGURES.matcher(beside.plain()).matches() || next >= plain.length()) {
            return Stream.of(beside);
        }
        int end = plain.indexOf('\t', next);
        return Stream.of(beside, beside.run().span(next, end < 0 ? plain.length() : end));
    }

    /** A row of a form has as many values as labels; one with more labels heads columns, one of which we may not know. */
    private boolean isHead(Row row) {
        List<Span> cells = cells(row);
        long labels = cells.stream().filter(cell -> isLabel(cell.plain())).count();
        return 2 * labels > cells.size() && (labels > 2 || isOfWords(cells) && hasNeighbours(cells));
    }

    private static boolean isOfWords(List<Span> cells) {
        return cells.size() > 2
                && cells.stream()
                        .noneMatch(cell -> NO_WORD.matcher(cell.plain()).find());
    }

    private boolean hasNeighbours(List<Span> cells) {
        return IntStream.range(1, cells.size())
                .anyMatch(at -> isLabel(cells.get(at - 1).plain())
                        && isLabel(cells.get(at).plain()));
    }

    /** The cells of a row; heads of narrow columns that run together come apart. */
    public List<Span> cells(Row row) {
        return row.chunks().stream()
                .flatMap(chunk -> words.apart(chunk).stream())
                .toList();
    }

    /** What stands right of the label in its row, up to the next wide gap. */
    public Optional<Span> beside(Span label) {
        String plain = label.run().plain();
        int start = label.to();
        // "(小写)", "(个人)" behind a label belong to the label.
        int bracket = closing(plain, start);
        start = bracket > 0 ? bracket : start;
        boolean colon = false;
        // A recognised colon is often a comma or a point.
        while (start < plain.length()
                && (Character.isWhitespace(plain.charAt(start)) || ":,;.".indexOf(plain.charAt(start)) >= 0)) {
            colon |= plain.charAt(start) == ':';
            start++;
        }
        int end = plain.indexOf('\t', start);
        Span value = label.run().span(start, end < 0 ? plain.length() : end);
        if (value.isEmpty() || isLabel(value.plain())) {
            return Optional.empty();
        }
        Span own = upToNextLabel(value, colon);
        boolean more = end >= 0 && own.to() == value.to();
        return Optional.of(
                more ? words.crowding(own.plain()).map(at -> own.sub(0, at)).orElse(own) : own);
    }

    /** Cuts a value where, in the same cell, the next label with a colon begins. */
    private Span upToNextLabel(Span value, boolean colon) {
        if (!colon) {
            return value;
        }
        var next = words.next().matcher(value.plain());
        return next.find() && next.start() > 0 ? value.sub(0, next.start()) : value;
    }

    private Stream<Span> below(PageText.Found label) {
        Box box = label.span().box();
        String rest = label.span().run().plain().substring(label.span().to()).stripLeading();
        if (rest.startsWith(":")) {
            return Stream.empty();
        }
        List<Span> heads = cells(text.rows().get(label.row()));
        return text.rows().stream()
                .skip(label.row() + 1L)
                .limit(ROWS_BELOW)
                .takeWhile(row ->
                        row.page() == label.span().page() && row.box().y() - box.bottom() < COLUMN_GAP * box.height())
                .flatMap(row -> row.chunks().stream())
                .flatMap(chunk -> Columns.under(heads, chunk))
                .filter(cell -> overlaps(cell.box(), box) && !Columns.isUnderAnother(heads, box, cell.box()))
                .takeWhile(chunk -> !isLabel(chunk.plain())
                        && !LABEL_COLON.matcher(chunk.plain()).find());
    }

    private boolean isLabel(String plain) {
        return words.isLabel(plain) || recognised && words.isNearlyLabel(plain);
    }

    private static boolean overlaps(Box value, Box label) {
        double shared = Math.min(value.right(), label.right()) - Math.max(value.x(), label.x());
        return shared > 0.3 * Math.min(value.width(), label.width());
    }

    private static int closing(String plain, int start) {
        int at = start;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        if (at >= plain.length() || plain.charAt(at) != '(') {
            return 0;
        }
        int end = plain.indexOf(')', at);
        boolean shortRemark = end > 0 && end - at <= 14;
        return shortRemark && !plain.substring(at, end).contains("\t") ? end + 1 : 0;
    }

    /**
     * The value with the lines it was broken over: cells right below it that begin where it begins and have no cell
     * between the label's edge and their own.
     */
    public static Whole withContinuation(PageText text, PageText.Found value, double labelLeft, int atMost) {
        return new Continuation(text, value, labelLeft, false).upTo(atMost);
    }
}
