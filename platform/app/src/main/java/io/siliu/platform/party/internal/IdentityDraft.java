package io.siliu.platform.party.internal;

/**
 * What somebody has said or shown about who they are.
 *
 * @param validTo ISO day or {@code 长期}, or null while unknown
 * @param source {@code PHOTO} or {@code TYPED}
 */
public record IdentityDraft(String name, String idNumber, String validTo, String source) {

    public static final IdentityDraft EMPTY = new IdentityDraft("", "", null, "TYPED");

    @Override
    public String toString() {
        return "IdentityDraft[" + source + "]";
    }
}
