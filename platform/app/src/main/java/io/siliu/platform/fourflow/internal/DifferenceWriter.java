package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.fourflow.Discrepancy;
import io.siliu.platform.fourflow.RecordSheet.Addend;
import io.siliu.platform.fourflow.RecordSheet.Answer;
import io.siliu.platform.fourflow.RecordSheet.Difference;
import io.siliu.platform.fourflow.RecordSheet.Piece;
import io.siliu.platform.fourflow.RecordSheet.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes discrepancies: two values, what differs in them marked, each with its place. */
final class DifferenceWriter {

    /** The column that holds what several papers come to. */
    private static final String PAPERS = "allocated";

    private final Words words;
    private final Function<Discrepancy, Answer> answers;
    private final Function<Discrepancy, List<PaperField>> added;

    /** Writes them without what people said of them and what was added. */
    DifferenceWriter(Words words) {
        this(words, difference -> null, difference -> List.of());
    }

    /**
     * @param answers what somebody said of a difference, or null
     * @param added the amounts whose sum was compared, or none
     */
    DifferenceWriter(
            Words words, Function<Discrepancy, Answer> answers, Function<Discrepancy, List<PaperField>> added) {
        this.words = words;
        this.answers = answers;
        this.added = added;
    }

    List<Difference> write(List<Discrepancy> discrepancies) {
        List<Difference> written = new ArrayList<>();
        for (Discrepancy each : discrepancies) {
            written.add(one(written.size() + 1, each));
        }
        return written;
    }

    /** @param position from 1, in the order of the record */
    Difference one(int position, Discrepancy difference) {
        String left = value(difference, difference.expected());
        String right = value(difference, difference.found());
        return new Difference(
                position,
                difference.kind().name(),
                words.of("discrepancy." + difference.kind(), words.of("flow." + difference.flow())),
                words.of("field." + difference.found().field()),
                by(difference),
                difference.certain(),
                difference.kind() == Discrepancy.Kind.INVOICE_SUM
                        ? sum(difference, left, right)
                        : side(difference, difference.expected(), left, right),
                side(difference, difference.found(), right, left),
                answers.apply(difference));
    }

    private String value(Discrepancy discrepancy, Discrepancy.Side side) {
        if (side.field().equals("match")) {
            return words.of("reason." + side.value());
        }
        if (discrepancy.kind() == Discrepancy.Kind.VOIDED) {
            return words.of("standing." + side.value());
        }
        return isAmount(discrepancy) ? Words.amount(Money.of(side.value())) : side.value();
    }

    private static String by(Discrepancy discrepancy) {
        return isAmount(discrepancy)
                ? Words.amount(Money.of(discrepancy.expected().value())
                        .minus(Money.of(discrepancy.found().value()))
                        .abs())
                : null;
    }

    private static boolean isAmount(Discrepancy discrepancy) {
        return switch (discrepancy.kind()) {
            case AMOUNT, SUM, FEE_DEDUCTED, INVOICE_SUM -> true;
            case PARTY_NAME, PARTY_CODE, ACCOUNT, DATE, VALIDITY, VOIDED, CONTESTED, QUESTIONED -> false;
        };
    }

    private Side side(Discrepancy discrepancy, Discrepancy.Side side, String value, String other) {
        boolean row = side.document() == null;
        return new Side(
                discrepancy.flow(),
                words.sign(discrepancy.flow()),
                Words.style(discrepancy.flow()),
                row
                        ? words.of(side.field().equals(PAPERS) ? "side.papers" : "side.row")
                        : words.of("side.paper." + discrepancy.flow()),
                value,
                pieces(value, other),
                side.document(),
                side.part() == null ? 0 : side.part(),
                row ? null : side.field(),
                isShown(side.box() != null, side.path()),
                side.path(),
                place(side),
                words.of("source." + side.source()),
                side.confidence(),
                List.of());
    }

    /** A sum stands nowhere on the paper: its place is that of what was added. */
    private Side sum(Discrepancy discrepancy, String value, String other) {
        Discrepancy.Side side = discrepancy.expected();
        return new Side(
                discrepancy.flow(),
                words.sign(discrepancy.flow()),
                Words.style(discrepancy.flow()),
                words.of("side.sum"),
                value,
                pieces(value, other),
                side.document(),
                side.part() == null ? 0 : side.part(),
                null,
                false,
                null,
                "",
                "",
                "",
                added.apply(discrepancy).stream().map(this::addend).toList());
    }

    private Addend addend(PaperField field) {
        return new Addend(
                words.of("field." + field.name()),
                Words.amount(Money.of(field.value())),
                field.name(),
                isShown(field.box() != null, field.quotePath()),
                field.quotePath(),
                words.of("source." + field.source()),
                PaperRead.decimal(field.confidence()));
    }

    /** A value has its place on the paper; of one that is data, on the page that is drawn of it. */
    private static boolean isShown(boolean hasBox, String path) {
        return hasBox || PaperField.isElementOfData(path);
    }

    private String place(Discrepancy.Side side) {
        if (side.document() == null) {
            return words.of("field." + side.field());
        }
        if (side.box() != null) {
            return words.of("place.box", side.page(), side.box());
        }
        return side.path() != null ? words.of("place.path", side.path()) : words.of("place.page", side.page());
    }

    /** Marks what is left between the beginning and the end that both values share. */
    static List<Piece> pieces(String value, String other) {
        int start = 0;
        int shortest = Math.min(value.length(), other.length());
        while (start < shortest && value.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && value.charAt(value.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, value.substring(0, start), false);
        add(pieces, value.substring(start, value.length() - end), true);
        add(pieces, value.substring(value.length() - end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
