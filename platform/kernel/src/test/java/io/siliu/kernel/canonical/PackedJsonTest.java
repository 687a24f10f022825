package io.siliu.kernel.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
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

    @Test
    void whatWasPackedWithoutTheWordsIsReadAsItIs() {
        Deflater before = new Deflater(Deflater.BEST_SPEED);
        before.setInput(LONG);
        before.finish();
        byte[] packed = new byte[LONG.length];
        int length = before.deflate(packed);
        before.end();

        assertThat(PackedJson.unpack(Arrays.copyOf(packed, length))).isEqualTo(LONG);
    }

    /** The bytes that were packed with these words name their checksum: another list could not open them. */
    @Test
    void theWordsAreFrozen() {
        byte[] packed = PackedJson.pack(LONG);

        assertThat(HexFormat.of().formatHex(packed, 2, 6)).isEqualTo("a1faa948");
    }

    @Test
    void bytesPackedWithOtherWordsAreRefused() {
        byte[] packed = PackedJson.pack(LONG);
        packed[2]++;

        assertThatThrownBy(() -> PackedJson.unpack(packed)).isInstanceOf(IllegalStateException.class);
    }
}
