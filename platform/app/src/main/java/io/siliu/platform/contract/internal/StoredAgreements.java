package io.siliu.platform.contract.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.contract.EngagementTable;
import io.siliu.platform.contract.Engagements;
import io.siliu.platform.contract.MasterAgreements;
import io.siliu.platform.contract.MasterServiceAgreement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
final class StoredAgreements implements MasterAgreements {

    private final AgreementMapper mapper;
    private final EngagementTable table;

    StoredAgreements(AgreementMapper mapper, EngagementTable table) {
        this.mapper = mapper;
        this.table = table;
    }

    @Override
    public List<MasterServiceAgreement> of(long enterpriseId) {
        return mapper.of(enterpriseId).stream().map(AgreementRow::toAgreement).toList();
    }

    @Override
    public Map<Long, MasterServiceAgreement> findAll(long enterpriseId, Collection<Long> agreementIds) {
        Set<Long> wanted = Set.copyOf(agreementIds);
        return of(enterpriseId).stream()
                .filter(each -> wanted.contains(each.id()))
                .collect(toMap(MasterServiceAgreement::id, Function.identity()));
    }

    @Override
    public Engagements engagements(long enterpriseId) {
        return new Engagements(of(enterpriseId), table.all());
    }
}
