package io.siliu.ocr.internal.recognition;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.FieldValues;
import io.siliu.ocr.internal.Candidate;
import io.siliu.ocr.internal.Myriads;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.WholeCapitals;
import io.siliu.ocr.internal.engine.Manner;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can stand in a field: how its place is looked at again, how a value is made of the letters, what proves it. */
enum FieldForm {
    CREDIT_CODE(Manner.CODE),
    RESIDENT_NUMBER(Manner.DIGITS),
    TASK(Manner.IDENTIFIER),
    NUMBER(Manner.DIGITS),
    IDENTIFIER(Manner.IDENTIFIER),
    MONEY(Manner.MONEY),
    /** The same where a sign tells the direction: what is withheld from a worker, what leaves an account. */
    DIRECTED_MONEY(Manner.MONEY),
    /** The same between words: where only figures are allowed, a stroke of a word is taken for one. */
    SUM_IN_TEXT(Manner.LINE),
    DATE(Manner.LINE),
    /** The second of two dates that are printed as one term, or the words for no last day. */
    LAST_DATE(Manner.LINE),
    TIME(Manner.LINE),
    QUANTITY(Manner.LINE),
    /** A sum in Chinese capitals; its value is the sum in figures. */
    CAPITALS(Manner.LINE),
    NAME(Manner.LINE);

    private static final Set<String> CREDIT_CODES = Set.of(
            FieldNames.BUYER_TAX_ID,
            FieldNames.SELLER_TAX_ID,
            FieldNames.CREDIT_CODE,
            FieldNames.PARTY_A_ID,
            FieldNames.PARTY_B_ID);
    private static final Set<String> NUMBERS =
            Set.of(FieldNames.INVOICE_NUMBER, FieldNames.INVOICE_CODE, FieldNames.CHECK_CODE);
    private static final Set<String> IDENTIFIERS = Set.of(
            FieldNames.RECEIPT_NUMBER, FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT, FieldNames.BATCH_NUMBER);
    private static final Set<String> AMOUNTS = Set.of(
            FieldNames.AMOUNT,
            FieldNames.AMOUNT_EXCLUDING_TAX,
            FieldNames.TAX_AMOUNT,
            FieldNames.TOTAL_AMOUNT,
            FieldNames.GROSS_AMOUNT,
            FieldNames.NET_AMOUNT);
    private static final Set<String> DATES = Set.of(
            FieldNames.ISSUE_DATE,
            FieldNames.SIGNED_ON,
            FieldNames.ACCEPTED_ON,
            FieldNames.REGISTERED_ON,
            FieldNames.BIRTH_DATE,
            FieldNames.VALID_FROM);
    private static final Set<String> TIMES = Set.of(FieldNames.TRANSACTION_TIME, FieldNames.PAID_AT);

    /** Their amounts are below nought where they take back what an earlier one said; on other papers signs tell the direction. */
    private static final Set<DocumentKind> INVOICES =
            EnumSet.of(DocumentKind.DIGITAL_INVOICE, DocumentKind.VAT_INVOICE);

    private static final int CREDIT_CODE_LENGTH = 18;

    private static final Pattern SUM =
            Pattern.compile("\\d[\\d,， ]*(?:[.,] ?\\d{1,6})?[ ]?万(?=元|圆|$)|\\d[\\d,， ]*[.,] ?\\d{2}(?![\\d.,]|[ ]?万)");
    private static final Pattern ENDS_IN_WORDS = Pattern.compile(".*\\d[-—]\\p{IsHan}{1,3}");
    private static final Pattern UNEVEN_DAY = Pattern.compile("\\d{4}[-年./](?:0\\d[-月./]\\d(?!\\d)|\\d[-月./]0\\d)");

    private final Manner manner;

    FieldForm(Manner manner) {
        this.manner = manner;
    }

    /**
     * What a receipt says of its purpose is often the task's number and nothing else, which its check digit proves; the sum of
     * a contract stands in a sentence.
     */
    static FieldForm of(DocumentKind kind, Candidate first) {
        if (first.name().equals(FieldNames.PURPOSE) && first.value().matches("RW\\d{10,20}")) {
            return TASK;
        }
        FieldForm form = of(first.name());
        if (form != MONEY) {
            return form;
        }
        if (kind == DocumentKind.CONTRACT) {
            return SUM_IN_TEXT;
        }
        return INVOICES.contains(kind) || first.value().startsWith("-") ? MONEY : DIRECTED_MONEY;
    }

    private static FieldForm of(String field) {
        if (CREDIT_CODES.contains(field)) {
            return CREDIT_CODE;
        }
        if (NUMBERS.contains(field)) {
            return NUMBER;
        }
        if (IDENTIFIERS.contains(field)) {
            return IDENTIFIER;
        }
        if (AMOUNTS.contains(field)) {
            return MONEY;
        }
        if (DATES.contains(field)) {
            return DATE;
        }
        return TIMES.contains(field) ? TIME : ofOne(field);
    }

    private static FieldForm ofOne(String field) {
        return switch (field) {
            case FieldNames.ID_NUMBER -> RESIDENT_NUMBER;
            case FieldNames.TASK_NUMBER -> TASK;
            case FieldNames.VALID_TO -> LAST_DATE;
            case FieldNames.QUANTITY -> QUANTITY;
            default -> NAME;
        };
    }

    Manner manner() {
        return manner;
    }

