package io.siliu.platform.filing.internal;

import java.util.Comparator;
import java.util.List;

/**
 * The kinds of certificates in the form's list (证件类型), told by how a number begins. A kind whose code nobody has read in the
 * original is never sent as another one.
 */
record Certificates(List<Kind> kinds) {

    private static final String TO_CONFIRM = "待核定";

    Certificates {
        kinds = kinds.stream()
                .sorted(Comparator.comparingInt((Kind kind) -> kind.prefix().length())
                        .reversed())
                .toList();
    }

    /** @throws IllegalStateException when no rule says of which kind it is */
    Kind of(String number) {
        return kinds.stream()
                .filter(kind -> number.startsWith(kind.prefix()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule says of which kind this certificate is"));
    }

    /**
     * A kind of certificate.
     *
     * @param prefix how its numbers begin; empty is every other
     * @param code as in the form's list, such as {@code 201|居民身份证}, or null while it is not known
     * @param country code and name of the country or region of its holder, or null while it is not known
     */
    record Kind(String prefix, String title, String code, String country) {

        boolean isKnown() {
            return code != null && country != null;
        }

        /** What stands in the column; one that is not known is marked so, and its holder's rows wait. */
        String kindCell() {
            return code == null ? TO_CONFIRM + "|" + title : code;
        }

        String countryCell() {
            return country == null ? TO_CONFIRM : country;
        }
    }
}
