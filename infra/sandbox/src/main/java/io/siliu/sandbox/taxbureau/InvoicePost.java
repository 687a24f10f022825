package io.siliu.sandbox.taxbureau;

import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.paper.OfficePapers;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Delivers each invoice in both forms; what was delivered before a restart is not sent again. */
final class InvoicePost {

    private final Journal delivered;
    private final Connector connector;
    private final OfficePapers papers;
    private final Set<String> files = new HashSet<>();

    InvoicePost(Journal delivered, Connector connector, OfficePapers papers) {
        this.delivered = delivered;
        this.connector = connector;
        this.papers = papers;
        delivered.read().forEach(line -> files.add(line.path("file").asString("")));
    }

    void send(IssuedInvoice invoice) {
        send(invoice, invoice.number() + ".xml", () -> papers.invoiceXml(invoice.paper()));
        send(invoice, invoice.number() + ".pdf", () -> papers.invoicePdf(invoice.paper()));
    }

    private void send(IssuedInvoice invoice, String file, Supplier<byte[]> drawing) {
        if (files.contains(file)) {
            return;
        }
        connector.handIn(new Connector.Delivery(
                file, invoice.recipient(), drawing, () -> delivered.append(Map.of("file", file))));
    }
}