    /** The value that letters make, or empty where they make none of this form. */
    Optional<String> value(String letters) {
        return switch (this) {
            case CREDIT_CODE -> identifier(letters).map(FieldForm::withoutConfusedLetters);
            case IDENTIFIER, NUMBER, RESIDENT_NUMBER -> identifier(letters);
            case TASK -> TaskNumber.parse(letters).map(TaskNumber::value);
            case SUM_IN_TEXT -> lastSum(letters).flatMap(Values::money);
            case MONEY -> money(letters);
            case DIRECTED_MONEY -> money(letters).map(sum -> sum.replaceFirst("^-", ""));
            case DATE -> date(letters.replaceAll("\\s", ""));
            case LAST_DATE -> lastDate(letters.replaceAll("\\s", ""));
            case TIME -> Values.dateTime(letters);
            case QUANTITY ->
                Optional.of(Myriads.inOnes(letters.replaceAll("[,\\s]", "")))
                        .filter(count -> !Myriads.goesOn(count))
                        .map(count -> count.replaceAll("^(\\d+(?:\\.\\d+)?).*$", "$1"))
                        .filter(value -> value.matches("\\d+(?:\\.\\d+)?"));
            case CAPITALS -> WholeCapitals.of(letters).map(Money::toString);
            case NAME -> Optional.of(bracketed(bare(Values.name(letters)))).filter(value -> !value.isEmpty());
        };
    }

    private static Optional<String> money(String letters) {
        return letters.matches(".*\\d[.,] ?\\d{2}(?:[^\\d.,].*|\\s*)") ? Values.money(letters) : Optional.empty();
    }

    /** Beside a sum within a sentence stands what comes before it: a period, the number of a clause, another sum. */
    private static Optional<String> lastSum(String letters) {
        return SUM.matcher(letters).results().map(MatchResult::group).reduce((before, last) -> last);
    }

    /** A day whose month or day alone is filled up with a nought has lost a digit, below a seal perhaps. */
    private static Optional<String> date(String letters) {
        return UNEVEN_DAY.matcher(letters).find() ? Optional.empty() : Values.date(letters);
    }

    private static Optional<String> identifier(String letters) {
        return Optional.of(Values.identifier(letters).replaceAll("^[^0-9A-Z*]+|[^0-9A-Z*]+$", ""))
                .filter(value -> !value.isEmpty());
    }

    /** Credit codes leave out the letters that are taken for digits (GB 32100): what looks like one is the digit. */
    private static String withoutConfusedLetters(String code) {
        return code.length() == CREDIT_CODE_LENGTH ? code.replace('O', '0').replace('I', '1') : code;
    }

    /**
     * Without the mark before it or the speck behind it, without a bracket that opened before it, and without the code of the
     * line below that was taken into the same line.
     */
    private static String bare(String name) {
        return name.replaceFirst("^[、，。:：;；'‘’“”\"`·〓]+", "")
                .replaceFirst("(?<=[\\p{IsHan}）])[、，.．:：'‘’“”\"`·]$", "")
                .replaceFirst("(?<=[0-9A-Za-z])[、，,；;:：'‘’“”\"`·]+$|(?<=\\d)[.．]$", "")
                .replaceFirst("(?<=[\\p{IsHan}）])[0-9A-Z]{15,20}$", "")
                .replaceFirst("^([^（(]*)[）)]$", "$1");
    }

    /** A term that ends in words has no last day: its first one is none either. */
    private static Optional<String> lastDate(String term) {
        if (term.endsWith(FieldValues.FOR_LIFE)) {
            return Optional.of(FieldValues.FOR_LIFE);
        }
        return ENDS_IN_WORDS.matcher(term).matches() ? Optional.empty() : Values.date(afterHyphen(term));
    }

    private static String afterHyphen(String term) {
        int hyphen = Math.max(term.lastIndexOf('-'), Math.max(term.lastIndexOf('至'), term.lastIndexOf('—')));
        boolean two = hyphen >= 8 && term.length() - hyphen > 8;
        return two ? term.substring(hyphen + 1) : term;
    }

    /** An opening bracket of a name is often read as another kind of bracket; the closing one tells. */
    private static String bracketed(String name) {
        return name.endsWith("）") && name.indexOf('（') < 0 ? name.replaceFirst("[《〈〔「【]", "（") : name;
    }

    /** Whether the digit inside of a credit code, that of the organisation code (GB 11714), holds as well. */
    static boolean innerCheckHolds(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.getNumericValue(code.charAt(8 + i));
        }
        int rest = 11 - sum % 11;
        char wanted = rest == 10 ? 'X' : rest == 11 ? '0' : (char) ('0' + rest);
        return code.charAt(16) == wanted;
    }

    /** A party that is a person stands with a resident's number where organisations have their code. */
    static boolean isResidentNumber(String value, LocalDate today) {
        return ResidentIdNumber.check(value, today, InventedNumbers.ACCEPTED).isValid();
    }

    /** Whether a check digit inside of the value holds; false where this form has none. */
    boolean proves(String value, LocalDate today) {
        return switch (this) {
            case CREDIT_CODE ->
                UnifiedSocialCreditCode.check(value, InventedNumbers.ACCEPTED).isValid()
                                && value.matches("[159Y][1-9A-G].*")
                        || isResidentNumber(value, today);
            case RESIDENT_NUMBER -> isResidentNumber(value, today);
            case TASK -> TaskNumber.check(value).isValid();
            default -> false;
        };
    }

    /** Whether the form has a check digit that a right value must keep. */
    boolean hasCheck() {
        return this == CREDIT_CODE || this == RESIDENT_NUMBER || this == TASK;
    }
}
