package io.siliu.platform.document.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.InvoiceNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.database.Mode;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Holds what a person says stands on a paper against the checks that a reading is held against. A form that cannot be is
 * refused. A check that issued papers are known to break is only a doubt, which the person may state to be so: credit codes
 * whose check digit fails have been issued, and invoices whose amounts do not add up exist.
 */
@Component
final class FieldChecks {

    /** The scope of a business licence fills a page; so much of it fits into an answer. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_NAME = 100;
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z_/-]{1,64}");
    /** What differs between the two sides of every paper; one may pay to an account of one's own. */
    private static final Map<String, String> OTHER_SIDE = Map.of(
            "payerAccount", "payeeAccount",
            "payeeAccount", "payerAccount",
            "sellerName", "buyerName",
            "buyerName", "sellerName",
            "sellerTaxId", "buyerTaxId",
            "buyerTaxId", "sellerTaxId",
            "partyA", "partyB",
            "partyB", "partyA",
            "partyAId", "partyBId",
            "partyBId", "partyAId");

    private static final Pattern CARD_NUMBER = Pattern.compile("62\\d{14,17}");

    private final InventedNumbers invented;
    private final Clock clock;

    FieldChecks(Mode mode, Clock clock) {
        this.invented = mode.invented();
        this.clock = clock;
    }

    /** @param reading the paper's other fields, which the value has to go with */
    Checked check(PaperReading reading, String field, String typed) {
        String text = Typed.plain(typed);
        if (text.isEmpty()) {
            return Checked.refused(empty(field));
        }
        if (text.length() > LONGEST) {
            return Checked.refused("TOO_LONG");
        }
        return apart(reading, field, checked(reading, field, typed, text));
    }

    /** Two parties have each their own: one that stands for certain on the other side already is doubted. */
    private static Checked apart(PaperReading reading, String field, Checked checked) {
        boolean twice = checked.value() != null
                && checked.doubt() == null
                && Optional.ofNullable(OTHER_SIDE.get(field)).flatMap(reading::field).stream()
                        .filter(PaperField::certain)
                        .anyMatch(other -> other.value().equals(checked.value()));
        return twice ? Checked.doubtful(checked.value(), "BOTH_SIDES") : checked;
    }

    private Checked checked(PaperReading reading, String field, String typed, String text) {
        return switch (FieldShape.of(reading.kind(), field)) {
            case AMOUNT -> amount(reading, field, text);
            case DATE -> date(text);
            case LAST_DAY -> OcrTypes.isForLife(text) ? Checked.good(text) : date(text);
            case PAST_DATE -> Typed.date(text).map(this::past).orElse(Checked.refused("NOT_A_DATE"));
            case MOMENT -> Typed.moment(text).map(this::past).orElse(Checked.refused("NOT_A_TIME"));
            case TAX_ID -> taxId(Typed.identifier(text));
            case CREDIT_CODE -> creditCode(Typed.identifier(text));
            case ID_NUMBER -> idNumber(Typed.identifier(text));
            case DIGITAL_INVOICE_NUMBER -> invoiceNumber(reading, Typed.identifier(text));
            case INVOICE_NUMBER -> digits(Typed.identifier(text), "\\d{8}|\\d{20}", "INVOICE_NUMBER_FORM");
            case INVOICE_CODE -> digits(Typed.identifier(text), "\\d{10}|\\d{12}", "INVOICE_CODE_FORM");
            case CHECK_CODE -> digits(Typed.identifier(text), "\\d{5,20}", "CHECK_CODE_FORM");
            case ACCOUNT -> account(field, text.indexOf('@') < 0 ? Typed.identifier(text) : text.replaceAll("\\s", ""));
            case TASK_NUMBER ->
                TaskNumber.parse(Typed.identifier(text))
                        .map(number -> Checked.good(number.value()))
                        .orElse(Checked.refused("TASK_NUMBER_FAILS"));
            case NAME -> name(Typed.words(typed));
            case QUANTITY -> digits(text.replace(",", ""), "\\d{1,12}(\\.\\d{1,6})?", "NOT_A_NUMBER");
            case REFERENCE -> reference(field, Typed.identifier(text));
            case KIND -> kind(text);
            case FILE -> file(text);
            case TEXT -> Checked.good(Typed.words(typed));
        };
    }

    private static String empty(String field) {
        return switch (field) {
            case FieldShape.KIND_OF_PAPER -> "NOT_A_KIND";
            case FieldShape.FILE_ITSELF -> "NOT_A_VERDICT";
            default -> "EMPTY";
        };
    }

    private static Checked date(String text) {
        return Typed.date(text).map(Checked::good).orElse(Checked.refused("NOT_A_DATE"));
    }

    private static Checked digits(String text, String form, String fault) {
        return text.matches(form) ? Checked.good(text) : Checked.refused(fault);
    }

