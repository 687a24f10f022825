package io.siliu.ocr.internal.signature;

import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Digests by the many names that papers give them: object identifiers, addresses, plain names. MD5 is not trusted. */
public final class Digests {

    private Digests() {}

    /** The digest, or empty where the name is not known. */
    public static Optional<byte[]> of(String name, byte[] content) {
        return named(name.strip().toLowerCase(Locale.ROOT)).map(digest -> {
            digest.update(content, 0, content.length);
            byte[] value = new byte[digest.getDigestSize()];
            digest.doFinal(value, 0);
            return value;
        });
    }

    private static Optional<Digest> named(String name) {
        if (name.matches("1\\.2\\.156\\.10197\\.1\\.401(\\.1)?") || name.endsWith("sm3")) {
            return Optional.of(new SM3Digest());
        }
        if (name.equals("2.16.840.1.101.3.4.2.1") || name.matches(".*sha-?256")) {
            return Optional.of(new SHA256Digest());
        }
        if (name.equals("2.16.840.1.101.3.4.2.2") || name.matches(".*sha-?384")) {
            return Optional.of(new SHA384Digest());
        }
        if (name.equals("2.16.840.1.101.3.4.2.3") || name.matches(".*sha-?512")) {
            return Optional.of(new SHA512Digest());
        }
        boolean sha1 = name.equals("1.3.14.3.2.26") || name.matches(".*sha-?1");
        return sha1 ? Optional.of(new SHA1Digest()) : Optional.empty();
    }
}
