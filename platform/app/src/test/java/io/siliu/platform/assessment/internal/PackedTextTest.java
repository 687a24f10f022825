package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is kept in fewer bytes is read as it was, and so is what was kept before. */
class PackedTextTest {

    private static final String LONG = "{\"外卖\":\"骑手\",\"n\":[" + "1234567890,".repeat(3_000) + "0]}";

    @Test
    void aLongTextBecomesShortAndComesBack() {
        byte[] packed = PackedText.pack(LONG);

        assertThat(packed.length).isLessThan(LONG.length() / 10);
        assertThat(PackedText.unpack(packed)).isEqualTo(LONG);
    }

    @Test
    void whatWasKeptUnpackedIsReadAsItIs() {
        assertThat(PackedText.unpack(LONG.getBytes(UTF_8))).isEqualTo(LONG);
        assertThat(PackedText.unpack(PackedText.pack("{}"))).isEqualTo("{}");
        assertThat(PackedText.unpack(new byte[0])).isEmpty();
    }

    @Test
    void aPackedTextThatIsCutOffIsRefused() {
        byte[] packed = PackedText.pack(LONG);

        assertThatThrownBy(() -> PackedText.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(IllegalStateException.class);
    }
}
