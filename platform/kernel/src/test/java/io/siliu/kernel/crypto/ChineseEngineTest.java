package io.siliu.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever carries SM4 and SM3 out, what is kept stays readable and what was changed is refused. */
class ChineseEngineTest {

    private static final HexFormat HEX = HexFormat.of();

    private final Random seeded = new Random(20261128);

    static Stream<Engine> engines() {
        return Stream.concat(Stream.of(ChineseEngine.BOUNCY_CASTLE), ChineseEngine.openssl().stream());
    }

    /** The library that is shipped must load where it is shipped for. */
    @Test
    void opensslIsAtWorkOnLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").matches("amd64|aarch64"));
        assertThat(ChineseEngine.openssl()).isPresent();
        assertThat(CryptoSuite.SM.carriedOutBy()).contains("OpenSSL");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheExampleOfRfc8998(Engine engine) throws GeneralSecurityException {
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        byte[] nonce = HEX.parseHex("00001234567800000000abcd");
        byte[] context = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] sealed = HEX.parseHex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d83de3541e4c2b58177e065a9bf7b62ec");

        assertThat(sealed(engine, key, nonce, context, plain)).isEqualTo(sealed);
        assertThat(engine.open(key, nonce, context, sealed, 0)).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheSecondExampleOfGbt32905(Engine engine) {
        assertThat(engine.digest("abcd".repeat(16).getBytes()))
                .isEqualTo(HEX.parseHex("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheBytesOfTheOtherAtEveryLength(Engine engine) throws GeneralSecurityException {
        int[] lengths = IntStream.concat(IntStream.rangeClosed(0, 260), IntStream.of(1023, 1024, 1025, 4096, 100_000))
                .toArray();
        for (int length : lengths) {
            byte[] key = bytes(16);
            byte[] nonce = bytes(12);
            byte[] context = bytes(length % 40);
            byte[] plain = bytes(length);
            byte[] expected = sealed(ChineseEngine.BOUNCY_CASTLE, key, nonce, context, plain);

            assertThat(sealed(engine, key, nonce, context, plain))
                    .as("length %s", length)
                    .isEqualTo(expected);
            assertThat(engine.open(key, nonce, context, expected, 0)).isEqualTo(plain);
            assertThat(engine.digest(plain)).isEqualTo(ChineseEngine.BOUNCY_CASTLE.digest(plain));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void givesTheSameWhateverOtherThreadsAskMeanwhile(Engine engine) throws Exception {
        int threads = 16;
        CyclicBarrier all = new CyclicBarrier(threads);
        ExecutorService each = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> asked = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                byte[] key = bytes(16);
                byte[] nonce = bytes(12);
                byte[] context = bytes(20);
                List<byte[]> plain = Stream.of(0, 31, 1_000, 65_536, 65_537, 100_000, 64)
                        .map(this::bytes)
                        .toList();
                asked.add(each.submit(() -> {
                    all.await();
                    for (byte[] message : plain) {
                        byte[] expected = sealed(ChineseEngine.BOUNCY_CASTLE, key, nonce, context, message);
                        assertThat(engine.digest(message)).isEqualTo(ChineseEngine.BOUNCY_CASTLE.digest(message));
                        assertThat(sealed(engine, key, nonce, context, message)).isEqualTo(expected);
                        assertThatThrownBy(() -> engine.open(key, nonce, new byte[0], expected, 0))
                                .isInstanceOf(GeneralSecurityException.class);
                        assertThat(engine.open(key, nonce, context, expected, 0))
                                .isEqualTo(message);
                    }
                    return null;
                }));
            }
            for (Future<?> one : asked) {
                one.get();
            }
        } finally {
            each.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void refusesEveryChangedByteAnotherKeyNonceAndContext(Engine engine) throws GeneralSecurityException {
        byte[] key = bytes(16);
        byte[] nonce = bytes(12);
        byte[] context = bytes(20);
        byte[] sealed = sealed(engine, key, nonce, context, bytes(50));
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertRefused(engine, key, nonce, context, changed);
        }
        assertRefused(engine, bytes(16), nonce, context, sealed);
        assertRefused(engine, key, bytes(12), context, sealed);
        assertRefused(engine, key, nonce, bytes(20), sealed);
        assertRefused(engine, key, nonce, new byte[0], sealed);
        assertThat(engine.open(key, nonce, context, sealed, 0)).hasSize(50);
    }

    @Test
    void withoutALibraryTheSameIsDoneInJava() throws GeneralSecurityException {
        ChineseEngine alone = new ChineseEngine(null);
        byte[] key = bytes(16);
        byte[] nonce = bytes(12);
        byte[] context = bytes(20);
        byte[] plain = bytes(3_000);
        byte[] sealed = sealed(alone, key, nonce, context, plain);

        assertThat(ChineseEngine.chosen().open(key, nonce, context, sealed, 0)).isEqualTo(plain);
        assertThat(alone.digest(plain)).isEqualTo(ChineseEngine.chosen().digest(plain));
        assertThat(alone).hasToString("Bouncy Castle");
    }

    @Test
    void whatTheLibraryCannotCountIsDoneInJava() throws GeneralSecurityException {
        OpensslEngine openssl = ChineseEngine.openssl().orElse(null);
        assumeTrue(openssl != null);
        OpensslEngine spent = new OpensslEngine(OpensslEngine.MOST_MESSAGES - 1);
        ChineseEngine engine = new ChineseEngine(spent);
        byte[] key = bytes(16);
        byte[] nonce = bytes(12);
        byte[] plain = bytes(100);

        for (int message = 0; message < 3; message++) {
            byte[] sealed = sealed(engine, key, nonce, new byte[0], plain);
            assertThat(engine.open(key, nonce, new byte[0], sealed, 0)).isEqualTo(plain);
        }
        assertThat(spent.takes()).isFalse();
        assertThat(engine).hasToString("Bouncy Castle");
    }

    private static void assertRefused(Engine engine, byte[] key, byte[] nonce, byte[] context, byte[] sealed) {
        assertThatThrownBy(() -> engine.open(key, nonce, context, sealed, 0))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] sealed(Engine engine, byte[] key, byte[] nonce, byte[] context, byte[] plain) {
        byte[] sealed = new byte[plain.length + Engine.TAG_BYTES];
        engine.seal(key, nonce, context, plain, sealed, 0);
        return sealed;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        seeded.nextBytes(bytes);
        return bytes;
    }
}
