package io.siliu.platform.party.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.outside.AnswerParts;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The authority's window: {@code POST /applications} applies, {@code GET /applications/<key>} says how it stands. */
@Component
final class RegistrationAuthority {

    private static final String APPLICATIONS = "/applications";
    private static final Duration DEADLINE = Duration.ofSeconds(8);
    private static final int NOT_FOUND = 404;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_REASON = 64;
    private static final String PERSON_HAS_ONE = "PERSON_HAS_ONE";

    private final OutsideCalls calls;

    RegistrationAuthority(OutsideCalls calls) {
        this.calls = calls;
    }

    /**
     * How an application stands.
     *
     * @param number the authority's own number, or empty
     * @param why a short word: the reason of a rejection, or what is in doubt
     */
    record Standing(State state, String number, String why, Licence licence) {

        enum State {
            /** It never left, so it can be sent again. */
            NOT_SENT,
            /** Whether the authority has it is not known. */
            UNKNOWN,
            /** The authority has it and has not decided. */
            PENDING,
            LICENSED,
            REJECTED
        }

        static Standing of(State state, String why) {
            return new Standing(state, "", why, null);
        }
    }

    Standing apply(String key, Applications.Content content) {
        return calls.post(OutsideParty.REGISTRY, APPLICATIONS, content, key, DEADLINE)
                .fold(
                        answered -> read(answered.json()),
                        RegistrationAuthority::refused,
                        notSent -> Standing.of(Standing.State.NOT_SENT, notSent.why()),
                        unknown -> Standing.of(Standing.State.UNKNOWN, unknown.why()));
    }

    /** Only what the authority says of the application itself is its decision; a shut door or a wrong address is not. */
    private static Standing refused(OutsideAnswer.Refused no) {
        boolean decided = no.isLastWord() || no.code().equals(PERSON_HAS_ONE);
        return decided
                ? Standing.of(Standing.State.REJECTED, no.code())
                : Standing.of(Standing.State.UNKNOWN, "the authority answered " + no.status() + " " + no.code());
    }

    /** For an application that may have arrived: sends only what the authority says it does not know. */
    Standing askThenApply(String key, Applications.Content content) {
        OutsideAnswer answer = calls.get(OutsideParty.REGISTRY, APPLICATIONS + "/" + key, DEADLINE);
        if (answer instanceof OutsideAnswer.Answered answered) {
            return read(answered.json());
        }
        if (answer instanceof OutsideAnswer.Refused refused && refused.status() == NOT_FOUND) {
            return apply(key, content);
        }
        return Standing.of(Standing.State.UNKNOWN, "the authority does not answer");
    }

    private static Standing read(JsonNode json) {
        Optional<String> number = AnswerParts.number(json, "number", LONGEST_NUMBER);
        if (number.isEmpty()) {
            return notUnderstood("no usable number");
        }
        return switch (json.path("state").asString("")) {
            case "RECEIVED", "UNDER_REVIEW" -> new Standing(Standing.State.PENDING, number.get(), null, null);
            case "LICENSED" -> licensed(number.get(), json.path("licence"));
            case "REJECTED" -> new Standing(Standing.State.REJECTED, number.get(), reason(json), null);
            default -> notUnderstood("the answer names no state");
        };
    }

    private static String reason(JsonNode json) {
        return AnswerParts.cut(json.path("reason").asString("NO_REASON"), LONGEST_REASON);
    }

    private static Standing licensed(String number, JsonNode licence) {
        try {
            Licence read = Json.MAPPER.treeToValue(licence, Licence.class);
            return read != null && read.isWithinBounds()
                    ? new Standing(Standing.State.LICENSED, number, null, read)
                    : notUnderstood("a part of the licence is missing or too long");
        } catch (JacksonException garbled) {
            return notUnderstood("the licence cannot be read");
        }
    }

    private static Standing notUnderstood(String why) {
        return Standing.of(Standing.State.UNKNOWN, AnswerParts.NOT_UNDERSTOOD + why);
    }
}
