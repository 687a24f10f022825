package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.Operator;
import java.time.Instant;
import java.time.LocalDate;

/** One recording: from which day on which company runs the platform, and who said so by what. */
record OperatorRow(
        long id,
        LocalDate validFrom,
        String name,
        String creditCode,
        String source,
        long recordedBy,
        String recordedByName,
        Instant recordedAt) {

    Operator operator() {
        return new Operator(name, new UnifiedSocialCreditCode(creditCode));
    }

    /** Whether the code is of the region that no authority issues. */
    boolean isInvented() {
        return operator().creditCode().isInvented();
    }
}
