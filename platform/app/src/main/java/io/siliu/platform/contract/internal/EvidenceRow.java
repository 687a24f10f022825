package io.siliu.platform.contract.internal;

import io.siliu.platform.contract.AmountBasis;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.ExpectedEvidence;
import io.siliu.platform.contract.Flow;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;

/** A stored piece of expected evidence. */
record EvidenceRow(
        EngagementModel model,
        LegalCapacity capacity,
        LocalDate validFrom,
        Flow flow,
        EvidenceKind kind,
        PartyRole fromRole,
        PartyRole toRole,
        AmountBasis amountBasis,
        EvidenceScope scope,
        boolean required) {

    boolean belongsTo(TermsRow terms) {
        return model == terms.model() && capacity == terms.capacity() && validFrom.equals(terms.validFrom());
    }

    ExpectedEvidence toEvidence() {
        return new ExpectedEvidence(flow, kind, fromRole, toRole, amountBasis, scope, required);
    }
}
