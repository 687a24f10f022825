package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.function.Function;

/**
 * A receipt whose labels head the values, a few beside each other.
 *
 * @param height of all, mm
 * @param large whether the amount is also printed large beside the title
 */
record HeadedReceipt(
        String title, double height, boolean ruled, boolean large, Function<ReceiptText, List<HeadedRow>> rows)
        implements ReceiptShape {

    private static final double LEFT = 14;

    @Override
    public void draw(Pen pen, ReceiptText receipt, double top) {
        pen.centred(large ? 80 : 105, top + 13, pen.label().sized(15).strong(), receipt.bank() + title);
        if (large) {
            pen.easel().text(152, top + 13, pen.value().sized(13).strong(), "￥" + receipt.grouped());
        }
        double y = top + 19;
        for (HeadedRow row : rows.apply(receipt)) {
            y = row.draw(pen, LEFT, y, 182, ruled);
        }
        pen.stamp(172, y - 4, 10, Type.RED);
        pen.notice(LEFT, y + 9, "回单");
    }
}
