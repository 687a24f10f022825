package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class StoredEnterprises implements Enterprises {

    private final EnterpriseMapper mapper;

    StoredEnterprises(EnterpriseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Enterprise> find(long id) {
        return mapper.find(id).map(EnterpriseRow::toEnterprise);
    }

    @Override
    public Optional<Enterprise> withCreditCode(UnifiedSocialCreditCode creditCode) {
        return mapper.withCreditCode(creditCode.value()).map(EnterpriseRow::toEnterprise);
    }

    @Override
    public List<Enterprise> all() {
        return mapper.all().stream().map(EnterpriseRow::toEnterprise).toList();
    }
}
