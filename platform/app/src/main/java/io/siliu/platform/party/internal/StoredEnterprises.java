package io.siliu.platform.party.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseName;
import io.siliu.platform.party.EnterpriseNames;
import io.siliu.platform.party.Enterprises;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
final class StoredEnterprises implements Enterprises {

    private final EnterpriseMapper mapper;
    private final EnterpriseNameMapper names;

    StoredEnterprises(EnterpriseMapper mapper, EnterpriseNameMapper names) {
        this.mapper = mapper;
        this.names = names;
    }

    @Override
    public Optional<Enterprise> find(long id) {
        return mapper.find(id).map(EnterpriseRow::toEnterprise);
    }

    @Override
    public Map<Long, Enterprise> findAll(Collection<Long> ids) {
        return Portions.asked(ids, mapper::findAll).stream()
                .map(EnterpriseRow::toEnterprise)
                .collect(toMap(Enterprise::id, Function.identity()));
    }

    @Override
    public Optional<Enterprise> withCreditCode(UnifiedSocialCreditCode creditCode) {
        return mapper.withCreditCode(creditCode.value()).map(EnterpriseRow::toEnterprise);
    }

    @Override
    public List<Enterprise> all() {
        return mapper.all().stream().map(EnterpriseRow::toEnterprise).toList();
    }

    @Override
    public Optional<EnterpriseNames> named(long id) {
        return find(id).map(enterprise -> new EnterpriseNames(
                enterprise, names.of(id).stream().map(EnterpriseNameRow::toName).toList()));
    }

    @Override
    public List<EnterpriseNames> allNamed() {
        Map<Long, List<EnterpriseName>> others = names.all().stream()
                .collect(groupingBy(EnterpriseNameRow::enterpriseId, mapping(EnterpriseNameRow::toName, toList())));
        return all().stream()
                .map(enterprise -> new EnterpriseNames(enterprise, others.getOrDefault(enterprise.id(), List.of())))
                .toList();
    }
}
