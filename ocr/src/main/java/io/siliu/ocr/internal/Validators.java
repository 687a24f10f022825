package io.siliu.ocr.internal;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a draft against itself. What holds proves values; what fails is warned about and never mended. */
final class Validators {

    private static final List<String> DATES = List.of(
            FieldNames.ISSUE_DATE,
            FieldNames.TRANSACTION_TIME,
            FieldNames.SIGNED_ON,
            FieldNames.PAID_AT,
            FieldNames.ACCEPTED_ON,
            FieldNames.REGISTERED_ON,
            FieldNames.BIRTH_DATE);
    /** What systems round apart. A recognised figure that is off by a cent is misread: a 5 for a 6. */
    private static final Money TOLERANCE = Money.of("0.01");

    private static final int EARLIEST_YEAR = 1900;

    private final Draft draft;
    private final LocalDate today;
    private final Set<String> proven = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> unlessClosed = new HashSet<>();

    private Validators(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /**
     * Names of fields.
     *
     * @param proven whose values are proved by a check
     * @param doubtful of whose values one at least is wrong, because together they contradict the paper
     * @param lasting whose doubt no sum lifts that closes with values of other channels. It lifts that of figures which did not
     *     close, and of those that capitals contradict which may have been misread
     */
    record Checked(Set<String> proven, Set<String> doubtful, Set<String> lasting) {

        private static Checked of(Validators found) {
            Set<String> all = new HashSet<>(found.doubtful);
            all.addAll(found.unlessClosed);
            Set<String> lasting = new HashSet<>(found.draft.source() == Source.OCR ? found.doubtful : all);
            lasting.addAll(found.draft.cut());
            return new Checked(found.proven, all, lasting);
        }
    }

    /** Warns about what fails. */
    static Checked check(Draft draft, LocalDate today) {
        Validators validators = new Validators(draft, today);
        new CheckDigits(draft, today, validators.proven).check();
        DATES.forEach(validators::date);
        validators.invoiceArithmetic();
        validators.words();
        validators.slipArithmetic();
        validators.invoiceYear();
        GoodsArithmetic.check(draft, validators.proven);
        validators.proven.addAll(draft.proven());
        validators.proven.removeAll(draft.cut());
        validators.doubtful.addAll(draft.objections());
        validators.grounds();
        validators.doubtful.addAll(Plausibility.doubtful(draft, today));
        return Checked.of(validators);
    }

    /** What a value is believed for must be enough, by itself or with what proves it. */
    private void grounds() {
        draft.candidates().forEach((field, candidate) -> {
            if (!candidate.ground().isEnough(proven.contains(field))) {
                doubtful.add(field);
                draft.warn(
                        Warning.Code.VALUE_IMPLAUSIBLE,
                        field,
                        candidate.ground().words());
            }
        });
    }

    private Optional<String> value(String field) {
        return draft.get(field).map(Candidate::value);
    }

    private void date(String field) {
        value(field).ifPresent(text -> {
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            if (date.isAfter(today.plusDays(1)) || date.getYear() < EARLIEST_YEAR) {
                doubtful.add(field);
                draft.warn(Warning.Code.DATE_OUT_OF_RANGE, field, date + " cannot be: today is " + today + ".");
            }
        });
    }

    private void invoiceArithmetic() {
        Optional<Money> amount = value(FieldNames.AMOUNT_EXCLUDING_TAX).map(Money::of);
        Optional<Money> tax = value(FieldNames.TAX_AMOUNT).map(Money::of);
        Optional<Money> total = value(FieldNames.TOTAL_AMOUNT).map(Money::of);
        total.filter(Money::isNegative)
                .ifPresent(negative -> draft.warn(
                        Warning.Code.RED_LETTER,
                        FieldNames.TOTAL_AMOUNT,
                        "A red-letter invoice over " + negative + "."));
        if (amount.isEmpty() || tax.isEmpty() || total.isEmpty()) {
            return;
        }
        Money difference = amount.get().plus(tax.get()).minus(total.get()).abs();
        if (difference.compareTo(draft.source() == Source.OCR ? Money.ZERO : TOLERANCE) <= 0) {
            proven.addAll(List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT));
            return;
        }
        unlessClosed.addAll(List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT));
        draft.warn(
                Warning.Code.ARITHMETIC_FAILS,
                FieldNames.TOTAL_AMOUNT,
                amount.get() + " + " + tax.get() + " is not " + total.get() + ".");
    }

    /** What is earned less what is withheld is what is paid; that it closes proves which of the sums is which. */
    private void slipArithmetic() {
        Optional<Money> gross = value(FieldNames.GROSS_AMOUNT).map(Money::of);
        Optional<Money> tax = value(FieldNames.TAX_AMOUNT).map(Money::of);
        Optional<Money> net = value(FieldNames.NET_AMOUNT).map(Money::of);
        boolean withheld = tax.filter(sum -> !sum.equals(Money.ZERO)).isPresent();
        if (withheld
                && gross.isPresent()
                && net.isPresent()
                && gross.get().minus(tax.get()).equals(net.get())) {
            proven.addAll(List.of(FieldNames.GROSS_AMOUNT, FieldNames.TAX_AMOUNT, FieldNames.NET_AMOUNT));
        }
    }

    /** Words prove figures only where they were not recognised from a picture, which reads capitals badly; against them they count. */
    private void words() {
        if (draft.amountInWords().isEmpty()) {
            return;
        }
        String field = draft.get(FieldNames.TOTAL_AMOUNT).isPresent() ? FieldNames.TOTAL_AMOUNT : FieldNames.AMOUNT;
        Optional<Money> words = ChineseCapitals.parse(draft.amountInWords());
        Optional<Money> figures = value(field).map(Money::of);
        if (words.isEmpty() || figures.isEmpty()) {
            return;
        }
        if (words.get().equals(figures.get())) {
            if (draft.source() != Source.OCR) {
                proven.add(field);
                doubtful.remove(field);
                unlessClosed.remove(field);
            }
        } else {
            (draft.isSureOfWords() ? doubtful : unlessClosed).add(field);
            draft.warn(
                    Warning.Code.ARITHMETIC_FAILS,
                    field,
                    "The words say " + words.get() + " (" + draft.amountInWords() + "), the figures " + figures.get()
                            + ".");
        }
    }

    /** The first two digits of a digital invoice's number repeat the year of issue. */
    private void invoiceYear() {
        Optional<String> number = value(FieldNames.INVOICE_NUMBER).filter(text -> text.matches("\\d{20}"));
        Optional<String> issued = value(FieldNames.ISSUE_DATE);
        if (number.isEmpty() || issued.isEmpty()) {
            return;
        }
        if (!number.get().substring(0, 2).equals(issued.get().substring(2, 4))) {
            doubtful.addAll(List.of(FieldNames.INVOICE_NUMBER, FieldNames.ISSUE_DATE));
            draft.warn(
                    Warning.Code.DATE_OUT_OF_RANGE,
                    FieldNames.INVOICE_NUMBER,
                    "Number " + number.get() + " names another year than the date " + issued.get() + ".");
        }
    }
}
