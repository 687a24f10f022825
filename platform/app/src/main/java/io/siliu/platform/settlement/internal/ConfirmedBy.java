package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.DraftSheet.Person;
import io.siliu.platform.settlement.SettlementBatch;
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

    public Persons of(SettlementBatch batch) {
        return drafts.ofBatch(batch.enterpriseId(), batch.id())
                .map(draft -> new Persons(draft.first(), draft.confirmed()))
                .orElse(new Persons(null, null));
    }
}
