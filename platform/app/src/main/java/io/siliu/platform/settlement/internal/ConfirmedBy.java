package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.DraftSheet.Person;
import io.siliu.platform.settlement.SettlementBatch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who confirmed a batch. */
@Component
public final class ConfirmedBy {

    private final DraftMapper drafts;

    ConfirmedBy(DraftMapper drafts) {
        this.drafts = drafts;
    }

    /** The first of two, and the one after whom it was booked; null where there was none. */
    public record Persons(Person first, Person last) {}

    /** The accounts that confirmed a batch; none where it was booked over the API. */
    public List<Long> accounts(long enterpriseId, long batchId) {
        return drafts.ofBatch(enterpriseId, batchId).stream()
                .flatMap(draft -> Stream.of(draft.firstBy(), draft.confirmedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public Persons of(SettlementBatch batch) {
        return drafts.ofBatch(batch.enterpriseId(), batch.id())
                .map(draft -> new Persons(draft.first(), draft.confirmed()))
                .orElse(new Persons(null, null));
    }
}
