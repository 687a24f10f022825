package io.siliu.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class Sm4GcmTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] KEY = HEX.parseHex("0123456789abcdeffedcba9876543210");

    @Test
    void encryptsTheExampleOfTheStandard() {
        int[] out = new int[Sm4.TWO_BLOCKS];
        new Sm4(KEY).encrypt(0x01234567, 0x89abcdef, 0xfedcba98, 0x76543210, 0x76543210, out);
        assertThat(out)
                .containsExactly(
                        0x681edf34, 0xd206965e, 0x86b3e94f, 0x536e4246, 0x681edf34, 0xd206965e, 0x86b3e94f, 0x536e4246);
    }

    /** RFC 8998, A.1. */
    @Test
    void sealsTheExampleOfItsMemo() {
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] out = new byte[plain.length + GaloisCounterMode.TAG_BYTES];
        byte[] context = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        new Sm4Gcm().encrypt(KEY, HEX.parseHex("00001234567800000000abcd"), context, plain, out, 0);
        assertThat(HEX.formatHex(out))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void givesTheBytesOfTheLibraryAtEachLength() throws InvalidCipherTextException, GeneralSecurityException {
        Random random = new Random(20261128);
        for (int length = 0; length < 300; length++) {
            byte[] key = bytes(random, 16);
            byte[] nonce = bytes(random, GaloisCounterMode.NONCE_BYTES);
            byte[] context = bytes(random, length % 40);
            byte[] plain = bytes(random, length);
            byte[] out = new byte[3 + length + GaloisCounterMode.TAG_BYTES];

            new Sm4Gcm().encrypt(key, nonce, context, plain, out, 3);

            assertThat(Arrays.copyOfRange(out, 3, out.length)).isEqualTo(byTheLibrary(key, nonce, context, plain));
            assertThat(new Sm4Gcm().decrypt(key, nonce, context, out, 3)).isEqualTo(plain);
        }
    }

    private static byte[] byTheLibrary(byte[] key, byte[] nonce, byte[] context, byte[] plain)
            throws InvalidCipherTextException {
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        gcm.init(true, new AEADParameters(new KeyParameter(key), 8 * GaloisCounterMode.TAG_BYTES, nonce, context));
        byte[] out = new byte[plain.length + GaloisCounterMode.TAG_BYTES];
        int written = gcm.processBytes(plain, 0, plain.length, out, 0);
        gcm.doFinal(out, written);
        return out;
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
