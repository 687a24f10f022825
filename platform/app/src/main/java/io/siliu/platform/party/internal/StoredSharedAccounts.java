package io.siliu.platform.party.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.database.Portions;
import io.siliu.platform.party.SharedAccounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
final class StoredSharedAccounts implements SharedAccounts {

    private final SharingMapper sharing;

    StoredSharedAccounts(SharingMapper sharing) {
        this.sharing = sharing;
    }

    @Override
    public Map<Long, Sharing> of(Collection<Long> workerIds) {
        List<Long> distinct = workerIds.stream().distinct().toList();
        Map<Long, Set<Long>> cards = others(Portions.asked(distinct, sharing::sameCard));
        Map<Long, Set<Long>> phones = others(Portions.asked(distinct, sharing::samePhone));
        Map<Long, Sharing> shared = new HashMap<>();
        for (long worker : Portions.asked(distinct, sharing::known)) {
            shared.put(
                    worker, new Sharing(cards.getOrDefault(worker, Set.of()), phones.getOrDefault(worker, Set.of())));
        }
        return shared;
    }

    private static Map<Long, Set<Long>> others(List<SharingMapper.Pair> pairs) {
        return pairs.stream()
                .collect(groupingBy(SharingMapper.Pair::workerId, mapping(SharingMapper.Pair::otherId, toSet())));
    }
}
