package io.siliu.ocr.internal.structured;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.References;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Values;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the invoices in an XML document, in whatever dialect, and reads each. */
public final class XmlInvoices {

    private static final int LONGEST_QUOTED = 80;

    /** An export of a month holds dozens. */
    private static final int MOST_INVOICES = 500;

    /**
     * The bank's number and ours for each of ten thousand lines, as many as an invoice has at most. Of more none are
     * delivered: a part would name other payments than the invoice does.
     */
    private static final int MOST_TRANSACTIONS = 20_000;

    private static final Set<String> DATES = Set.of(FieldNames.ISSUE_DATE);
    private static final Set<String> AMOUNTS =
            Set.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT);
    private static final Set<String> NAMES = Set.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME, FieldNames.REMARK);

    /** What stands in place of a value that the invoice does not have: an exempt one prints no tax. */
    private static final Pattern MASK = Pattern.compile("[*＊]+|[-—－]+|免税|不征税");

    /** A date and a time without a sign between them: 20260912093000. */
    private static final Pattern MOMENT = Pattern.compile("\\d{14}");

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
        Optional<String> anchorName = first(dialect.anchors(), root);
        Optional<String> companion = first(dialect.companions(), root);
        if (anchorName.isEmpty() || companion.isEmpty()) {
            return invoices;
        }
        Set<Element> holders = around(root, companion.get());
        root.all(XmlInvoices::outsideSignature)
                .filter(element -> Names.is(element, anchorName.get()))
                .forEach(anchor -> {
                    Optional<Element> at = Optional.of(anchor);
                    while (at.isPresent() && !holders.contains(at.get())) {
                        at = at.get().parent();
                    }
                    at.ifPresent(invoices::add);
                    requireFew(invoices);
                });
        return invoices;
    }

    /** All elements of that name with everything around them. */
    private static Set<Element> around(Element root, String name) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        root.all(XmlInvoices::outsideSignature)
                .filter(element -> Names.is(element, name))
                .forEach(element -> {
                    Optional<Element> at = Optional.of(element);
                    while (at.isPresent() && around.add(at.get())) {
                        at = at.get().parent();
                    }
                });
        return around;
    }

    private static void requireFew(Set<Element> invoices) {
        if (invoices.size() > MOST_INVOICES) {
            throw new RefusedPaper(
                    RefusalCode.TOO_MANY_PAGES,
                    "The XML holds more than " + MOST_INVOICES + " invoices, which is the limit.",
                    "Split it and send each invoice as a file of its own.");
        }
    }

    private static Optional<String> first(List<String> names, Element root) {
        return names.stream().filter(name -> holds(root, name)).findFirst();
    }

    private static boolean holds(Element scope, String name) {
        return scope.all(XmlInvoices::outsideSignature).anyMatch(element -> Names.is(element, name));
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
                        .filter(element -> !MASK.matcher(element.text()).matches())
                        .ifPresent(element -> candidate(field, element, part)
                                .ifPresentOrElse(draft::put, () -> notTaken(draft, field, element))));
        text(invoice, List.of(dialect.words())).ifPresent(words -> draft.amountInWords(words.text()));
        draft.lines().addAll(InvoiceRows.of(withRows(invoice, dialect), dialect.lines()));
        transactions(invoice, part, draft);
        references(invoice, part, draft);
        if (!part.isEmpty() && invoice.all().anyMatch(element -> element.name().equals("SignatureValue"))) {
            draft.warn(
                    Warning.Code.SIGNATURE_NOT_VERIFIED,
                    "",
                    "The XML inside the file carries a signature of its own, which is not checked there.");
        }
        return draft;
    }

    /** Billing software lays the rows beside the head: everything around it that holds no other invoice is searched. */
    private static Element withRows(Element invoice, InvoiceDialect dialect) {
        Element scope = invoice;
        while (scope.parent().filter(around -> anchors(around, dialect) == 1).isPresent()) {
            scope = scope.parent().get();
        }
        return scope;
    }

    private static long anchors(Element scope, InvoiceDialect dialect) {
        Optional<String> anchor = first(dialect.anchors(), scope);
        return scope.all(XmlInvoices::outsideSignature)
                .filter(element ->
                        anchor.filter(name -> Names.is(element, name)).isPresent())
                .limit(2)
                .count();
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
            value = Values.date(MOMENT.matcher(text).matches() ? text.substring(0, 8) : text);
        } else if (AMOUNTS.contains(field)) {
            value = Values.exactMoney(text);
        } else if (NAMES.contains(field)) {
            value = Optional.of(field.equals(FieldNames.REMARK) ? text : Values.name(text));
        } else {
            value = Optional.of(Values.identifier(text));
        }
        return value.map(read -> Candidate.quoted(field, read, new Quote(part + element.path(), text)));
    }

    private static Optional<Element> text(Element invoice, List<String> names) {
        return Names.text(invoice, names, XmlInvoices::outsideSignature);
    }

    /** An invoice names its payments, one record each: the tie between the flow of invoices and that of funds. */
    private static void transactions(Element invoice, String part, Draft draft) {
        List<Element> numbers = invoice.all(XmlInvoices::outsideSignature)
                .filter(element -> Names.is(element, "TransactionNumber"))
                .filter(element -> !element.text().isEmpty() && element.text().length() <= LONGEST_QUOTED)
                .limit(MOST_TRANSACTIONS + 1L)
                .toList();
        if (!numbers.isEmpty() && numbers.size() <= MOST_TRANSACTIONS) {
            Element first = numbers.get(0);
            String value = numbers.stream()
                    .map(element -> Values.identifier(element.text()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            draft.put(Candidate.quoted(
                    FieldNames.TRANSACTION_NUMBER, value, new Quote(part + first.path(), first.text())));
        }
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
