package io.siliu.ocr.internal.structured;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.References;
import io.siliu.ocr.internal.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the invoices in an XML document, in whatever dialect, and reads each. */
public final class XmlInvoices {

    private static final int LONGEST_QUOTED = 80;
    private static final Set<String> DATES = Set.of(FieldNames.ISSUE_DATE);
    private static final Set<String> AMOUNTS =
            Set.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT);
    private static final Set<String> NAMES = Set.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME, FieldNames.REMARK);

    private XmlInvoices() {}

    /**
     * The invoices; empty where the document holds none.
     *
     * @param part the name of the part inside a package, with {@code #}, or empty for a file of its own
     */
    public static List<Draft> read(Element root, String part) {
        for (InvoiceDialect dialect : InvoiceDialect.values()) {
            List<Draft> drafts = invoices(root, dialect).stream()
                    .map(invoice -> read(invoice, dialect, part))
                    .filter(draft -> draft.get(FieldNames.INVOICE_NUMBER).isPresent())
                    .toList();
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    /** Climbs from each anchor to the lowest element that also holds the companion: that element is one invoice. */
    private static Set<Element> invoices(Element root, InvoiceDialect dialect) {
        Set<Element> invoices = new LinkedHashSet<>();
        root.all(XmlInvoices::outsideSignature)
                .filter(element -> element.name().equals(dialect.anchor()))
                .forEach(anchor -> {
                    Optional<Element> at = Optional.of(anchor);
                    while (at.isPresent() && at.get().first(dialect.companion()).isEmpty()) {
                        at = at.get().parent();
                    }
                    at.ifPresent(invoices::add);
                });
        return invoices;
    }

    /** A signature repeats names of the invoice inside its own references. */
    private static boolean outsideSignature(Element element) {
        return !(element.name().equals("Signature") && !element.children().isEmpty());
    }

    private static Draft read(Element invoice, InvoiceDialect dialect, String part) {
        Optional<String> number = text(invoice, dialect.fields().get(FieldNames.INVOICE_NUMBER))
                .map(element -> Values.identifier(element.text()));
        boolean digital = number.filter(value -> value.length() == 20).isPresent();
        Draft draft = new Draft(digital ? DocumentKind.DIGITAL_INVOICE : DocumentKind.VAT_INVOICE, Source.XML);
        dialect.fields()
                .forEach((field, names) -> text(invoice, names)
                        .ifPresent(element -> candidate(field, element, part)
                                .ifPresentOrElse(draft::put, () -> notTaken(draft, field, element))));
        text(invoice, List.of(dialect.words())).ifPresent(words -> draft.amountInWords(words.text()));
        draft.lines().addAll(lines(invoice, dialect.lines()));
        references(invoice, part, draft);
        if (!part.isEmpty() && invoice.all().anyMatch(element -> element.name().equals("SignatureValue"))) {
            draft.warn(
                    Warning.Code.SIGNATURE_NOT_VERIFIED,
                    "",
                    "The XML inside the file carries a signature of its own, which is not checked there.");
        }
        return draft;
    }

    /** A value that would have to be cut or guessed is not delivered; that it was there is said. */
    private static void notTaken(Draft draft, String field, Element element) {
        String text = element.text();
        draft.warn(
                Warning.Code.PART_UNREADABLE,
                field,
                "The XML says \"" + text.substring(0, Math.min(LONGEST_QUOTED, text.length()))
                        + "\", which is no plain value; nothing was taken from it.");
    }

    private static Optional<Candidate> candidate(String field, Element element, String part) {
        String text = element.text();
        Optional<String> value;
        if (DATES.contains(field)) {
            value = Values.date(text);
        } else if (AMOUNTS.contains(field)) {
            value = Values.exactMoney(text);
        } else if (NAMES.contains(field)) {
            value = Optional.of(field.equals(FieldNames.REMARK) ? text : Values.name(text));
        } else {
            value = Optional.of(Values.identifier(text));
        }
        return value.map(read -> Candidate.quoted(field, read, new Quote(part + element.path(), text)));
    }

    /** The first element by preference of names that holds text outside a row of goods or a signature. */
    private static Optional<Element> text(Element invoice, List<String> names) {
        return names.stream()
                .flatMap(name -> invoice.all(XmlInvoices::outsideSignature)
                        .filter(element ->
                                element.name().equals(name) && !element.text().isEmpty()))
                .findFirst();
    }

    private static List<InvoiceLine> lines(Element invoice, InvoiceDialect.LineNames names) {
        Set<String> rows = Set.of(names.row().split(" "));
        List<InvoiceLine> lines = new ArrayList<>();
        invoice.all()
                .filter(element ->
                        rows.contains(element.name()) && !element.children().isEmpty())
                .forEach(row -> lines.add(new InvoiceLine(
                        cell(row, names.item()),
                        cell(row, names.unit()),
                        cell(row, names.quantity()),
                        cell(row, names.unitPrice()),
                        money(cell(row, names.amount())),
                        cell(row, names.taxRate()),
                        money(cell(row, names.taxAmount())))));
        return lines;
    }

    private static String cell(Element row, String names) {
        return text(row, List.of(names.split(" "))).map(Element::text).orElse("");
    }

    private static String money(String text) {
        return Values.exactMoney(text).orElse("");
    }

    /** Task and batch numbers stand in remarks, transaction numbers or item texts. */
    private static void references(Element invoice, String part, Draft draft) {
        invoice.all(XmlInvoices::outsideSignature)
                .filter(element -> !element.text().isEmpty())
                .forEach(element -> References.in(element.text())
                        .forEach((field, value) -> draft.put(
                                Candidate.quoted(field, value, new Quote(part + element.path(), element.text())))));
    }
}
