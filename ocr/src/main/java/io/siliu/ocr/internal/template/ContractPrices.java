package io.siliu.ocr.internal.template;

import static io.siliu.ocr.internal.template.WordLists.joined;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;

/**
 * The price of a contract that stands in a table alone, in its text or its annex: the total of the rows, or the only row. It is
 * certain where rows, quantities and prices, or capitals confirm it.
 */
final class ContractPrices {

    private static final List<String> LABELS = joined(
            List.of(
                    "合同", "协议", "订单", "服务", "服务费", "服务费用", "承揽", "劳务", "费用", "报酬", "价款", "合作", "合作费用", "项目", "任务", "运费",
                    "课酬", "酬金", "稿酬", "委托", "包干"),
            List.of("金额", "总额", "总价", "总价款", "总金额", "总费用", "总计"));

    private static final LabelledPaper LABELLED =
            new LabelledPaper().field(FieldNames.AMOUNT, LabelledValues::money, LABELS);

    private final PageText text;
    private final List<PriceTable> tables;

    ContractPrices(PageText text) {
        this.text = text;
        this.tables = PriceTable.in(text);
    }

    void read(Draft draft) {
        tables.stream()
                .filter(table -> table.price().isPresent())
                .findFirst()
                .ifPresentOrElse(table -> read(table, table.price().orElseThrow(), draft), () -> readOtherwise(draft));
    }

    private void readOtherwise(Draft draft) {
        new SummedTotal(text).read(draft);
        if (draft.get(FieldNames.AMOUNT).isEmpty()) {
            readLabelled(draft);
        }
    }

    /** A cell that is called the price of the whole, where no table reckons it. */
    private void readLabelled(Draft draft) {
        LABELLED.read(text, draft);
        draft.ground(List.of(FieldNames.AMOUNT), Ground.LOOSE_LABEL);
    }

    private void read(PriceTable table, Span price, Draft draft) {
        Money whole = PriceTable.money(price);
        draft.put(FieldNames.AMOUNT, Optional.of(price), span -> Optional.of(whole.toString()));
        boolean one = tables.stream()
                .map(other -> other.price().map(PriceTable::money))
                .allMatch(Optional.of(whole)::equals);
        if (!one || table.isUnclear()) {
            draft.doubt(
                    Warning.Code.SEVERAL_VALUES,
                    FieldNames.AMOUNT,
                    "The tables of the contract may name another price: with the tax, of more rows, or of another table.");
        }
        doubt(table, whole, draft);
    }

    private static void doubt(PriceTable table, Money whole, Draft draft) {
        List<Money> parts = table.parts().stream().map(PriceTable::money).toList();
        boolean total = table.total().isPresent();
        boolean added = total && parts.stream().reduce(Money.ZERO, Money::plus).equals(whole);
        boolean summed = parts.size() == 1 && !total || added;
        boolean confirmed = table.multiplies() || added && parts.size() > 1;
        Optional<Money> words = table.rows().stream()
                .flatMap(row -> row.text().find(PriceTable.CAPITALS).stream())
                .flatMap(found -> ChineseCapitals.parse(found.plain()).stream())
                .findFirst();
        boolean same = words.filter(whole::equals).isPresent();
        if (words.isPresent() && !same || !summed && !same) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    FieldNames.AMOUNT,
                    "The rows of the table, its total and the capitals do not say the same price.");
        } else if (!confirmed && !same) {
            draft.doubt(
                    Warning.Code.VALUE_IMPLAUSIBLE,
                    FieldNames.AMOUNT,
                    "The price stands in a table alone, and nothing confirms it.");
        }
    }
}
