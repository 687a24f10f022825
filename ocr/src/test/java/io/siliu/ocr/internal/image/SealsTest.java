package io.siliu.ocr.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Seals are told by their ink, their size and their shape; other red print is none. */
class SealsTest {

    private static final Color INK = new Color(214, 48, 52);

    private static List<Box> on(Consumer<Graphics2D> drawing) {
        BufferedImage page = new BufferedImage(2_400, 3_400, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(INK);
        drawing.accept(graphics);
        graphics.dispose();
        try (KeptPage kept = KeptPage.of(page)) {
            return Seals.of(kept);
        }
    }

    /** A ring with a star of some kind in it, as offices and firms set. */
    private static void seal(Graphics2D graphics, int left, int top) {
        graphics.setStroke(new BasicStroke(14));
        graphics.drawOval(left, top, 400, 400);
        graphics.fillOval(left + 150, top + 150, 100, 100);
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 60));
        for (int line = 0; line < 4; line++) {
            graphics.drawString("SEAL OF A", left + 60, top + 90 + 90 * line);
        }
    }

    @Test
    void aSealIsFoundWhereItIs() {
        List<Box> seals = on(graphics -> seal(graphics, 1_500, 2_600));
        assertThat(seals).hasSize(1);
        Box seal = seals.get(0);
        assertThat(seal.centreX()).isBetween(1_680.0, 1_720.0);
        assertThat(seal.centreY()).isBetween(2_780.0, 2_820.0);
        assertThat(seal.width()).isBetween(400.0, 460.0);
    }

    @Test
    void twoSealsThatLieApartAreTwo() {
        assertThat(on(graphics -> {
                    seal(graphics, 300, 2_600);
                    seal(graphics, 1_500, 2_600);
                }))
                .hasSize(2);
    }

    @Test
    void aRedTitleAndARedFrameAreNone() {
        assertThat(on(graphics -> {
                    graphics.setFont(new Font(Font.SERIF, Font.BOLD, 120));
                    graphics.drawString("INVOICE OF THE TAX BUREAU", 300, 300);
                    graphics.setStroke(new BasicStroke(8));
                    graphics.drawRect(100, 100, 2_200, 3_200);
                }))
                .isEmpty();
    }

    @Test
    void aSealIsFoundOnAFormWithRedRules() {
        List<Box> seals = on(graphics -> {
            graphics.setStroke(new BasicStroke(4));
            for (int row = 0; row < 6; row++) {
                graphics.drawLine(150, 2_400 + 120 * row, 2_250, 2_400 + 120 * row);
            }
            seal(graphics, 1_500, 2_450);
        });
        assertThat(seals).hasSize(1);
        assertThat(seals.get(0).centreX()).isBetween(1_680.0, 1_720.0);
        assertThat(seals.get(0).width()).isBetween(380.0, 460.0);
    }

    @Test
    void whatIsPrintedInBlackIsNone() {
        assertThat(on(graphics -> {
                    graphics.setColor(Color.BLACK);
                    seal(graphics, 1_500, 2_600);
                }))
                .isEmpty();
    }
}
