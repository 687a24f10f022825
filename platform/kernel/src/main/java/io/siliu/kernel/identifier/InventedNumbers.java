package io.siliu.kernel.identifier;

/**
 * Whether numbers of the invented range (region 990000, which no authority issues) are accepted. They are, in
 * demonstrations and tests alone, so that no number shown there can be a real person's.
 */
public enum InventedNumbers {
    REFUSED,
    ACCEPTED;

    static final String REGION = "990000";

    IdentifierCheck judge(boolean invented) {
        return invented && this == REFUSED ? IdentifierCheck.INVENTED : IdentifierCheck.VALID;
    }
}
