package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Digest;
import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps every uploaded file as it came, encrypted under a key of its own, once a digest. */
@Component
final class FileShelf {

    private final FileMapper mapper;
    private final PersonalData keys;
    private final IdGenerator ids;
    private final Clock clock;
    private final TransactionTemplate apart;

    FileShelf(
            FileMapper mapper,
            PersonalData keys,
            IdGenerator ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The file of these bytes, locked until the end of the transaction. */
    Optional<FileRow> take(long enterpriseId, byte[] file) {
        return mapper.take(enterpriseId, digest(file).toString());
    }

    /** Keeps a booked file in the caller's transaction, or turns the one refused earlier into it. */
    long keepBooked(long enterpriseId, byte[] file, Optional<FileRow> known, long batchId, Actor actor) {
        if (known.isPresent()) {
            mapper.booked(enterpriseId, known.get().id(), batchId);
            return known.get().id();
        }
        return insert(enterpriseId, file, FileRow.State.BOOKED, batchId, actor);
    }

    /** Keeps a file that a person looks at, in the caller's transaction; or finds it. */
    FileRow keepDraft(long enterpriseId, byte[] file, Actor actor) {
        return take(enterpriseId, file)
                .orElseGet(() -> new FileRow(
                        insert(enterpriseId, file, FileRow.State.DRAFT, null, actor), FileRow.State.DRAFT, null));
    }

    /** Keeps a refused file, also though the caller's transaction will be rolled back. */
    void keepRefused(long enterpriseId, byte[] file, Actor actor) {
        if (file.length == 0) {
            return;
        }
        apart.executeWithoutResult(status -> {
            if (mapper.take(enterpriseId, digest(file).toString()).isEmpty()) {
                keepUnlessJustKept(enterpriseId, file, actor);
            }
        });
    }

    private void keepUnlessJustKept(long enterpriseId, byte[] file, Actor actor) {
        try {
            insert(enterpriseId, file, FileRow.State.REFUSED, null, actor);
        } catch (DuplicateKeyException kept) {
            // Another request kept the same bytes a moment ago, which is all that is wanted here.
            return;
        }
    }

    /** The bytes as they came. */
    Optional<byte[]> content(long enterpriseId, long fileId) {
        return mapper.content(enterpriseId, fileId)
                .map(cipherText -> keys.decrypt(DataSubject.DOCUMENT, fileId, cipherText));
    }

    private long insert(long enterpriseId, byte[] file, FileRow.State state, Long batchId, Actor actor) {
        long id = ids.next();
        byte[] cipherText = keys.encrypt(DataSubject.DOCUMENT, id, file);
        mapper.insert(
                enterpriseId,
                id,
                digest(file).toString(),
                cipherText,
                file.length,
                state,
                batchId,
                clock.instant(),
                actor.accountId());
        return id;
    }

    private static Digest digest(byte[] file) {
        try {
            return new Digest("sha256", MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
