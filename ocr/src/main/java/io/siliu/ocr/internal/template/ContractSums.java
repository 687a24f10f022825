package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.layout.TextRun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The price that the sentences of a contract name. Contracts name other sums in the same words, which {@link
 * OtherSums} tells.
 */
final class ContractSums {

    private static final Pattern CLAUSE = Pattern.compile("[^,，。;；:：\\n]{0,12}$");

    private static final Pattern CAPITALS_BEHIND = Pattern.compile("^[^\\d。;；]{0,20}?" + PriceTable.CAPITALS.pattern());

    private static final Pattern CAPITALS_BEFORE = Pattern.compile(PriceTable.CAPITALS.pattern() + "[^\\d。;；]{0,20}$");

    /** 费用明细如下： and the first row of the table below it: that is one part of the price. */
    private static final Pattern LISTED = Pattern.compile("(?:明细|如下)[^\\n]{0,6}\\n[^。;；]*\\t");

    private static final int NEAR = 60;

    private ContractSums() {}

    /**
     * The sum at the first place that the surest phrase finds; a person has to tell where it finds others too, where a seldom
     * phrase and a common one find different sums, and where only a limit or a guess is named.
     */
    static void read(TextRun flow, Draft draft) {
        List<List<MatchResult>> found = PriceWords.PRICES.stream()
                .map(pattern -> places(flow, pattern))
                .filter(places -> !places.isEmpty())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        List<MatchResult> first = found.get(0);
        List<MatchResult> prices = prices(flow, first);
        if (draft.get(FieldNames.AMOUNT).isPresent()) {
            compare(flow, prices, draft);
            return;
        }
        (prices.isEmpty() ? first : prices).forEach(sum -> put(flow, place(flow, sum), draft));
        if (prices.isEmpty()) {
            draft.ground(List.of(FieldNames.AMOUNT), Ground.LOOSE_LABEL);
            return;
        }
        boolean seldom = PriceWords.SELDOM.stream()
                .anyMatch(pattern -> !places(flow, pattern).isEmpty());
        Stream<MatchResult> others = seldom
                ? found.stream()
                        .skip(1)
                        .flatMap(sums -> prices(flow, sums).stream())
                        .filter(sum -> isApart(sum, first))
                : Stream.empty();
        Set<String> values = Stream.concat(prices.stream(), others)
                .flatMap(sum -> money(place(flow, sum)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (values.size() > 1) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES, FieldNames.AMOUNT, "The contract names " + values + "; tell which.");
        }
    }

    /** Where no sentence says the price that the paper states elsewhere, and one says another, a person has to tell. */
    private static void compare(TextRun flow, List<MatchResult> prices, Draft draft) {
        Optional<String> stated = draft.get(FieldNames.AMOUNT).map(Candidate::value);
        boolean other = !prices.isEmpty()
                && prices.stream().noneMatch(sum -> money(place(flow, sum)).equals(stated));
        if (other) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.AMOUNT,
                    "The contract names " + money(place(flow, prices.get(0))).orElseThrow()
                            + " in the words of a price too; tell which.");
        }
    }

    private static List<MatchResult> prices(TextRun flow, List<MatchResult> sums) {
        return sums.stream().filter(sum -> !isLimit(flow, place(flow, sum))).toList();
    }

    /** Whether a sum stands in none of the phrases: what a price was before it was changed stands within. */
    private static boolean isApart(MatchResult sum, List<MatchResult> phrases) {
        return phrases.stream().noneMatch(phrase -> sum.start(1) >= phrase.start() && sum.end(1) <= phrase.end());
    }

    private static Span place(TextRun flow, MatchResult sum) {
        return flow.span(sum.start(1), sum.end(1));
    }

    private static boolean isLimit(TextRun flow, Span place) {
        return OtherSums.isLimit(before(flow, place.from()), behind(flow, place.to()));
    }

    /** The first sum, with the capitals that stand beside it: those that say another one speak against it. */
    private static void put(TextRun flow, Span place, Draft draft) {
        if (draft.get(FieldNames.AMOUNT).isEmpty() && money(place).isPresent()) {
            draft.put(FieldNames.AMOUNT, Optional.of(place), ContractSums::money);
            Optional<String> capitals = Stream.of(
                            CAPITALS_BEHIND.matcher(behind(flow, place.to())),
                            CAPITALS_BEFORE.matcher(before(flow, place.from())))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst();
            capitals.ifPresent(draft::amountInWords);
            if (isOpen(flow, place)) {
                draft.ground(List.of(FieldNames.AMOUNT), Ground.LOOSE_LABEL);
            } else if (capitals.isEmpty() && !new PriceWitness(flow).speaksFor(place)) {
                draft.ground(List.of(FieldNames.AMOUNT), Ground.SENTENCE);
            }
        }
    }

    private static boolean isOpen(TextRun flow, Span place) {
        String before = before(flow, place.from());
        return OtherSums.isOpen(before) || OtherSums.isPaidEach(before, behind(flow, place.to()));
    }

    private static String before(TextRun flow, int at) {
        String near = flow.plain().substring(Math.max(0, at - NEAR), at);
        return OtherSums.asOfTwo(near, flow.plain()).replaceAll("\\s", "");
    }

    private static String behind(TextRun flow, int at) {
        String plain = flow.plain();
        return plain.substring(at, Math.min(plain.length(), at + NEAR)).replaceAll("\\s", "");
    }

    private static Optional<String> money(Span place) {
        return Values.money(place.raw());
    }

    private static List<MatchResult> places(TextRun flow, Pattern pattern) {
        return pattern.matcher(flow.plain())
                .results()
                .filter(sum -> isPrice(flow, sum) && money(place(flow, sum)).isPresent())
                .toList();
    }

    private static boolean isPrice(TextRun flow, MatchResult sum) {
        Matcher clause = CLAUSE.matcher(before(flow, sum.start()));
        String opening = clause.find() ? clause.group() : "";
        String before =
                opening + flow.plain().substring(sum.start(), sum.start(1)).replaceAll("\\s", "");
        return !LISTED.matcher(flow.plain().substring(sum.start(), sum.start(1)))
                        .find()
                && !Recited.isInBrackets(flow.plain(), sum.start(1))
                && !OtherSums.isTold(before(flow, sum.start(1)))
                && !OtherSums.isAnother(before, behind(flow, sum.end(1)));
    }
}
