package io.siliu.ocr.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The blank back of a sheet is told from a page on which something stands that cannot be read. */
class InkedTest {

    private static final int WIDTH = 2_480;
    private static final int HEIGHT = 3_508;

    private static boolean isInked(Color paper, Consumer<Graphics2D> drawing) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(paper);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.accept(pen);
        pen.dispose();
        try (KeptPage page = KeptPage.of(sheet)) {
            return Inked.is(page);
        }
    }

    private static void rows(Graphics2D pen, Color ink, int rows) {
        pen.setColor(ink);
        for (int row = 0; row < rows; row++) {
            for (int letter = 0; letter < 30; letter++) {
                pen.fillRect(300 + 60 * letter, 400 + 120 * row, 16, 40);
            }
        }
    }

    @Test
    void aBlankSheetIsNot() {
        assertThat(isInked(Color.WHITE, pen -> {})).isFalse();
        assertThat(isInked(new Color(238, 234, 224), pen -> {})).isFalse();
    }

    @Test
    void specksHolesAndTheShadowOfTheEdgeAreNone() {
        assertThat(isInked(Color.WHITE, pen -> {
                    pen.setColor(Color.BLACK);
                    pen.fillRect(0, 0, 60, HEIGHT);
                    pen.fillOval(20, 1_200, 71, 71);
                    pen.fillOval(20, 2_200, 71, 71);
                    pen.fillRect(1_000, 1_500, 6, 6);
                }))
                .isFalse();
    }

    @Test
    void whatShinesThroughFromTheFrontIsNone() {
        assertThat(isInked(Color.WHITE, pen -> rows(pen, new Color(225, 225, 225), 20)))
                .isFalse();
    }

    @Test
    void rowsOfWritingAre() {
        assertThat(isInked(Color.WHITE, pen -> rows(pen, new Color(150, 150, 150), 8)))
                .as("faint")
                .isTrue();
        assertThat(isInked(new Color(30, 30, 34), pen -> rows(pen, Color.WHITE, 8)))
                .as("light on dark")
                .isTrue();
    }
}
