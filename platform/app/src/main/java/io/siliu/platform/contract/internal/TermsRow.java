package io.siliu.platform.contract.internal;

import io.siliu.kernel.Period;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.util.List;

/** A stored row of the table of models and capacities. */
record TermsRow(
        EngagementModel model,
        LegalCapacity capacity,
        LocalDate validFrom,
        LocalDate validTo,
        boolean admitted,
        int preference,
        String reasonZh,
        String reasonEn,
        String source,
        boolean toConfirm) {

    EngagementTerms toTerms(List<ExpectedEvidence> evidence) {
        return new EngagementTerms(
                model,
                capacity,
                new Period(validFrom, validTo),
                admitted,
                preference,
                admitted ? null : new EngagementTerms.Refusal(reasonZh, reasonEn),
                source,
                toConfirm,
                evidence);
    }
}
