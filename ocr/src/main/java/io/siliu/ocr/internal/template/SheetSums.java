package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;
import static io.siliu.ocr.internal.template.WordLists.together;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of sums of a sheet: what is earned, the taxes, what a platform keeps, what is paid. Of several rows the total
 * counts. Where earnings less taxes are what is paid, or less the fee too, in the rows and in the total, all is certain.
 */
final class SheetSums {

    private static final String INCOME_TAX = "incomeTax";
    private static final String VALUE_TAX = "valueTax";
    private static final String SURTAX = "surtax";
    private static final String FEE = "fee";

    /** What a platform or a channel keeps of what was earned. */
    static final List<String> FEES = together(
            joined(List.of("平台", "技术", "信息", "管理", "平台技术", "平台信息", "平台管理", ""), List.of("服务费", "服务费用", "服务费金额")),
            List.of("手续费", "管理费", "提现手续费", "提现服务费", "转账手续费", "通道费", "平台费", "扣服务费", "扣平台服务费", "代付手续费"));

    private static final SheetHeads EARNED = heads(
            SlipSumWords.GROSS,
            "(?!.*(?:税后|实[付发得领到结])).*(?:税前|应[付发得领结]|含税).*|(?!.*[税扣费]).*(?:报酬|酬金|佣金|收入)(?:合计|总额|金额)?");

    private static final SheetHeads WITHHELD =
            heads(SlipSumWords.TAXES, "(?!.*(?:前|后|个人|个税|增值|附加|率)).*(?:扣|缴).*税.*|税[费款金额](?:合计|总计|小计)?");

    private static final SheetHeads OF_INCOME = heads(SlipSumWords.INCOME_TAX, "(?!.*率).*(?:个税|个人所得税).*");

    private static final SheetHeads OF_VALUE = heads(SlipSumWords.VALUE_TAX, "(?!.*率).*增值税.*");

    private static final SheetHeads OF_THE_VALUE_TAX = heads(SlipSumWords.SURTAXES, "(?!.*(?:率|增值|个人)).*附加.*");

    private static final SheetHeads KEPT = heads(FEES, "(?!.*[率劳])(?:.*服务费|.*管理费|.*手续费)(?:金额)?");

    private static final SheetHeads PAID =
            heads(SlipSumWords.NET, ".*(?:实[付发得领到结收]|实际(?!扣).*(?:付|发|到|结|领)|税后|到手|净[额得发收付]).*");

    private static final Map<String, SheetHeads> HEADS = heads();

    /** What a slip says of sums. */
    static final List<String> FIELDS = List.of(FieldNames.GROSS_AMOUNT, FieldNames.NET_AMOUNT, FieldNames.TAX_AMOUNT);

    private final List<Map<String, Money>> lines;
    private final Map<String, Money> totals;
    private final Map<String, Span> places;
    private final boolean added;

    private SheetSums(SheetRows rows) {
        this.lines = rows.lines().stream().map(SheetSums::sums).toList();
        SheetRows.Line told = rows.total().orElseGet(() -> rows.lines().get(0));
        boolean summed = rows.total().isPresent() || rows.lines().size() == 1;
        this.totals = summed ? sums(told) : Map.of();
        this.places = summed ? places(told) : Map.of();
        this.added = totals.entrySet().stream()
                .allMatch(total -> lines.stream()
                        .map(line -> line.getOrDefault(total.getKey(), Money.ZERO))
                        .reduce(Money.ZERO, Money::plus)
                        .equals(total.getValue()));
    }

    private static SheetHeads heads(List<String> words, String like) {
        return new SheetHeads(words, Pattern.compile(like));
    }

    private static Map<String, SheetHeads> heads() {
        Map<String, SheetHeads> heads = new LinkedHashMap<>();
        heads.put(FieldNames.GROSS_AMOUNT, EARNED);
        heads.put(FieldNames.TAX_AMOUNT, WITHHELD);
        heads.put(INCOME_TAX, OF_INCOME);
        heads.put(VALUE_TAX, OF_VALUE);
        heads.put(SURTAX, OF_THE_VALUE_TAX);
        heads.put(FEE, KEPT);
        heads.put(FieldNames.NET_AMOUNT, PAID);
        return heads;
    }

