package io.siliu.platform.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.notify.Envelope;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Closes waiting messages under a key of their own, wrapped and rotated like all others. */
@Component
final class Outbox implements Envelope {

    private static final String SUBJECT = "OUTBOX";
    private static final byte[] CONTEXT = SUBJECT.getBytes(UTF_8);

    private final DataKeys keys;
    private final SecureRandom random;

    Outbox(DataKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    @Override
    public byte[] seal(byte[] plain) {
        DataKeys.Key key = keys.of(SUBJECT, 0);
        return key.suite().encrypt(key.bytes().reveal(), CONTEXT, plain, random);
    }

    @Override
    public byte[] open(byte[] sealed) {
        DataKeys.Key key = keys.of(SUBJECT, 0);
        try {
            return CryptoSuite.decrypt(key.bytes().reveal(), CONTEXT, sealed);
        } catch (GeneralSecurityException broken) {
            throw new PlatformException(
                    AccessError.CIPHER_TEXT_BROKEN,
                    null,
                    "A waiting message cannot be opened: it was changed.",
                    broken);
        }
    }
}
