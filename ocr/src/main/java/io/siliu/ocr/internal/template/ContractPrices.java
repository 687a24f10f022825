package io.siliu.ocr.internal.template;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.List;
import java.util.Optional;

/**
 * The price of a contract that stands in a table alone, in its text or its annex: the total of the rows, or the only row. It is
 * certain where rows, quantities and prices, or capitals confirm it.
 */
final class ContractPrices {

    private final List<PriceTable> tables;

    ContractPrices(PageText text) {
        this.tables = PriceTable.in(text);
    }

    void read(Draft draft) {
        tables.stream()
                .filter(table -> table.price().isPresent())
                .findFirst()
                .ifPresent(table -> read(table, table.price().orElseThrow(), draft));
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
