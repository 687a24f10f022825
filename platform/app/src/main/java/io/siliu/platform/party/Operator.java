package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;

/**
 * The company that runs this platform: contracting party of the agreements, seller of its invoices, withholding agent.
 * Which company that is depends on the day; see {@link Operators}.
 */
public record Operator(String name, UnifiedSocialCreditCode creditCode) {

    public Operator {
        requireNonNull(name, "name is null");
        requireNonNull(creditCode, "creditCode is null");
    }
}
