package io.siliu.ocr.internal.template;

import io.siliu.kernel.Money;
import io.siliu.ocr.Box;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is earned less what is withheld is what is paid: two of the three that a slip labels tell the third. No label says that
 * it is that, so it is doubted; a figure that a label calls something else is not taken.
 */
final class SlipArithmetic {

    /** A slip of one payment prints fewer. */
    private static final int MOST_SUMS = 20;

    private static final List<String> THREE =
            List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT);

    /** A sum without cents, which a message prints: 2860元. */
    private static final Pattern WHOLE_YUAN =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d{2,7})(?=[ ]?元(?![/每]))");

    private final Draft draft;
    private final List<Span> figures;
    private final List<Span> earned;
    private final List<Span> wholes;

    SlipArithmetic(PageText text, Draft draft, Labels labels) {
        this.draft = draft;
        this.figures = figures(text, labels, SlipWords.OTHERS);
        this.wholes =
                text.findAll(WHOLE_YUAN).stream().map(PageText.Found::span).toList();
        this.earned = figures(
                text,
                labels,
                SlipWords.OTHERS.stream()
                        .filter(other -> !SlipSumWords.EARNED_OR_KEPT.contains(other))
                        .toList());
    }

    /** The sums of the paper but those that a label calls something else. */
    private static List<Span> figures(PageText text, Labels labels, List<String> otherLabels) {
        List<Box> others = otherLabels.stream()
                .flatMap(other ->
                        labels.value(List.of(other), figure -> money(figure).isPresent()).stream())
                .map(Span::box)
                .toList();
        return text.findAll(InvoiceTemplate.MONEY).stream()
                .map(PageText.Found::span)
                .filter(figure -> money(figure).isPresent())
                .filter(figure -> others.stream().noneMatch(other -> covers(other, figure.box())))
                .toList();
    }

    /** Puts the one sum whose label is not known, where exactly what the other two make stands on the paper. */
    void complete() {
        Optional<Money> gross = sum(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT);
        Optional<Money> net = sum(draft, FieldNames.NET_AMOUNT);
        long known = Stream.of(gross, tax, net).filter(Optional::isPresent).count();
        boolean labelled = THREE.stream()
                .flatMap(field -> draft.get(field).stream())
                .anyMatch(sum -> sum.ground().isEnough());
        if (known < 2 && !labelled) {
            largest();
        }
        if (known != 2) {
            return;
        }
        if (gross.isEmpty()) {
            put(FieldNames.GROSS_AMOUNT, net.orElseThrow().plus(tax.orElseThrow()));
        } else if (tax.isEmpty()) {
            put(FieldNames.TAX_AMOUNT, gross.orElseThrow().minus(net.orElseThrow()));
        } else {
            put(
                    FieldNames.NET_AMOUNT,
                    gross.orElseThrow().minus(tax.orElseThrow().abs()));
        }
    }

    /** Where no known label says which is which, the largest three that close. */
    private void largest() {
        List<Money> sums = figures.stream()
                .flatMap(figure -> money(figure).stream())
                .filter(sum -> !sum.equals(Money.ZERO))
                .distinct()
                .limit(MOST_SUMS)
                .toList();
        List<List<Money>> closing = ofTheLargest(sums.stream()
                .flatMap(all -> sums.stream()
                        .filter(part -> sums.contains(all.minus(part)))
                        .map(part -> List.of(all, part, all.minus(part))))
                .filter(three -> three.get(2).isGreaterThan(three.get(1)))
                .filter(this::areAsLabelled)
                .toList());
        if (closing.size() == 1) {
            for (int i = 0; i < THREE.size(); i++) {
                put(THREE.get(i), closing.get(0).get(i));
            }
        }
    }

    private boolean areAsLabelled(List<Money> three) {
        return IntStream.range(0, THREE.size())
                .allMatch(i -> sum(draft, THREE.get(i))
                        .filter(labelled -> !labelled.equals(three.get(i)))
                        .isEmpty());
    }

    private static List<List<Money>> ofTheLargest(List<List<Money>> closing) {
        Optional<Money> most = closing.stream().map(three -> three.get(0)).max(Comparator.naturalOrder());
        return closing.stream()
                .filter(three -> three.get(0).equals(most.orElseThrow()))
                .toList();
    }

    /** Whether what is earned and what is paid are there and close, and something was withheld of something. */
    static boolean closes(Draft draft) {
        Optional<Money> gross = sum(draft, FieldNames.GROSS_AMOUNT);
        Optional<Money> tax = sum(draft, FieldNames.TAX_AMOUNT);
        Optional<Money> net = sum(draft, FieldNames.NET_AMOUNT);
        boolean withheld = tax.isPresent() || draft.takenOffBesides().isPositive();
        return withheld
                && gross.isPresent()
                && net.filter(paid -> !paid.equals(Money.ZERO)).isPresent()
                && gross.orElseThrow()
                        .minus(tax.orElse(Money.ZERO))
                        .minus(draft.takenOffBesides())
                        .equals(net.orElseThrow());
    }

    private static Optional<Money> sum(Draft draft, String field) {
        return draft.get(field).map(Candidate::value).map(Money::of);
    }

    private static Optional<Money> money(Span figure) {
        return Values.money(figure.raw()).map(Money::of);
    }

    private static boolean covers(Box value, Box figure) {
        return figure.centreX() > value.x()
                && figure.centreX() < value.right()
                && figure.centreY() > value.y()
                && figure.centreY() < value.bottom();
    }

    private void put(String field, Money sum) {
        List<Span> among = field.equals(FieldNames.GROSS_AMOUNT) ? earned : figures;
        Stream.concat(among.stream(), wholes.stream())
                .filter(figure -> money(figure).equals(Optional.of(sum)))
                .findFirst()
                .ifPresent(figure ->
                        draft.put(field, Optional.of(figure), place -> Values.money(place.raw()), Ground.CLOSING));
    }
}
