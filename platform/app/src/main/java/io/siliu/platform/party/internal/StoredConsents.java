package io.siliu.platform.party.internal;

import io.siliu.platform.database.Portions;
import io.siliu.platform.party.Consent;
import io.siliu.platform.party.Consents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class StoredConsents implements Consents {

    private final ConsentMapper mapper;

    StoredConsents(ConsentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Consent> of(long workerId) {
        return mapper.ofWorkers(List.of(workerId));
    }

    @Override
    public Map<Long, List<Consent>> ofAll(Collection<Long> workerIds) {
        Map<Long, List<Consent>> consents = new LinkedHashMap<>();
        workerIds.forEach(id -> consents.put(id, new ArrayList<>()));
        Portions.asked(workerIds, mapper::ofWorkers)
                .forEach(each -> consents.get(each.workerId()).add(each));
        return consents;
    }
}
