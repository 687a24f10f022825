package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sum that a letter says is paid for the work. Where capitals and figures say the same it is certain; a sum said once, in
 * one way, is not.
 *
 * @param written the capitals as printed, or empty
 */
record LetterSum(Money sum, Span place, String written, boolean others) {

    /** A comma, then a word of its own for what is paid: what stands before is said of another sum. */
    private static final Pattern BEGINS_ANEW =
            Pattern.compile("^[^,\\d]*,[^,\\d]*?(?:金额|价款|报酬|酬金|费用|款项|总额|总价|合计|共计|结算款)");

    /** A sum in figures, in words, or both. */
    private record Said(Optional<Money> words, Optional<Money> figures, Prose.Place place) {

        Money sum() {
            return words.or(() -> figures).orElseThrow();
        }

        boolean isConfirmed() {
            return words.isPresent() && words.equals(figures);
        }

        boolean isContradicted() {
            return words.isPresent() && figures.isPresent() && !words.equals(figures);
        }

        private int group() {
            return Stream.of(2, 3, 1).filter(place::has).findFirst().orElseThrow();
        }

        String written() {
            return Stream.of(1, 4)
                    .filter(place::has)
                    .map(place::group)
                    .findFirst()
                    .orElse("");
        }
    }

    static Optional<LetterSum> in(Prose prose) {
        List<Said> said = prose.findAll(LetterWords.SUM)
                .filter(place -> BEGINS_ANEW.matcher(place.group(0)).find()
                        || !LetterWords.OTHER_SUM
                                .matcher(prose.between(place.start() - 12, place.start()))
                                .find())
                .filter(place -> !LetterWords.OTHER_SUM
                        .matcher(place.group(0).replaceFirst("[\\d¥零壹贰叁肆伍陆柒捌玖拾].*$", ""))
                        .find())
                .filter(place -> LetterWords.MONEY
                        .matcher(prose.between(place.start(), place.end() + 1))
                        .find())
                .map(LetterSum::said)
                .filter(one -> one.words().isPresent() || one.figures().isPresent())
                .toList();
        boolean others = said.stream().map(Said::sum).distinct().count() > 1
                || said.stream().anyMatch(Said::isContradicted);
        return said.stream()
                .filter(Said::isConfirmed)
                .findFirst()
                .or(() -> said.stream().findFirst())
                .map(one -> new LetterSum(
                        one.figures().orElseGet(one::sum), one.place().span(one.group()), one.written(), others));
    }

    private static Said said(Prose.Place place) {
        Optional<Money> words = Stream.of(1, 4)
                .filter(place::has)
                .flatMap(group -> ChineseCapitals.parse(place.group(group)).stream())
                .findFirst();
        Optional<Money> figures = Stream.of(2, 3)
                .filter(place::has)
                .map(group -> Money.of(place.group(group).replace(",", "")))
                .findFirst();
        return new Said(words, figures, place);
    }

    void put(Draft draft) {
        if (draft.get(FieldNames.AMOUNT).isPresent()) {
            return;
        }
        draft.put(Candidate.at(place, FieldNames.AMOUNT, sum.toString()));
        boolean confirmed = ChineseCapitals.parse(written).equals(Optional.of(sum))
                && !place.plain().contains("元");
        if (!written.isEmpty()) {
            draft.amountInWords(written);
        }
        if (others) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.AMOUNT,
                    "The letter names several sums; tell which counts.");
        } else if (!confirmed) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.AMOUNT,
                    "The sum stands in a sentence, in figures or in words alone.");
        }
    }
}
