package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.paper.QrCode;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a fully digital invoice (数电票), boxes and labels where the bureau's form has them. Printers put it on its own
 * paper of 210 × 140 mm or on the upper half of an A4 sheet.
 */
record DigitalInvoiceLayout(String name, LayoutSet set, Look look, Filling filling, Form form) implements Layout {

    private static final double WIDTH = 210;
    private static final double ROW = 5;

    /**
     * What differs between prints of the form.
     *
     * @param a4 whether the sheet is A4
     * @param label the tag in the corner of special trades, or empty
     * @param shift how far the printer moved everything to the right, mm
     */
    record Form(boolean a4, String label, double shift) {

        static final Form OWN = new Form(false, "", 0);
    }

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public Set<SampleForm> forms() {
        return Set.of(SampleForm.values());
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = new InvoiceInventions(inventions).digital(filling);
        double items = Math.max(41, invoice.items().size() * ROW + 20);
        double height = form.a4() ? 297 : 99 + items;
        Sheet sheet = Sheet.of(
                WIDTH,
                height,
                easel -> page(look.pen(easel), invoice, invoice.qrText(), items).draw());
        return Drawn.of(sheet, invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    private Page page(Pen pen, SampleInvoice invoice, String qrText, double items) {
        return new Page(pen, invoice, qrText, form, items);
    }

    @Override
    public Optional<Drawn> forged(Inventions inventions, boolean pasted) {
        SampleInvoice invoice = new InvoiceInventions(inventions).digital(filling);
        double items = Math.max(41, invoice.items().size() * ROW + 20);
        SampleInvoice printed = pasted ? invoice : invoice.times(3);
        Sheet sheet = Sheet.of(WIDTH, form.a4() ? 297 : 99 + items, easel -> {
            Page page = page(look.pen(easel), printed, invoice.qrText(), items);
            page.draw();
            if (pasted) {
                page.paste(invoice.times(3).total().toString());
            }
        });
        return Optional.of(Drawn.of(sheet, invoice.fields()));
    }

    private record Page(Pen pen, SampleInvoice invoice, String qrText, Form form, double itemsHeight) {

        private void draw() {
            head();
            pen.box(left(), 29, 200, 22);
            party(left(), "购买方信息", "Buyer", invoice.buyer());
            pen.post(at(105), 29, 51);
            party(at(105), "销售方信息", "Seller", invoice.seller());
            items();
            totals(51 + itemsHeight);
            foot(60 + itemsHeight);
        }

        private double at(double x) {
            return x + form.shift();
        }

        private double left() {
            return at(5);
        }

        private void head() {
            pen.easel().picture(at(8), 5, 20, 20, QrCode.png(qrText));
            String title = invoice.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）";
            pen.centred(at(105), 18, pen.label().sized(19), title);
            pen.rule(at(66), 21, at(144));
            pen.rule(at(66), 22, at(144));
            pen.easel().ellipse(at(90), 3, 30, 20, Type.RED, 0.4);
            pen.centred(at(105), 10, pen.value().sized(7).inked(Type.RED), "演示 沙箱");
            if (!form.label().isEmpty()) {
                pen.print(at(32), 12, form.label());
            }
            pen.print(at(150), 13.5, "发票号码：");
            pen.field("InvoiceNo", at(167), 13.5, invoice.number());
            pen.print(at(150), 20, "开票日期：");
            pen.field("IssueDate", at(167), 20, invoice.issuedOnInWords());
        }

        private void party(double x, String side, String tag, Party party) {
            pen.upright(x + 1.2, 33.2, 4.1, side);
            pen.post(x + 6, 29, 51);
            pen.print(x + 8, 36, "名称：");
            pen.field(tag + "Name", x + 18, 36, party.name());
            pen.print(x + 8, 46.5, "统一社会信用代码/纳税人识别号：");
            if (!party.code().isEmpty()) {
                pen.field(
                        tag + "TaxID", x + 8 + pen.easel().width(pen.label(), "统一社会信用代码/纳税人识别号："), 46.5, party.code());
            }
        }

        private void items() {
            pen.box(left(), 51, 200, itemsHeight);
            String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
            double[] middles = {24, 55, 75, 92, 116, 142, 165, 192};
            for (int index = 0; index < heads.length; index++) {
                pen.caption(at(middles[index]), 56, heads[index]);
            }
            double y = 62;
            for (Item item : invoice.items()) {
                row(item, y);
                y += ROW;
            }
            double sum = 51 + itemsHeight - 2.5;
            pen.caption(at(30), sum, "合        计");
            pen.rightField("TaxExclusiveTotalAmount", at(152), sum, "¥" + invoice.amount());
            if (invoice.tax().isPresent()) {
                pen.rightField(
                        "TaxTotalAmount", at(202), sum, "¥" + invoice.tax().get());
            } else {
                pen.right(at(202), sum, "***");
            }
        }

        private void row(Item item, double y) {
            pen.field("Item", at(6), y, item.name());
            pen.middle(at(55), y, item.specification());
            pen.middle(at(75), y, item.unit());
            pen.right(at(98), y, plain(item.quantity()));
            pen.right(at(130), y, plain(item.price()));
            pen.right(at(152), y, item.amount().toString());
            pen.middle(at(165), y, item.rate());
            pen.right(at(202), y, item.tax().map(Object::toString).orElse("***"));
        }

        private static String plain(Optional<BigDecimal> number) {
            return number.map(BigDecimal::toPlainString).orElse("");
        }

        private void totals(double top) {
            pen.box(left(), top, 200, 9);
            pen.post(at(52), top, top + 9);
            pen.caption(at(28), top + 6, "价税合计（大写）");
            pen.easel().ellipse(at(56), top + 2.6, 4, 4, Type.BLACK, 0.25);
            pen.easel().line(at(56.6), top + 3.2, at(59.4), top + 6, Type.BLACK, 0.25);
            pen.easel().line(at(59.4), top + 3.2, at(56.6), top + 6, Type.BLACK, 0.25);
            pen.write(at(62), top + 6, words(invoice));
            pen.print(at(140), top + 6, "（小写）");
            pen.field("TaxInclusiveTotalAmount", at(157), top + 6, "¥" + invoice.total());
        }

        /** Lays another total over the printed one. */
        private void paste(String total) {
            double top = 51 + itemsHeight;
            pen.easel().fill(at(156.5), top + 1.5, 40, 6, Sheet.WHITE);
            pen.write(at(157), top + 6, "¥" + total);
        }

        private void foot(double top) {
            pen.box(left(), top, 200, 24);
            pen.post(at(11), top, top + 24);
            pen.upright(at(6.2), top + 9, 8, "备注");
            if (!invoice.remark().isEmpty()) {
                pen.field("Note", at(13), top + 5, invoice.remark());
            }
            pen.print(at(20), top + 30, "开票人：");
            pen.field("InvoiceClerk", at(34), top + 30, invoice.drawer());
            pen.notice(at(150), top + 35, "票据");
        }
    }

    static String words(SampleInvoice invoice) {
        return invoice.total().isNegative()
                ? "（负数）" + ChineseCapitals.format(invoice.total().abs())
                : ChineseCapitals.format(invoice.total());
    }
}
