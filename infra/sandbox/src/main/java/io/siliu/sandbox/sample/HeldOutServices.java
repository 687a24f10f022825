package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.InvoiceInventions.Filling;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fully digital invoices: of power from a household's roof that the buyer makes out (光伏收购), and one printed on the upper part of
 * a sheet on which those who let it pass have written and stamped.
 */
record HeldOutServices(String name, Look look, boolean solar) implements Layout {

    private static final Look BUREAU = new Look(Face.SONG, Latin.SANS, Face.KAI, 9, 0x7A1712);
    private static final Look GREY = new Look(Face.SONG, Latin.OWN, Face.KAI, 9, 0x3C3C3C);
    private static final int BLUE_INK = 0x1D2F6F;
    private static final double SHARE = 0.92;

    static final List<Layout> ALL = List.of(
            new HeldOutServices("heldout-digital-solar", BUREAU, true),
            new HeldOutServices("heldout-digital-approved", GREY, false));

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.HELD_OUT;
    }

    /** What was written on by hand is a picture. */
    @Override
    public Set<SampleForm> forms() {
        return solar ? Set.of(SampleForm.values()) : Set.of(SampleForm.SCAN, SampleForm.PHOTO, SampleForm.MESSAGE);
    }

    @Override
    public byte[] data(SampleInvoice invoice, Draw chances) {
        return HeldOutCharacterData.of(invoice, chances);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice drawn = new InvoiceInventions(inventions).digital(Filling.ordinary(solar ? 1 : 3));
        SampleInvoice invoice = solar ? ofPower(drawn, inventions) : drawn;
        String tag = solar ? "光伏收购" : "";
        Sheet own = Sheet.of(
                210, 140, easel -> new OpenedDigitalPage(look.pen(easel), invoice, tag, invoice.items(), 1, 1).draw());
        return Drawn.of(solar ? own : approved(own, invoice, inventions.person()), invoice.fields())
                .with(invoice)
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }

    /** A person sells what the roof gave in a month; the net's keeper buys it and says so in the remark. */
    private static SampleInvoice ofPower(SampleInvoice drawn, Inventions inventions) {
        BigDecimal units = BigDecimal.valueOf(inventions.between(300, 9_000));
        BigDecimal price = new BigDecimal("0.3" + inventions.digits(3));
        Money amount = Money.ofCents(100).times(units.multiply(price));
        Item item = new Item(
                "*供电*光伏发电上网电量",
                "",
                "千瓦时",
                Optional.of(units),
                Optional.of(price),
                amount,
                "1%",
                Optional.of(amount.times(new BigDecimal("0.01"))));
        Party seller = inventions.individual();
        Party buyer = new Party(
                Words.INVENTED + inventions.oneOf(Words.CITIES) + "供电有限公司",
                drawn.buyer().code());
        String remark = "发电户号：" + inventions.digits(10) + "；结算月份："
                + Dates.as("yyyy年MM月", drawn.issuedOn().minusMonths(1));
        return drawn.between(seller, buyer, remark).listing(List.of(item));
    }

    /** Below the print: a table for those who sign, their hands and days in it, and a stamp across the invoice's foot. */
    private static Sheet approved(Sheet own, SampleInvoice invoice, String claimer) {
        return Sheet.a4(easel -> {
            own.drawing().accept(new Shrunk(new Moved(easel, 8, 10), SHARE));
            Pen pen = new Look(Face.SONG, Latin.OWN, Face.SONG, 10.5, Type.BLACK).pen(easel);
            stamp(easel, 148, 118);
            pen.centred(105, 160, pen.label().sized(14).strong(), "报 销 附 件 粘 贴 单");
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.3);
            double[] columns = {30, 64, 30, 58};
            double y = form.row(14, 168, 13, columns, "经办人", "", "部门", "");
            y = form.row(14, y, 13, columns, "附件张数", "", "报销金额", "");
            y = form.row(14, y, 22, columns, "部门审批", "", "财务审核", "");
            Type hand = Type.of(Face.KAI, 15).inked(BLUE_INK);
            easel.text(50, 177, hand, claimer.substring(Words.INVENTED.length()));
            easel.text(146, 177, hand, "运营部");
            easel.text(50, 190, hand, "壹张");
            easel.text(142, 190, hand, "￥" + invoice.total());
            easel.text(48, 204, hand, "情况属实，同意报销");
            easel.text(
                    60,
                    213,
                    hand.sized(12),
                    Dates.as("yyyy.M.d", invoice.issuedOn().plusDays(4)));
            easel.text(142, 204, hand, "已审");
            easel.text(
                    142,
                    213,
                    hand.sized(12),
                    Dates.as("yyyy.M.d", invoice.issuedOn().plusDays(7)));
            pen.notice(14, y + 8, "票据");
        });
    }

    private static void stamp(Easel easel, double x, double y) {
        double[] across = {x, x + 34, x + 34, x, x};
        double[] down = {y, y, y + 12, y + 12, y};
        easel.path(across, down, Type.RED, 0.8);
        easel.text(x + 4, y + 8.6, Type.of(Face.HEI, 17).strong().inked(Type.RED), "付　讫");
    }
}
