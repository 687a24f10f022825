package io.siliu.ocr.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the value of a label stands: behind its colon, in the next cell to the right, or in the cell below where labels head columns. */
final class ValuePlaces {

    private static final Pattern NO_WORD = Pattern.compile("\\d|:");

    /** The name of a currency, or a sum in capitals. */
    private static final Pattern BEFORE_FIGURES =
            Pattern.compile("(?:人民币|RMB|CNY|[¥$]|[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正]|大写|[(): ])+");

    /** Between a label and its value; a minus is another character. */
    private static final String DASHES = "\u2014\u2015\u2500";

    private static final Pattern MEANT = Pattern.compile(
            "含税|不含税|税前|税后|预扣|代征|代扣|代缴|代扣代缴|个人承担|元|人民币元?|小写|CNY|RMB|\\d{1,2}(?:\\.\\d{1,2})?%|[-/=+]|减|加");

    /** Words between the label that begins a row and the value that ends it: 实际支付, 应结佣金 - 代扣税款, 272.82. */
    private static final Pattern EXPLAINED = Pattern.compile("[^\\d:]{1,20}[-+=×−、][^\\d:]{1,20}");

    private static final Pattern SUM = Pattern.compile("[-¥]{0,2}[ ]?[\\d,]+\\.\\d{2}[ ]?元?");

    private static final Pattern LABELLED = Pattern.compile("([\\p{IsHan}()/]{2,14}):");

    private final PageText text;
    private final LabelWords words;
    private final boolean recognised;
    private final Translations translations;
    private final BelowLabel below;

    ValuePlaces(PageText text, LabelWords words) {
        this.text = text;
        this.words = words;
        this.recognised = text.isRecognised();
        this.translations = new Translations(text, this::isLabel);
        this.below = new BelowLabel(text, this::cells, this::isLabel);
    }

    /** What may be the value of a label, likeliest first: beside it, or below it where labels head columns. */
    Stream<Span> of(PageText.Found label) {
        Stream<Span> beside = beside(label.span()).stream().flatMap(ValuePlaces::withFigures);
        Stream<Span> below = Stream.concat(this.below.of(label), further(label.span()));
        return heads(label) ? Stream.concat(below, beside) : Stream.concat(beside, below);
    }

    /** What stands right of a cell that only says how a sum is meant, 应付报酬, 含税, 700.00, or explains the row. */
    private Stream<Span> further(Span label) {
        String plain = label.run().plain();
        int first = plain.indexOf('\t', label.to());
        int second = first < 0 ? -1 : plain.indexOf('\t', first + 1);
        boolean begins = label.from() == 0
                && second > 0
                && SUM.matcher(plain.substring(second + 1).strip()).matches();
        if (second < 0
                || !MEANT.matcher(plain.substring(first + 1, second).strip()).matches()
                        && !(begins
                                && EXPLAINED
                                        .matcher(plain.substring(first + 1, second))
                                        .matches())) {
            return Stream.empty();
        }
        int end = plain.indexOf('\t', second + 1);
        return Stream.of(label.run().span(second + 1, end < 0 ? plain.length() : end));
    }

    private boolean isExplanation(String words) {
        return EXPLAINED.matcher(words).matches() && !isLabel(words.strip());
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

    /** A label made of two cells is the mark of a box and what it labels: its value stands right of both. */
    private boolean heads(PageText.Found label) {
        return label.span().plain().indexOf('\t') < 0 && isHead(text.rows().get(label.row())) && !isInABox(label.row());
    }

    /** Whether the row above or below begins with the same cell: that is the mark of a box, and no head of a column. */
    private boolean isInABox(int row) {
        String mark = first(row);
        return Stream.of(row - 1, row + 1)
                .filter(other -> other >= 0 && other < text.rows().size())
                .anyMatch(other -> first(other).equals(mark));
    }

    private String first(int row) {
        return text.rows().get(row).chunks().get(0).plain().strip();
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
    List<Span> cells(Row row) {
        return row.chunks().stream()
                .flatMap(chunk -> words.apart(chunk).stream())
                .toList();
    }

    /** What stands right of the label in its row, up to the next wide gap. */
    Optional<Span> beside(Span label) {
        String plain = label.run().plain();
        int start = label.to();
        int bare = BehindLabel.remarkEnd(plain, start);
        start = BehindLabel.glossEnd(label.run(), bare);
        if (start > bare && translations.isValue(plain, bare, start)) {
            start = bare;
        }
        boolean colon = false;
        boolean nextCell = false;
        // A recognised colon is often a comma or a point.
        while (start < plain.length()
                && (Character.isWhitespace(plain.charAt(start))
                        || ":,;.".indexOf(plain.charAt(start)) >= 0
                        || DASHES.indexOf(label.run().raw().charAt(start)) >= 0)) {
            colon |= plain.charAt(start) == ':';
            nextCell |= plain.charAt(start) == '\t';
            start++;
        }
        int end = plain.indexOf('\t', start);
        Span value = label.run().span(start, end < 0 ? plain.length() : end);
        if (value.isEmpty() || isLabel(value.plain()) || nextCell && isLabelled(value.plain())) {
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

    /** Whether a cell has a label and a colon of its own: where those before it have too, the place before it was left empty. */
    private boolean isLabelled(String plain) {
        Matcher labelled = LABELLED.matcher(plain);
        return labelled.lookingAt() && isLabel(labelled.group(1));
    }

    boolean isLabel(String plain) {
        return words.isLabel(plain) || recognised && words.isNearlyLabel(plain);
    }
}
