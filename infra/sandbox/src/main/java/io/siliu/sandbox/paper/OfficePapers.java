package io.siliu.sandbox.paper;

/** Draws the single papers of banks and of the tax bureau; the same paper is the same bytes. For one thread. */
public final class OfficePapers {

    private Pdf pdf;

    public byte[] receipt(BankReceipt receipt) {
        Pdf.Page page = new Pdf.Page(ReceiptLayout.WIDTH, ReceiptLayout.HEIGHT, new ReceiptLayout(receipt));
        return pdf().draw(receipt.number(), page);
    }

    public byte[] invoicePdf(Invoice invoice) {
        Pdf.Page page = new Pdf.Page(InvoiceLayout.WIDTH, InvoiceLayout.HEIGHT, new InvoiceLayout(invoice));
        return pdf().draw(invoice.number(), page);
    }

    public byte[] invoiceXml(Invoice invoice) {
        return InvoiceXml.of(invoice);
    }

    /** Made at the first paper: finding and parsing the fonts takes a second. */
    private Pdf pdf() {
        if (pdf == null) {
            pdf = new Pdf();
        }
        return pdf;
    }
}
