package io.siliu.platform.fourflow.internal.solving;

/**
 * A party as a paper names it, as keyed digests; a component is null where it was not read with certainty.
 *
 * @param nameMask digest of a masked name, where the paper masks it
 * @param mask the account, where the paper masks it
 */
public record PartyRead(String name, String nameMask, String code, String account, AccountMask mask) {

    public static final PartyRead NOTHING = new PartyRead(null, null, null, null, null);

    /** Takes what this reading lacks from another form of the same paper. */
    PartyRead or(PartyRead other) {
        return new PartyRead(
                name != null ? name : other.name,
                nameMask != null ? nameMask : other.nameMask,
                code != null ? code : other.code,
                account != null ? account : other.account,
                mask != null ? mask : other.mask);
    }

    boolean isNothing() {
        return name == null && nameMask == null && code == null && account == null && mask == null;
    }
}
