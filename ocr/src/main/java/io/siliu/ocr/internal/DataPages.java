package io.siliu.ocr.internal;

import io.siliu.ocr.DrawnPlace;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.form.InvoiceForm;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that are drawn of an XML, one form an invoice, in the order of its readings. */
public final class DataPages {

    private DataPages() {}

    /** One page from 1 as a picture; empty where the data has no such page. */
    public static Optional<DrawnPage> drawn(byte[] xml, int page, double dpi, ReadingLimits limits) {
        List<InvoiceForm> forms = forms(xml);
        int all = forms.stream().mapToInt(InvoiceForm::pages).sum();
        int before = 0;
        for (InvoiceForm form : forms) {
            if (page > before && page <= before + form.pages()) {
                return Optional.of(form.painted(page - before, all, dpi, limits));
            }
            before += form.pages();
        }
        return Optional.empty();
    }

    /** Where the fields of each reading stand; empty where the data is no invoice. */
    public static List<Map<String, DrawnPlace>> places(byte[] xml) {
        List<Map<String, DrawnPlace>> all = new ArrayList<>();
        int before = 0;
        for (InvoiceForm form : forms(xml)) {
            all.add(behind(form.places(), before));
            before += form.pages();
        }
        return all;
    }

    private static Map<String, DrawnPlace> behind(Map<String, DrawnPlace> places, int pages) {
        Map<String, DrawnPlace> counted = new LinkedHashMap<>();
        places.forEach((field, place) -> counted.put(field, new DrawnPlace(place.page() + pages, place.box())));
        return counted;
    }

    /** Drafts of the same number are one reading: what its first says is drawn. */
    private static List<InvoiceForm> forms(byte[] xml) {
        List<Draft> invoices = XmlInvoices.read(SafeXml.parse(xml), "");
        return invoices.isEmpty()
                ? List.of()
                : Grouping.documents(invoices).stream()
                        .map(reading -> InvoiceForm.of(reading.get(0)))
                        .toList();
    }
}
