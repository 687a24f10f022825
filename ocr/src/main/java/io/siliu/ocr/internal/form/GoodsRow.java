package io.siliu.ocr.internal.form;

import static io.siliu.ocr.internal.form.FormPage.LINE;
import static io.siliu.ocr.internal.form.FormPage.SIZE;

import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.internal.form.Sheet.Ink;
import java.util.List;

/** One row of goods: what it is over as many lines as that takes, the figures on its first. */
final class GoodsRow {

    private static final int MOST_LINES = 12;

    private final InvoiceLine line;
    private final List<String> item;

    GoodsRow(InvoiceLine line) {
        this.line = line;
        this.item = Letters.lines(Printed.cut(line.item()), GoodsColumn.ITEM.width(), SIZE, MOST_LINES);
    }

    double height() {
        return item.size() * LINE;
    }

    void draw(Sheet sheet, double top) {
        double y = top + SIZE;
        for (int at = 0; at < item.size(); at++) {
            sheet.text(Ink.VALUE, GoodsColumn.ITEM.left(), y + at * LINE, SIZE, item.get(at));
        }
        centred(sheet, GoodsColumn.UNIT, y);
        centred(sheet, GoodsColumn.TAX_RATE, y);
        right(sheet, GoodsColumn.QUANTITY, y);
        right(sheet, GoodsColumn.UNIT_PRICE, y);
        right(sheet, GoodsColumn.AMOUNT, y);
        right(sheet, GoodsColumn.TAX, y);
    }

    private void centred(Sheet sheet, GoodsColumn column, double y) {
        String text = Printed.cut(column.of(line));
        sheet.centred(Ink.VALUE, column.middle(), y, Letters.fitting(text, column.width(), SIZE), text);
    }

    private void right(Sheet sheet, GoodsColumn column, double y) {
        String text = Printed.cut(column.of(line));
        sheet.rightText(Ink.VALUE, column.right(), y, Letters.fitting(text, column.width(), SIZE), text);
    }
}
