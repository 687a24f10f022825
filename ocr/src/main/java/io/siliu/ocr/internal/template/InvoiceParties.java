package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.template.InvoiceSides.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Buyer and seller of an invoice. Side by side (数电票) the buyer stands left; one above the other (legacy) the buyer
 * stands above. Which it is shows in the labels 名称, or, where a picture lost them, in the tax numbers.
 */
final class InvoiceParties {

    private static final String B = "[ \\t]*";
    private static final Pattern NAME = Pattern.compile("(?<![目务品物])(名" + B + "称" + B + ":)");
    private static final Pattern BARE_CODE =
            Pattern.compile("(?<![0-9A-Z])([159][1-9A-Z]\\d{6}[0-9A-Z]{9}[0-9A-Z])(?![0-9A-Z])");
    private static final Pattern ORGANISATION = Pattern.compile(
            "((?:[\\u4E00-\\u9FFF()A-Za-z0-9·]){2,50}(?:公司|店|部|中心|厂|院|社|户|户\\)|室|馆|站|场|学校|大学|所|局|行|坊))$");
    private static final Pattern CIPHER =
            Pattern.compile("(密" + B + "码" + B + "区|密" + B + "码$|机" + B + "器" + B + "编" + B + "号)");
    private static final List<String> PARTIES =
            List.of(FieldNames.BUYER_NAME, FieldNames.BUYER_TAX_ID, FieldNames.SELLER_NAME, FieldNames.SELLER_TAX_ID);

    private final PageText text;
    private final Draft draft;

    InvoiceParties(PageText text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    void read() {
        List<Found> labels = text.findAll(NAME);
        List<Found> codes = TaxNumbers.of(text);
        if (codes.isEmpty()) {
            codes = text.findAll(BARE_CODE);
        }
        InvoiceSides sides = InvoiceSides.of(text);
        bySides(sides, labels, codes);
        boolean told = PARTIES.stream().anyMatch(field -> draft.get(field).isPresent());
        if (!told) {
            byOrder(labels, codes);
            doubtOrder(labels);
        }
    }

    /** Each name and number is the party's whose role is named nearest to it. */
    private void bySides(InvoiceSides sides, List<Found> labels, List<Found> codes) {
        List<Found> named = Stream.concat(labels.stream(), text.findAll(InvoiceSides.labels()).stream())
                .sorted(Comparator.comparingInt(Found::row))
                .toList();
        sides.shared(named).forEach((side, own) -> own.forEach(label -> name(nameField(side), label)));
        sides.shared(codes).forEach((side, own) -> own.forEach(code -> put(codeField(side), code.span())));
        namesByCodes();
    }

    private static String nameField(Side side) {
        return side == Side.BUYER ? FieldNames.BUYER_NAME : FieldNames.SELLER_NAME;
    }

    private static String codeField(Side side) {
        return side == Side.BUYER ? FieldNames.BUYER_TAX_ID : FieldNames.SELLER_TAX_ID;
    }

    private void byOrder(List<Found> labels, List<Found> codes) {
        if (labels.size() >= 2) {
            Found buyer = first(labels);
            Found seller = second(labels, buyer);
            name(FieldNames.BUYER_NAME, buyer);
            name(FieldNames.SELLER_NAME, seller);
            codesByLabels(codes, buyer, seller);
        } else {
            codesByPosition(codes);
            namesByCodes();
        }
    }

    /** The forms of the tax bureau have the buyer first, in a box of its own; on any other paper the order is a guess. */
    private void doubtOrder(List<Found> labels) {
        boolean form = text.find(CIPHER).isPresent()
                || draft.kind() == DocumentKind.DIGITAL_INVOICE
                        && labels.size() >= 2
                        && sideBySide(labels.get(0), labels.get(1));
        if (!form) {
            PARTIES.stream()
                    .filter(field -> draft.get(field).isPresent())
                    .forEach(field -> draft.doubt(
                            Warning.Code.VALUE_IMPLAUSIBLE,
                            field,
                            "No word says who bought and who sold; taken by the order of print."));
        }
    }

    private static Found first(List<Found> labels) {
        return labels.get(0);
    }

    /** The next label that is not the same place read twice. */
    private static Found second(List<Found> labels, Found buyer) {
        return labels.stream().filter(label -> label != buyer).findFirst().orElse(buyer);
    }

    private static boolean sideBySide(Found left, Found right) {
        return Math.abs(left.span().box().centreY() - right.span().box().centreY())
                < left.span().box().height() * 1.5;
    }

    private void name(String field, Found label) {
        new InvoiceName(text).of(label, field).ifPresent(draft::put);
    }

    private void codesByLabels(List<Found> codes, Found buyer, Found seller) {
        boolean beside = sideBySide(buyer, seller);
        for (Found code : codes) {
            double toBuyer = distance(code, buyer, beside);
            double toSeller = distance(code, seller, beside);
            put(toBuyer <= toSeller ? FieldNames.BUYER_TAX_ID : FieldNames.SELLER_TAX_ID, code.span());
        }
    }

    /** Side by side the column decides: a number stands right of its own box's left edge. */
    private static double distance(Found code, Found name, boolean beside) {
        Box place = code.span().box();
        Box label = name.span().box();
        if (beside) {
            return place.right() < label.x() ? Double.MAX_VALUE : Math.abs(place.x() - label.x());
        }
        return place.centreY() < label.centreY() - label.height()
                ? Double.MAX_VALUE
                : place.centreY() - label.centreY();
    }

    private void codesByPosition(List<Found> codes) {
        List<Found> two = codes.stream().limit(2).toList();
        if (two.size() == 2) {
            List<Found> ordered = sideBySide(two.get(0), two.get(1))
                    ? two.stream()
                            .sorted(Comparator.comparingDouble(
                                    (Found code) -> code.span().box().x()))
                            .toList()
                    : two;
            put(FieldNames.BUYER_TAX_ID, ordered.get(0).span());
            put(FieldNames.SELLER_TAX_ID, ordered.get(1).span());
        }
    }

    private void put(String field, Span span) {
        draft.put(Candidate.at(span, field, Values.identifier(span.raw())));
    }

    /** Where the labels were not read: the nearest name of an organisation above each tax number, in its column. */
    private void namesByCodes() {
        nameAbove(FieldNames.BUYER_TAX_ID, FieldNames.BUYER_NAME);
        nameAbove(FieldNames.SELLER_TAX_ID, FieldNames.SELLER_NAME);
    }

    private void nameAbove(String codeField, String nameField) {
        Optional<Candidate> code = draft.get(codeField);
        if (code.isEmpty()) {
            return;
        }
        Box place = code.get().box();
        text.rows().stream()
                .filter(row -> row.page() == code.get().page())
                .filter(row ->
                        row.box().centreY() < place.y() && place.y() - row.box().centreY() < 6 * place.height())
                .flatMap(InvoiceParties::organisations)
                .filter(span -> Math.abs(span.box().centreX() - place.centreX()) < text.width() / 4)
                .reduce((upper, lower) -> lower)
                .ifPresent(span -> draft.put(Candidate.at(span, nameField, Values.name(span.raw()))));
    }

    private static Stream<Span> organisations(Row row) {
        return row.chunks().stream()
                .map(chunk -> {
                    var matcher = ORGANISATION.matcher(chunk.plain());
                    return matcher.find() ? chunk.sub(matcher.start(1), matcher.end(1)) : null;
                })
                .filter(java.util.Objects::nonNull);
    }
}
