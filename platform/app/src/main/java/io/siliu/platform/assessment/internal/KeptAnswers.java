package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.rules.Unanswered;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps {@link SharedAnswers} once, however many screenings name them. That is a transaction of its own, ahead of theirs: two
 * portions that come upon the same answers do not wait for each other, and answers that nobody names in the end do no harm.
 */
@Component
final class KeptAnswers {

    private static final int REMEMBERED = 50_000;
    private static final TypeReference<List<Unanswered>> LIST = new TypeReference<>() {};

    private final SharedAnswersMapper answers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    KeptAnswers(SharedAnswersMapper answers, PlatformTransactionManager transactions, Clock clock) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void keep(Collection<SharedAnswers> all) {
        Set<String> fresh = new TreeSet<>();
        all.forEach(one -> {
            String digest = one.digest().toString();
            if (!kept.contains(digest) && fresh.add(digest)) {
                byte[] packed = PackedJson.pack(Json.MAPPER.writeValueAsBytes(one.answers()));
                transaction.executeWithoutResult(status -> answers.insert(digest, packed, clock.instant()));
            }
        });
        if (kept.size() < REMEMBERED) {
            kept.addAll(fresh);
        }
    }

    /** The screening with all of its answers. */
    StoredScreening whole(StoredScreening stored) {
        return stored.shared() == null ? stored : stored.with(read(stored.shared()));
    }

    private List<Unanswered> read(String digest) {
        return answers.find(digest)
                .map(packed -> Json.MAPPER.readValue(PackedJson.unpack(packed), LIST))
                .orElseThrow(() -> new IllegalStateException("The shared answers " + digest + " are not kept"));
    }
}
