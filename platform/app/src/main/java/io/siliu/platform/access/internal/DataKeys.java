package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.internal.DataKeyMapper.StoredKey;
import io.siliu.platform.database.BulkRows;
import io.siliu.platform.database.Portions;
import io.siliu.platform.database.StageWorker;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One random key for each subject, wrapped under the master key. Opened keys are remembered for a minute, so that a
 * key destroyed by another process is forgotten here soon too. After a rotation of the master key this stage wraps
 * all keys anew.
 */
final class DataKeys implements StageWorker {

    private static final int REMEMBERED = 2_000;
    private static final int REWRAPPED_AT_ONCE = 200;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private final DataKeyMapper rows;
    private final BulkRows bulk;
    private final MasterKeys masters;
    private final CryptoSuite suite;
    private final SecureRandom random;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);

    DataKeys(
            DataKeyMapper rows,
            BulkRows bulk,
            MasterKeys masters,
            CryptoSuite suite,
            SecureRandom random,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.bulk = bulk;
        this.masters = masters;
        this.suite = suite;
        this.random = random;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** An opened key; one that is locked is for duties of the law alone. */
    record Key(CryptoSuite suite, Secret<byte[]> bytes, boolean locked) {}

    private record Opened(Key key, Instant until) {}

    /**
     * The key of a subject, made if there is none yet.
     *
     * @throws PlatformException {@link AccessError#ERASED}
     */
    Key of(String subjectKind, long subjectId) {
        String name = subjectKind + "/" + subjectId;
        return remembered(name).orElseGet(() -> remember(name, open(load(subjectKind, subjectId))));
    }

    /** Opens those keys of these subjects that are not open yet; subjects without a key, or without one left, stay so. */
    void prepare(String subjectKind, Collection<Long> subjectIds) {
        List<Long> closed = subjectIds.stream()
                .distinct()
                .filter(id -> remembered(subjectKind + "/" + id).isEmpty())
                .toList();
        for (List<Long> some : Portions.of(closed, Portions.KEYS)) {
            rows.findAll(subjectKind, some).stream()
                    .filter(stored -> stored.wrappedKey() != null)
                    .forEach(stored -> remember(stored.context(), open(stored)));
        }
    }

    /** Makes the keys of new subjects, which must not have one yet, in the caller's transaction. */
    void make(String subjectKind, Collection<Long> subjectIds) {
        List<Long> fresh = subjectIds.stream().distinct().toList();
        for (List<Long> some : Portions.of(fresh, Portions.KEYS)) {
            Map<String, Key> made = new HashMap<>();
            List<StoredKey> stored = new ArrayList<>();
            for (long id : some) {
                byte[] plain = suite.newKey(random);
                StoredKey unwrapped = new StoredKey(subjectKind, id, suite.name(), masters.current(), null, null);
                stored.add(unwrapped.wrapped(masters.wrap(unwrapped.context(), plain)));
                made.put(unwrapped.context(), new Key(suite, Secret.of(plain), false));
            }
            Instant now = clock.instant();
            bulk.write(DataKeyMapper.class, stored, (keys, key) -> keys.insert(key, now));
            made.forEach(this::remember);
        }
    }

    /** Destroys the key in the caller's transaction. */
    void destroy(String subjectKind, long subjectId) {
        rows.destroy(subjectKind, subjectId, clock.instant());
        forgetWithTransaction(subjectKind + "/" + subjectId);
    }

    /** Locks the key in the caller's transaction, or opens the lock again. */
    void lock(String subjectKind, long subjectId, boolean locked) {
        rows.lock(subjectKind, subjectId, locked ? clock.instant() : null);
        forgetWithTransaction(subjectKind + "/" + subjectId);
    }

    /** Those of the subjects whose keys are locked or destroyed. */
    Set<Long> closed(String subjectKind, Collection<Long> subjectIds) {
        return those(subjectKind, subjectIds, key -> key.wrappedKey() == null || key.lockedAt() != null);
    }

    /** Those of the subjects whose keys are destroyed. */
    Set<Long> destroyed(String subjectKind, Collection<Long> subjectIds) {
        return those(subjectKind, subjectIds, key -> key.wrappedKey() == null);
    }

    private Set<Long> those(String subjectKind, Collection<Long> subjectIds, Predicate<StoredKey> which) {
        return Portions.asked(subjectIds, some -> rows.findAll(subjectKind, some)).stream()
                .filter(which)
                .map(StoredKey::subjectId)
                .collect(Collectors.toSet());
    }

    private void forgetWithTransaction(String name) {
        forget(name);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    forget(name);
                }
            });
        }
    }

    boolean destroyed(String subjectKind, long subjectId) {
        return rows.find(subjectKind, subjectId)
                .filter(key -> key.wrappedKey() == null)
                .isPresent();
    }

    @Override
    public String name() {
        return "access.key-rotation";
    }

    @Override
    public int pass() {
        Integer done = transaction.execute(status -> {
            List<StoredKey> old = rows.wrappedUnderOthers(masters.current(), REWRAPPED_AT_ONCE);
            for (StoredKey key : old) {
                byte[] plain = masters.unwrap(key.masterKey(), key.context(), key.wrappedKey());
                rows.rewrap(key.subjectKind(), key.subjectId(), masters.current(), masters.wrap(key.context(), plain));
            }
            return old.size();
        });
        return done == null ? 0 : done;
    }

    private StoredKey load(String subjectKind, long subjectId) {
        return rows.find(subjectKind, subjectId).orElseGet(() -> create(subjectKind, subjectId));
    }

    /** Made in the caller's transaction, so that a rolled back person leaves no key; of two makers one wins. */
    private StoredKey create(String subjectKind, long subjectId) {
        StoredKey fresh = new StoredKey(subjectKind, subjectId, suite.name(), masters.current(), null, null);
        byte[] wrapped = masters.wrap(fresh.context(), suite.newKey(random));
        try {
            rows.insert(fresh.wrapped(wrapped), clock.instant());
            return fresh.wrapped(wrapped);
        } catch (DuplicateKeyException someoneWasFaster) {
            return rows.find(subjectKind, subjectId).orElseThrow(() -> someoneWasFaster);
        }
    }

    private Key open(StoredKey stored) {
        if (stored.wrappedKey() == null) {
            throw new PlatformException(
                    AccessError.ERASED, "The key was destroyed, so this content is gone; its proof stays valid.");
        }
        byte[] plain = masters.unwrap(stored.masterKey(), stored.context(), stored.wrappedKey());
        return new Key(CryptoSuite.valueOf(stored.suite()), Secret.of(plain), stored.lockedAt() != null);
    }

    private Optional<Key> remembered(String name) {
        Map<String, Key> ofTransaction = inTransaction();
        if (ofTransaction.containsKey(name)) {
            return Optional.of(ofTransaction.get(name));
        }
        synchronized (opened) {
            Opened entry = opened.get(name);
            if (entry == null || entry.until.isBefore(clock.instant())) {
                return Optional.empty();
            }
            return Optional.of(entry.key);
        }
    }

    /** Inside a transaction a key may be one that is never committed, so it is remembered for all only afterwards. */
    private Key remember(String name, Key key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            rememberForAll(name, key);
            return key;
        }
        if (!TransactionSynchronizationManager.hasResource(this)) {
            Map<String, Key> own = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, own);
            TransactionSynchronizationManager.registerSynchronization(new KeysOfTransaction(own));
        }
        inTransaction().put(name, key);
        return key;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Key> inTransaction() {
        Object own = TransactionSynchronizationManager.getResource(this);
        return own == null ? Map.of() : (Map<String, Key>) own;
    }

    private void rememberForAll(String name, Key key) {
        synchronized (opened) {
            opened.put(name, new Opened(key, clock.instant().plus(REMEMBERED_FOR)));
            if (opened.size() > REMEMBERED) {
                opened.remove(opened.keySet().iterator().next());
            }
        }
    }

    private void forget(String name) {
        synchronized (opened) {
            opened.remove(name);
        }
        Map<String, Key> own = inTransaction();
        if (!own.isEmpty()) {
            own.remove(name);
        }
    }

    private final class KeysOfTransaction implements TransactionSynchronization {

        private final Map<String, Key> own;

        private KeysOfTransaction(Map<String, Key> own) {
            this.own = own;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DataKeys.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DataKeys.this, own);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(DataKeys.this);
            if (status == STATUS_COMMITTED) {
                own.forEach(DataKeys.this::rememberForAll);
            }
        }
    }
}
