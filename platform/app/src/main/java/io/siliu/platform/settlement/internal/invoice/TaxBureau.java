package io.siliu.platform.settlement.internal.invoice;

import io.siliu.kernel.Money;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The tax bureau, which issues invoices and delivers them as documents by itself.
 *
 * <p>{@code POST /invoices {seller: {name, code}, buyer: {name, code}, item, unit, quantity, total, remark, recipient}} with
 * the request's key issues: 200 {@code {"state": "ISSUED", "invoiceNumber", "issuedOn"}}, or 422 when it will not.
 * {@code GET /invoices/<key>} says the same afterwards ({@code "REFUSED"} with {@code code}), or 404 when it never saw the
 * key.
 */
@Component
final class TaxBureau {

    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_CODE = 60;
    private static final int NOT_FOUND = 404;
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final OutsideCalls calls;

    TaxBureau(OutsideCalls calls) {
        this.calls = calls;
    }

    /** What the bureau is asked to issue; the total includes the tax, which the bureau works out. */
    record Wanted(
            Party seller,
            Party buyer,
            String item,
            String unit,
            String quantity,
            Money total,
            String remark,
            String recipient) {

        /** Never prints who sells. */
        @Override
        public String toString() {
            return "Wanted[" + item + "]";
        }
    }

    /** A name and the code beside it. */
    record Party(String name, String code) {

        @Override
        public String toString() {
            return "Party[…]";
        }
    }

    /** What the bureau said, or that it said nothing. */
    record Said(Kind kind, String number, LocalDate issuedOn, String words) {

        /** The ways it can go. */
        enum Kind {
            ISSUED,
            REFUSED,
            NEVER_SEEN,
            NOT_SENT,
            UNKNOWN
        }

        static Said of(Kind kind, String words) {
            return new Said(kind, null, null, words);
        }
    }

    Said issue(long requestId, Wanted wanted) {
        return calls.post(OutsideParty.TAX_BUREAU, "/invoices", wanted, Long.toString(requestId), DEADLINE)
                .fold(
                        TaxBureau::answered,
                        no -> no.isLastWord()
                                ? Said.of(Said.Kind.REFUSED, no.code())
                                : unknown("the bureau answered " + no.status() + " " + no.code()),
                        none -> Said.of(Said.Kind.NOT_SENT, none.why()),
                        open -> unknown(open.why()));
    }

    Said ask(long requestId) {
        return calls.get(OutsideParty.TAX_BUREAU, "/invoices/" + requestId, DEADLINE)
                .fold(
                        TaxBureau::answered,
                        no -> no.status() == NOT_FOUND
                                ? Said.of(Said.Kind.NEVER_SEEN, null)
                                : unknown("the bureau refuses the question: " + no.code()),
                        none -> unknown(none.why()),
                        open -> unknown(open.why()));
    }

    private static Said unknown(String why) {
        return Said.of(Said.Kind.UNKNOWN, why);
    }

    private static Said answered(OutsideAnswer.Answered yes) {
        JsonNode json = yes.json();
        return switch (json.path("state").asString("")) {
            case "ISSUED" ->
                AnswerParts.number(json, "invoiceNumber", LONGEST_NUMBER)
                        .map(number -> issued(number, json))
                        .orElseGet(() -> notUnderstood("the bureau says issued without a usable number"));
            case "REFUSED" ->
                Said.of(Said.Kind.REFUSED, AnswerParts.cut(json.path("code").asString("REFUSED"), LONGEST_CODE));
            case "PROCESSING" -> unknown("the bureau is still at it");
            default -> notUnderstood("the bureau's answer names no state");
        };
    }

    private static Said issued(String number, JsonNode answer) {
        return AnswerParts.day(answer, "issuedOn")
                .map(day -> new Said(Said.Kind.ISSUED, number, day, null))
                .orElseGet(() -> notUnderstood("the bureau says issued without a usable day"));
    }

    private static Said notUnderstood(String why) {
        return unknown(AnswerParts.NOT_UNDERSTOOD + why);
    }
}
