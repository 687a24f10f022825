package io.siliu.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CryptoSuiteTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] CONTEXT = "worker.name".getBytes(StandardCharsets.UTF_8);

    @Test
    void sm3GivesTheExampleOfTheStandard() {
        assertThat(CryptoSuite.SM.digest("abc".getBytes(StandardCharsets.UTF_8)))
                .hasToString("sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @ParameterizedTest
    @EnumSource
    void decryptsWhatItEncrypted(CryptoSuite suite) throws GeneralSecurityException {
        byte[] key = suite.newKey(RANDOM);
        byte[] plain = "示例姓名".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = suite.encrypt(key, CONTEXT, plain, RANDOM);
        assertThat(CryptoSuite.decrypt(key, CONTEXT, sealed)).isEqualTo(plain);
        assertThat(suite.encrypt(key, CONTEXT, plain, RANDOM)).isNotEqualTo(sealed);
    }

    /** Under the key 00 01 02 …; whatever carries the ciphers out, it opens what is kept and finds what is looked up. */
    @ParameterizedTest
    @CsvSource({
        "SM, 16, 016465666768696a6b6c6d6e6f52af2c2459951a5ce9e465db978b5780343a6a5f1d64d5da44e20d95,"
                + " 159885fb0a3608cb8bd412c759484635052a1320d1d6b2e7af6c7746f66776be",
        "INTL, 32, 026465666768696a6b6c6d6e6fafbf6482c762b339ad87cf65a94eba9355a6d5acc5e44fd4cb5fc986,"
                + " 76137a5bdacfa79e4dda17f1ae8d0c81b6c08d5cc19bd84fdc04758a9dc73d99"
    })
    void opensWhatWasKeptLongAgo(CryptoSuite suite, int keyBytes, String sealed, String code)
            throws GeneralSecurityException {
        byte[] key = new byte[keyBytes];
        for (int place = 0; place < keyBytes; place++) {
            key[place] = (byte) place;
        }
        byte[] name = "示例姓名".getBytes(StandardCharsets.UTF_8);

        assertThat(CryptoSuite.decrypt(key, CONTEXT, HexFormat.of().parseHex(sealed)))
                .isEqualTo(name);
        assertThat(suite.hmac(key, name)).isEqualTo(HexFormat.of().parseHex(code));
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryChangedByteAndAnotherPlace(CryptoSuite suite) {
        byte[] key = suite.newKey(RANDOM);
        byte[] sealed = suite.encrypt(key, CONTEXT, new byte[] {1, 2, 3}, RANDOM);
        for (int index = 0; index < sealed.length; index++) {
            byte[] changed = sealed.clone();
            changed[index] ^= 0x40;
            assertThatThrownBy(() -> CryptoSuite.decrypt(key, CONTEXT, changed))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> CryptoSuite.decrypt(key, new byte[0], sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @EnumSource
    void keyedCodesDependOnTheKey(CryptoSuite suite) {
        byte[] message = {1};
        assertThat(suite.hmac(new byte[32], message))
                .hasSize(32)
                .isEqualTo(suite.hmac(new byte[32], message))
                .isNotEqualTo(suite.hmac(new byte[] {9}, message));
    }
}
