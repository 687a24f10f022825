package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.Myriads;
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

    private static final String B = "[ \\t]*";
    private static final String WHOLE_PRICE = "(?:合同总?金额|总金额|合同总?价(?!值)|总价(?!值)款?)";
    private static final String PRICE = "(?<!平台|管理|手续|违约|税)(?:报酬|酬金|价款|服务费|承揽费|费用)";

    /** The whole of a fee, whatever it is paid for. */
    private static final String WHOLE_FEE = "(?<!平台|管理|手续|违约|税|保险|押)费用?(?:总额|总计|合计|总价)";

    /** Behind a rate or the parts of a price, what all of it comes to. */
    private static final String IN_ALL = "(?:报酬|酬金|价款|稿酬|(?<!平台|管理|手续|违约|税|保险|押)费)[^。;；\\n]{0,60}?(?<!不)(?:合计|共计|总计)";

    private static final String SUM = "(?:\\([^()。]{0,24}\\))?[^。;；\\d¥]{0,60}?[(]?" + B + "[^\\d。]{0,2}?("
            + Myriads.SUM + "|-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%]|[ ]?万)";
    private static final String SUM_IN_YUAN =
            "[^。;；\\d¥]{0,60}?[(]?" + B + "¥?((?:\\d{1,3}(?:,\\d{3})+|\\d{2,}))" + B + "元";

    private static final String IN_ENGLISH =
            "(?:[Tt]otal[ ]?(?:[Ss]ervice[ ]?)?(?:[Cc]ompensation|[Ff]ees?|[Pp]rice|[Aa]mount|[Rr]emuneration)|[Cc]ontract[ ]?[Pp]rice)[^。;\\d\\n]{0,24}"
                    + "((?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d{2})(?![\\d%])";

    /** In a sentence; a table that heads a column so is reckoned with its rows. */
    private static final String WITH_TAX =
            "(?:价税合计|含税(?:总价|价|金额|总额)款?)[^。;；\\d¥\\n\\t]{0,20}?¥?(\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d+\\.\\d{2})(?![\\d%])";

    /** What an agreement that changes an earlier one changes the price to. */
    private static final String CHANGED = "(?:报酬|酬金|价款|金额|总额|总价|费)[^。;；\\n]{0,60}?(?:变更|调整|修改|增加|减少)(?:为|至)" + SUM;

    /** Where the sentence names the sum before what it is paid for. */
    private static final String BEFORE_ITS_NAME = "(?:总额|总计|合计|共计)为?[^。;；\\d]{0,40}?[(]?¥?[ ]?"
            + "(\\d{1,3}(?:,\\d{3})+\\.\\d{2}|\\d+\\.\\d{2})(?=[)元 ]{0,4}的[\\p{IsHan} \\n]{0,12}(?:报[ \\n]*酬|酬[ \\n]*金|价[ \\n]*款|费))";

    /** Phrases that name a price before others do, and may name another sum. */
    private static final List<Pattern> SELDOM =
            Stream.of(CHANGED, BEFORE_ITS_NAME, WITH_TAX).map(Pattern::compile).toList();

    /** Surest first. */
    private static final List<Pattern> PRICES = Stream.concat(
                    SELDOM.stream(),
                    Stream.of(
                                    WHOLE_PRICE + SUM,
                                    IN_ENGLISH,
                                    PRICE + SUM,
                                    WHOLE_FEE + SUM,
                                    IN_ALL + SUM,
                                    WHOLE_PRICE + SUM_IN_YUAN,
                                    PRICE + SUM_IN_YUAN,
                                    WHOLE_FEE + SUM_IN_YUAN,
                                    IN_ALL + SUM_IN_YUAN)
                            .map(Pattern::compile))
            .toList();

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
        List<List<MatchResult>> found = PRICES.stream()
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
        boolean seldom =
                SELDOM.stream().anyMatch(pattern -> !places(flow, pattern).isEmpty());
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
            Stream.of(
                            CAPITALS_BEHIND.matcher(behind(flow, place.to())),
                            CAPITALS_BEFORE.matcher(before(flow, place.from())))
                    .filter(Matcher::find)
                    .map(capitals -> capitals.group(1))
                    .findFirst()
                    .ifPresent(draft::amountInWords);
        }
    }

    private static String before(TextRun flow, int at) {
        return flow.plain().substring(Math.max(0, at - NEAR), at).replaceAll("\\s", "");
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
                && !OtherSums.isAnother(before, behind(flow, sum.end(1)));
    }
}
