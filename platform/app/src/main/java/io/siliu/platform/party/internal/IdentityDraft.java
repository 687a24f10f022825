package io.siliu.platform.party.internal;

/**
 * What somebody has said or shown about who they are.
 *
 * @param validTo until when the identity card is good
 * @param source {@code PHOTO} or {@code TYPED}
 */
public record IdentityDraft(String name, String idNumber, ValidUntil validTo, String source) {

    public static final IdentityDraft EMPTY = new IdentityDraft("", "", ValidUntil.UNKNOWN, "TYPED");

    public IdentityDraft {
        validTo = validTo == null ? ValidUntil.UNKNOWN : validTo;
    }

    @Override
    public String toString() {
        return "IdentityDraft[" + source + "]";
    }
}
