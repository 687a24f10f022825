package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;

/**
 * The page of a fully digital invoice.
 *
 * @param corner the tag beside the code, or empty
 */
record InstitutionElectronicPage(Pen pen, SampleInvoice invoice, String corner) {

    private static final double LEFT = 9;
    private static final double WIDTH = 192;
    private static final double RIGHT = LEFT + WIDTH;

    void draw() {
        head();
        pen.box(LEFT, 32, WIDTH, 21);
        party(LEFT, "购买方信息", "Buyer", invoice.buyer());
        pen.post(LEFT + WIDTH / 2, 32, 53);
        party(LEFT + WIDTH / 2, "销售方信息", "Seller", invoice.seller());
        goods();
        sums();
        foot();
    }

    private void head() {
        pen.easel().picture(11, 8, 18, 18, QrCode.png(invoice.qrText()));
        pen.print(32, 14, corner);
        pen.centred(104, 19, pen.label().sized(17), invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        pen.rule(62, 22, 146);
        pen.rule(62, 22.8, 146);
        pen.easel().ellipse(90, 6, 28, 19, Type.RED, 0.5);
        pen.centred(104, 11.5, pen.value().sized(6.5).inked(Type.RED), "演示 沙箱");
        pen.print(149, 16, "发票号码：");
        pen.field("InvoiceNo", 165, 16, invoice.number());
        pen.print(149, 23, "开票日期：");
        pen.field("IssueDate", 165, 23, invoice.issuedOnInWords());
    }

    private void party(double x, String side, String tag, Party party) {
        pen.upright(x + 1.5, 36, 3.9, side);
        pen.post(x + 6.4, 32, 53);
        pen.print(x + 8, 39.5, "名称：");
        double place = x + 8 + pen.easel().width(pen.label(), "名称：") + 1;
        pen.field(tag + "Name", place, 39.5, party.name());
        String label = "统一社会信用代码/纳税人识别号：";
        pen.print(x + 8, 49, label);
        pen.field(tag + "TaxID", x + 8.6 + pen.easel().width(pen.label(), label), 49, party.code());
    }

    private void goods() {
        pen.box(LEFT, 53, WIDTH, 45);
        String[] heads = {"项目名称", "规格型号", "单  位", "数  量", "单  价", "金  额", "税率/征收率", "税  额"};
        double[] middles = {28, 60, 77, 93, 114, 138, 161, 187};
        for (int column = 0; column < heads.length; column++) {
            pen.caption(middles[column], 58, heads[column]);
        }
        double y = 64;
        for (Item item : invoice.items()) {
            pen.writeWithin(LEFT + 1.5, y, 41, item.name());
            pen.middle(60, y, item.specification());
            pen.middle(77, y, item.unit());
            pen.right(99, y, item.quantity().map(BigDecimal::toPlainString).orElse(""));
            pen.right(124, y, item.price().map(BigDecimal::toPlainString).orElse(""));
            pen.right(149, y, item.amount().toString());
            pen.middle(161, y, item.rate());
            pen.right(RIGHT - 2, y, item.tax().map(Object::toString).orElse("***"));
            y += 5.2;
        }
        pen.caption(33, 95, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", 149, 95, "¥" + invoice.amount());
        pen.rightField("TaxTotalAmount", RIGHT - 2, 95, "¥" + invoice.tax().orElseThrow());
    }

    private void sums() {
        pen.box(LEFT, 98, WIDTH, 8.5);
        pen.post(LEFT + 46, 98, 106.5);
        pen.caption(LEFT + 23, 103.6, "价税合计（大写）");
        pen.easel().ellipse(58.5, 100.4, 3.6, 3.6, Type.BLACK, 0.25);
        pen.easel().line(59, 100.9, 61.6, 103.5, Type.BLACK, 0.25);
        pen.easel().line(61.6, 100.9, 59, 103.5, Type.BLACK, 0.25);
        pen.write(64, 103.6, DigitalInvoiceLayout.words(invoice));
        pen.print(142, 103.6, "（小写）");
        pen.field("TaxInclusiveTotalAmount", 157, 103.6, "¥" + invoice.total());
    }

    private void foot() {
        pen.box(LEFT, 106.5, WIDTH, 22);
        pen.post(LEFT + 6.4, 106.5, 128.5);
        pen.upright(LEFT + 1.5, 115, 7, "备注");
        pen.sized(pen.value().points() - 0.5).paragraph(LEFT + 9, 112, WIDTH - 14, 4.8, invoice.remark());
        pen.print(24, 135, "开票人：");
        pen.field("InvoiceClerk", 38, 135, invoice.drawer());
        pen.notice(150, 143, "票据");
    }
}
