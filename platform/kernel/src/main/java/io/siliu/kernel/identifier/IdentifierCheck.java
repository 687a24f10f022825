package io.siliu.kernel.identifier;

/** What the published form of a number says of a text; the first fault found, in this order. */
public enum IdentifierCheck {
    VALID,
    WRONG_LENGTH,
    WRONG_CHARACTER,
    WRONG_PREFIX,
    WRONG_DATE,
    WRONG_CHECK_DIGIT,
    /** A number of the range kept for demonstrations, where only real ones are accepted. */
    INVENTED;

    public boolean isValid() {
        return this == VALID;
    }
}
