package io.siliu.platform.party;

import static java.util.Objects.requireNonNull;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;

/** A company that outsources tasks, pays, and receives invoices (用工企业). Its registry data is public. */
public record Enterprise(long id, UnifiedSocialCreditCode creditCode, String name, Region region) {

    public Enterprise {
        requireNonNull(creditCode, "creditCode is null");
        requireNonNull(name, "name is null");
        requireNonNull(region, "region is null");
    }
}
