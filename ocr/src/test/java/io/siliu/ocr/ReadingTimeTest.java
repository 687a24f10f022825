package io.siliu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A file has the time that its pages need, not the longest that any file may have. */
class ReadingTimeTest {

    private static final Duration TIME = Duration.ofMillis(100);

    private static ReadingLimits limits() {
        ReadingLimits usual = ReadingLimits.defaults();
        return new ReadingLimits(
                usual.bytes(),
                usual.pages(),
                usual.pixels(),
                usual.archiveEntries(),
                usual.expandedBytes(),
                TIME,
                Duration.ZERO,
                Duration.ofMinutes(10));
    }

    /** Noise: looking for a code in it takes seconds. */
    private static byte[] noise() throws Exception {
        BufferedImage picture = new BufferedImage(7_000, 7_000, BufferedImage.TYPE_BYTE_BINARY);
        new Random(1).nextBytes(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aFileThatTakesLongerThanItsPagesMayIsEnded() throws Exception {
        byte[] paper = noise();
        try (DocumentReader reader = DocumentReader.open(limits(), OcrSettings.off())) {
            ReadOutcome outcome = reader.read(paper);
            assertThat(outcome.<Object>fold(read -> "read", ReadOutcome.Refused::code))
                    .isEqualTo(RefusalCode.READING_TOO_SLOW);
        }
    }
}
