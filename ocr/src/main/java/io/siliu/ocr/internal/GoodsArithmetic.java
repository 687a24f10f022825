package io.siliu.ocr.internal;

import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.InvoiceLine;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether the goods of an invoice come to its sums, and each tax to its rate. */
final class GoodsArithmetic {

    /** What issuing systems let a row's tax be off by its rate. */
    private static final Money ROUNDING_OF_A_ROW = Money.of("0.06");

    /** A dwelling that is let out is taxed at this rate on what 5 % were taken out of (减按1.5%). */
    private static final BigDecimal OF_DWELLINGS = new BigDecimal("0.015");

    private static final BigDecimal WITH_FIVE_PERCENT = new BigDecimal("1.05");

    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?%");

    private final Draft draft;

    private GoodsArithmetic(Draft draft) {
        this.draft = draft;
    }

    /**
     * Checks the goods of a draft, and warns about what does not come out unless the goods were recognised from a picture,
     * which loses cells.
     *
     * @param proven receives the fields that the goods add up to
     */
    static void check(Draft draft, Set<String> proven) {
        if (!draft.lines().isEmpty()) {
            GoodsArithmetic goods = new GoodsArithmetic(draft);
            goods.sum(FieldNames.AMOUNT_EXCLUDING_TAX, InvoiceLine::amount, proven);
            goods.sum(FieldNames.TAX_AMOUNT, InvoiceLine::taxAmount, proven);
            draft.lines().forEach(goods::rate);
        }
    }

    private boolean recognised() {
        return draft.source() == Source.OCR;
    }

    private void sum(String field, Function<InvoiceLine, String> column, Set<String> proven) {
        List<Money> cells = draft.lines().stream()
                .map(column)
                .flatMap(cell -> Values.exactMoney(cell).stream())
                .map(Money::of)
                .toList();
        Optional<Candidate> printed = draft.get(field).filter(sum -> !sum.computed());
        if (printed.isEmpty() || cells.size() < draft.lines().size()) {
            return;
        }
        Money sum = Money.sum(cells);
        if (sum.equals(Money.of(printed.get().value()))) {
            proven.add(field);
        } else if (!recognised()) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    field,
                    "The goods add up to " + sum + ", the paper says "
                            + printed.get().value() + ".");
        }
    }

    private void rate(InvoiceLine line) {
        Optional<Money> amount = Values.exactMoney(line.amount()).map(Money::of);
        Optional<Money> tax = Values.exactMoney(line.taxAmount()).map(Money::of);
        if (amount.isEmpty()
                || tax.isEmpty()
                || !PERCENT.matcher(line.taxRate()).matches()
                || recognised()) {
            return;
        }
        BigDecimal rate = new BigDecimal(line.taxRate().replace("%", "")).movePointLeft(2);
        Money due = amount.get().times(rate);
        boolean reduced = rate.compareTo(OF_DWELLINGS) == 0
                && isNear(
                        tax.get(),
                        amount.get()
                                .plus(tax.get())
                                .dividedBy(WITH_FIVE_PERCENT)
                                .times(rate));
        if (!reduced && !isNear(tax.get(), due)) {
            draft.doubt(
                    Warning.Code.ARITHMETIC_FAILS,
                    FieldNames.TAX_AMOUNT,
                    line.taxRate() + " of " + line.amount() + " is " + due + ", not " + tax.get() + ".");
        }
    }

    private static boolean isNear(Money tax, Money due) {
        return due.minus(tax).abs().compareTo(ROUNDING_OF_A_ROW) <= 0;
    }
}
