package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/** The page of an invoice of the older kind. */
record InstitutionFormerPage(Pen pen, SampleInvoice invoice, VatInvoicePage.Sides sides, boolean toll, String plate) {

    private static final double LEFT = 10;
    private static final double WIDTH = 194;
    private static final double RIGHT = LEFT + WIDTH;
    /** How far a printer of filled-in words misses the paper's boxes, mm. */
    private static final double MISS = 0.8;

    void draw() {
        head();
        party(32, "购买方", invoice.buyer(), sides.buyerAddress(), sides.buyerAccount(), "密码区");
        for (int line = 0; line < sides.cipher().size(); line++) {
            pen.easel()
                    .text(
                            LEFT + 128,
                            38 + line * 5.4,
                            pen.value().sized(9.5),
                            sides.cipher().get(line));
        }
        goods();
        sums();
        party(101.5, "销售方", invoice.seller(), sides.sellerAddress(), sides.sellerAccount(), "备注");
        pen.sized(pen.value().points() - 1).paragraph(LEFT + 127, 107, 64, 4.6, invoice.remark());
        String[] signs = {"收款人：", "复核：", "开票人："};
        for (int index = 0; index < signs.length; index++) {
            pen.pair(LEFT + 8 + index * 48, 131, signs[index], invoice.drawer());
        }
        pen.print(LEFT + 154, 131, "销售方：（章）");
        pen.stamp(RIGHT - 14, 130, 9, Type.RED);
        pen.notice(LEFT, 137, "票据");
    }

    private void head() {
        pen.easel().picture(12, 8, 19, 19, QrCode.png(invoice.qrText()));
        pen.centred(106, 16, pen.label().sized(18), Words.INVENTED + (toll ? "增值税电子普通发票" : "增值税普通发票"));
        pen.rule(68, 19, 144);
        pen.rule(68, 19.8, 144);
        pen.easel().ellipse(93, 5, 27, 17, Type.RED, 0.4);
        if (toll) {
            pen.easel().text(36, 16, pen.label().sized(13), "通行费");
            pen.pair(LEFT, 30, "机器编号：", sides.machine());
            labelled(9, "发票代码：", "InvoiceCode", invoice.code());
            labelled(15, "发票号码：", "InvoiceNo", invoice.number());
            labelled(21, "开票日期：", "IssueDate", invoice.issuedOnInWords());
            labelled(27, "校 验 码：", "InvoiceCheckCode", spaced());
            return;
        }
        pen.easel().text(34, 13, pen.label().sized(14), invoice.code());
        pen.centred(106, 26, pen.label(), "发 票 联");
        pen.easel().text(149, 14, pen.label().sized(12), "№");
        pen.easel().text(156, 14, pen.label().sized(15).inked(0x24336E), invoice.number());
        pen.write(186, 10, invoice.code());
        pen.write(186, 15, invoice.number());
        pen.pair(34, 29.5, "校验码：", spaced());
        pen.pair(152, 25, "开票日期：", invoice.issuedOnInWords());
    }

    private void labelled(double y, String label, String tag, String said) {
        pen.print(148, y, label);
        pen.field(tag, 165, y, said);
    }

    private String spaced() {
        return invoice.checkCode().replaceAll("(.{5})(?=.)", "$1 ");
    }

    private void party(double top, String side, Party party, String address, String account, String other) {
        pen.box(LEFT, top, WIDTH, 24);
        pen.upright(LEFT + 1.5, top + 7, 6, side);
        pen.post(LEFT + 6, top, top + 24);
        String[] labels = {"名        称：", "纳税人识别号：", "地 址、电 话：", "开户行及账号："};
        String[] said = {party.name(), party.code(), address, account};
        String tag = side.equals("购买方") ? "Buyer" : "Seller";
        for (int line = 0; line < labels.length; line++) {
            double y = top + 5 + line * 5.6;
            pen.print(LEFT + 8, y, labels[line]);
            Pen fine = line < 2 ? pen : pen.sized(pen.value().points() - 1.2);
            if (line < 2) {
                fine.field(tag + (line == 0 ? "Name" : "TaxID"), LEFT + 33 + miss(), y + miss(), said[line]);
            } else {
                fine.writeWithin(LEFT + 33 + miss(), y + miss(), 84, said[line]);
            }
        }
        pen.post(LEFT + 119, top, top + 24);
        pen.upright(LEFT + 120.4, top + 7, 21.0 / (other.length() + 1), other);
        pen.post(LEFT + 125, top, top + 24);
    }

    private void goods() {
        String[] heads = toll
                ? new String[] {"项目名称", "车牌号", "类型", "通行日期起", "通行日期止", "金  额", "税率", "税  额"}
                : new String[] {"货物或应税劳务、服务名称", "规格型号", "单位", "数  量", "单  价", "金  额", "税率", "税  额"};
        double[] edges = {50, 73, 85, 103, 127, 153, 165, WIDTH};
        double from = 0;
        pen.box(LEFT, 56, WIDTH, 37);
        for (int column = 0; column < heads.length; column++) {
            pen.caption(LEFT + (from + edges[column]) / 2, 60.5, heads[column]);
            from = edges[column];
            if (column < heads.length - 1) {
                pen.post(LEFT + from, 56, 93);
            }
        }
        double y = 67;
        for (Item item : invoice.items()) {
            item(item, y + miss());
            y += 4.8;
        }
        pen.caption(LEFT + 25, 90.5, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", LEFT + 152 + miss(), 90.5 + miss(), "￥" + invoice.amount());
        pen.rightField(
                "TaxTotalAmount", RIGHT - 1, 90.5 + miss(), "￥" + invoice.tax().orElseThrow());
    }

    private void item(Item item, double y) {
        Pen fine = pen.sized(pen.value().points() - 0.5);
        fine.writeWithin(LEFT + 1 + miss(), y, 48, item.name());
        if (toll) {
            fine.middle(LEFT + 61, y, plate);
            fine.middle(LEFT + 79, y, "客车");
            fine.middle(LEFT + 94, y, invoice.issuedOn().minusDays(6).toString().replace("-", ""));
            fine.middle(
                    LEFT + 115, y, invoice.issuedOn().minusDays(2).toString().replace("-", ""));
        } else {
            fine.writeWithin(LEFT + 51 + miss(), y, 21, item.specification());
            fine.middle(LEFT + 79, y, item.unit());
            fine.right(
                    LEFT + 102 + miss(),
                    y,
                    item.quantity().map(BigDecimal::toPlainString).orElse(""));
            fine.right(
                    LEFT + 126 + miss(),
                    y,
                    item.price().map(BigDecimal::toPlainString).orElse(""));
        }
        fine.right(LEFT + 152 + miss(), y, item.amount().toString());
        fine.middle(LEFT + 159, y, item.rate());
        fine.right(RIGHT - 1, y, item.tax().orElseThrow().toString());
    }

    private void sums() {
        pen.box(LEFT, 93, WIDTH, 8.5);
        pen.post(LEFT + 50, 93, 101.5);
        pen.caption(LEFT + 25, 98.6, "价税合计（大写）");
        pen.easel().ellipse(LEFT + 54, 95.4, 3.8, 3.8, Type.BLACK, 0.25);
        pen.write(LEFT + 60 + miss(), 98.6 + miss(), DigitalInvoiceLayout.words(invoice));
        pen.print(LEFT + 136, 98.6, "（小写）");
        pen.field("TaxInclusiveTotalAmount", LEFT + 152 + miss(), 98.6 + miss(), "￥" + invoice.total());
    }

    private double miss() {
        return toll ? 0 : MISS;
    }
}
