package io.siliu.platform.access.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.crypto.CryptoSuite;
import io.siliu.platform.access.AccessError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The master key under which all other keys are wrapped, and earlier ones as long as something is still wrapped under
 * them. It lives in a file outside the database: one key a line, {@code name hex}, the current one first. A rotation is
 * a new first line.
 */
final class MasterKeys {

    private static final int KEY_BYTES = 32;

    private final Map<String, Secret<byte[]>> keys;
    private final String current;
    private final CryptoSuite suite;
    private final SecureRandom random;
    private final Map<String, Secret<byte[]>> wrapping = new ConcurrentHashMap<>();

    private MasterKeys(Map<String, Secret<byte[]>> keys, CryptoSuite suite, SecureRandom random) {
        this.keys = keys;
        this.current = keys.keySet().iterator().next();
        this.suite = suite;
        this.random = random;
    }

    /** @throws PlatformException {@link AccessError#MASTER_KEY_WRONG} when the file cannot be read as keys */
    static MasterKeys read(Path file, CryptoSuite suite, SecureRandom random) {
        Map<String, Secret<byte[]>> keys = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\\s+");
                    byte[] key = HexFormat.of().parseHex(parts[1]);
                    if (key.length != KEY_BYTES) {
                        throw new IllegalArgumentException("not 32 bytes");
                    }
                    keys.put(parts[0], Secret.of(key));
                }
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            throw wrong("The master key file " + file + " cannot be read; each line is a name and 64 hex digits.");
        }
        if (keys.isEmpty()) {
            throw wrong("The master key file " + file + " holds no key.");
        }
        return new MasterKeys(keys, suite, random);
    }

    /** A line with a fresh key. */
    static String newLine(SecureRandom random, String name) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return name + " " + HexFormat.of().formatHex(key) + "\n";
    }

    String current() {
        return current;
    }

    /** Wraps under the current key. */
    byte[] wrap(String context, byte[] key) {
        return suite.encrypt(wrappingKey(suite, current), bytes(context), key, random);
    }

    /** @throws PlatformException {@link AccessError#MASTER_KEY_WRONG} when the named key is missing or another one */
    byte[] unwrap(String name, String context, byte[] wrapped) {
        for (CryptoSuite candidate : CryptoSuite.values()) {
            try {
                return CryptoSuite.decrypt(wrappingKey(candidate, name), bytes(context), wrapped);
            } catch (GeneralSecurityException anotherSuite) {
                continue;
            }
        }
        throw wrong("The master key " + name + " is not the one under which the data was written.");
    }

    /** Derived once for each suite, since every key of a subject is opened with it. */
    private byte[] wrappingKey(CryptoSuite of, String name) {
        return wrapping.computeIfAbsent(of + "/" + name, key -> Secret.of(derived(of, name)))
                .reveal();
    }

    private byte[] derived(CryptoSuite of, String name) {
        Secret<byte[]> master = keys.get(name);
        if (master == null) {
            throw wrong(
                    "The master key " + name + " is no longer in the key file, but data is still wrapped under it.");
        }
        byte[] code = of.hmac(master.reveal(), bytes("siliu wrapping key"));
        return Arrays.copyOf(code, of.newKey(random).length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PlatformException wrong(String message) {
        return new PlatformException(AccessError.MASTER_KEY_WRONG, message);
    }
}
