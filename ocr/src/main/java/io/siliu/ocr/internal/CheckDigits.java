package io.siliu.ocr.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.LegacyRegistrationNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The identifiers of a draft by the digits that check them: what holds proves its field, what fails is warned about. */
final class CheckDigits {

    private static final List<String> CREDIT_CODES = List.of(
            FieldNames.BUYER_TAX_ID,
            FieldNames.SELLER_TAX_ID,
            FieldNames.CREDIT_CODE,
            FieldNames.PARTY_A_ID,
            FieldNames.PARTY_B_ID);
    private static final List<String> ACCOUNTS = List.of(FieldNames.PAYER_ACCOUNT, FieldNames.PAYEE_ACCOUNT);
    private static final Pattern CARD = Pattern.compile("62\\d{14}|62\\d{17}");

    private final Draft draft;
    private final LocalDate today;
    private final Set<String> proven;

    /** @param proven takes the names of fields whose values are proved */
    CheckDigits(Draft draft, LocalDate today, Set<String> proven) {
        this.draft = draft;
        this.today = today;
        this.proven = proven;
    }

    void check() {
        CREDIT_CODES.forEach(this::creditCode);
        registration();
        resident();
        task();
        ACCOUNTS.forEach(this::card);
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
}
