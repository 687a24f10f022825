package io.siliu.rules.internal.catalogue;

import java.util.Set;

/** The first two digits of region codes, by GB/T 2260; 99 is the invented region of walkthroughs and tests. */
final class Provinces {

    private static final Set<String> PREFIXES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "99");

    private Provinces() {}

    /** @param region a code or its beginning, of two digits at least */
    static boolean hold(String region) {
        return PREFIXES.contains(region.substring(0, 2));
    }
}
