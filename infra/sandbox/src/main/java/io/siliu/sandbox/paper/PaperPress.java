package io.siliu.sandbox.paper;

/** Draws one paper at a time in the layouts of the month's, for whoever issues them one by one. For one thread. */
public final class PaperPress {

    private final Pdf pdf = new Pdf();

    public byte[] contract(Contract contract) {
        return pdf.draw(contract.number(), Pdf.Page.a4(new ContractLayout(contract)));
    }

    public byte[] acceptance(AcceptanceReceipt receipt) {
        return pdf.draw(
                receipt.taskNumber() + "-acceptance",
                new Pdf.Page(AcceptanceLayout.WIDTH, AcceptanceLayout.HEIGHT, new AcceptanceLayout(receipt)));
    }

    public byte[] slip(PaymentSlip slip) {
        return pdf.draw(
                slip.taskNumber() + "-slip", new Pdf.Page(SlipLayout.WIDTH, SlipLayout.HEIGHT, new SlipLayout(slip)));
    }

    public byte[] receipt(BankReceipt receipt) {
        return pdf.draw(
                receipt.number(), new Pdf.Page(ReceiptLayout.WIDTH, ReceiptLayout.HEIGHT, new ReceiptLayout(receipt)));
    }

    /** The tax bureau's structured form. */
    public byte[] invoiceXml(Invoice invoice) {
        return InvoiceXml.of(invoice);
    }

    /** The tax bureau's page form, with the structured one inside. */
    public byte[] invoiceOfd(Invoice invoice) {
        return InvoiceOfd.of(invoice);
    }

    public byte[] invoicePdf(Invoice invoice) {
        return pdf.draw(
                invoice.number(), new Pdf.Page(InvoiceLayout.WIDTH, InvoiceLayout.HEIGHT, new InvoiceLayout(invoice)));
    }
}
