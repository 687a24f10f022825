package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.EnterpriseName;
import java.time.Instant;
import java.time.LocalDate;

/** Another name of an enterprise as it was recorded; one that is withdrawn counts nothing and stays to be seen. */
record EnterpriseNameRow(
        long id,
        long enterpriseId,
        EnterpriseName.Kind kind,
        String name,
        String creditCode,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        long recordedBy,
        String recordedByName,
        Instant recordedAt,
        Instant withdrawnAt) {

    EnterpriseName toName() {
        return new EnterpriseName(
                kind, name, creditCode == null ? null : new UnifiedSocialCreditCode(creditCode), validFrom, validTo);
    }
}
