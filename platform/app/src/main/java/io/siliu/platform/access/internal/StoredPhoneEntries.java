package io.siliu.platform.access.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.access.PhoneEntries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class StoredPhoneEntries implements PhoneEntries {

    private static final int PERSONS_A_STATEMENT = 500;

    private final PhoneAccountMapper phones;

    StoredPhoneEntries(PhoneAccountMapper phones) {
        this.phones = phones;
    }

    @Override
    public Map<Long, Entered> of(Collection<Long> personIds) {
        List<Long> asked = personIds.stream().distinct().toList();
        List<PhoneAccountMapper.EntriesRow> rows = new ArrayList<>();
        for (int start = 0; start < asked.size(); start += PERSONS_A_STATEMENT) {
            rows.addAll(phones.entries(asked.subList(start, Math.min(asked.size(), start + PERSONS_A_STATEMENT))));
        }
        return rows.stream()
                .collect(toMap(
                        PhoneAccountMapper.EntriesRow::personId, row -> new Entered(row.firstAt(), row.lastAt())));
    }
}
