package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.crypto.CryptoSuite;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** What is kept in fewer bytes is read as it was, and so is what was kept before. */
class PackedJsonTest {

    private static final byte[] LONG = ("{\"外卖\":\"骑手\",\"n\":[" + "1234567890,".repeat(3_000) + "0]}").getBytes(UTF_8);
    private static final byte[] SHORT = "{}".getBytes(UTF_8);

    @Test
    void longJsonBecomesShortAndComesBack() {
        byte[] packed = PackedJson.pack(LONG);

        assertThat(packed.length).isLessThan(LONG.length / 10);
        assertThat(PackedJson.unpack(packed)).isEqualTo(LONG);
    }

    @Test
    void whatWasKeptUnpackedIsReadAsItIs() {
        assertThat(PackedJson.unpack(LONG)).isEqualTo(LONG);
        assertThat(PackedJson.unpack(PackedJson.pack(SHORT))).isEqualTo(SHORT);
        assertThat(PackedJson.unpack(new byte[0])).isEmpty();
    }

    @Test
    void packedJsonThatIsCutOffIsRefused() {
        byte[] packed = PackedJson.pack(LONG);

        assertThatThrownBy(() -> PackedJson.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** A frame's head alone: four bytes of magic, one that describes it, the length in four. */
    @Test
    void aLengthThatNothingKeptCanHaveIsRefused() {
        byte[] packed = HexFormat.of().parseHex("28b52ffda000a3e111");

        assertThatThrownBy(() -> PackedJson.unpack(packed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("300000000");
    }

    @Test
    void whatZlibPackedBeforeIsReadAsItIs() throws IOException {
        assertThat(PackedJson.unpack(zlib(null))).isEqualTo(LONG);
        assertThat(PackedJson.unpack(zlib(resource("packed-json-1.txt")))).isEqualTo(LONG);
        assertThatThrownBy(() -> PackedJson.unpack(zlib("other words".getBytes(UTF_8))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PackedJson.unpack(Arrays.copyOf(zlib(null), 20)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** What was packed with these could not be opened with others. */
    @Test
    void theWordsAreFrozen() throws IOException {
        assertThat(digest("packed-json-1.txt"))
                .isEqualTo("sha256:52acdcf11bc0653a246e16c961eb6561f0604e83997c5f8e08fcc18e227cdc7c");
        assertThat(digest("packed-json-2.dictionary"))
                .isEqualTo("sha256:96fa175c69aa9fef03d25c187ef6e06e7b6bbac2027b5ba1bcb40f35e825b40e");
    }

    @Test
    void bytesPackedWithOtherWordsAreRefused() {
        byte[] packed = PackedJson.pack(LONG);
        packed[5]++;

        assertThatThrownBy(() -> PackedJson.unpack(packed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyThreadsPackAtOnce() {
        List<byte[]> unpacked = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> PackedJson.unpack(PackedJson.pack(numbered(i))))
                .toList();

        for (int i = 0; i < unpacked.size(); i++) {
            assertThat(unpacked.get(i)).isEqualTo(numbered(i));
        }
    }

    private static byte[] numbered(int i) {
        return ("{\"n\":[" + (i + ",").repeat(200) + "0]}").getBytes(UTF_8);
    }

    private static byte[] zlib(byte[] words) {
        Deflater before = new Deflater(Deflater.BEST_SPEED);
        if (words != null) {
            before.setDictionary(words);
        }
        before.setInput(LONG);
        before.finish();
        byte[] packed = new byte[LONG.length];
        int length = before.deflate(packed);
        before.end();
        return Arrays.copyOf(packed, length);
    }

    private static String digest(String name) throws IOException {
        return CryptoSuite.INTL.digest(resource(name)).toString();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = PackedJson.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