    static SheetSums of(SheetRows rows) {
        return new SheetSums(rows);
    }

    /** Whether words head what is earned, what is paid, and what is taken off between them. */
    static boolean areHeads(List<String> words) {
        return Stream.of(EARNED, PAID).allMatch(heads -> heads.areIn(words))
                && Stream.of(WITHHELD, OF_INCOME, OF_VALUE).anyMatch(heads -> heads.areIn(words));
    }

    private static Map<String, Span> places(SheetRows.Line line) {
        Map<String, Span> places = new LinkedHashMap<>();
        boolean held = OF_VALUE.first(List.copyOf(line.cells().keySet()))
                .filter(SlipTaxes::holdsSurtaxes)
                .isPresent();
        HEADS.forEach((field, heads) -> line.under(heads)
                .filter(words -> !held || !field.equals(SURTAX))
                .map(SheetRows.Words::first)
                .filter(place -> Values.money(place.raw()).isPresent())
                .ifPresent(place -> places.put(field, place)));
        return places;
    }

    private static Map<String, Money> sums(SheetRows.Line line) {
        Map<String, Money> sums = new LinkedHashMap<>();
        places(line)
                .forEach((field, place) ->
                        sums.put(field, Money.of(Values.money(place.raw()).orElseThrow())));
        return sums;
    }

    /** Whether what is earned less what is taken off is what is paid, in every row and in all. */
    boolean closes() {
        return added
                && !totals.isEmpty()
                && Stream.concat(lines.stream(), Stream.of(totals)).allMatch(SheetSums::closes);
    }

    private static boolean closes(Map<String, Money> sums) {
        if (!sums.containsKey(FieldNames.GROSS_AMOUNT) || !sums.containsKey(FieldNames.NET_AMOUNT)) {
            return false;
        }
        Money left = sums.get(FieldNames.GROSS_AMOUNT).minus(tax(sums));
        Money net = sums.get(FieldNames.NET_AMOUNT);
        return left.equals(net) || left.minus(fee(sums)).equals(net);
    }

    private static Money tax(Map<String, Money> sums) {
        return Optional.ofNullable(sums.get(FieldNames.TAX_AMOUNT))
                .orElseGet(() -> Stream.of(INCOME_TAX, VALUE_TAX, SURTAX)
                        .map(part -> sums.getOrDefault(part, Money.ZERO))
                        .reduce(Money.ZERO, Money::plus));
    }

    private static Money fee(Map<String, Money> sums) {
        return sums.getOrDefault(FEE, Money.ZERO);
    }

    void put(Draft draft) {
        put(FieldNames.GROSS_AMOUNT, draft);
        put(FieldNames.NET_AMOUNT, draft);
        put(FieldNames.TAX_AMOUNT, draft);
        Stream.of(INCOME_TAX, VALUE_TAX)
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(first -> draft.put(Candidate.computed(
                        places.get(first), FieldNames.TAX_AMOUNT, tax(totals).toString())));
        boolean keeps = closes() && !keepsNothing();
        if (keeps) {
            draft.takenOffBesides(fee(totals));
        }
        if (!closes()) {
            // A tax may be made of several columns, and stands in none of its own.
            FIELDS.stream()
                    .filter(field -> places.containsKey(field)
                            || !places.isEmpty() && draft.get(field).isPresent())
                    .forEach(field -> draft.doubt(
                            Warning.Code.ARITHMETIC_FAILS,
                            field,
                            "The rows and the total of this sheet do not close."));
        }
    }

    /** Whether the enterprise pays the fee, so that nobody's earnings are less by it. */
    private boolean keepsNothing() {
        return totals.get(FieldNames.GROSS_AMOUNT).minus(tax(totals)).equals(totals.get(FieldNames.NET_AMOUNT));
    }

    private void put(String field, Draft draft) {
        draft.put(field, Optional.ofNullable(places.get(field)), LabelledValues::money);
    }
}
