package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Plain;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines of their own below a label or a value that had no room for them, at the left edge of the lines above: a name below its empty
 * label, the rest of what a payment is for. Nothing but their place says so; a person has to look.
 */
final class LinesBelow {

    /** How far below, in heights, such a line stands. */
    private static final double NEAR = 1.6;

    /** A value that is shorter had room on its line. */
    private static final int FILLED = 8;

    /** Notices, signatures and stamps begin or end so, and say nothing of a value. */
    private static final Pattern OF_THE_FOOT = Pattern.compile(
            "[(*].*|.*[。!;]|.*(?:章|打印|复核|记账|会计|经办|柜员|签[字名]|回单|凭条|凭证|验证|专用|电话|扫码|查询|分享|仅供|温馨|提示|第\\d).*");

    private final PageText text;
    private final Labels labels;
    private final Draft draft;

    LinesBelow(PageText text, Labels labels, Draft draft) {
        this.text = text;
        this.labels = labels;
        this.draft = draft;
    }

    /**
     * The name or the bank that stands below a label which ends its line.
     *
     * @param parties words for the side, one of which the label begins with
     * @param said what it goes on with
     */
    void name(String field, List<String> parties, List<String> said) {
        if (draft.get(field).isEmpty()) {
            text.rows().stream()
                    .filter(row ->
                            row.chunks().size() == 1 && isLabel(row.chunks().get(0), parties, said))
                    .findFirst()
                    .flatMap(row -> below(row.page(), row.box()))
                    .filter(line -> NameShape.isOne(line.plain()))
                    .ifPresent(line -> draft.put(field, Optional.of(line), ReceiptValues::name, Ground.PLACE));
        }
    }

    private static boolean isLabel(Span cell, List<String> parties, List<String> said) {
        String words = cell.plain().replaceAll("\\s", "");
        return words.endsWith(":")
                && parties.stream()
                        .filter(words::startsWith)
                        .anyMatch(party -> said.contains(words.substring(party.length(), words.length() - 1)));
    }

    /** The rest of a text that fills its line. */
    void rest(String field) {
        draft.get(field)
                .filter(value -> value.box() != null && value.value().length() >= FILLED)
                .ifPresent(value -> lineOf(value)
                        .flatMap(line -> below(value.page(), line.box()))
                        .filter(rest -> !startsWithLabel(rest)
                                && rest.box().right()
                                        < value.box().right() + value.box().height())
                        .ifPresent(rest -> put(field, value, rest)));
    }

    private void put(String field, Candidate value, Span rest) {
        String whole = Values.name(value.value() + rest.raw());
        draft.replace(value.withValue(whole, Math.min(value.reliability(), rest.confidence()))
                .placed(value.box().union(rest.box())));
        draft.doubt(
                Warning.Code.VALUE_IMPLAUSIBLE,
                field,
                "A line without a label stands below this; look whether it belongs to it.");
    }

    /** The only cell of the row that a value ends. */
    private Optional<Span> lineOf(Candidate value) {
        return text.rows().stream()
                .filter(row -> row.page() == value.page() && row.chunks().size() == 1)
                .map(row -> row.chunks().get(0))
                .filter(cell -> cell.box().y() < value.box().centreY()
                        && cell.box().bottom() > value.box().centreY()
                        && cell.box().right() <= value.box().right() + 1)
                .findFirst();
    }

    /** The only cell of the row right below, where it begins as the line above does and is no label and no note. */
    private Optional<Span> below(int page, Box line) {
        return text.rows().stream()
                .filter(row -> row.page() == page && row.box().y() > line.centreY())
                .findFirst()
                .map(Row::chunks)
                .filter(cells -> cells.size() == 1)
                .map(cells -> cells.get(0))
                .filter(cell -> cell.box().y() - line.bottom() < NEAR * line.height()
                        && Math.abs(cell.box().x() - line.x()) < line.height())
                .filter(cell -> !cell.plain().contains(":")
                        && !labels.isLabel(cell)
                        && !OF_THE_FOOT.matcher(cell.plain().strip()).matches());
    }

    private static boolean startsWithLabel(Span line) {
        String words = Plain.of(line.raw()).replaceAll("\\s", "");
        return ReceiptWords.ALL.stream().anyMatch(label -> label.length() > 1 && words.startsWith(label));
    }
}
