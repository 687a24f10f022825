package io.siliu.platform.outside;

import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What came of a call. Only {@link Answered} and {@link Refused} were said by the other side; after {@link NotSent}
 * nothing has happened there for certain, after {@link Unknown} something may have.
 */
public sealed interface OutsideAnswer {

    /**
     * The other side did what was asked, or answered what was asked.
     *
     * @param status 200 to 299
     * @param json the body; a missing node when there was none
     */
    record Answered(int status, JsonNode json) implements OutsideAnswer {}

    /**
     * The other side understood and refuses; the same call again will be refused again.
     *
     * @param status 400 to 499
     * @param code a short word for programs, such as {@code NOT_FOUND}
     * @param message its own sentence; may name data of a person, so it is not for logs
     */
    record Refused(int status, String code, String message) implements OutsideAnswer {

        private static final Set<Integer> ABOUT_THE_MESSAGE = Set.of(400, 422);

        /**
         * Whether it was said of this very message, so that it is the last word. A shut door, a wrong address or a key that
         * was used before says nothing about the message.
         */
        public boolean isLastWord() {
            return ABOUT_THE_MESSAGE.contains(status);
        }

        @Override
        public String toString() {
            return "Refused[" + status + " " + code + "]";
        }
    }

    /** The call never reached the other side, or it said that it takes nothing at present: try again later. */
    record NotSent(String why) implements OutsideAnswer {}

    /** Whether the other side acted is not known: repeat with the same key, or ask what it knows of the key. */
    record Unknown(String why) implements OutsideAnswer {}

    /** One value for each of the four outcomes. */
    default <T> T fold(
            Function<Answered, T> answered,
            Function<Refused, T> refused,
            Function<NotSent, T> notSent,
            Function<Unknown, T> unknown) {
        if (this instanceof Answered one) {
            return answered.apply(one);
        }
        if (this instanceof Refused one) {
            return refused.apply(one);
        }
        if (this instanceof NotSent one) {
            return notSent.apply(one);
        }
        return unknown.apply((Unknown) this);
    }
}
