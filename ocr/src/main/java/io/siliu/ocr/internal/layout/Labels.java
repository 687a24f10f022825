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

    /** Figures that numbers, days and sums have, and the lines of a broken value of words have not. */
    public static final Pattern FIGURES = Pattern.compile("\\d{4}|\\d\\.\\d{2}");

    /** A value shorter than this fills no line. */
    private static final int FILLED = 8;

    private static final int MORE_LINES = 3;

    /** How far from its label, in heights, a value begins that is set to a right edge, and how far below it at most. */
    private static final double APART = 2;

    /** Of a label of so many letters one says too little to go by. */
    private static final int TOO_SHORT = 2;

    private final PageText text;
    private final LabelWords words;
    private final ValuePlaces places;

    /** @param known every label of the kind of paper: a cell that is one of them is no value */
    public Labels(PageText text, List<String> known) {
        this.text = text;
        this.words = new LabelWords(known, text);
        this.places = new ValuePlaces(text, words);
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
        return labelled(labels, fits).map(Labelled::value);
    }

    /** The same with its label. */
    public Optional<Labelled> labelled(List<String> labels, Predicate<Span> fits) {
        return labels.stream()
                .flatMap(label -> words.find(text, label).stream())
                .flatMap(found -> places.of(found).filter(fits).map(value -> new Labelled(found.span(), value)))
                .findFirst();
    }

    /** A value and the label that it belongs to. */
    public record Labelled(Span label, Span value) {

        /** Whether a letter of a short label was not read but put there, since only this label can stand before such a value. */
        public boolean isGuessed() {
            String plain = label.plain();
            return plain.replaceAll("\\s", "").length() == TOO_SHORT
                    && IntStream.range(0, plain.length())
                            .filter(at -> !Character.isWhitespace(plain.charAt(at)))
                            .anyMatch(at -> label.sub(at, at + 1).confidence() <= Glyph.EXCHANGED);
        }
    }

    /** The value at each place where a label stands. */
    public List<Span> values(String label, Predicate<Span> fits) {
        return words.find(text, label).stream()
                .flatMap(found -> places.of(found).filter(fits).findFirst().stream())
                .toList();
    }

    /**
     * The value of the first of the labels that has one beside it, with the lines it was broken over; where none has, that below the
     * first of them that stands alone, as on a telephone.
     *
     * @param atMost lines below the first
     */
    public Optional<Whole> whole(List<String> labels, int atMost) {
        List<PageText.Found> found = labels.stream()
                .flatMap(label -> words.find(text, label).stream())
                .toList();
        return Stream.concat(
                        found.stream().flatMap(label -> wholeBeside(label, atMost).stream()),
                        found.stream().flatMap(label -> wholeBelow(label, atMost).stream()))
                .findFirst();
    }

    private Optional<Whole> wholeBeside(PageText.Found label, int atMost) {
        return beside(label.span()).map(value -> {
            PageText.Found first = new PageText.Found(label.row(), value);
            return new Continuation(text, first, label.span().box().x(), true).upTo(atMost);
        });
    }

    /** The lines below a label that is all that its row holds; they begin where it does and end where the next label stands. */
    private Optional<Whole> wholeBelow(PageText.Found label, int atMost) {
        int next = label.row() + 1;
        List<Span> row = text.rows().get(label.row()).chunks();
        if (row.size() > 1 || !isLabel(row.get(0)) || next == text.rows().size()) {
            return Optional.empty();
        }
        Span value = text.rows().get(next).chunks().get(0);
        Box own = label.span().box();
        boolean below = value.page() == label.span().page()
                && !isLabel(value)
                && Math.abs(value.box().x() - own.x()) < own.height()
                && value.box().y() - own.bottom() < APART * own.height();
        return below
                ? Optional.of(new Continuation(
                                text,
                                new PageText.Found(next, value),
                                value.box().x(),
                                line -> !isLabel(line),
                                false)
                        .upTo(atMost))
                : Optional.empty();
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
        Optional<Whole> centred = new CentredLines(text, label, cell -> places.isLabel(cell.plain()))
                .find()
                .filter(lines -> fits.test(lines.get(0)) && lines.stream().allMatch(follows))
                .map(Whole::of);
        return centred.isPresent() ? centred : beginning(label, fits, follows);
    }

    private Optional<Whole> beginning(PageText.Found label, Predicate<Span> fits, Predicate<Span> follows) {
        return places.of(label).filter(fits).findFirst().map(value -> {
            boolean beside = value.run() == label.span().run();
            boolean filled = value.plain().length() >= FILLED;
            PageText.Found first = new PageText.Found(label.row(), value);
            FilledLine line = new FilledLine(text, first);
            return new Continuation(
                            text,
                            first,
                            label.span().box().x(),
                            next -> !places.isLabel(next.plain()) && line.goesOnWith(next) && follows.test(next),
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
    public record Whole(Span first, String raw, Box box, double confidence, boolean open) {

        /** All lines of a value, from top to bottom. */
        static Whole of(List<Span> lines) {
            StringBuilder raw = new StringBuilder();
            Box all = lines.get(0).box();
            double least = 1;
            for (Span line : lines) {
                raw.append(line.raw());
                all = all.union(line.box());
                least = Math.min(least, line.confidence());
            }
            return new Whole(lines.get(0), raw.toString(), all, least, false);
        }
    }

    /** The value that belongs to a label found at this place. */
    public Optional<Span> valueOf(PageText.Found label) {
        return places.of(label).findFirst();
    }

    /** Whether a cell is a label and nothing else, one that is known or is called as labels are. */
    public boolean isLabel(Span cell) {
        return places.isLabel(cell.plain());
    }

    /** The cells of a row; heads of narrow columns that run together come apart. */
    public List<Span> cells(Row row) {
        return places.cells(row);
    }

    /** What stands right of the label in its row, up to the next wide gap. */
    public Optional<Span> beside(Span label) {
        return places.beside(label);
    }

    /**
     * The value with the lines it was broken over: cells right below it that begin where it begins and have no cell
     * between the label's edge and their own.
     */
    public static Whole withContinuation(PageText text, PageText.Found value, double labelLeft, int atMost) {
        return new Continuation(text, value, labelLeft, false).upTo(atMost);
    }
}
