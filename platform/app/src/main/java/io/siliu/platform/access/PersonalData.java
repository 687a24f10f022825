package io.siliu.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Set;

/**
 * Encryption of personal data under one key for each person, paper or record. The key is made at the first use, stored
 * only wrapped under the master key, and can be destroyed: that is the erasure.
 */
public interface PersonalData {

    /**
     * Encrypts under the subject's key; the same plain bytes never give the same result twice.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#ERASED} when the key was destroyed
     */
    byte[] encrypt(DataSubject subject, long id, byte[] plain);

    /**
     * Decrypts.
     *
     * @throws io.siliu.kernel.PlatformException {@link AccessError#ERASED} when the key was destroyed, {@link
     *     AccessError#LOCKED} when the person left and the present actor has no duty of the law to see it,
     *     {@link AccessError#CIPHER_TEXT_BROKEN} when the bytes were changed or belong to another subject
     */
    byte[] decrypt(DataSubject subject, long id, byte[] sealed);

    /** Opens the keys of many subjects in one question, ahead of their use; changes nothing but the time it takes. */
    default void prepare(DataSubject subject, Collection<Long> ids) {}

    /** Makes the keys of many subjects that are new, in one statement; changes nothing but the time it takes. */
    default void makeKeys(DataSubject subject, Collection<Long> ids) {}

    /**
     * Destroys the key. What was encrypted under it stays as bytes that nobody can read; that it was destroyed is an entry of
     * the ledger, in the same transaction. Doing it twice is the same.
     */
    void destroyKey(DataSubject subject, long id);

    /** Whether the key was destroyed. */
    boolean erased(DataSubject subject, long id);

    /** Those of them whose keys were destroyed. */
    Set<Long> erased(DataSubject subject, Collection<Long> ids);

    /** Which of these persons left: their keys are locked or destroyed. */
    Set<Long> left(Collection<Long> personIds);

    default byte[] encrypt(long personId, byte[] plain) {
        return encrypt(DataSubject.PERSON, personId, plain);
    }

    default byte[] decrypt(long personId, byte[] sealed) {
        return decrypt(DataSubject.PERSON, personId, sealed);
    }

    default byte[] encryptText(long personId, String plain) {
        return encrypt(personId, plain.getBytes(UTF_8));
    }

    default String decryptText(long personId, byte[] sealed) {
        return new String(decrypt(personId, sealed), UTF_8);
    }

    default void destroyKey(long personId) {
        destroyKey(DataSubject.PERSON, personId);
    }
}
