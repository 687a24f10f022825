package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.RowOutcome.Reason;
import io.siliu.platform.party.RowOutcome.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Checks the fields of one imported row and remembers the first thing that is wrong. */
final class RowChecks {

    private static final int YOUNGEST_YEARS = 16;

    private final LocalDate today;
    private final InventedNumbers invented;
    private Refusal first;
    private Refusal note;

    RowChecks(LocalDate today, InventedNumbers invented) {
        this.today = today;
        this.invented = invented;
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(first);
    }

    /** What was taken all the same and has to be looked up. */
    Optional<Refusal> note() {
        return Optional.ofNullable(note);
    }

    void that(boolean holds, String field, Reason reason) {
        if (!holds && first == null) {
            first = new Refusal(field, reason);
        }
    }

    String text(String field, String value, int longest) {
        that(value != null && !value.isBlank(), field, Reason.MISSING);
        String text = value == null ? "" : value.strip();
        that(text.length() <= longest, field, Reason.TOO_LONG);
        return text;
    }

    <T> T present(String field, T value) {
        that(value != null, field, Reason.MISSING);
        return value;
    }

    void inOrder(String field, LocalDate from, LocalDate to) {
        that(from == null || to == null || !to.isBefore(from), field, Reason.ENDS_BEFORE_START);
    }

    /** Children may not work: the age today decides (Prohibition of Child Labour, State Council decree 364). */
    Optional<ResidentIdNumber> idNumber(String field, String value) {
        if (judge(field, value, ResidentIdNumber.check(value, today, invented))) {
            ResidentIdNumber number =
                    ResidentIdNumber.parse(value, today, invented).orElseThrow();
            that(number.ageOn(today) >= YOUNGEST_YEARS, field, Reason.UNDER_SIXTEEN);
            return Optional.of(number);
        }
        return Optional.empty();
    }

    Optional<MobileNumber> mobile(String field, String value) {
        return judge(field, value, MobileNumber.check(value, invented))
                ? MobileNumber.parse(value, invented)
                : Optional.empty();
    }

    Optional<BankCard> card(String field, String value) {
        return judge(field, value, BankCard.check(value, invented))
                ? BankCard.parse(value, invented)
                : Optional.empty();
    }

    /** Codes whose check digit fails have been issued: such a one is taken, and noted to be looked up at the registry. */
    Optional<UnifiedSocialCreditCode> creditCode(String field, String value) {
        IdentifierCheck check = UnifiedSocialCreditCode.check(value, invented);
        if (check == IdentifierCheck.WRONG_CHECK_DIGIT && note == null) {
            note = new Refusal(field, Reason.WRONG_CHECK_DIGIT);
        }
        return check == IdentifierCheck.WRONG_CHECK_DIGIT || judge(field, value, check)
                ? UnifiedSocialCreditCode.parseIssued(value, invented)
                : Optional.empty();
    }

    private boolean judge(String field, String value, IdentifierCheck check) {
        if (value == null || value.isBlank()) {
            that(false, field, Reason.MISSING);
            return false;
        }
        that(check != IdentifierCheck.WRONG_CHECK_DIGIT, field, Reason.WRONG_CHECK_DIGIT);
        that(check != IdentifierCheck.INVENTED, field, Reason.INVENTED_NUMBER);
        that(check.isValid(), field, Reason.NOT_VALID);
        return check.isValid();
    }
}
