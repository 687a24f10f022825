package io.siliu.platform.database.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.database.DatabaseError;
import io.siliu.platform.database.Idempotency;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the answer of each key in the transaction that did the work, and forgets it after some days. */
@Component
final class StoredAnswers implements Idempotency, StageWorker {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

    private final IdempotencyMapper keys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;
    private volatile Instant nextCleaning = Instant.MIN;

    StoredAnswers(
            IdempotencyMapper keys,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${siliu.idempotency.kept:P7D}") Duration kept) {
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public Answer once(String scope, String key, Digest input, Supplier<Answer> work) {
        return transaction.execute(status -> {
            Optional<Answer> earlier = begin(scope, key, input);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            Answer answer = work.get();
            if (answer.succeeded()) {
                keys.answer(scope, key, answer.status(), answer.contentType(), answer.body());
            } else {
                status.setRollbackOnly();
            }
            return answer;
        });
    }

    /** Takes the key, or finds who took it. The unique key makes a second caller wait until the first has ended. */
    private Optional<Answer> begin(String scope, String key, Digest input) {
        try {
            keys.begin(scope, key, input, clock.instant());
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            IdempotencyMapper.Stored stored = keys.find(scope, key).orElseThrow(() -> taken);
            if (!stored.inputDigest().equals(input)) {
                throw new PlatformException(
                        DatabaseError.IDEMPOTENCY_KEY_REUSED,
                        "Idempotency-Key",
                        "This Idempotency-Key was used with another request. Use a new key for a new request.");
            }
            return Optional.of(new Answer(stored.status(), stored.contentType(), stored.body(), true));
        }
    }

    @Override
    public String name() {
        return "database.idempotency";
    }

    @Override
    public int pass() {
        Instant now = clock.instant();
        if (now.isBefore(nextCleaning)) {
            return 0;
        }
        int forgotten = keys.forget(now.minus(kept));
        if (forgotten == 0) {
            nextCleaning = now.plus(BETWEEN_CLEANINGS);
        }
        return forgotten;
    }
}
