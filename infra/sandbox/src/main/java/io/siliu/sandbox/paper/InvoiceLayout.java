package io.siliu.sandbox.paper;

import static io.siliu.sandbox.paper.Canvas.Ink.BLACK;
import static io.siliu.sandbox.paper.Canvas.Ink.GREY;
import static io.siliu.sandbox.paper.Canvas.Ink.MAROON;
import static io.siliu.sandbox.paper.Canvas.Ink.RED;

import io.siliu.kernel.ChineseCapitals;
import java.util.function.Consumer;

/**
 * The page of a fully digital invoice, 210 × 140 mm, boxes and labels where the tax bureau's form has them. Where the
 * bureau's seal stands, an oval says 演示: we draw nobody's seal.
 */
record InvoiceLayout(Invoice invoice) implements Consumer<Canvas> {

    static final double WIDTH = 210;
    static final double HEIGHT = 140;

    private static final double LEFT = 5;
    private static final double RIGHT = 205;
    private static final double SMALL = 9;

    @Override
    public void accept(Canvas canvas) {
        head(canvas);
        parties(canvas);
        items(canvas);
        totals(canvas);
        foot(canvas);
    }

    private void head(Canvas canvas) {
        canvas.picture(8, 5, 20, 20, QrCode.png(invoice.qrText()));
        canvas.centred(105, 18, 19, MAROON, Invoice.TITLE);
        canvas.line(68, 21, 142, 21, MAROON);
        canvas.line(68, 22, 142, 22, MAROON);
        canvas.ellipse(90, 3, 30, 8, RED);
        canvas.centred(105, 8.2, 8, RED, "演示 沙箱");
        canvas.text(152, 13.5, SMALL, MAROON, "发票号码：");
        canvas.field("InvoiceNo", 168, 13.5, SMALL, invoice.number());
        canvas.text(152, 20, SMALL, MAROON, "开票日期：");
        canvas.field("IssueDate", 168, 20, SMALL, invoice.issuedOnInWords());
    }

    private void parties(Canvas canvas) {
        canvas.box(LEFT, 29, RIGHT - LEFT, 22, MAROON);
        party(canvas, LEFT, "购买方信息", "Buyer", invoice.buyer());
        canvas.line(105, 29, 105, 51, MAROON);
        party(canvas, 105, "销售方信息", "Seller", invoice.seller());
    }

    private static void party(Canvas canvas, double x, String side, String tag, Party party) {
        for (int index = 0; index < side.length(); index++) {
            canvas.text(x + 1.2, 33.2 + index * 4.1, SMALL, MAROON, side.substring(index, index + 1));
        }
        canvas.line(x + 6, 29, x + 6, 51, MAROON);
        canvas.text(x + 8, 36, SMALL, MAROON, "名称：");
        canvas.field(tag + "Name", x + 18, 36, SMALL, party.name());
        canvas.text(x + 8, 46.5, SMALL, MAROON, "统一社会信用代码/纳税人识别号：");
        canvas.field(tag + "TaxID", x + 57, 46.5, SMALL, party.code());
    }

    private void items(Canvas canvas) {
        canvas.box(LEFT, 51, RIGHT - LEFT, 41, MAROON);
        canvas.centred(24, 56, SMALL, MAROON, "项目名称");
        canvas.centred(55, 56, SMALL, MAROON, "规格型号");
        canvas.centred(75, 56, SMALL, MAROON, "单 位");
        canvas.centred(92, 56, SMALL, MAROON, "数 量");
        canvas.centred(116, 56, SMALL, MAROON, "单 价");
        canvas.centred(142, 56, SMALL, MAROON, "金 额");
        canvas.centred(165, 56, SMALL, MAROON, "税率/征收率");
        canvas.centred(192, 56, SMALL, MAROON, "税 额");
        canvas.field("Item", 7, 62, SMALL, invoice.item());
        canvas.centred(75, 62, SMALL, BLACK, invoice.unit());
        canvas.rightText(98, 62, SMALL, BLACK, invoice.quantity().toPlainString());
        canvas.rightText(129, 62, SMALL, BLACK, invoice.unitPrice().toPlainString());
        canvas.rightText(151, 62, SMALL, BLACK, invoice.amountExcludingTax().toString());
        canvas.centred(165, 62, SMALL, BLACK, invoice.rate());
        canvas.rightText(202, 62, SMALL, BLACK, invoice.tax().toString());
        canvas.centred(30, 89.5, SMALL, MAROON, "合        计");
        canvas.rightField("TaxExclusiveTotalAmount", 151, 89.5, SMALL, "¥" + invoice.amountExcludingTax());
        canvas.rightField("TaxTotalAmount", 202, 89.5, SMALL, "¥" + invoice.tax());
    }

    private void totals(Canvas canvas) {
        canvas.box(LEFT, 92, RIGHT - LEFT, 9, MAROON);
        canvas.line(52, 92, 52, 101, MAROON);
        canvas.centred(28, 98, SMALL, MAROON, "价税合计（大写）");
        canvas.ellipse(56, 94.6, 4, 4, BLACK);
        canvas.line(56.6, 95.2, 59.4, 98, BLACK);
        canvas.line(59.4, 95.2, 56.6, 98, BLACK);
        canvas.text(62, 98, 10, BLACK, ChineseCapitals.format(invoice.total()));
        canvas.text(142, 98, SMALL, MAROON, "（小写）");
        canvas.field("TaxInclusiveTotalAmount", 157, 98, 10, "¥" + invoice.total());
    }

    private void foot(Canvas canvas) {
        canvas.box(LEFT, 101, RIGHT - LEFT, 24, MAROON);
        canvas.line(LEFT + 6, 101, LEFT + 6, 125, MAROON);
        canvas.text(LEFT + 1.2, 110, SMALL, MAROON, "备");
        canvas.text(LEFT + 1.2, 118, SMALL, MAROON, "注");
        canvas.field("Note", 13, 106, SMALL, invoice.remark());
        canvas.text(20, 131, SMALL, MAROON, "开票人：");
        canvas.field("InvoiceClerk", 34, 131, SMALL, invoice.drawer());
        canvas.rightText(RIGHT, 136, 7, GREY, "演示/沙箱：虚构票据，不得作为凭证");
    }
}
