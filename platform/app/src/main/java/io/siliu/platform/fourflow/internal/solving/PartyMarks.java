package io.siliu.platform.fourflow.internal.solving;

import java.util.Set;

/**
 * By what a party can be recognised on a paper: keyed digests of its names, of its name masks (沈*舟), of its codes and
 * accounts, and the masked forms of its accounts.
 */
public record PartyMarks(
        Set<String> names, Set<String> nameMasks, Set<String> codes, Set<String> accounts, Set<AccountMask> masks) {

    public static final PartyMarks UNKNOWN = new PartyMarks(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public PartyMarks {
        names = Set.copyOf(names);
        nameMasks = Set.copyOf(nameMasks);
        codes = Set.copyOf(codes);
        accounts = Set.copyOf(accounts);
        masks = Set.copyOf(masks);
    }
}
