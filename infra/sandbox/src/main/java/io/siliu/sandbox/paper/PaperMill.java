package io.siliu.sandbox.paper;

import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Draws all papers of a month, one after the other, on the caller's thread. What is drawn depends on the seed and the
 * booking alone.
 */
public final class PaperMill {

    /** Of every so many PDF papers of a kind, one comes as a scan. */
    private static final int RECEIPTS_A_SCAN = 70;

    private static final int INVOICES_A_SCAN = 25;
    private static final int OTHERS_A_SCAN = 20;
    private static final int[] DOTS_AN_INCH = {220, 250, 300};

    private final Population population;
    private final Booking booking;
    private final Pdf pdf = new Pdf();
    private final int[] drawnAsPdf = new int[Kind.values().length];

    public PaperMill(Population population, Booking booking) {
        this.population = population;
        this.booking = booking;
    }

    /** A paper that is drawn when it is asked for. */
    public record Order(String name, Kind kind, InventedEnterprise enterprise, Supplier<byte[]> drawing) {

        public Paper draw() {
            return new Paper(name, kind, enterprise, drawing.get());
        }
    }

    /** All papers of the month: contracts first, then line by line, then the platform's invoices. */
    public List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        contracts(orders);
        population.lines().forEach(line -> ofLine(orders, line));
        batches(orders);
        return orders;
    }

    private void contracts(List<Order> orders) {
        ContractDrafts drafts = new ContractDrafts(population, booking);
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            population.workers().get(enterprise).forEach(worker -> {
                Contract contract = drafts.of(enterprise, worker);
                String name = contract.number();
                orders.add(pdf(name, Kind.CONTRACT, enterprise, Pdf.Page.a4(new ContractLayout(contract))));
            });
        }
    }

    private void ofLine(List<Order> orders, PlannedLine line) {
        InventedEnterprise enterprise = line.enterprise();
        String key = line.key();
        new AcceptanceDrafts(population, booking)
                .of(line)
                .ifPresent(receipt -> orders.add(scannable(
                        key + "-acceptance",
                        Kind.ACCEPTANCE_RECEIPT,
                        enterprise,
                        new Pdf.Page(AcceptanceLayout.WIDTH, AcceptanceLayout.HEIGHT, new AcceptanceLayout(receipt)))));
        ReceiptDrafts receipts = new ReceiptDrafts(population, booking);
        receipts.slip(line)
                .ifPresent(slip -> orders.add(scannable(
                        key + "-slip",
                        Kind.PAYMENT_SLIP,
                        enterprise,
                        new Pdf.Page(SlipLayout.WIDTH, SlipLayout.HEIGHT, new SlipLayout(slip)))));
        receipts.receipt(line)
                .ifPresent(receipt -> orders.add(scannable(
                        key + "-receipt",
                        Kind.BANK_RECEIPT,
                        enterprise,
                        new Pdf.Page(ReceiptLayout.WIDTH, ReceiptLayout.HEIGHT, new ReceiptLayout(receipt)))));
        new InvoiceDrafts(population, booking)
                .ofLine(line)
                .ifPresent(invoice -> orders.add(invoice(key + "-invoice", enterprise, invoice)));
    }

    private void batches(List<Order> orders) {
        InvoiceDrafts drafts = new InvoiceDrafts(population, booking);
        population.batches().forEach((batchNumber, lines) -> {
            InventedEnterprise enterprise = lines.get(0).enterprise();
            Invoice invoice = drafts.ofBatch(enterprise, batchNumber, lines);
            orders.add(invoice(batchNumber + "-platform-invoice", enterprise, invoice));
        });
    }

    /** Two fifths XML, three tenths OFD, the rest PDF. */
    private Order invoice(String name, InventedEnterprise enterprise, Invoice invoice) {
        int medium = Draw.of(population.seed(), "medium/" + name).below(10);
        if (medium < 4) {
            return new Order(name + ".xml", Kind.INVOICE, enterprise, () -> InvoiceXml.of(invoice));
        }
        if (medium < 7) {
            return new Order(name + ".ofd", Kind.INVOICE, enterprise, () -> InvoiceOfd.of(invoice));
        }
        return scannable(
                name,
                Kind.INVOICE,
                enterprise,
                new Pdf.Page(InvoiceLayout.WIDTH, InvoiceLayout.HEIGHT, new InvoiceLayout(invoice)));
    }

    private Order pdf(String name, Kind kind, InventedEnterprise enterprise, Pdf.Page page) {
        return new Order(name + ".pdf", kind, enterprise, () -> pdf.draw(name, page));
    }

    private Order scannable(String name, Kind kind, InventedEnterprise enterprise, Pdf.Page page) {
        int place = ++drawnAsPdf[kind.ordinal()];
        if (place % papersAScan(kind) != 0) {
            return pdf(name, kind, enterprise, page);
        }
        int dots = DOTS_AN_INCH[Draw.of(population.seed(), "dots/" + name).below(DOTS_AN_INCH.length)];
        return new Order(
                name + ".png",
                kind,
                enterprise,
                () -> Scan.png(pdf.draw(name, page), dots, Draw.of(population.seed(), "scan/" + name)));
    }

    private static int papersAScan(Kind kind) {
        return switch (kind) {
            case BANK_RECEIPT -> RECEIPTS_A_SCAN;
            case INVOICE -> INVOICES_A_SCAN;
            case CONTRACT, ACCEPTANCE_RECEIPT, PAYMENT_SLIP -> OTHERS_A_SCAN;
        };
    }
}
