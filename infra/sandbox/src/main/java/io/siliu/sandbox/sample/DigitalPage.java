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
 * One page of a fully digital invoice; the sums stand on the last, the others end with their own subtotal.
 *
 * @param page counted from 0
 */
record DigitalPage(Pen pen, SampleInvoice invoice, String corner, List<String> heads, int rows, int page, int pages) {

    private static final double LEFT = 6;
    private static final double WIDTH = 198;
    private static final double[] MIDDLES = {26, 60, 78, 94, 114, 139, 162, 187};

    void draw() {
        head();
        pen.box(LEFT, 28, WIDTH, 20);
        party(LEFT, "购买方信息", "Buyer", invoice.buyer());
        pen.post(LEFT + WIDTH / 2, 28, 48);
        party(LEFT + WIDTH / 2, "销售方信息", "Seller", invoice.seller());
        items();
        if (page == pages - 1) {
            sums();
        }
        foot();
    }

    private void head() {
        pen.easel().picture(8, 5, 19, 19, QrCode.png(invoice.qrText()));
        if (!corner.isEmpty()) {
            pen.sized(10).print(30, 9, corner);
        }
        pen.centred(105, 16, pen.label().sized(18), invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        pen.rule(64, 19, 146);
        pen.rule(64, 19.9, 146);
        pen.easel().ellipse(90, 3, 30, 20, Type.RED, 0.5);
        pen.centred(105, 9, pen.value().sized(6).inked(Type.RED), "演示 沙箱");
        pen.print(150, 13, "发票号码：");
        pen.field("InvoiceNo", 166, 13, invoice.number());
        pen.print(150, 20, "开票日期：");
        pen.field("IssueDate", 166, 20, invoice.issuedOnInWords());
        if (pages > 1) {
            pen.sized(7.5).print(182, 26, "共" + pages + "页 第" + (page + 1) + "页");
        }
    }

    private void party(double x, String side, String tag, Party party) {
        pen.upright(x + 1.4, 31.6, 3.9, side);
        pen.post(x + 6, 28, 48);
        pen.print(x + 8, 35, "名称：");
        pen.field(tag + "Name", x + 17.5, 35, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 8, 44, label);
        if (!party.code().isEmpty()) {
            pen.field(tag + "TaxID", x + 8 + pen.easel().width(pen.label(), label), 44, party.code());
        }
    }

    private void items() {
        pen.box(LEFT, 48, WIDTH, 48);
        for (int index = 0; index < heads.size(); index++) {
            pen.caption(MIDDLES[index], 53, heads.get(index));
        }
        double y = 58.5;
        int end = Math.min(invoice.items().size(), (page + 1) * rows);
        for (Item item : invoice.items().subList(page * rows, end)) {
            row(item, y);
            y += 4.9;
        }
        if (page < pages - 1) {
            subtotal(invoice.items().subList(page * rows, end));
        }
    }

    private void subtotal(List<Item> shown) {
        pen.caption(30, 93.5, "小        计");
        pen.right(150, 93.5, "¥" + Money.sum(shown.stream().map(Item::amount).toList()));
        pen.right(
                202,
                93.5,
                "¥"
                        + Money.sum(shown.stream()
                                .flatMap(item -> item.tax().stream())
                                .toList()));
    }

    private void row(Item item, double y) {
        Pen fine = pen.sized(pen.value().points() - 0.5);
        fine.writeWithin(LEFT + 1, y, 42, item.name());
        fine.middle(MIDDLES[1], y, item.specification());
        fine.middle(MIDDLES[2], y, item.unit());
        fine.right(100, y, plain(item.quantity()));
        fine.right(125, y, plain(item.price()));
        fine.right(150, y, item.amount().toString());
        fine.middle(MIDDLES[6], y, item.rate());
        fine.right(202, y, item.tax().map(Object::toString).orElse("***"));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private void sums() {
        pen.caption(30, 93.5, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", 150, 93.5, "¥" + invoice.amount());
        if (invoice.tax().isPresent()) {
            pen.rightField("TaxTotalAmount", 202, 93.5, "¥" + invoice.tax().get());
        } else {
            pen.right(202, 93.5, "***");
        }
        pen.box(LEFT, 96, WIDTH, 8);
        pen.post(LEFT + 48, 96, 104);
        pen.caption(30, 101.4, "价税合计（大写）");
        pen.easel().ellipse(56.5, 98.4, 3.4, 3.4, Type.BLACK, 0.25);
        pen.write(62, 101.4, DigitalInvoiceLayout.words(invoice));
        pen.print(140, 101.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 155, 101.4, "¥" + invoice.total());
    }

    private void foot() {
        pen.box(LEFT, 104, WIDTH, 20);
        pen.post(LEFT + 6, 104, 124);
        pen.upright(LEFT + 1.4, 111.5, 7, "备注");
        if (page == pages - 1) {
            pen.sized(pen.value().points() - 0.5).paragraph(LEFT + 8, 109, WIDTH - 12, 4.6, invoice.remark());
        }
        pen.print(20, 131, "开票人：");
        pen.field("InvoiceClerk", 34, 131, invoice.drawer());
        pen.notice(150, 136, "票据");
    }
}
