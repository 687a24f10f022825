package io.siliu.platform.contract.internal;

import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.EngagementTerms;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class StoredEngagementTable implements EngagementTable {

    private final TermsMapper mapper;

    StoredEngagementTable(TermsMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<EngagementTerms> terms(EngagementModel model, LegalCapacity capacity, LocalDate day) {
        return all().stream().filter(each -> each.holds(model, capacity, day)).findFirst();
    }

    @Override
    public List<EngagementTerms> all() {
        List<EvidenceRow> evidence = mapper.evidence();
        return mapper.terms().stream()
                .map(terms -> terms.toTerms(evidence.stream()
                        .filter(each -> each.belongsTo(terms))
                        .map(EvidenceRow::toEvidence)
                        .toList()))
                .toList();
    }
}
