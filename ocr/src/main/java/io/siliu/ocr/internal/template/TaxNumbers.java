package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tax numbers beside their labels. What stands further right in the row is the 密码区 or a remark, whose digits look like
 * tax numbers; a value set in another type may lie half a line lower than its label.
 */
final class TaxNumbers {

    private static final String B = "[ \\t]*";
    private static final Pattern LABEL = Pattern.compile(
            "((?:识" + B + "别" + B + "号|信" + B + "用" + B + "代" + B + "码|税" + B + "号)" + B + ":?)(?!" + B + "/)");
    private static final Pattern NUMBER = Pattern.compile("^[ \\t:]*((?=[0-9A-Z]*\\d{6})[0-9A-Z]{15,20})(?![0-9A-Z])");

    /** How far right of its label a value begins, in heights of the label. */
    private static final double REACH = 8;

    private static final double HALF_A_LINE = 0.8;

    private TaxNumbers() {}

    static List<Found> of(PageText text) {
        return text.findAll(LABEL).stream()
                .map(label -> inRow(label).or(() -> nearby(text, label)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Found> inRow(Found label) {
        Span span = label.span();
        Span rest = new Span(span.run(), span.to(), span.run().plain().length());
        return number(rest, span.box()).map(value -> new Found(label.row(), value));
    }

    private static Optional<Found> nearby(PageText text, Found label) {
        Box box = label.span().box();
        return IntStream.of(label.row() - 1, label.row() + 1)
                .filter(row -> row >= 0 && row < text.rows().size())
                .filter(row -> text.rows().get(row).page() == label.span().page())
                .mapToObj(row -> text.rows().get(row).chunks().stream()
                        .filter(cell -> Math.abs(cell.box().centreY() - box.centreY()) < HALF_A_LINE * box.height())
                        .map(cell -> number(cell, box))
                        .flatMap(Optional::stream)
                        .map(value -> new Found(row, value)))
                .flatMap(Function.identity())
                .min(Comparator.comparingDouble(found -> found.span().box().x()));
    }

    private static Optional<Span> number(Span where, Box label) {
        var matcher = NUMBER.matcher(where.plain());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span value = where.sub(matcher.start(1), matcher.end(1));
        double gap = value.box().x() - label.right();
        return gap > -label.height() && gap < REACH * label.height() ? Optional.of(value) : Optional.empty();
    }
}
