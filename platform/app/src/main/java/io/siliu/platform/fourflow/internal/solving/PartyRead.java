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

    /** Whether something that was read of both differs; a name may be misread where the code or the account is the same. */
    boolean contradicts(PartyRead other) {
        boolean proven = isSame(code, other.code) || isSame(account, other.account);
        return differ(code, other.code)
                || differ(account, other.account)
                || (!proven && (differ(name, other.name) || differ(nameMask, other.nameMask)))
                || (mask != null && other.mask != null && !mask.fits(other.mask));
    }

    private static boolean isSame(String one, String other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }

    boolean isNothing() {
        return name == null && nameMask == null && code == null && account == null && mask == null;
    }
}
