package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The older electronic invoice over road tolls (通行费): the vehicle and the days of its journeys take the place of model, unit,
 * quantity and price.
 */
record TollInvoice(String name, LayoutSet set, Look look) implements Layout {

    private static final double LEFT = 9;
    private static final double WIDTH = 197;

    @Override
    public SampleKind kind() {
        return SampleKind.VAT_INVOICE;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = tolls(new InvoiceInventions(inventions).legacy(Filling.ordinary(2), true));
        VatInvoicePage.Sides sides = VatInvoicePage.Sides.drawn(inventions);
        String plate = "示A" + inventions.digits(5);
        return Drawn.of(Sheet.of(215, 140, easel -> page(look.pen(easel), invoice, sides, plate)), invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceCode", "invoiceNumber", "issueDate", "amountExcludingTax", "checkCode"));
    }

    private static SampleInvoice tolls(SampleInvoice invoice) {
        List<Item> items = invoice.items().stream()
                .map(item -> new Item(
                        "*经营租赁*通行费", "", "", item.quantity(), item.price(), item.amount(), item.rate(), item.tax()))
                .toList();
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
                invoice.remark(),
                invoice.drawer());
    }

    private static void page(Pen pen, SampleInvoice invoice, VatInvoicePage.Sides sides, String plate) {
        head(pen, invoice, sides);
        party(pen, 32, "购买方", "Buyer", invoice.buyer(), sides.buyerAddress(), sides.buyerAccount(), "密码区");
        for (int index = 0; index < 4; index++) {
            pen.easel().text(140, 38 + index * 5.4, pen.value(), sides.cipher().get(index));
        }
        items(pen, invoice, plate);
        pen.box(LEFT, 92, WIDTH, 8);
        pen.caption(LEFT + 26, 97.4, "价税合计（大写）");
        pen.post(LEFT + 52, 92, 100);
        pen.easel().ellipse(LEFT + 55, 94.1, 3.8, 3.8, Type.BLACK, 0.25);
        pen.write(LEFT + 61, 97.4, DigitalInvoiceLayout.words(invoice));
        pen.print(LEFT + 138, 97.4, "（小写）");
        pen.field("TaxInclusiveTotalAmount", LEFT + 154, 97.4, "¥" + invoice.total());
        party(pen, 100, "销售方", "Seller", invoice.seller(), sides.sellerAddress(), sides.sellerAccount(), "备注");
        pen.sized(8).paragraph(LEFT + 129, 106, 66, 4.4, invoice.remark());
        pen.pair(LEFT + 6, 130, "收款人：", invoice.drawer());
        pen.pair(LEFT + 56, 130, "复核：", invoice.drawer());
        pen.pair(LEFT + 104, 130, "开票人：", invoice.drawer());
        pen.print(LEFT + 150, 130, "销售方：（章）");
        pen.notice(LEFT, 136.5, "票据");
    }

    private static void head(Pen pen, SampleInvoice invoice, VatInvoicePage.Sides sides) {
        pen.easel().picture(12, 7, 19, 19, QrCode.png(invoice.qrText()));
        pen.sized(14).print(35, 14, "通行费");
        pen.centred(107, 17, pen.label().sized(17), Words.INVENTED + "增值税电子普通发票");
        pen.rule(72, 20, 142);
        pen.rule(72, 21, 142);
        pen.easel().ellipse(94, 5, 26, 17, Type.RED, 0.4);
        pen.centred(107, 26, pen.value().sized(6.5).inked(Type.RED), "演示 沙箱");
        pen.pair(35, 29, "机器编号：", sides.machine());
        String[][] rows = {
            {"发票代码：", "InvoiceCode", invoice.code()},
            {"发票号码：", "InvoiceNo", invoice.number()},
            {"开票日期：", "IssueDate", invoice.issuedOnInWords()},
            {"校 验 码：", "InvoiceCheckCode", invoice.checkCode().replaceAll("(.{5})(?=.)", "$1 ")}
        };
        double y = 10;
        for (String[] row : rows) {
            pen.print(148, y, row[0]);
            pen.field(row[1], 148.6 + pen.easel().width(pen.label(), "发票代码："), y, row[2]);
            y += 6;
        }
    }

    private static void party(
            Pen pen, double top, String side, String tag, Party party, String address, String account, String right) {
        pen.box(LEFT, top, WIDTH, 24);
        pen.upright(LEFT + 1.5, top + 7, 6, side);
        pen.post(LEFT + 6, top, top + 24);
        String[] labels = {"名        称：", "纳税人识别号：", "地 址、 电 话：", "开户行及账号："};
        String[] values = {party.name(), party.code(), address, account};
        for (int index = 0; index < labels.length; index++) {
            double y = top + 5.2 + index * 5.6;
            pen.print(LEFT + 7.5, y, labels[index]);
            if (index < 2) {
                pen.field(tag + (index == 0 ? "Name" : "TaxID"), LEFT + 32, y, values[index]);
            } else {
                pen.writeWithin(LEFT + 32, y, 86, values[index]);
            }
        }
        pen.post(LEFT + 121, top, top + 24);
        pen.upright(LEFT + 122.5, top + 7, 24.0 / (right.length() + 1), right);
        pen.post(LEFT + 127, top, top + 24);
    }

    private static void items(Pen pen, SampleInvoice invoice, String plate) {
        pen.box(LEFT, 56, WIDTH, 36);
        String[] heads = {"项目名称", "车牌号", "类型", "通行日期起", "通行日期止", "金额", "税率", "税额"};
        double[] middles = {24, 55, 74, 96, 122, 148, 164, 184};
        for (int index = 0; index < heads.length; index++) {
            pen.caption(LEFT + middles[index], 61, heads[index]);
        }
        double y = 66.5;
        LocalDate last = invoice.issuedOn().minusDays(6);
        for (Item item : invoice.items()) {
            pen.write(LEFT + 2, y, item.name());
            String[] journey = {plate, "客车", Dates.as("yyyyMMdd", last.minusDays(2)), Dates.as("yyyyMMdd", last)};
            for (int index = 0; index < journey.length; index++) {
                pen.middle(LEFT + middles[index + 1], y, journey[index]);
            }
            pen.right(LEFT + 157, y, item.amount().toString());
            pen.middle(LEFT + 164, y, item.rate());
            pen.right(LEFT + 195, y, item.tax().orElseThrow().toString());
            last = last.minusDays(9);
            y += 5;
        }
        pen.caption(LEFT + 26, 89.5, "合        计");
        pen.rightField("TaxExclusiveTotalAmount", LEFT + 157, 89.5, "¥" + invoice.amount());
        pen.rightField("TaxTotalAmount", LEFT + 195, 89.5, "¥" + invoice.tax().orElseThrow());
    }
}
