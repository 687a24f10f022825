package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

/** A number of somebody is on record and cannot be one; it says which, and never the number. */
public final class IdentityUnreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Field field;

    public IdentityUnreadable(Field field, IllegalArgumentException why) {
        super("The " + field + " on record cannot be one", why);
        this.field = requireNonNull(field, "field is null");
    }

    public Field field() {
        return field;
    }

    /** The number that is wrong. */
    public enum Field {
        ID_NUMBER,
        BANK_CARD,
        CREDIT_CODE
    }
}
