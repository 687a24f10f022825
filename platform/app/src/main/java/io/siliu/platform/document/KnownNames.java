package io.siliu.platform.document;

import java.util.List;

/**
 * Names that are known already, to be proposed where one was misread. A proposal is never a reading: the one who looks
 * at the paper decides, and what was read is kept.
 */
public interface KnownNames {

    /**
     * The names nearest to what was read, best first: those that go with the code beside it, then those that differ in at
     * most every third character.
     *
     * @param enterpriseId whose paper it is; only names from its own papers and public ones are proposed. 0 for nobody's
     * @param read what was read, or an empty string
     * @param code the tax number or credit code that stands beside the name, or null
     */
    List<Proposal> near(long enterpriseId, String read, String code, int most);

    /** A name and why it is proposed. */
    record Proposal(String name, Origin origin) {}

    /** Where a name is known from. */
    enum Origin {
        /** It stood beside this very code before, or is registered under it. */
        CODE,
        /** It is an enterprise's that is registered here. */
        REGISTERED,
        /** A person confirmed it on another paper. */
        CONFIRMED,
        /** It was read for certain beside a code whose check digit holds. */
        PROVED
    }
}
