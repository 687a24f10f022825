package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The page of both: each party over the whole width, heads of the goods on a ground, the remark below the parties. */
record OpenedOlderPage(Pen pen, SampleInvoice invoice, VatInvoicePage.Sides sides, boolean chain) {

    private static final double LEFT = 8;
    private static final double WIDTH = 194;
    private static final double[] EDGES = {50, 76, 90, 108, 130, 154, 168, WIDTH};

    void draw() {
        head();
        party(30, chain ? "购买方" : "买方", "Buyer", invoice.buyer(), sides.buyerAddress(), sides.buyerAccount());
        if (!chain) {
            cipher();
        }
        double end = goods(52);
        total(end);
        party(end + 9, chain ? "销售方" : "卖方", "Seller", invoice.seller(), sides.sellerAddress(), sides.sellerAccount());
        pen.box(LEFT, end + 31, WIDTH, 14);
        pen.print(LEFT + 2, end + 36.4, "备注：");
        pen.sized(pen.value().points() - 0.5).paragraph(LEFT + 14, end + 36.4, 175, 4.4, invoice.remark());
        pen.pair(LEFT + 4, end + 50, "收款人：", invoice.drawer());
        pen.pair(LEFT + 64, end + 50, "复核：", invoice.drawer());
        pen.pair(LEFT + 124, end + 50, "开票人：", invoice.drawer());
        pen.notice(LEFT, 143, "票据");
    }

    private void head() {
        pen.easel().picture(LEFT, 5, 20, 20, QrCode.png(invoice.qrText()));
        String title = chain ? "电子普通发票" : "增值税电子普通发票";
        pen.centred(104, 16, pen.label().sized(18), Words.INVENTED + title);
        pen.rule(70, 19, 138);
        if (!chain) {
            pen.sized(11).print(32, 12, "收购");
        }
        new OfficeSeal(0.66, 0xD84040, "全国统一发票监制章", List.of("国家税务总局", "演示 沙箱"), false).press(pen, 104, 13, 28);
        String[][] rows = {
            {"发票代码：", "InvoiceCode", invoice.code()},
            {"发票号码：", "InvoiceNo", invoice.number()},
            {"开票日期：", "IssueDate", invoice.issuedOnInWords()},
            {"校验码：", "InvoiceCheckCode", invoice.checkCode()}
        };
        double y = 9;
        for (String[] row : rows) {
            pen.print(148, y, row[0]);
            pen.field(row[1], 149 + pen.easel().width(pen.label(), row[0]), y, row[2]);
            y += 5.4;
        }
    }

    private void party(double top, String side, String tag, Party party, String address, String account) {
        pen.box(LEFT, top, WIDTH, 22);
        pen.upright(LEFT + 1.6, top + 6, 5.6, side);
        pen.post(LEFT + 7, top, top + 22);
        String[] labels = {"名称：", "纳税人识别号：", "地址、电话：", "开户行及账号："};
        String[] said = {party.name(), party.code(), address, account};
        for (int row = 0; row < labels.length; row++) {
            double y = top + 5 + row * 5;
            pen.print(LEFT + 9, y, labels[row]);
            double x = LEFT + 10 + pen.easel().width(pen.label(), labels[row]);
            if (row < 2) {
                pen.field(tag + (row == 0 ? "Name" : "TaxID"), x, y, said[row]);
            } else {
                pen.writeWithin(x, y, 112 - x, said[row]);
            }
        }
    }

    /** Right of the buyer, in a box without a rule. */
    private void cipher() {
        pen.upright(128, 36, 5, "密码区");
        for (int line = 0; line < sides.cipher().size(); line++) {
            pen.write(134, 35.5 + line * 5, sides.cipher().get(line));
        }
    }

    private double goods(double top) {
        String[] heads = {"货物或应税劳务、服务名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"};
        pen.easel().fill(LEFT, top, WIDTH, 6, 0xEEF2FA);
        double from = 0;
        for (int column = 0; column < heads.length; column++) {
            pen.caption(LEFT + (from + EDGES[column]) / 2, top + 4.4, heads[column]);
            from = EDGES[column];
        }
        Pen fine = pen.sized(pen.value().points() - 1);
        double y = top + 10.5;
        for (Item item : invoice.items()) {
            fine.writeWithin(LEFT + 1, y, 48, item.name());
            fine.middle(LEFT + 63, y, item.specification());
            fine.middle(LEFT + 83, y, item.unit());
            fine.right(
                    LEFT + 107,
                    y,
                    item.quantity().map(BigDecimal::toPlainString).orElse(""));
            fine.right(
                    LEFT + 129, y, item.price().map(OpenedOlderPage::fourPlaces).orElse(""));
            fine.right(LEFT + 153, y, item.amount().toString());
            fine.middle(LEFT + 161, y, item.rate());
            fine.right(LEFT + WIDTH - 1, y, item.tax().map(Object::toString).orElse("***"));
            y += 5;
        }
        double end = Math.max(y + 6, top + 30);
        pen.box(LEFT, top, WIDTH, end - top);
        pen.caption(LEFT + 25, end - 2, "合 计");
        pen.rightField("TaxExclusiveTotalAmount", LEFT + 153, end - 2, "¥" + invoice.amount());
        pen.rightField(
                "TaxTotalAmount",
                LEFT + WIDTH - 1,
                end - 2,
                invoice.tax().map(tax -> "¥" + tax).orElse("***"));
        return end;
    }

    private static String fourPlaces(BigDecimal price) {
        return price.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private void total(double top) {
        pen.box(LEFT, top, WIDTH, 9);
        pen.print(LEFT + 4, top + 6, "价税合计（大写）");
        pen.write(LEFT + 44, top + 6, DigitalInvoiceLayout.words(invoice));
        pen.print(LEFT + 136, top + 6, "（小写）");
        pen.field("TaxInclusiveTotalAmount", LEFT + 152, top + 6, "¥" + invoice.total());
    }
}
