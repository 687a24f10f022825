package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Draw;
import io.siliu.sandbox.sample.SampleInvoice.Item;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A fully digital invoice (数电票) of a trade with columns of its own, or with something else than one service of one firm, as the
 * bureau's service sets it; its data in the spelling that this issuer has.
 *
 * @param rows most rows of one page
 * @param told invents the invoice
 * @param spelling the file of data
 */
record OpenedBureau(
        String name,
        String tag,
        OpenedColumns columns,
        int rows,
        Function<Inventions, SampleInvoice> told,
        BiFunction<SampleInvoice, OpenedColumns, byte[]> spelling)
        implements Layout {

    private static final Look LOOK = new Look(Face.SONG, Latin.MONO, Face.KAI, 9, 0x800000);

    static final List<Layout> ALL = List.of(
            bureau("opened-digital-carriage", "货物运输服务", OpenedColumns.CARRIAGE, OpenedTrades::carriage),
            bureau("opened-digital-works", "建筑服务", OpenedColumns.WORKS, OpenedTrades::works),
            bureau("opened-digital-toll", "通行费", OpenedColumns.TOLL, OpenedTrades::toll),
            new OpenedBureau(
                    "opened-digital-margin",
                    "差额征税-差额开票",
                    OpenedColumns.USUAL,
                    8,
                    OpenedTrades::margin,
                    OpenedSpelling::pinyin),
            new OpenedBureau(
                    "opened-digital-reversed",
                    "",
                    OpenedColumns.USUAL,
                    8,
                    OpenedTrades::reversed,
                    OpenedSpelling::accounts),
            new OpenedBureau(
                    "opened-digital-agent",
                    "代开",
                    OpenedColumns.USUAL,
                    8,
                    OpenedTrades::agent,
                    OpenedSpelling::accounts),
            new OpenedBureau(
                    "opened-digital-home", "", OpenedColumns.USUAL, 8, OpenedTrades::home, OpenedSpelling::pinyin),
            new OpenedBureau(
                    "opened-digital-sheets", "", OpenedColumns.USUAL, 4, OpenedTrades::sheets, OpenedSpelling::bureau));

    private static Layout bureau(
            String name, String tag, OpenedColumns columns, Function<Inventions, SampleInvoice> told) {
        return new OpenedBureau(name, tag, columns, 8, told, OpenedSpelling::bureau);
    }

    @Override
    public SampleKind kind() {
        return SampleKind.DIGITAL_INVOICE;
    }

    @Override
    public LayoutSet set() {
        return LayoutSet.TUNED;
    }

    @Override
    public Set<SampleForm> forms() {
        return rows < 8
                ? Set.of(SampleForm.XML, SampleForm.OFD, SampleForm.PDF, SampleForm.SCAN)
                : Set.of(SampleForm.values());
    }

    @Override
    public byte[] data(SampleInvoice invoice, Draw chances) {
        return spelling.apply(invoice, columns);
    }

    @Override
    public Drawn draw(Inventions inventions) {
        SampleInvoice invoice = told.apply(inventions);
        int pages = (invoice.items().size() + rows - 1) / rows;
        List<Sheet> sheets = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            int last = Math.min(page * rows, invoice.items().size());
            List<Item> shown = invoice.items().subList((page - 1) * rows, last);
            sheets.add(Sheet.of(
                    215,
                    140,
                    easel ->
                            new OpenedBureauPage(LOOK.pen(easel), invoice, tag, columns, shown, number, pages).draw()));
        }
        return new Drawn(sheets, List.of(invoice.fields()), Set.of(), Optional.of(invoice))
                .coded(Set.of("invoiceNumber", "issueDate", "totalAmount"));
    }
}
