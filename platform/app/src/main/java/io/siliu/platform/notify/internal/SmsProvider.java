package io.siliu.platform.notify.internal;

import io.siliu.platform.notify.TextMessages.Delivery;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The provider's window: {@code POST /messages} hands in, {@code GET /messages/<key>} says what became of a key. */
@Component
final class SmsProvider {

    private static final String MESSAGES = "/messages";
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;

    private final OutsideCalls calls;

    SmsProvider(OutsideCalls calls) {
        this.calls = calls;
    }

    /** @param why a short reason without personal data, or null */
    record Outcome(Delivery delivery, String why) {

        boolean isSettled() {
            return delivery == Delivery.ACCEPTED || delivery == Delivery.REFUSED;
        }
    }

    Outcome send(String key, StoredMessages.Content content) {
        return calls.post(OutsideParty.SMS, MESSAGES, content, key, DEADLINE)
                .fold(
                        answered -> new Outcome(Delivery.ACCEPTED, null),
                        SmsProvider::refused,
                        notSent -> new Outcome(Delivery.WAITING, notSent.why()),
                        unknown -> new Outcome(Delivery.UNKNOWN, unknown.why()));
    }

    /** Only what the provider says of the message itself ends it; a shut door or a wrong address does not. */
    private static Outcome refused(OutsideAnswer.Refused no) {
        return no.isLastWord()
                ? new Outcome(Delivery.REFUSED, no.code())
                : new Outcome(Delivery.UNKNOWN, "the provider answered " + no.status() + " " + no.code());
    }

    /** For a message that may have arrived: sends only what the provider says it does not know. */
    Outcome askThenSend(String key, StoredMessages.Content content) {
        OutsideAnswer answer = calls.get(OutsideParty.SMS, MESSAGES + "/" + key, DEADLINE);
        if (answer instanceof OutsideAnswer.Answered) {
            return new Outcome(Delivery.ACCEPTED, null);
        }
        if (answer instanceof OutsideAnswer.Refused refused && refused.status() == NOT_FOUND) {
            return send(key, content);
        }
        return new Outcome(Delivery.UNKNOWN, "the provider does not say whether it has the message");
    }
}
