package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What whoever pays wrote in a box whose label stands at its top, with a colon and nothing beside: 附加信息及用途：, and on the next
 * line 运费. Only the place tells that it is the label's, so it is doubted.
 */
final class PurposeBelow {

    /** A label of a purpose that ends its cell. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{IsHan})((?:" + Labels.alternatives(ReceiptWords.PURPOSES_OF_THE_PAYER) + ") ?:)(?= ?(?:\\t|$))");

    /** How far below the label its value begins, in heights of the label, and how far to the right of the label's edge. */
    private static final double BELOW = 1.3;

    private static final double ASIDE = 3;

    private PurposeBelow() {}

    static void read(PageText text, Draft draft) {
        if (draft.get(FieldNames.PURPOSE).isEmpty()) {
            Optional<Span> value = text.findAll(LABEL).stream()
                    .flatMap(label -> below(text, label).stream())
                    .findFirst();
            draft.put(FieldNames.PURPOSE, value, ReceiptValues::purpose, Ground.PLACE);
        }
    }

    /** The first cell below the label in its box; a label that has its own value there, or a cell left of it, ends the box. */
    private static Optional<Span> below(PageText text, Found label) {
        Span place = label.span();
        return text.rows().stream()
                .skip(label.row() + 1L)
                .filter(row -> row.page() == place.page())
                .takeWhile(row -> row.box().y() - place.box().bottom()
                        < BELOW * place.box().height())
                .map(row -> under(place, row))
                .filter(cells -> !cells.isEmpty())
                .findFirst()
                .map(cells -> cells.get(0))
                .filter(cell ->
                        cell.box().x() - place.box().x() < ASIDE * place.box().height()
                                && cell.plain().indexOf(':') < 0
                                && !ReceiptWords.ALL.contains(cell.plain().strip()));
    }

    /** The cells of a row that begin at the edge of the label or right of it, up to where the label ends. */
    private static List<Span> under(Span label, Row row) {
        return row.chunks().stream()
                .filter(cell -> cell.box().right() > label.box().x()
                        && cell.box().x() < label.box().right())
                .toList();
    }
}
