package io.siliu.platform.contract.internal;

import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.RowByRow;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Compares filed agreements with the ledger, first when they are filed and then every month: rules ask for what was found last, so
 * that nothing is deciphered while records are sealed. Where a comparison fails, nothing is known until one succeeds.
 */
@Component
final class CheckingStage implements StageWorker {

    private static final WorkQueue FILED =
            new WorkQueue("contracting_agreement", "id", "stage = 'FILED' AND next_at <= :now", "stage, next_at, id");
    private static final Duration AGAIN = Duration.ofDays(30);
    private static final Duration AFTER_FAILURE = Duration.ofHours(6);

    /** Of what is gone there is nothing to compare any more. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final WorkClaims claims;
    private final ContractingMapper mapper;
    private final AnchoredText texts;
    private final PersonalData personal;
    private final Clock clock;

    CheckingStage(WorkClaims claims, ContractingMapper mapper, AnchoredText texts, PersonalData personal, Clock clock) {
        this.claims = claims;
        this.mapper = mapper;
        this.texts = texts;
        this.personal = personal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contract.checking";
    }

    @Override
    public int pass() {
        return RowByRow.inTheClaim(
                claims,
                FILED,
                id -> check(mapper.find(id).orElseThrow()),
                (id, failure) -> mapper.uncheckable(id, clock.instant().plus(AFTER_FAILURE), RowByRow.word(failure)));
    }

    private void check(ContractingRow row) {
        boolean gone = mapper.content(row.id()).orElseThrow().length == 0;
        if (gone) {
            mapper.checked(row.id(), null, NEVER);
        } else if (personal.left(List.of(row.workerId())).isEmpty()) {
            mapper.checked(
                    row.id(),
                    texts.isUnchanged(row).orElse(null),
                    clock.instant().plus(AGAIN));
        } else {
            mapper.rests(row.id(), clock.instant().plus(AGAIN));
        }
    }
}
