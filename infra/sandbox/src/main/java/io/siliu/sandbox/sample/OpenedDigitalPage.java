package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;

/**
 * A page of the tax bureau's 数电票 of 210 × 140 mm: no rules between the columns of goods, names of goods go on in a second line.
 *
 * @param tag beside the code, such as 差额征税, or empty
 * @param shown the rows of this page
 * @param page counted from 1
 */
record OpenedDigitalPage(Pen pen, SampleInvoice invoice, String tag, List<Item> shown, int page, int pages) {

    private static final double LEFT = 5;
    private static final double RIGHT = 205;
    private static final double MIDDLE = 105;

    void draw() {
        head();
        pen.box(LEFT, 27, RIGHT - LEFT, 19);
        party(LEFT, "购买方信息", "Buyer", invoice.buyer());
        pen.post(MIDDLE, 27, 46);
        party(MIDDLE, "销售方信息", "Seller", invoice.seller());
        pen.box(LEFT, 46, RIGHT - LEFT, 49);
        goods();
        if (pages > 1) {
            sums("小        计", 87, part(shown), taxOf(shown));
        }
        if (page == pages) {
            sums(
                    "合        计",
                    93,
                    "¥" + invoice.amount(),
                    invoice.tax().map(tax -> "¥" + tax).orElse("***"));
        }
        total();
        foot();
    }

    private void head() {
        pen.easel().picture(7, 4, 19, 19, QrCode.png(invoice.qrText()));
        if (!tag.isEmpty()) {
            pen.sized(10).print(29, 10, tag);
        }
        OfficeSeal seal = new OfficeSeal(0.66, 0xD84040, "全国统一发票监制章", List.of("国家税务总局", "演示 沙箱"), false);
        seal.press(pen, MIDDLE, 13.5, 31);
        pen.centred(MIDDLE, 14, pen.label().sized(19), invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        pen.rule(64, 17.2, 146);
        pen.rule(64, 18, 146);
        pen.print(150, 12.5, "发票号码：");
        pen.field("InvoiceNo", 165.5, 12.5, invoice.number());
        pen.print(150, 19, "开票日期：");
        pen.field("IssueDate", 165.5, 19, invoice.issuedOnInWords());
        if (pages > 1) {
            pen.sized(8).print(184, 25.5, "共" + pages + "页 第" + page + "页");
        }
    }

    private void party(double x, String side, String field, Party party) {
        pen.upright(x + 1.2, 30.6, 3.7, side);
        pen.post(x + 5.6, 27, 46);
        pen.print(x + 7, 34, "名称：");
        pen.field(field + "Name", x + 16.4, 34, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 7, 42.6, label);
        if (!party.code().isEmpty()) {
            pen.field(field + "TaxID", x + 7.6 + pen.easel().width(pen.label(), label), 42.6, party.code());
        }
    }

    private void goods() {
        String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        double[] middles = {22, 55, 73, 93, 116, 141, 164, 191};
        for (int column = 0; column < heads.length; column++) {
            pen.caption(middles[column], 50.6, heads[column]);
        }
        double y = 55.5;
        Pen fine = pen.sized(pen.value().points() - 0.5);
        for (Item item : shown) {
            fine.middle(55, y, item.specification());
            fine.middle(73, y, item.unit());
            fine.right(100, y, item.quantity().map(BigDecimal::toPlainString).orElse(""));
            fine.right(128, y, item.price().map(BigDecimal::toPlainString).orElse(""));
            fine.right(152, y, item.amount().toString());
            fine.middle(164, y, item.rate());
            fine.right(RIGHT - 3, y, item.tax().map(Object::toString).orElse("***"));
            y = fine.paragraph(LEFT + 1.5, y, 38, 3.7, item.name()) + 0.2;
        }
    }

    private void sums(String label, double y, String amount, String tax) {
        pen.caption(32, y, label);
        if (page == pages && label.startsWith("合")) {
            pen.rightField("TaxExclusiveTotalAmount", 152, y, amount);
            pen.rightField("TaxTotalAmount", RIGHT - 3, y, tax);
        } else {
            pen.right(152, y, amount);
            pen.right(RIGHT - 3, y, tax);
        }
    }

    private static String part(List<Item> items) {
        return "¥" + Money.sum(items.stream().map(Item::amount).toList());
    }

    private static String taxOf(List<Item> items) {
        return "¥"
                + Money.sum(items.stream().flatMap(item -> item.tax().stream()).toList());
    }

    private void total() {
        pen.box(LEFT, 95, RIGHT - LEFT, 8);
        pen.post(LEFT + 47, 95, 103);
        pen.caption(LEFT + 23.5, 100.4, "价税合计（大写）");
        if (page < pages) {
            return;
        }
        pen.easel().ellipse(55.4, 97, 4, 4, Type.BLACK, 0.25);
        pen.easel().line(56, 97.6, 58.8, 100.4, Type.BLACK, 0.25);
        pen.easel().line(58.8, 97.6, 56, 100.4, Type.BLACK, 0.25);
        pen.write(61, 100.4, DigitalInvoiceLayout.words(invoice));
        pen.print(144, 100.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 159, 100.4, "¥" + invoice.total());
    }

    private void foot() {
        pen.box(LEFT, 103, RIGHT - LEFT, 22);
        pen.post(LEFT + 5.6, 103, 125);
        pen.upright(LEFT + 1.2, 112, 6, "备注");
        if (page == pages) {
            pen.sized(pen.value().points() - 0.5).paragraph(LEFT + 7.5, 107.6, 188, 4.4, invoice.remark());
        }
        pen.print(18, 131, "开票人：");
        pen.field("InvoiceClerk", 31, 131, invoice.drawer());
        pen.notice(150, 137, "票据");
    }
}