    private static Checked amount(PaperReading reading, String field, String text) {
        Optional<Money> amount = Typed.money(text);
        if (amount.isEmpty()) {
            return Checked.refused("NOT_AN_AMOUNT");
        }
        String value = amount.get().toString();
        return sumIsOpen(reading.with(PaperField.read(field, value, 1, true, FieldSource.PERSON, 0, null, null, null)))
                ? Checked.doubtful(value, "SUM_OPEN")
                : Checked.good(value);
    }

    /** Whether all three amounts of an invoice stand there for certain and do not add up. */
    private static boolean sumIsOpen(PaperReading reading) {
        Optional<Money> net = certainAmount(reading, "amountExcludingTax");
        Optional<Money> tax = certainAmount(reading, "taxAmount");
        Optional<Money> total = certainAmount(reading, "totalAmount");
        return net.isPresent()
                && tax.isPresent()
                && total.isPresent()
                && net.get().plus(tax.get()).minus(total.get()).abs().isGreaterThan(Money.of("0.01"));
    }

    private static Optional<Money> certainAmount(PaperReading reading, String name) {
        return reading.field(name)
                .filter(PaperField::certain)
                .map(PaperField::value)
                .flatMap(Typed::money);
    }

    private Checked past(String isoDate) {
        LocalDate day = LocalDate.parse(isoDate.substring(0, 10));
        return day.isAfter(ChinaTime.today(clock)) ? Checked.doubtful(isoDate, "DATE_AHEAD") : Checked.good(isoDate);
    }

    private Checked taxId(String code) {
        if (code.matches("[0-9A-Z]{15}|[0-9A-Z]{17}|[0-9A-Z]{20}")) {
            return Checked.good(code);
        }
        if (code.length() != 18) {
            return Checked.refused("CODE_LENGTH");
        }
        boolean person =
                ResidentIdNumber.parse(code, ChinaTime.today(clock), invented).isPresent();
        return person ? Checked.good(code) : creditCode(code);
    }

    private Checked creditCode(String code) {
        IdentifierCheck found = UnifiedSocialCreditCode.check(code, invented);
        return switch (found) {
            case VALID -> Checked.good(code);
            case WRONG_CHECK_DIGIT -> Checked.doubtful(code, "CHECK_DIGIT");
            case INVENTED -> Checked.refused("CODE_INVENTED");
            case WRONG_LENGTH -> Checked.refused("CODE_LENGTH");
            case WRONG_CHARACTER, WRONG_PREFIX, WRONG_DATE -> Checked.refused("CODE_FORM");
        };
    }

    private Checked idNumber(String number) {
        return ResidentIdNumber.check(number, ChinaTime.today(clock), invented).isValid()
                ? Checked.good(number)
                : Checked.refused("ID_NUMBER_FAILS");
    }

    private Checked invoiceNumber(PaperReading reading, String number) {
        LocalDate issued = reading.field("issueDate")
                .filter(PaperField::certain)
                .map(PaperField::value)
                .flatMap(FieldChecks::day)
                .orElse(null);
        return switch (InvoiceNumber.check(number, issued, invented)) {
            case VALID -> Checked.good(number);
            case WRONG_PREFIX, WRONG_DATE -> Checked.doubtful(number, "INVOICE_YEAR_OR_REGION");
            case INVENTED -> Checked.refused("CODE_INVENTED");
            case WRONG_LENGTH, WRONG_CHARACTER, WRONG_CHECK_DIGIT -> Checked.refused("INVOICE_NUMBER_FORM");
        };
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Firms number their papers in many ways: HT(2026)字第017号 is one. */
    private static Checked reference(String field, String number) {
        return REFERENCE.matcher(number).matches() || OcrTypes.canBe(field, number)
                ? Checked.good(number)
                : Checked.refused("REFERENCE_FORM");
    }

    /** Wallets go by the address of their holder. Accounts of firms carry no check digit; a number that looks like a card has one. */
    private Checked account(String field, String account) {
        if (account.matches("\\*+") || !OcrTypes.canBe(field, account)) {
            return Checked.refused("ACCOUNT_FORM");
        }
        boolean card = CARD_NUMBER.matcher(account).matches();
        return card && BankCard.check(account, invented) == IdentifierCheck.WRONG_CHECK_DIGIT
                ? Checked.doubtful(account, "CARD_CHECK_DIGIT")
                : Checked.good(account);
    }

    private static Checked kind(String name) {
        return Stream.of(PaperKind.values()).map(PaperKind::name).anyMatch(name::equals)
                ? Checked.good(name)
                : Checked.refused("NOT_A_KIND");
    }

    /** Who asks for another copy says of this one what is said of a field that cannot be read. */
    private static Checked file(String verdict) {
        return switch (verdict) {
            case TakingFile.TAKE -> Checked.good(verdict);
            case TakingFile.ANOTHER -> Checked.good("");
            default -> Checked.refused("NOT_A_VERDICT");
        };
    }

    private static Checked name(String name) {
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        return letters && name.length() <= LONGEST_NAME ? Checked.good(name) : Checked.refused("NAME_FORM");
    }
}
