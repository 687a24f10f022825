package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The bank's list of payments of which the money came back, in the order in which it learned of them.
 *
 * <p>{@code GET /returns}, and from then on {@code GET /returns/<next>}, answers {@code {"returns": [{"payout",
 * "returnReference", "returnedAt", "amount", "code", "detail"}], "next"}}: those behind the position {@code next} of an
 * earlier answer, at most some hundreds, and the position behind the last of them. The same question has the same answer,
 * and more where more came back since.
 */
@Component
final class BankReturns {

    private static final int LONGEST_KEY = 64;
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final OutsideCalls calls;

    BankReturns(OutsideCalls calls) {
        this.calls = calls;
    }

    /** What the bank listed, or why it is not known. */
    sealed interface Listed {}

    /**
     * Some entries of the list.
     *
     * @param unreadable how many more lack something or have another form
     * @param next the position behind the last entry
     */
    record Page(List<Entry> entries, int unreadable, String next) implements Listed {}

    record NotKnown(String why) implements Listed {}

    /** @param payout the key of the order, as the bank has it */
    record Entry(String payout, Money amount, GivenBack back) {}

    /** @param position null for the beginning */
    Listed after(String position) {
        return calls.get(OutsideParty.BANK, position == null ? "/returns" : "/returns/" + position, DEADLINE)
                .fold(
                        yes -> page(yes.json()),
                        no -> new NotKnown("the bank refuses its list of returns: " + no.code()),
                        none -> new NotKnown(none.why()),
                        unknown -> new NotKnown(unknown.why()));
    }

    private static Listed page(JsonNode json) {
        Optional<String> next = AnswerParts.number(json, "next", LONGEST_KEY).filter(BankReturns::fitsIntoAPath);
        if (next.isEmpty() || !json.path("returns").isArray()) {
            return new NotKnown(AnswerParts.NOT_UNDERSTOOD + "the bank's list of returns has no entries or no next");
        }
        List<Entry> entries = new ArrayList<>();
        int unreadable = 0;
        for (JsonNode each : json.path("returns")) {
            Optional<Entry> entry = entry(each);
            entry.ifPresent(entries::add);
            unreadable += entry.isEmpty() ? 1 : 0;
        }
        return new Page(entries, unreadable, next.get());
    }

    private static boolean fitsIntoAPath(String position) {
        return position.matches("[0-9A-Za-z._-]+");
    }

    private static Optional<Entry> entry(JsonNode json) {
        try {
            Money amount = Money.of(json.path("amount").asString(""));
            return AnswerParts.number(json, "payout", LONGEST_KEY)
                    .flatMap(payout -> GivenBack.of(json).map(back -> new Entry(payout, amount, back)));
        } catch (NumberFormatException | ArithmeticException notAnAmount) {
            return Optional.empty();
        }
    }
}
