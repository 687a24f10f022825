package io.siliu.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** The ciphers that are written for speed give what the standards and the library give, at every length. */
class OwnCiphersTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int NONCE_AT = 1;
    private static final int TEXT_AT = 13;
    private final Random random = new Random(20261127);

    /** The example of GB/T 32907-2016, A.1. */
    @Test
    void oneBlockIsThatOfTheStandard() {
        byte[] out = new byte[Sm4.BLOCK];

        new Sm4(HEX.parseHex("0123456789abcdeffedcba9876543210"))
                .encipher(0x01234567, 0x89abcdef, 0xfedcba98, 0x76543210, out, 0);

        assertThat(HEX.formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    /** The example of RFC 8998, A.1. */
    @Test
    void aMessageIsThatOfTheStandard() {
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] out = new byte[TEXT_AT + plain.length + Sm4Gcm.TAG];
        System.arraycopy(HEX.parseHex("00001234567800000000abcd"), 0, out, NONCE_AT, TEXT_AT - NONCE_AT);

        Sm4Gcm.encrypt(
                HEX.parseHex("0123456789abcdeffedcba9876543210"),
                HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                plain,
                out,
                NONCE_AT,
                TEXT_AT);

        assertThat(HEX.formatHex(out, TEXT_AT, out.length))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void everyLengthIsThatOfTheLibrary() throws Exception {
        for (int length = 0; length < 600; length++) {
            byte[] key = bytes(16);
            byte[] context = bytes(length % 37);
            byte[] plain = bytes(length);
            byte[] out = bytes(TEXT_AT + length + Sm4Gcm.TAG);

            Sm4Gcm.encrypt(key, context, plain, out, NONCE_AT, TEXT_AT);

            assertThat(HEX.formatHex(out, TEXT_AT, out.length)).isEqualTo(library(key, context, plain, out));
            assertThat(Sm4Gcm.decrypt(key, context, out, NONCE_AT, TEXT_AT)).contains(plain);
            out[random.nextInt(1, out.length)] ^= 1;
            assertThat(Sm4Gcm.decrypt(key, context, out, NONCE_AT, TEXT_AT)).isEmpty();
            assertThat(Sm3.digest(plain)).isEqualTo(CryptoSuite.SM.newDigest().digest(plain));
        }
    }

    private static String library(byte[] key, byte[] context, byte[] plain, byte[] out) throws Exception {
        var gcm = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] nonce = new byte[TEXT_AT - NONCE_AT];
        System.arraycopy(out, NONCE_AT, nonce, 0, nonce.length);
        gcm.init(true, new AEADParameters(new KeyParameter(key), Sm4Gcm.TAG * Byte.SIZE, nonce, context));
        byte[] sealed = new byte[plain.length + Sm4Gcm.TAG];
        gcm.doFinal(sealed, gcm.processBytes(plain, 0, plain.length, sealed, 0));
        return HEX.formatHex(sealed);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
