package io.siliu.ocr.internal;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.LegacyRegistrationNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a draft against itself. What holds proves values; what fails is warned about and never mended. */
final class Validators {

    private static final List<String> CREDIT_CODES = List.of(
            FieldNames.BUYER_TAX_ID,
            FieldNames.SELLER_TAX_ID,
            FieldNames.CREDIT_CODE,
            FieldNames.PARTY_A_ID,
            FieldNames.PARTY_B_ID);
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

    private static final List<String> ACCOUNTS = List.of(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
    private static final Pattern CARD = Pattern.compile("62\\d{14}|62\\d{17}");
    private static final int EARLIEST_YEAR = 1900;

    private final Draft draft;
    private final LocalDate today;
    private final Set<String> proven = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    private Validators(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    /**
     * Names of fields.
     *
     * @param proven whose values are proved by a check
     * @param doubtful of whose values one at least is wrong, because together they contradict the paper
     */
    record Checked(Set<String> proven, Set<String> doubtful) {}

    /** Warns about what fails. */
    static Checked check(Draft draft, LocalDate today) {
        Validators validators = new Validators(draft, today);
        CREDIT_CODES.forEach(validators::creditCode);
        DATES.forEach(validators::date);
        validators.registration();
        validators.resident();
        validators.task();
        validators.invoiceArithmetic();
        validators.words();
        validators.slipArithmetic();
        validators.invoiceYear();
        ACCOUNTS.forEach(validators::card);
        GoodsArithmetic.check(draft, validators.proven);
        validators.doubtful.addAll(draft.objections());
        validators.grounds();
        validators.doubtful.addAll(Plausibility.doubtful(draft, today));
        return new Checked(validators.proven, validators.doubtful);
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

    /** Parties may also carry 15-, 17- and 20-character tax numbers or a resident's number; only 18 have this check. */
    private void creditCode(String field) {
        value(field).filter(code -> code.length() == 18).ifPresent(code -> {
            IdentifierCheck check = UnifiedSocialCreditCode.check(code, InventedNumbers.ACCEPTED);
            boolean resident = ResidentIdNumber.check(code, today, InventedNumbers.ACCEPTED)
                    .isValid();
            if (check.isValid() || resident) {
                proven.add(field);
            } else {
                draft.warn(
                        Warning.Code.CHECK_DIGIT_FAILS,
                        field,
                        code + " is no valid unified social credit code: " + check + ". Ask the registry.");
            }
        });
    }

    /** Accounts that begin as Chinese cards do and are as long carry a Luhn digit (ISO/IEC 7812); those of firms do not. */
    private void card(String field) {
        value(field).filter(account -> CARD.matcher(account).matches()).ifPresent(account -> {
            IdentifierCheck check = BankCard.check(account, InventedNumbers.ACCEPTED);
            if (check.isValid()) {
                proven.add(field);
            } else if (check == IdentifierCheck.WRONG_CHECK_DIGIT) {
                draft.doubt(Warning.Code.CHECK_DIGIT_FAILS, field, account + " is no valid card number: " + check);
            }
        });
    }

    /** A licence of before 2015 bears a registration number of 15 digits. */
    private void registration() {
        value(FieldNames.CREDIT_CODE).filter(code -> code.length() == 15).ifPresent(code -> {
            IdentifierCheck check = LegacyRegistrationNumber.check(code);
            if (check.isValid()) {
                proven.add(FieldNames.CREDIT_CODE);
            } else {
                draft.doubt(
                        Warning.Code.CHECK_DIGIT_FAILS,
                        FieldNames.CREDIT_CODE,
                        code + " is no valid registration number: " + check);
            }
        });
    }

    private void resident() {
        value(FieldNames.ID_NUMBER).ifPresent(number -> {
            IdentifierCheck check = ResidentIdNumber.check(number, today, InventedNumbers.ACCEPTED);
            if (check.isValid()) {
                proven.add(FieldNames.ID_NUMBER);
            } else {
                draft.warn(Warning.Code.CHECK_DIGIT_FAILS, FieldNames.ID_NUMBER, "The resident number fails: " + check);
            }
        });
    }

    private void task() {
        value(FieldNames.TASK_NUMBER).ifPresent(number -> {
            IdentifierCheck check = TaskNumber.check(number);
            if (check.isValid()) {
                proven.add(FieldNames.TASK_NUMBER);
            } else {
                draft.warn(Warning.Code.CHECK_DIGIT_FAILS, FieldNames.TASK_NUMBER, number + " fails: " + check);
            }
        });
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
        doubtful.addAll(List.of(FieldNames.AMOUNT_EXCLUDING_TAX, FieldNames.TAX_AMOUNT, FieldNames.TOTAL_AMOUNT));
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
            }
        } else {
            doubtful.add(field);
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
