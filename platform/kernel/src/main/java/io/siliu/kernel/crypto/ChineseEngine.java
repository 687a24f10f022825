package io.siliu.kernel.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;

/**
 * Chooses who carries SM4 and SM3 out: OpenSSL where its library loads and gives the bytes of the standard, Bouncy Castle
 * everywhere else and when the system property {@value #CHOICE} says {@value #JAVA}.
 */
final class ChineseEngine implements Engine {

    static final String CHOICE = "siliu.crypto.engine";
    static final String JAVA = "java";

    /** Below, the way into the library costs more than it saves; measured. */
    private static final int WORTH_THE_WAY = 1024;

    static final Engine BOUNCY_CASTLE = new BouncyCastleEngine(SM4Engine::new, SM3Digest::new);

    private final OpensslEngine openssl;

    /** @param openssl null where there is none */
    ChineseEngine(OpensslEngine openssl) {
        this.openssl = openssl;
    }

    /** The one of this process, chosen when it is first needed. */
    static ChineseEngine chosen() {
        return Chosen.ENGINE;
    }

    private static final class Chosen {
        private static final ChineseEngine ENGINE = new ChineseEngine(
                JAVA.equals(System.getProperty(CHOICE)) ? null : openssl().orElse(null));
    }

    /** Empty where its library does not load, or does not give the bytes that it should. */
    static Optional<OpensslEngine> openssl() {
        try {
            // Another one is given out: the one that was tried would refuse to seal under the nonce of the example
            // again.
            return keepsToTheStandards(new OpensslEngine(0)) ? Optional.of(new OpensslEngine(0)) : Optional.empty();
        } catch (LinkageError | RuntimeException absent) {
            // Another machine, or a folder for temporary files that nothing may be loaded from.
            return Optional.empty();
        }
    }

    /** By RFC 8998, appendix A.1, and the first example of GB/T 32905. */
    private static boolean keepsToTheStandards(OpensslEngine openssl) {
        HexFormat hex = HexFormat.of();
        byte[] plain = hex.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] sealed = new byte[plain.length + TAG_BYTES];
        openssl.seal(
                hex.parseHex("0123456789abcdeffedcba9876543210"),
                hex.parseHex("00001234567800000000abcd"),
                hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                plain,
                sealed,
                0);
        return Arrays.equals(
                        sealed,
                        hex.parseHex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                                + "83de3541e4c2b58177e065a9bf7b62ec"))
                && Arrays.equals(
                        openssl.digest(new byte[] {'a', 'b', 'c'}),
                        hex.parseHex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    @Override
    public void seal(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] out, int to) {
        engine().seal(key, nonce, context, plain, out, to);
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] context, byte[] sealed, int from)
            throws GeneralSecurityException {
        return engine().open(key, nonce, context, sealed, from);
    }

    private Engine engine() {
        return openssl != null && openssl.takes() ? openssl : BOUNCY_CASTLE;
    }

    @Override
    public byte[] digest(byte[] message) {
        boolean worthIt = openssl != null && message.length >= WORTH_THE_WAY;
        return (worthIt ? openssl : BOUNCY_CASTLE).digest(message);
    }

    @Override
    public String toString() {
        return (openssl == null || openssl.isSpent() ? BOUNCY_CASTLE : openssl).toString();
    }
}
