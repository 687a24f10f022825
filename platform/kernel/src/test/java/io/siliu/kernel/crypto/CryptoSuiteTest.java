package io.siliu.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
