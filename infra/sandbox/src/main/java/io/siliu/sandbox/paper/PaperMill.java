package io.siliu.sandbox.paper;

import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Draws all papers of a month, one after the other, on the caller's thread. What is drawn depends on the seed and the
 * booking alone.
 */
public final class PaperMill {

    private static final int[] DOTS_AN_INCH = {220, 250, 300};

    private final Population population;
    private final Booking booking;
    private final Pdf pdf = new Pdf();

    public PaperMill(Population population, Booking booking) {
        this.population = population;
        this.booking = booking;
    }

    /**
     * A paper that is drawn when it is asked for.
     *
     * @param fields what stands on it, under the names a reader gives
     */
    public record Order(
            String name,
            Kind kind,
            InventedEnterprise enterprise,
            Map<String, String> fields,
            Supplier<byte[]> drawing) {

        public Paper draw() {
            return new Paper(name, kind, enterprise, drawing.get());
        }
    }

    /** All papers of the month: contracts first, then line by line, then the platform's invoices and the strays. */
    public List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        ScanLot lot = new ScanLot();
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            population.workers().get(enterprise).forEach(worker -> orders.add(contract(enterprise, worker)));
        }
        for (PlannedLine line : population.lines()) {
            boolean honest = population.schemesOf(line).isEmpty();
            sheets(line).forEach(sheet -> orders.add(honest && lot.falls(sheet.kind()) ? scan(sheet) : pdf(sheet)));
            invoice(line, lot, honest).ifPresent(orders::add);
        }
        platformInvoices(orders);
        strays(orders);
        return orders;
    }

    /** A page to be drawn, with what stands on it. */
    private record Sheet(
            String name, Kind kind, InventedEnterprise enterprise, Map<String, String> fields, Pdf.Page page) {}

    private Order contract(InventedEnterprise enterprise, InventedWorker worker) {
        Contract contract = new ContractDrafts(population, booking).of(enterprise, worker);
        return pdf(new Sheet(
                contract.number(),
                Kind.CONTRACT,
                enterprise,
                PaperFields.of(contract),
                Pdf.Page.a4(new ContractLayout(contract))));
    }

    private List<Sheet> sheets(PlannedLine line) {
        ReceiptDrafts receipts = new ReceiptDrafts(population, booking);
        return Stream.of(
                        new AcceptanceDrafts(population, booking).of(line).map(paper -> sheet(line, paper)),
                        receipts.slip(line).map(paper -> sheet(line, paper)),
                        receipts.receipt(line).map(paper -> sheet(line, paper)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Sheet sheet(PlannedLine line, AcceptanceReceipt receipt) {
        Pdf.Page page = new Pdf.Page(AcceptanceLayout.WIDTH, AcceptanceLayout.HEIGHT, new AcceptanceLayout(receipt));
        String name = line.key() + "-acceptance";
        return new Sheet(name, Kind.ACCEPTANCE_RECEIPT, line.enterprise(), PaperFields.of(receipt), page);
    }

    private static Sheet sheet(PlannedLine line, PaymentSlip slip) {
        Pdf.Page page = new Pdf.Page(SlipLayout.WIDTH, SlipLayout.HEIGHT, new SlipLayout(slip));
        return new Sheet(line.key() + "-slip", Kind.PAYMENT_SLIP, line.enterprise(), PaperFields.of(slip), page);
    }

    private static Sheet sheet(PlannedLine line, BankReceipt receipt) {
        return sheet(line.key() + "-receipt", line.enterprise(), receipt);
    }

    private static Sheet sheet(String name, InventedEnterprise enterprise, BankReceipt receipt) {
        Pdf.Page page = new Pdf.Page(ReceiptLayout.WIDTH, ReceiptLayout.HEIGHT, new ReceiptLayout(receipt));
        return new Sheet(name, Kind.BANK_RECEIPT, enterprise, PaperFields.of(receipt), page);
    }

    private Optional<Order> invoice(PlannedLine line, ScanLot lot, boolean honest) {
        return new InvoiceDrafts(population, booking)
                .ofLine(line)
                .map(invoice -> invoice(line.key() + "-invoice", line.enterprise(), invoice, lot, honest));
    }

    private void platformInvoices(List<Order> orders) {
        InvoiceDrafts drafts = new InvoiceDrafts(population, booking);
        population.batches().forEach((batchNumber, lines) -> {
            InventedEnterprise enterprise = lines.get(0).enterprise();
            Invoice invoice = drafts.ofBatch(enterprise, batchNumber, lines);
            orders.add(invoice(batchNumber + "-platform-invoice", enterprise, invoice, new ScanLot(), false));
        });
    }

    private void strays(List<Order> orders) {
        StrayDrafts drafts = new StrayDrafts(population, booking);
        drafts.subsidy().ifPresent(stray -> orders.add(pdf(sheet("stray-subsidy", stray.enterprise(), stray.paper()))));
        drafts.goods().ifPresent(stray -> orders.add(pdf(sheet("stray-goods", stray.enterprise(), stray.paper()))));
        drafts.overchargedFee()
                .ifPresent(stray -> orders.add(
                        invoice("stray-platform-invoice", stray.enterprise(), stray.paper(), new ScanLot(), false)));
    }

    /** Two fifths XML, three tenths OFD, the rest PDF, of which some are scanned. */
    private Order invoice(
            String name, InventedEnterprise enterprise, Invoice invoice, ScanLot lot, boolean mayBeScanned) {
        Map<String, String> fields = PaperFields.of(invoice);
        int medium = Draw.of(population.seed(), "medium/" + name).below(10);
        if (medium < 4) {
            return new Order(name + ".xml", Kind.INVOICE, enterprise, fields, () -> InvoiceXml.of(invoice));
        }
        if (medium < 7) {
            return new Order(name + ".ofd", Kind.INVOICE, enterprise, fields, () -> InvoiceOfd.of(invoice));
        }
        Pdf.Page page = new Pdf.Page(InvoiceLayout.WIDTH, InvoiceLayout.HEIGHT, new InvoiceLayout(invoice));
        Sheet sheet = new Sheet(name, Kind.INVOICE, enterprise, fields, page);
        return mayBeScanned && lot.falls(Kind.INVOICE) ? scan(sheet) : pdf(sheet);
    }

    private Order pdf(Sheet sheet) {
        return new Order(
                sheet.name() + ".pdf",
                sheet.kind(),
                sheet.enterprise(),
                sheet.fields(),
                () -> pdf.draw(sheet.name(), sheet.page()));
    }

    private Order scan(Sheet sheet) {
        String name = sheet.name();
        int dots = DOTS_AN_INCH[Draw.of(population.seed(), "dots/" + name).below(DOTS_AN_INCH.length)];
        return new Order(
                name + ".png",
                sheet.kind(),
                sheet.enterprise(),
                sheet.fields(),
                () -> Scan.png(pdf.draw(name, sheet.page()), dots, Draw.of(population.seed(), "scan/" + name)));
    }
}
