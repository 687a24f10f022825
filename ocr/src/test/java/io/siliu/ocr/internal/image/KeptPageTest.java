package io.siliu.ocr.internal.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page that lies outside of the heap is the page that was put there, and is gone when it is closed. */
class KeptPageTest {

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(7, 5, BufferedImage.TYPE_3BYTE_BGR);
        byte[] stored = bytes(picture);
        for (int i = 0; i < stored.length; i++) {
            stored[i] = (byte) (3 * i);
        }
        return picture;
    }

    private static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    @Test
    void aPartIsThatPartOfThePicture() {
        BufferedImage picture = picture();
        try (KeptPage page = KeptPage.of(picture)) {
            BufferedImage part = page.cut(2, 1, 4, 3);
            for (int y = 0; y < 3; y++) {
                for (int x = 0; x < 4; x++) {
                    assertThat(part.getRGB(x, y)).isEqualTo(picture.getRGB(2 + x, 1 + y));
                }
            }
            assertThat(bytes(page.picture())).isEqualTo(bytes(picture));
        }
    }

    @Test
    void workersFindItsPixelsRedFirstWhileItIsOpen() throws IOException {
        Path address;
        try (KeptPage page = KeptPage.of(picture())) {
            address = page.address();
            byte[] shared = Files.readAllBytes(address);
            assertThat(shared).hasSize(3 * 7 * 5).startsWith(6, 3, 0, 15, 12, 9);
        }
        assertThat(address).doesNotExist();
    }

    @Test
    void nothingCanBeAskedOfAClosedPage() {
        KeptPage page = KeptPage.of(picture());
        page.close();
        page.close();
        assertThatThrownBy(page::picture).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void greyIsMadeOfItAsOfThePicture() {
        BufferedImage picture = picture();
        try (KeptPage page = KeptPage.of(picture)) {
            assertThat(Grey.of(page, Grey.Weights.LUMINANCE).pixels())
                    .isEqualTo(Grey.of(picture, Grey.Weights.LUMINANCE).pixels());
        }
    }
}
