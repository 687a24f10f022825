package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the head of an invoice ends, and where below it the remark stands, whose words say nothing of the parties. Legacy
 * forms print the seller below the goods, left of the remark.
 *
 * @param end the row of the heads of the goods or of the total, whichever comes first, or the number of rows
 * @param remark the label of the remark, and its row
 */
record InvoiceFoot(int end, Optional<Label> remark) {

    record Label(int row, int page, Box box) {}

    private static final String B = "[ \\t]*";
    private static final Pattern END = Pattern.compile("(项" + B + "目" + B + "名" + B + "称|货" + B + "物" + B + "或" + B
            + "应" + B + "税|价" + B + "税" + B + "合" + B + "计|^" + B + "[合小总]" + B + "计)");
    private static final Pattern REMARK = Pattern.compile("^" + B + "(备)(?![\\u4E00-\\u9FFF&&[^注]])");

    static InvoiceFoot of(PageText text) {
        int end = text.find(END).map(Found::row).orElse(text.rows().size());
        int from = end == text.rows().size() ? 0 : end;
        Optional<Label> remark = IntStream.range(from, text.rows().size())
                .mapToObj(row -> label(row, text.rows().get(row)))
                .flatMap(Optional::stream)
                .findFirst();
        return new InvoiceFoot(end, remark);
    }

    private static Optional<Label> label(int index, Row row) {
        return row.chunks().stream()
                .filter(chunk -> REMARK.matcher(chunk.plain()).find())
                .findFirst()
                .map(chunk -> new Label(index, row.page(), chunk.sub(0, 1).box()));
    }

    /** Whether a place stands above the goods and above the remark. */
    boolean isAbove(Found place) {
        return place.row() < end && !isRemark(place);
    }

    /** Whether a place is of the remark: below the head, and right of the label or beside its lines. */
    boolean isRemark(Found place) {
        return remark.filter(label -> label.page() == place.span().page())
                .filter(label -> place.row() >= Math.min(end, label.row()))
                .filter(label -> place.span().box().centreY()
                        > label.box().y() - 4 * label.box().height())
                .filter(label ->
                        place.span().box().x() >= label.box().x() - label.box().height() / 2)
                .isPresent();
    }
}
