package io.siliu.platform.access.internal;

import static java.util.stream.Collectors.toMap;

import io.siliu.platform.access.PhoneEntries;
import io.siliu.platform.database.Portions;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
final class StoredPhoneEntries implements PhoneEntries {

    private final PhoneAccountMapper phones;

    StoredPhoneEntries(PhoneAccountMapper phones) {
        this.phones = phones;
    }

    @Override
    public Map<Long, Entered> of(Collection<Long> personIds) {
        return Portions.asked(personIds, phones::entries).stream()
                .collect(toMap(
                        PhoneAccountMapper.EntriesRow::personId, row -> new Entered(row.firstAt(), row.lastAt())));
    }
}
