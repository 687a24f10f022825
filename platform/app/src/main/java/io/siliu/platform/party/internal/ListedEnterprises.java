package io.siliu.platform.party.internal;

import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.database.Portions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
final class ListedEnterprises implements EnterpriseDirectory {

    private final EnterpriseMapper mapper;

    ListedEnterprises(EnterpriseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Listed> all() {
        return mapper.all().stream()
                .map(ListedEnterprises::listed)
                .sorted(Comparator.comparing(Listed::name))
                .toList();
    }

    @Override
    public Map<Long, Listed> findAll(Collection<Long> ids) {
        return Portions.asked(ids, mapper::findAll).stream()
                .map(ListedEnterprises::listed)
                .collect(Collectors.toMap(Listed::id, Function.identity()));
    }

    private static Listed listed(EnterpriseRow row) {
        return new Listed(row.id(), row.name(), row.creditCode());
    }
}
