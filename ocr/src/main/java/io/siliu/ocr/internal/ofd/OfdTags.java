package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Quote;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.structured.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that an OFD names itself: CustomTag points from a name to text objects, custom data of OFD.xml repeats some
 * as plain text.
 */
final class OfdTags {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("InvoiceCode", FieldNames.INVOICE_CODE),
            Map.entry("InvoiceNo", FieldNames.INVOICE_NUMBER),
            Map.entry("InvoiceNumber", FieldNames.INVOICE_NUMBER),
            Map.entry("IssueDate", FieldNames.ISSUE_DATE),
            Map.entry("BuyerName", FieldNames.BUYER_NAME),
            Map.entry("BuyerTaxID", FieldNames.BUYER_TAX_ID),
            Map.entry("SellerName", FieldNames.SELLER_NAME),
            Map.entry("SellerTaxID", FieldNames.SELLER_TAX_ID),
            Map.entry("TaxExclusiveTotalAmount", FieldNames.AMOUNT_EXCLUDING_TAX),
            Map.entry("TaxTotalAmount", FieldNames.TAX_AMOUNT),
            Map.entry("TaxInclusiveTotalAmount", FieldNames.TOTAL_AMOUNT),
            Map.entry("InvoiceCheckCode", FieldNames.CHECK_CODE),
            Map.entry("Note", FieldNames.REMARK),
            Map.entry("IssueTime", FieldNames.ISSUE_DATE),
            Map.entry("BuyerIdNum", FieldNames.BUYER_TAX_ID),
            Map.entry("SellerIdNum", FieldNames.SELLER_TAX_ID),
            Map.entry("TotalAmWithoutTax", FieldNames.AMOUNT_EXCLUDING_TAX),
            Map.entry("TotalTaxAm", FieldNames.TAX_AMOUNT),
            Map.entry("TotalTax-includedAmount", FieldNames.TOTAL_AMOUNT),
            Map.entry("Remark", FieldNames.REMARK));

    /** Rows of goods repeat names of the head. */
    private static final Set<String> ROWS = Set.of("GoodsInfo", "IssuItemInformation");

    private static final Map<String, String> CUSTOM_DATA = Map.ofEntries(
            Map.entry("发票代码", FieldNames.INVOICE_CODE),
            Map.entry("发票号码", FieldNames.INVOICE_NUMBER),
            Map.entry("开票日期", FieldNames.ISSUE_DATE),
            Map.entry("购买方名称", FieldNames.BUYER_NAME),
            Map.entry("购买方纳税人识别号", FieldNames.BUYER_TAX_ID),
            Map.entry("销售方名称", FieldNames.SELLER_NAME),
            Map.entry("销售方纳税人识别号", FieldNames.SELLER_TAX_ID),
            Map.entry("合计金额", FieldNames.AMOUNT_EXCLUDING_TAX),
            Map.entry("合计税额", FieldNames.TAX_AMOUNT),
            Map.entry("价税合计", FieldNames.TOTAL_AMOUNT),
            Map.entry("校验码", FieldNames.CHECK_CODE));

    private final OfdPackage ofd;
    private final OfdPages pages;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    private OfdTags(OfdPackage ofd, OfdPages pages) {
        this.ofd = ofd;
        this.pages = pages;
    }

    /** The draft of the tags; empty where they name no invoice. */
    static Optional<Draft> read(OfdPackage ofd, OfdPages pages) {
        OfdTags tags = new OfdTags(ofd, pages);
        pages.documents().forEach(tags::tagsOf);
        tags.customData();
        return tags.draft();
    }

    private Optional<Draft> draft() {
        Candidate number = found.get(FieldNames.INVOICE_NUMBER);
        if (number == null || found.size() < 3) {
            return Optional.empty();
        }
        boolean digital = number.value().length() == 20;
        Draft draft = new Draft(digital ? DocumentKind.DIGITAL_INVOICE : DocumentKind.VAT_INVOICE, Source.OFD);
        found.values().forEach(draft::put);
        return Optional.of(draft);
    }

    private void tagsOf(String document) {
        Optional<String> list = ofd.xml(document)
                .flatMap(root -> root.first("CustomTags"))
                .map(place -> ofd.resolve(document, place.text()));
        list.flatMap(ofd::xml)
                .ifPresent(root -> root.all()
                        .filter(element -> element.name().equals("FileLoc"))
                        .map(place -> ofd.resolve(list.get(), place.text()))
                        .forEach(part -> ofd.xml(part).ifPresent(tags -> read(tags))));
    }

    private void read(Element tags) {
        tags.all()
                .filter(element -> TAGS.containsKey(element.name()))
                .filter(element -> element.parent().filter(OfdTags::isRow).isEmpty())
                .forEach(this::readTag);
    }

    private static boolean isRow(Element parent) {
        return ROWS.contains(parent.name());
    }

    private void readTag(Element tag) {
        List<TextObject> objects = tag.all()
                .filter(child -> child.name().equals("ObjectRef"))
                .flatMap(ref -> pages.object(ref.attribute("PageRef"), ref.text()).stream())
                .filter(object -> !object.text().isBlank() && !object.glyphs().isEmpty())
                .toList();
        if (objects.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        objects.forEach(object -> text.append(object.text()));
        String field = TAGS.get(tag.name());
        TextObject first = objects.get(0);
        Box box = objects.stream().map(TextObject::box).reduce(Box::union).orElseThrow();
        Quote quote = new Quote(pages.part(first.page()) + "#/TextObject[@ID=" + first.id() + "]", text.toString());
        normalised(field, text.toString())
                .ifPresent(value -> put(new Candidate(field, value, reliability(objects), first.page(), box, quote)));
    }

    /** A text object is exact, unless something lies over a letter of it. */
    private static double reliability(List<TextObject> objects) {
        return objects.stream()
                .flatMap(object -> object.glyphs().stream())
                .mapToDouble(Glyph::confidence)
                .average()
                .orElse(1);
    }

    private void customData() {
        Element root = ofd.xml("OFD.xml").orElseThrow();
        root.all()
                .filter(element -> element.name().equals("CustomData"))
                .filter(element -> CUSTOM_DATA.containsKey(element.attribute("Name")))
                .forEach(element -> {
                    String field = CUSTOM_DATA.get(element.attribute("Name"));
                    Quote quote = new Quote("OFD.xml#" + element.path(), element.text());
                    normalised(field, element.text()).ifPresent(value -> put(Candidate.quoted(field, value, quote)));
                });
    }

    private void put(Candidate candidate) {
        if (!candidate.value().isBlank()) {
            found.putIfAbsent(candidate.name(), candidate);
        }
    }

    private static Optional<String> normalised(String field, String text) {
        return switch (field) {
            case FieldNames.ISSUE_DATE -> Values.date(text);
            case FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT ->
                Values.exactMoney(text);
            case FieldNames.BUYER_NAME, FieldNames.SELLER_NAME, FieldNames.REMARK -> Optional.of(Values.name(text));
            default -> Optional.of(Values.identifier(text));
        };
    }
}
