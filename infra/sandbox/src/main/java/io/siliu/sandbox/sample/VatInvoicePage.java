package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Draws the older kind of invoice. */
record VatInvoicePage(
        Pen pen, SampleInvoice invoice, Sides sides, VatWords words, boolean electronic, boolean listed, double drift) {

    private static final double LEFT = 8;
    private static final double WIDTH = 200;

    /** What else stands in the boxes of the two parties, and the cipher. */
    record Sides(
            String buyerAddress,
            String buyerAccount,
            String sellerAddress,
            String sellerAccount,
            List<String> cipher,
            String machine) {

        static Sides drawn(Inventions inventions) {
            return new Sides(
                    inventions.address() + " 1000" + inventions.digits(7),
                    inventions.bank() + " " + inventions.account(),
                    inventions.address() + " 1000" + inventions.digits(7),
                    inventions.bank() + " " + inventions.account(),
                    Stream.generate(() -> cipher(inventions)).limit(4).toList(),
                    "99" + inventions.digits(10));
        }

        private static String cipher(Inventions inventions) {
            String marks = "0123456789+-*/<>";
            StringBuilder line = new StringBuilder();
            for (int index = 0; index < 27; index++) {
                line.append(marks.charAt(inventions.between(0, marks.length() - 1)));
            }
            return line.toString();
        }
    }

    void draw() {
        head();
        parties(31, words.buyer(), invoice.buyer(), sides.buyerAddress(), sides.buyerAccount(), "密码区");
        cipher();
        items();
        totals(92);
        parties(100, words.seller(), invoice.seller(), sides.sellerAddress(), sides.sellerAccount(), "备注");
        remark();
        foot();
    }

    private void head() {
        pen.easel().picture(10, 6, 20, 20, QrCode.png(invoice.qrText()));
        String kind = electronic ? "增值税电子普通发票" : invoice.special() ? "增值税专用发票" : "增值税普通发票";
        pen.centred(107, 16, pen.label().sized(18), Words.INVENTED + kind);
        pen.rule(70, 19, 144);
        pen.rule(70, 20, 144);
        pen.easel().ellipse(93, 4, 28, 18, Type.RED, 0.4);
        pen.centred(107, 25.5, pen.value().sized(7).inked(Type.RED), "演示 沙箱");
        if (electronic) {
            electronicHead();
        } else {
            paperHead();
        }
    }

    private void electronicHead() {
        pen.pair(34, 28.5, "机器编号：", sides.machine());
        labelled(8, "发票代码：", "InvoiceCode", invoice.code());
        labelled(14, "发票号码：", "InvoiceNo", invoice.number());
        labelled(20, "开票日期：", "IssueDate", invoice.issuedOnInWords());
        labelled(26, "校 验 码：", "InvoiceCheckCode", invoice.checkCode().replaceAll("(.{5})(?=.)", "$1 "));
    }

    private void labelled(double y, String label, String tag, String value) {
        pen.print(150, y, label);
        pen.field(tag, 150 + pen.easel().width(pen.label(), "发票代码：") + 1, y, value);
    }

    private void paperHead() {
        pen.sized(15).print(34, 12, invoice.code());
        pen.easel().text(150, 12, pen.label().sized(13), "No");
        pen.easel().text(158, 12, pen.label().sized(15).strong().inked(0x203070), invoice.number());
        pen.write(186, 9, invoice.code());
        pen.write(186, 14, invoice.number());
        pen.pair(150, 24, "开票日期：", invoice.issuedOnInWords());
        if (!invoice.checkCode().isEmpty()) {
            pen.pair(34, 28.5, "校验码 ", invoice.checkCode().replaceAll("(.{5})(?=.)", "$1 "));
        }
    }

    private void parties(double top, String side, Party party, String address, String account, String right) {
        double height = 25;
        pen.box(LEFT, top, WIDTH, height);
        pen.upright(LEFT + 1.4, top + 7, 19.5 / side.length(), side);
        pen.post(LEFT + 6, top, top + height);
        String[] labels = {"名        称：", "纳税人识别号：", "地 址、 电 话：", words.account()};
        String[] values = {party.name(), party.code(), address, account};
        String tag = side.equals(words.buyer()) ? "Buyer" : "Seller";
        for (int index = 0; index < 4; index++) {
            double y = top + 5 + index * 5.8;
            pen.print(LEFT + 7.5, y, labels[index]);
            Pen fine = index < 2 ? pen : pen.sized(pen.value().points() - 1);
            double x = LEFT + 33 + drift;
            if (index == 0) {
                fine.field(tag + "Name", x, y + drift, values[index]);
            } else if (index == 1 && !values[index].isEmpty()) {
                fine.field(tag + "TaxID", x, y + drift, values[index]);
            } else {
                fine.write(x, y + drift, values[index]);
            }
        }
        pen.post(LEFT + 122, top, top + height);
        pen.upright(LEFT + 123.4, top + 7, 25.0 / (right.length() + 1), right);
        pen.post(LEFT + 128, top, top + height);
    }

    private void cipher() {
        Type type = pen.value().sized(9.5);
        for (int index = 0; index < 4; index++) {
            pen.easel().text(LEFT + 131, 37 + index * 5.6, type, sides.cipher().get(index));
        }
    }

    private void items() {
        pen.box(LEFT, 56, WIDTH, 36);
        String[] heads = {words.goods(), "规格型号", "单位", "数 量", "单 价", "金 额", "税率", "税 额"};
        double[] middles = {30, 66, 84, 98, 118, 143, 163, 187};
        double[] edges = {53, 79, 90, 106, 130, 157, 169};
        for (int index = 0; index < heads.length; index++) {
            pen.caption(LEFT + middles[index] - 2, 60.5, heads[index]);
        }
        for (double edge : edges) {
            pen.post(LEFT + edge, 56, 92);
        }
        if (listed) {
            row("（详见销货清单）", "", "", "", "", invoice.amount().toString(), rate(), tax(), 66);
        } else {
            double y = 66;
            for (Item item : invoice.items()) {
                row(item, y);
                y += 4.6;
            }
        }
        pen.caption(LEFT + 26, 89.5, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", LEFT + 156 + drift, 89.5 + drift, "￥" + invoice.amount());
        pen.rightField(
                "TaxTotalAmount",
                LEFT + 198 + drift,
                89.5 + drift,
                invoice.tax().isPresent() ? "￥" + tax() : "***");
    }

    private void row(Item item, double y) {
        row(
                item.name(),
                item.specification(),
                item.unit(),
                item.quantity().map(BigDecimal::toPlainString).orElse(""),
                item.price().map(BigDecimal::toPlainString).orElse(""),
                item.amount().toString(),
                item.rate(),
                item.tax().map(Object::toString).orElse("***"),
                y);
    }

    private void row(
            String name,
            String specification,
            String unit,
            String quantity,
            String price,
            String amount,
            String rate,
            String tax,
            double top) {
        double y = top + drift;
        Pen fine = pen.sized(pen.value().points() - 0.5);
        fine.write(LEFT + 1 + drift, y, name);
        fine.write(LEFT + 54 + drift, y, specification);
        fine.middle(LEFT + 84 + drift, y, unit);
        fine.right(LEFT + 105 + drift, y, quantity);
        fine.right(LEFT + 129 + drift, y, price);
        fine.right(LEFT + 156 + drift, y, amount);
        fine.right(LEFT + 168 + drift, y, rate);
        fine.right(LEFT + 198 + drift, y, tax);
    }

    private String rate() {
        return invoice.items().get(0).rate();
    }

    private String tax() {
        return invoice.tax().map(Object::toString).orElse("***");
    }

    private void totals(double top) {
        pen.box(LEFT, top, WIDTH, 8);
        pen.post(LEFT + 53, top, top + 8);
        pen.caption(LEFT + 26, top + 5.4, "价税合计（大写）");
        pen.easel().ellipse(LEFT + 56, top + 2.2, 4, 4, Type.BLACK, 0.25);
        pen.write(LEFT + 62 + drift, top + 5.4 + drift, DigitalInvoiceLayout.words(invoice));
        pen.print(LEFT + 140, top + 5.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", LEFT + 156 + drift, top + 5.4 + drift, "￥" + invoice.total());
    }

    private void remark() {
        if (!invoice.remark().isEmpty()) {
            Pen fine = pen.sized(pen.value().points() - 1);
            fine.paragraph(LEFT + 130, 105, 68, 4.4, invoice.remark());
        }
    }

    private void foot() {
        pen.pair(LEFT + 6, 130, "收款人：", invoice.drawer());
        pen.pair(LEFT + 60, 130, "复核：", invoice.drawer());
        pen.pair(LEFT + 105, 130, "开票人：", invoice.drawer());
        pen.print(LEFT + 150, 130, words.seller() + "：（章）");
        pen.notice(LEFT, 136, "票据");
    }
}
