package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.PageText.Found;
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
    private static final Pattern CIPHER =
            Pattern.compile("(密" + B + "码" + B + "区|密" + B + "码$|机" + B + "器" + B + "编" + B + "号)");
    /** In the order of {@link Side}. */
    private static final List<String> NAMES = List.of(FieldNames.BUYER_NAME, FieldNames.SELLER_NAME);

    private static final List<String> CODES = List.of(FieldNames.BUYER_TAX_ID, FieldNames.SELLER_TAX_ID);
    private static final List<String> PARTIES =
            Stream.of(NAMES, CODES).flatMap(List::stream).toList();

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
        boolean form = isForm(labels);
        List<Found> named = sides.labels(labels).stream()
                .filter(label -> nameOf(label).isPresent())
                .toList();
        List<Found> own = sides.ofParties(codes);
        if (!form || isSure(sides, named, own)) {
            bySides(sides, named, own);
        }
        boolean told = PARTIES.stream().anyMatch(field -> draft.get(field).isPresent());
        if (!told) {
            byOrder(labels, codes);
            if (!form || isContradicted(sides, labels)) {
                draft.ground(PARTIES, Ground.ORDER);
            }
        }
    }

    /** Each name and number is the party's whose role is named nearest to it. */
    private void bySides(InvoiceSides sides, List<Found> named, List<Found> own) {
        sides.shared(named).forEach((side, places) -> places.forEach(label -> name(NAMES.get(side.ordinal()), label)));
        sides.shared(own)
                .forEach((side, places) -> places.forEach(code -> put(CODES.get(side.ordinal()), code.span())));
        namesByCodes();
        if (sides.areWeak()) {
            draft.ground(PARTIES, Ground.LOOSE_LABEL);
        } else if (sides.isOneAlone()) {
            draft.ground(names(named) == 2 ? List.of() : NAMES, Ground.ORDER);
            draft.ground(values(own) == 2 ? List.of() : CODES, Ground.ORDER);
        }
    }

    /** On a form of the tax bureau, whose order tells the parties, words go before the order only where both are named. */
    private boolean isSure(InvoiceSides sides, List<Found> named, List<Found> own) {
        return !sides.areWeak() && (!sides.isOneAlone() || names(named) == 2 && values(own) != 1);
    }

    /** Whether the only party that is named is printed where the order has the other. */
    private static boolean isContradicted(InvoiceSides sides, List<Found> labels) {
        return !sides.areWeak()
                && labels.size() >= 2
                && sides.shared(labels).getOrDefault(Side.SELLER, List.of()).contains(labels.get(0));
    }

    private long names(List<Found> labels) {
        return labels.stream()
                .map(label -> nameOf(label).map(Candidate::value))
                .distinct()
                .count();
    }

    private Optional<Candidate> nameOf(Found label) {
        return new InvoiceName(text).of(label, FieldNames.BUYER_NAME);
    }

    private static long values(List<Found> codes) {
        return codes.stream().map(code -> code.span().plain()).distinct().count();
    }

    private void byOrder(List<Found> labels, List<Found> codes) {
        if (labels.size() >= 2) {
            Found buyer = labels.get(0);
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
    private boolean isForm(List<Found> labels) {
        return text.find(CIPHER).isPresent()
                || draft.kind() == DocumentKind.DIGITAL_INVOICE
                        && labels.size() >= 2
                        && sideBySide(labels.get(0), labels.get(1));
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

    /** Where the labels were not read. */
    private void namesByCodes() {
        NamesAboveNumbers.read(text, draft, FieldNames.BUYER_TAX_ID, FieldNames.BUYER_NAME);
        NamesAboveNumbers.read(text, draft, FieldNames.SELLER_TAX_ID, FieldNames.SELLER_NAME);
    }
}
