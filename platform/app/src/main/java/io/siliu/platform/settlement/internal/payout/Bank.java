package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The bank that keeps the enterprises' custodied accounts. It pays from the account of the enterprise named in the order;
 * the platform gives orders and never holds money.
 *
 * <p>{@code POST /payouts {payout, payer: {creditCode, name}, payee: {name, account}, amount, taskNumber, purpose}} with the
 * order's key pays: 200 or 202 {@code {"state": "PAID"|"PROCESSING", "reference",
 * "paidAt"}}, or 422 {@code {"code", "detail"}} when it will not. {@code GET /payouts/<key>} says the same afterwards
 * ({@code "REFUSED"} with {@code code} and {@code detail}; {@code "RETURNED"} with {@code reference}, {@code paidAt},
 * {@code returnReference}, {@code returnedAt}, {@code code} and {@code detail} where it paid and the money came back), or 404
 * when it never saw the key. {@link BankReturns} asks for the list of what came back.
 * A code of refusal that begins with {@code ACCOUNT_} says that the account of the payee is why: another card may help.
 * {@code GET /custody-accounts/<credit code>} tells the balance. A reference has 1 to 64 printable characters of ASCII; an
 * answer of another form is not understood and asked for again.
 */
@Component
final class Bank {

    private static final int NOT_FOUND = 404;
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDS = 500;
    private static final Duration ASKING = Duration.ofSeconds(5);
    private static final Duration LOOKING = Duration.ofMillis(1500);

    private final OutsideCalls calls;
    private final PayoutProperties properties;

    Bank(OutsideCalls calls, PayoutProperties properties) {
        this.calls = calls;
        this.properties = properties;
    }

    /** What the bank is told; goes into the body of a request and nowhere else. */
    record PaymentOrder(String payout, Payer payer, Payee payee, Money amount, String taskNumber, String purpose) {

        /** Never prints whom it pays. */
        @Override
        public String toString() {
            return "PaymentOrder[" + payout + "]";
        }
    }

    /** Whose custodied account pays. */
    record Payer(String creditCode, String name) {}

    /** Who is paid. */
    record Payee(String name, String account) {

        @Override
        public String toString() {
            return "Payee[…]";
        }
    }

    /** What lies in a custodied account. */
    record Balance(String account, Money amount, Instant at) {}

    /** @param body a {@link PaymentOrder} as it was first worded */
    BankAnswer pay(long payoutId, JsonNode body) {
        return calls.post(OutsideParty.BANK, "/payouts", body, Long.toString(payoutId), properties.bankDeadline())
                .fold(Bank::said, Bank::refusedOrder, none -> new BankAnswer.NotSent(none.why()), Bank::unknown);
    }

    BankAnswer ask(long payoutId) {
        return calls.get(OutsideParty.BANK, "/payouts/" + payoutId, ASKING)
                .fold(
                        Bank::said,
                        no -> no.status() == NOT_FOUND
                                ? new BankAnswer.NeverSeen()
                                : new BankAnswer.Unknown("the bank refuses the question: " + no.code()),
                        none -> new BankAnswer.Unknown(none.why()),
                        Bank::unknown);
    }

    /** What lies in an enterprise's account; empty when the bank does not say. */
    Optional<Balance> balance(String creditCode) {
        return calls.get(OutsideParty.BANK, "/custody-accounts/" + creditCode, LOOKING)
                .fold(
                        yes -> balance(yes.json()),
                        no -> Optional.empty(),
                        none -> Optional.empty(),
                        unknown -> Optional.empty());
    }

    private static BankAnswer unknown(OutsideAnswer.Unknown unknown) {
        return new BankAnswer.Unknown(unknown.why());
    }

    /** A key that was used for another order, or a door that is shut to us, says nothing about this order. */
    private static BankAnswer refusedOrder(OutsideAnswer.Refused no) {
        return no.isLastWord()
                ? new BankAnswer.Refused(no.code(), no.message())
                : new BankAnswer.Unknown("the bank answered " + no.status() + " " + no.code());
    }

    private static BankAnswer said(OutsideAnswer.Answered yes) {
        JsonNode json = yes.json();
        return switch (json.path("state").asString("")) {
            case "PAID" -> paid(json);
            case "RETURNED" -> returned(json);
            case "REFUSED" ->
                new BankAnswer.Refused(
                        AnswerParts.cut(json.path("code").asString("REFUSED"), LONGEST_CODE),
                        AnswerParts.words(json, "detail", LONGEST_WORDS));
            case "PROCESSING" -> new BankAnswer.Unknown("the bank is still at it");
            default -> notUnderstood("the bank's answer names no state");
        };
    }

    private static BankAnswer paid(JsonNode json) {
        Optional<String> reference = AnswerParts.number(json, "reference", LONGEST_REFERENCE);
        if (reference.isEmpty()) {
            return notUnderstood("the bank says paid without a usable reference");
        }
        return BankMoments.at(json, "paidAt")
                .map(paidAt -> (BankAnswer) new BankAnswer.Paid(reference.get(), paidAt))
                .orElseGet(() -> notUnderstood("the bank says paid but not when, or at an impossible time"));
    }

    private static BankAnswer returned(JsonNode json) {
        BankAnswer first = paid(json);
        if (!(first instanceof BankAnswer.Paid paid)) {
            return first;
        }
        return GivenBack.of(json)
                .map(back -> (BankAnswer) new BankAnswer.Returned(paid.reference(), paid.paidAt(), back))
                .orElseGet(() -> notUnderstood("the bank says returned without a usable number or time of the return"));
    }

    private static BankAnswer notUnderstood(String why) {
        return new BankAnswer.Unknown(AnswerParts.NOT_UNDERSTOOD + why);
    }

    private static Optional<Balance> balance(JsonNode json) {
        try {
            return Optional.of(new Balance(
                    json.path("account").asString(""),
                    Money.of(json.path("balance").asString("")),
                    Instant.parse(json.path("at").asString(""))));
        } catch (NumberFormatException | ArithmeticException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
