package io.siliu.platform.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Encrypts each datum under its subject's key; the subject is authenticated with it, so data cannot change owner. */
@Component
class EncryptedPersonalData implements PersonalData {

    private final DataKeys keys;
    private final ErasureRecord erasures;
    private final SecureRandom random;

    EncryptedPersonalData(DataKeys keys, ErasureRecord erasures, SecureRandom random) {
        this.keys = keys;
        this.erasures = erasures;
        this.random = random;
    }

    @Override
    public byte[] encrypt(DataSubject subject, long id, byte[] plain) {
        DataKeys.Key key = keys.of(subject.name(), id);
        return key.suite().encrypt(key.bytes().reveal(), context(subject, id), plain, random);
    }

    @Override
    public byte[] decrypt(DataSubject subject, long id, byte[] sealed) {
        DataKeys.Key key = keys.of(subject.name(), id);
        if (key.locked() && !hasDuty()) {
            throw new PlatformException(
                    AccessError.LOCKED,
                    "This person left. What a law still wants kept of them is locked; officers open it for a stated purpose.");
        }
        try {
            return CryptoSuite.decrypt(key.bytes().reveal(), context(subject, id), sealed);
        } catch (GeneralSecurityException broken) {
            throw new PlatformException(
                    AccessError.CIPHER_TEXT_BROKEN,
                    null,
                    "A stored value of " + subject + " " + id + " cannot be opened: it was changed or moved.",
                    broken);
        }
    }

    /** Work in the background ends what the law wants ended; officers, and their programs, said why they look. */
    private static boolean hasDuty() {
        return SignedIn.present()
                .map(who -> who.actor().role().isOfficer()
                        && SessionInspections.statedBy(who).isPresent())
                .orElse(true);
    }

    @Override
    public Set<Long> left(Collection<Long> personIds) {
        return keys.closed(DataSubject.PERSON.name(), personIds);
    }

    @Override
    public void prepare(DataSubject subject, Collection<Long> ids) {
        keys.prepare(subject.name(), ids);
    }

    @Override
    public void makeKeys(DataSubject subject, Collection<Long> ids) {
        keys.make(subject.name(), ids);
    }

    @Override
    @Transactional
    public void destroyKey(DataSubject subject, long id) {
        if (!erased(subject, id)) {
            keys.destroy(subject.name(), id);
            erasures.keep(subject, id);
        }
    }

    @Override
    public boolean erased(DataSubject subject, long id) {
        return keys.destroyed(subject.name(), id);
    }

    @Override
    public Set<Long> erased(DataSubject subject, Collection<Long> ids) {
        return keys.destroyed(subject.name(), ids);
    }

    private static byte[] context(DataSubject subject, long id) {
        return (subject.name() + "/" + id).getBytes(UTF_8);
    }
}
