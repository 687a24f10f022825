package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A narrow VAT invoice on a roll with its code at the foot: seller first, price, quantity and sum of an item in one line,
 * what the tax is of all below them. */
record CodedRoll(String name, LayoutSet set, Look look) implements Layout {

    private static final double WIDTH = 76;
    private static final double HEIGHT = 168;
    private static final double LEFT = 6;
    private static final double RIGHT = 70;

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).legacy(Filling.ordinary(2), false);
        Map<String, String> fields = invoice.fields();
        fields.remove("remark");
        String machine = "99" + inventions.digits(10);
        return new Drawn(
                List.of(Sheet.of(WIDTH, HEIGHT, easel -> page(look.pen(easel), invoice, machine))),
                List.of(fields),
                Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax"),
                Optional.of(invoice));
    }

    private static void page(Pen pen, SampleInvoice invoice, String machine) {
        pen.centred(38, 11, pen.label().sized(12).inked(Type.MAROON), Words.INVENTED + "增值税普通发票");
        pen.easel().ellipse(26, 3, 24, 13, Type.RED, 0.4);
        pen.centred(38, 18, pen.label().sized(9).inked(Type.MAROON), "发 票 联");
        double y = line(pen, 25, "发票代码 ", invoice.code());
        y = line(pen, y, "发票号码 ", invoice.number());
        y = line(pen, y, "机器编号 ", machine);
        y = line(pen, y, "销售方名称：", invoice.seller().name());
        y = line(pen, y, "销售方税号：", invoice.seller().code());
        y = line(pen, y, "开票日期：", invoice.issuedOn().toString());
        y = line(pen, y, "收款员：", invoice.drawer());
        y = line(pen, y, "购买方名称：", invoice.buyer().name());
        y = line(pen, y, "购买方税号：", invoice.buyer().code());
        pen.rule(LEFT, y - 3, RIGHT);
        pen.print(LEFT, y + 1, "项目 / 单价");
        pen.print(LEFT + 30, y + 1, "数量");
        pen.right(RIGHT, y + 1, "金额");
        y += 6;
        for (Item item : invoice.items()) {
            pen.writeWithin(LEFT, y, RIGHT - LEFT, item.name());
            String sum = item.amount().plus(item.tax().orElseThrow()).toString();
            pen.write(LEFT, y + 4.4, item.amount().isNegative() ? "" : sum);
            pen.write(LEFT + 32, y + 4.4, item.amount().isNegative() ? "" : "1");
            pen.right(RIGHT, y + 4.4, sum);
            y += 9.4;
        }
        pen.rule(LEFT, y - 3, RIGHT);
        y = line(pen, y + 1, "不含税金额：", "￥" + invoice.amount());
        y = line(pen, y, "税额：", "￥" + invoice.tax().orElseThrow());
        y = line(pen, y, "价税合计(小写)：", "￥" + invoice.total());
        y = line(pen, y, "价税合计(大写)：", ChineseCapitals.format(invoice.total()));
        y = line(pen, y, "校验码：", invoice.checkCode());
        pen.easel().picture(27, y - 2, 22, 22, QrCode.png(invoice.qrText()));
        pen.notice(LEFT, HEIGHT - 3, "票据");
    }

    private static double line(Pen pen, double y, String label, String value) {
        return pen.pairBroken(LEFT, y, RIGHT - LEFT, label, value) + 5;
    }
}
