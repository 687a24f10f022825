package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Region;

/** An enterprise as stored, without the contact. */
record EnterpriseRow(long id, String creditCode, String name, String region) {

    Enterprise toEnterprise() {
        return new Enterprise(id, new UnifiedSocialCreditCode(creditCode), name, new Region(region));
    }
}
