package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.OpenedFormer.Sort;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The page of an invoice of the tax control systems; on paper what was filled in stands a little beside its place. */
record OpenedFormerPage(Pen pen, SampleInvoice invoice, VatInvoicePage.Sides sides, Sort sort) {

    private static final double[] EDGES = {52, 74, 84, 104, 126, 152, 164};

    void draw() {
        head();
        party(31, "购买方", "Buyer", invoice.buyer(), sides.buyerAddress(), sides.buyerAccount(), "密码区");
        Type cipher = pen.value().sized(10);
        for (int line = 0; line < sides.cipher().size(); line++) {
            pen.easel()
                    .text(
                            at(126),
                            36.5 + line * 5.6 + off(),
                            cipher,
                            sides.cipher().get(line));
        }
        goods();
        total();
        party(101, "销售方", "Seller", invoice.seller(), sides.sellerAddress(), sides.sellerAccount(), "备注");
        pen.sized(pen.value().points() - 1).paragraph(at(125), 106 + off(), 66, 4.4, invoice.remark());
        String[] signs = {"收款人：", "复核：", "开票人："};
        for (int index = 0; index < signs.length; index++) {
            pen.pair(left() + 8 + index * 50, 130.5, signs[index], invoice.drawer());
        }
        pen.print(left() + 156, 130.5, "销售方：（章）");
        if (sort == Sort.PAPER) {
            new OfficeSeal(
                            0.66,
                            0xE02A2A,
                            invoice.seller().name(),
                            List.of(invoice.seller().code(), "发票专用章", "演示 沙箱"),
                            false)
                    .press(pen, left() + 170, 118, 40);
            pen.sized(8).upright(left() + 202, 44, 4.6, "第三联发票联购买方记账凭证");
        }
        pen.notice(left(), 137, "票据");
    }

    private double left() {
        return sort == Sort.PAPER ? 20 : 6;
    }

    private double at(double x) {
        return left() + x + off();
    }

    private double off() {
        return sort == Sort.PAPER ? 0.9 : 0;
    }

    private void head() {
        double middle = left() + 99;
        pen.easel().picture(left() + 2, 5, 20, 20, QrCode.png(invoice.qrText()));
        new OfficeSeal(0.66, 0xD84040, "全国统一发票监制章", List.of("国家税务总局", "演示 沙箱"), false).press(pen, middle, 14, 30);
        pen.centred(middle, 15.5, pen.label().sized(18), Words.INVENTED + sort.title());
        pen.rule(middle - 38, 18.4, middle + 38);
        pen.rule(middle - 38, 19.2, middle + 38);
        if (sort == Sort.PAPER) {
            pen.easel().text(left() + 26, 13, pen.label().sized(15), invoice.code());
            pen.centred(middle, 25, pen.label().sized(11), "发 票 联");
            pen.easel().text(left() + 143, 13, pen.label().sized(13), "№");
            pen.easel().text(left() + 150, 13, pen.label().sized(16).strong().inked(0x203060), invoice.number());
            pen.write(at(180), 10, invoice.code());
            pen.write(at(180), 14.5, invoice.number());
            pen.print(left() + 143, 26.5, "开票日期：");
            pen.write(at(160), 26.5 + off(), invoice.issuedOnInWords());
            return;
        }
        pen.pair(left() + 1, 29, "机器编号：", sides.machine());
        String[][] rows = {
            {"发票代码：", "InvoiceCode", invoice.code()},
            {"发票号码：", "InvoiceNo", invoice.number()},
            {"开票日期：", "IssueDate", invoice.issuedOnInWords()},
            {"校 验 码：", "InvoiceCheckCode", invoice.checkCode().replaceAll("(.{5})(?=.)", "$1 ")}
        };
        double y = 9;
        for (String[] row : rows) {
            pen.print(left() + 138.5, y, row[0]);
            pen.field(row[1], left() + 154.5, y, row[2]);
            y += 5.6;
        }
    }

    private void party(double top, String side, String tag, Party party, String address, String account, String other) {
        pen.box(left(), top, 198, 25);
        pen.upright(left() + 1.4, top + 7, 6, side);
        pen.post(left() + 6, top, top + 25);
        String[] labels = {"名        称：", "纳税人识别号：", "地  址、电  话：", "开户行及账号："};
        String[] said = {party.name(), party.code(), address, account};
        for (int row = 0; row < labels.length; row++) {
            double y = top + 5 + row * 5.9;
            pen.print(left() + 7.5, y, labels[row]);
            if (row < 2) {
                pen.field(tag + (row == 0 ? "Name" : "TaxID"), at(33), y + off(), said[row]);
            } else {
                pen.sized(pen.value().points() - 1).writeWithin(at(33), y + off(), 83, said[row]);
            }
        }
        pen.post(left() + 118, top, top + 25);
        pen.upright(left() + 119.4, top + 7, 22.0 / (other.length() + 1), other);
        pen.post(left() + 124, top, top + 25);
    }

    private void goods() {
        String first = sort == Sort.PAPER ? "货物或应税劳务、服务名称" : "项目名称";
        String[] heads = {first, "规格型号", "单位", "数 量", "单 价", "金 额", "税率", "税 额"};
        pen.box(left(), 56, 198, 37);
        double from = 0;
        for (int column = 0; column < heads.length; column++) {
            double to = column < EDGES.length ? EDGES[column] : 198;
            pen.caption(left() + (from + to) / 2, 60.4, heads[column]);
            if (column < EDGES.length) {
                pen.post(left() + to, 56, 93);
            }
            from = to;
        }
        Pen fine = pen.sized(pen.value().points() - 0.5);
        double y = 65.5 + off();
        for (Item item : invoice.items()) {
            fine.middle(at(63), y, item.specification());
            fine.middle(at(79), y, item.unit());
            inside(fine, at(103), 18, y, item.quantity());
            inside(fine, at(125), 20.5, y, item.price());
            fine.right(at(151), y, item.amount().toString());
            fine.middle(at(158), y, item.rate());
            fine.right(at(196), y, item.tax().orElseThrow().toString());
            y = fine.paragraph(at(1), y, 50, 4, item.name()) + 0.6;
        }
        pen.caption(left() + 26, 90.6, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", at(151), 90.6 + off(), "¥" + invoice.amount());
        pen.rightField(
                "TaxTotalAmount", at(196), 90.6 + off(), "¥" + invoice.tax().orElseThrow());
    }

    /** Numbers of many places are set smaller, so that they stay in their column. */
    private static void inside(Pen pen, double right, double width, double y, Optional<BigDecimal> number) {
        String text = number.map(BigDecimal::toPlainString).orElse("");
        double needed = pen.easel().width(pen.value(), text);
        Pen fitting = needed > width ? pen.sized(pen.value().points() * width / needed) : pen;
        fitting.right(right, y, text);
    }

    private void total() {
        pen.box(left(), 93, 198, 8);
        pen.post(left() + 52, 93, 101);
        pen.caption(left() + 26, 98.4, "价税合计（大写）");
        pen.easel().ellipse(left() + 55, 95, 4, 4, Type.BLACK, 0.25);
        pen.easel().line(left() + 55.6, 95.6, left() + 58.4, 98.4, Type.BLACK, 0.25);
        pen.easel().line(left() + 58.4, 95.6, left() + 55.6, 98.4, Type.BLACK, 0.25);
        pen.write(at(61), 98.4 + off(), DigitalInvoiceLayout.words(invoice));
        pen.print(left() + 142, 98.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", at(157), 98.4 + off(), "¥" + invoice.total());
    }
}
