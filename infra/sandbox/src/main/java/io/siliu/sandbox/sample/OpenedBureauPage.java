package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A page of the tax bureau's form as its own service sets it, 215 × 140 mm: labels in brown brush strokes, figures of one width,
 * the trade beside the code.
 *
 * @param tag the trade, such as 货物运输服务, or empty
 * @param shown the rows of this page
 * @param page counted from 1
 */
record OpenedBureauPage(
        Pen pen, SampleInvoice invoice, String tag, OpenedColumns columns, List<Item> shown, int page, int pages) {

    static final double LEFT = 6;
    static final double RIGHT = 209;
    private static final double MIDDLE = 107.5;
    private static final double PARTIES = 31;
    private static final double GOODS = 50;
    private static final double TOTAL = 99;
    private static final double REMARK = 107;
    private static final double FOOT = 127;

    void draw() {
        head();
        pen.box(LEFT, PARTIES, RIGHT - LEFT, GOODS - PARTIES);
        pen.post(MIDDLE, PARTIES, GOODS);
        party(LEFT, "购买方信息", "Buyer", invoice.buyer());
        party(MIDDLE, "销售方信息", "Seller", invoice.seller());
        pen.box(LEFT, GOODS, RIGHT - LEFT, TOTAL - GOODS);
        columns.draw(pen, GOODS, shown, invoice);
        sums();
        total();
        foot();
    }

    private void head() {
        pen.easel().picture(8, 6, 20, 20, QrCode.png(invoice.qrText()));
        pen.sized(9).print(30, 10, tag);
        String title = invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）";
        pen.centred(MIDDLE, 15, pen.label().sized(20), title);
        pen.rule(62, 18.4, 153);
        pen.rule(62, 19.4, 153);
        OfficeSeal seal = new OfficeSeal(0.66, 0xD84040, "全国统一发票监制章", List.of("国家税务总局", "演示 沙箱"), false);
        seal.press(pen, MIDDLE, 14.5, 30);
        pen.print(156, 13, "发票号码：");
        pen.field("InvoiceNo", 171, 13, invoice.number());
        pen.print(156, 20, "开票日期：");
        pen.field("IssueDate", 171, 20, invoice.issuedOnInWords());
        if (pages > 1) {
            pen.sized(8).right(RIGHT, 28, "共" + pages + "页 第" + page + "页");
        }
    }

    private void party(double x, String side, String field, Party party) {
        pen.upright(x + 1.3, PARTIES + 3.9, 3.5, side);
        pen.post(x + 6, PARTIES, GOODS);
        pen.print(x + 7.5, PARTIES + 6.5, "名称：");
        pen.field(field + "Name", x + 17.5, PARTIES + 6.5, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 7.5, PARTIES + 15, label);
        if (!party.code().isEmpty()) {
            pen.field(field + "TaxID", x + 7.5 + pen.easel().width(pen.label(), label), PARTIES + 15, party.code());
        }
    }

    /** Of several pages each sums up its own rows; the whole stands on the last. */
    private void sums() {
        if (pages > 1) {
            pen.caption(28, TOTAL - 8, "小        计");
            pen.right(
                    columns.amountEnd(),
                    TOTAL - 8,
                    "¥" + Money.sum(shown.stream().map(Item::amount).toList()));
            pen.right(
                    RIGHT - 2,
                    TOTAL - 8,
                    "¥"
                            + Money.sum(shown.stream()
                                    .flatMap(item -> item.tax().stream())
                                    .toList()));
        }
        if (page == pages) {
            pen.caption(28, TOTAL - 2.5, "合        计");
            pen.rightField("TaxExclusiveTotalAmount", columns.amountEnd(), TOTAL - 2.5, "¥" + invoice.amount());
            String tax = invoice.tax().map(money -> "¥" + money).orElse("***");
            pen.rightField("TaxTotalAmount", RIGHT - 2, TOTAL - 2.5, tax);
        }
    }

    private void total() {
        pen.box(LEFT, TOTAL, RIGHT - LEFT, REMARK - TOTAL);
        pen.post(LEFT + 48, TOTAL, REMARK);
        pen.caption(LEFT + 24, TOTAL + 5.3, "价税合计（大写）");
        if (page < pages) {
            return;
        }
        pen.easel().ellipse(56.5, TOTAL + 2, 4, 4, Type.BLACK, 0.25);
        pen.easel().line(57.1, TOTAL + 2.6, 59.9, TOTAL + 5.4, Type.BLACK, 0.25);
        pen.easel().line(59.9, TOTAL + 2.6, 57.1, TOTAL + 5.4, Type.BLACK, 0.25);
        pen.write(62, TOTAL + 5.3, DigitalInvoiceLayout.words(invoice));
        pen.print(146, TOTAL + 5.3, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 161, TOTAL + 5.3, "¥" + invoice.total());
    }

    private void foot() {
        pen.box(LEFT, REMARK, RIGHT - LEFT, FOOT - REMARK);
        pen.post(LEFT + 6, REMARK, FOOT);
        pen.print(LEFT + 1.3, REMARK + 8, "备");
        pen.print(LEFT + 1.3, REMARK + 15, "注");
        if (page == pages) {
            pen.sized(8.5).paragraph(LEFT + 7.5, REMARK + 4.5, RIGHT - LEFT - 10, 4.2, invoice.remark());
        }
        pen.print(19, 133, "开票人：");
        pen.field("InvoiceClerk", 32, 133, invoice.drawer());
        pen.notice(150, 137.5, "票据");
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
