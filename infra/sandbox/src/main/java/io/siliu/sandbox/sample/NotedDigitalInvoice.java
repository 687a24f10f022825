package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fully digital invoice as a buyer prints it: items that run over two lines, a long remark, how often it was loaded down; the
 * one for freight with a second table of the journey between items and sum.
 */
record NotedDigitalInvoice(String name, LayoutSet set, Look look, boolean freight) implements Layout {

    private static final double LEFT = 6;
    private static final double WIDTH = 198;

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice drawn =
                new InvoiceInventions(inventions).digital(freight ? Filling.special(1) : Filling.ordinary(3));
        SampleInvoice invoice = freight
                ? with(
                        drawn,
                        drawn.remark(),
                        drawn.items().stream().map(NotedDigitalInvoice::carried).toList())
                : with(drawn, remark(drawn, inventions), drawn.items());
        String plate = "示A·" + inventions.digits(5);
        return new Drawn(
                        List.of(Sheet.of(210, 142, easel -> page(look.pen(easel), invoice, plate))),
                        List.of(invoice.fields()),
                        Set.of(),
                        Optional.empty())
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    private static Item carried(Item item) {
        return new Item(
                "*运输服务*国内道路货物运输服务",
                "",
                item.unit(),
                item.quantity(),
                item.price(),
                item.amount(),
                item.rate(),
                item.tax());
    }

    /** What platforms write into remarks. */
    private static String remark(SampleInvoice invoice, Inventions inventions) {
        return "结算批次:PC" + inventions.digits(8) + "; 任务单号:"
                + inventions.task(invoice.issuedOn()).value() + "; 销方开户银行:" + inventions.bank() + "; 银行账号:"
                + inventions.account() + "; 收款人:" + inventions.person() + ";";
    }

    private static SampleInvoice with(SampleInvoice invoice, String remark, List<Item> items) {
        return new SampleInvoice(
                invoice.typeCode(),
                invoice.code(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.seller(),
                invoice.buyer(),
                items,
                invoice.amount(),
                invoice.tax(),
                invoice.total(),
                invoice.checkCode(),
                remark,
                invoice.drawer());
    }

    private void page(Pen pen, SampleInvoice invoice, String plate) {
        head(pen, invoice);
        pen.box(LEFT, 31, WIDTH, 20);
        party(pen, LEFT, "购买方信息", invoice.buyer());
        pen.post(LEFT + WIDTH / 2, 31, 51);
        party(pen, LEFT + WIDTH / 2, "销售方信息", invoice.seller());
        items(pen, invoice);
        if (freight) {
            journey(pen, plate);
        }
        sums(pen, invoice);
        pen.box(LEFT, 108, WIDTH, 20);
        pen.post(LEFT + 6, 108, 128);
        pen.upright(LEFT + 1.4, 116, 6, "备注");
        pen.sized(look.size() - 0.5).paragraph(LEFT + 8, 113, WIDTH - 12, 4.4, invoice.remark());
        pen.pair(18, 134, "开票人：", invoice.drawer());
        pen.notice(LEFT + 120, 138, "票据");
    }

    private void head(Pen pen, SampleInvoice invoice) {
        pen.easel().picture(9, 7, 19, 19, QrCode.png(invoice.qrText()));
        if (freight) {
            pen.sized(11).print(31, 10, "货物运输服务");
        }
        pen.centred(105, 17, pen.label().sized(18), invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        pen.rule(62, 20, 148);
        pen.rule(62, 20.8, 148);
        pen.easel().ellipse(89, 5, 32, 20, Type.RED, 0.5);
        pen.centred(105, 25, pen.value().sized(6.5).inked(Type.RED), "演示 沙箱");
        pen.sized(7.5).print(176, 8, "下载次数：1");
        pen.pair(149, 15, "发票号码：", invoice.number());
        pen.pair(149, 22, "开票日期：", invoice.issuedOnInWords());
        pen.sized(7.5).print(178, 28.5, "共1页 第1页");
    }

    private static void party(Pen pen, double x, String side, Party party) {
        pen.upright(x + 1.4, 34.6, 3.9, side);
        pen.post(x + 6, 31, 51);
        pen.pairWithin(x + 8, 38, "名称：", party.name(), x + WIDTH / 2 - 1);
        pen.pairWithin(x + 8, 47.5, "统一社会信用代码/纳税人识别号：", party.code(), x + WIDTH / 2 - 1);
    }

    private static void items(Pen pen, SampleInvoice invoice) {
        pen.box(LEFT, 51, WIDTH, 48);
        String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        double[] middles = {24, 54, 72, 90, 112, 138, 162, 188};
        for (int index = 0; index < heads.length; index++) {
            pen.caption(middles[index], 55.5, heads[index]);
        }
        double y = 60.5;
        for (Item item : invoice.items()) {
            double below = pen.paragraph(LEFT + 1, y, 36, 3.8, item.name());
            pen.middle(54, y, item.specification());
            pen.middle(72, y, item.unit());
            pen.right(98, y, plain(item.quantity()));
            pen.right(124, y, plain(item.price()));
            pen.right(148, y, item.amount().toString());
            pen.middle(162, y, item.rate());
            pen.right(202, y, item.tax().map(Object::toString).orElse("***"));
            y = below + 0.6;
        }
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static void journey(Pen pen, String plate) {
        FormRows.columns(
                pen,
                LEFT,
                76,
                7,
                new double[] {34, 40, 42, 42, 40},
                new String[] {"运输工具种类", "运输工具牌号", "起运地", "到达地", "运输货物名称"},
                new String[] {"公路运输", plate, "示例省样本市", "示例省虚构市", "日用百货"});
    }

    private static void sums(Pen pen, SampleInvoice invoice) {
        pen.caption(30, 97, "合       计");
        pen.right(148, 97, "¥" + invoice.amount());
        pen.right(202, 97, invoice.tax().map(tax -> "¥" + tax).orElse("***"));
        pen.box(LEFT, 99, WIDTH, 9);
        pen.post(LEFT + 46, 99, 108);
        pen.caption(LEFT + 23, 105, "价税合计（大写）");
        pen.easel().ellipse(54.5, 101.6, 4, 4, Type.BLACK, 0.25);
        pen.write(60, 105, DigitalInvoiceLayout.words(invoice));
        pen.print(138, 105, "（小写）");
        pen.write(153, 105, "¥" + invoice.total());
    }
}
