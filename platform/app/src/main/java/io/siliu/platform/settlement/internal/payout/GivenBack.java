package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.outside.AnswerParts;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * That the money of a payment came back to the account that had paid it (退汇), as the bank tells it.
 *
 * @param reference the bank's number of the return
 * @param at when it came back, by the bank's clock
 * @param code why; one that begins with {@code ACCOUNT_} says that the account of the payee is why
 * @param words the bank's own; they may name a person
 */
record GivenBack(String reference, Instant at, String code, String words) {

    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDS = 500;

    /** Empty where it lacks a usable number or time. */
    static Optional<GivenBack> of(JsonNode json) {
        return AnswerParts.number(json, "returnReference", LONGEST_REFERENCE)
                .flatMap(reference -> BankMoments.at(json, "returnedAt")
                        .map(at -> new GivenBack(
                                reference,
                                at,
                                AnswerParts.cut(json.path("code").asString("RETURNED"), LONGEST_CODE),
                                AnswerParts.words(json, "detail", LONGEST_WORDS))));
    }

    /** Never prints the bank's words. */
    @Override
    public String toString() {
        return "GivenBack[" + reference + "]";
    }
}
