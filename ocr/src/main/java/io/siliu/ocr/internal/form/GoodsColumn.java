package io.siliu.ocr.internal.form;

import io.siliu.ocr.InvoiceLine;
import java.util.function.Function;

/** The columns of the goods of an invoice, as its printed form has them. */
enum GoodsColumn {
    ITEM("项目名称", 7, 72, InvoiceLine::item),
    UNIT("单 位", 73, 84, InvoiceLine::unit),
    QUANTITY("数 量", 85, 104, InvoiceLine::quantity),
    UNIT_PRICE("单 价", 105, 129, InvoiceLine::unitPrice),
    AMOUNT("金 额", 130, 155, InvoiceLine::amount),
    TAX_RATE("税率/征收率", 156, 175, InvoiceLine::taxRate),
    TAX("税 额", 176, 203, Printed::taxOf);

    private final String head;
    private final double left;
    private final double right;
    private final Function<InvoiceLine, String> cell;

    GoodsColumn(String head, double left, double right, Function<InvoiceLine, String> cell) {
        this.head = head;
        this.left = left;
        this.right = right;
        this.cell = cell;
    }

    String head() {
        return head;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    String of(InvoiceLine line) {
        return cell.apply(line);
    }
}
