package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;

/**
 * A name that ends as none does, with the line right below it that ends it: narrow columns of a list break names wherever they are
 * full. That both make a name is all that tells, so that a person has to look.
 */
final class LinesOfNames {

    /** How far two lines of one name lie apart at most, and how far from each other they begin, in heights. */
    private static final double NEAR = 0.9;

    private LinesOfNames() {}

    static void join(PageText text, List<String> fields, Draft draft) {
        for (String field : fields) {
            draft.get(field)
                    .filter(name -> name.box() != null && BrokenReceiptValues.isPart(field, name.value()))
                    .ifPresent(name -> below(text, name)
                            .filter(rest -> isWhole(field, joined(name, rest)))
                            .ifPresent(rest -> put(field, name, rest, draft)));
        }
    }

    private static Optional<Span> below(PageText text, Candidate name) {
        Box box = name.box();
        return text.rows().stream()
                .filter(row -> row.page() == name.page())
                .flatMap(row -> row.chunks().stream())
                .filter(cell -> cell.box().y() >= box.centreY()
                        && cell.box().y() - box.bottom() < NEAR * box.height()
                        && aside(cell.box(), box) < NEAR * box.height())
                .filter(cell -> !cell.plain().contains(":")
                        && !Labels.FIGURES.matcher(cell.plain()).find()
                        && !ReceiptWords.ALL.contains(cell.plain().replaceAll("\\s", "")))
                .findFirst();
    }

    /** Both lines begin below each other, or stand in the middle of their column. */
    private static double aside(Box line, Box other) {
        return Math.min(Math.abs(line.x() - other.x()), Math.abs(line.centreX() - other.centreX()));
    }

    private static String joined(Candidate name, Span rest) {
        return Values.name(name.value() + rest.raw());
    }

    private static boolean isWhole(String field, String name) {
        return NameShape.isOne(name) && !BrokenReceiptValues.isPart(field, name);
    }

    private static void put(String field, Candidate name, Span rest, Draft draft) {
        draft.replace(name.withValue(joined(name, rest), Math.min(name.reliability(), rest.confidence()))
                .placed(name.box().union(rest.box())));
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                field,
                "This name is broken over two lines; look whether the second belongs to it.");
    }
}
