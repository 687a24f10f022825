package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;

/**
 * Another name than the present one under which an enterprise stands on papers.
 *
 * @param creditCode the code that papers under this name bear where it is another one, else null
 * @param validFrom the first day, or null where it is not known
 * @param validTo the last day, or null for a branch that still exists
 */
public record EnterpriseName(
        Kind kind, String name, UnifiedSocialCreditCode creditCode, LocalDate validFrom, LocalDate validTo) {

    /** Why an enterprise has another name. */
    public enum Kind {
        /** 曾用名: what the enterprise itself was called until a day. */
        FORMER,
        /** 分公司: a branch, which acts for the enterprise and is no company of its own (《公司法》 第十三条). */
        BRANCH
    }

    public EnterpriseName {
        requireNonNull(kind, "kind is null");
        requireNonNull(name, "name is null");
        if (kind == Kind.FORMER) {
            requireNonNull(validTo, "a former name without its last day");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
