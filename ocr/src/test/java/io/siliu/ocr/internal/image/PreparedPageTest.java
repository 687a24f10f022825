package io.siliu.ocr.internal.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.siliu.ocr.internal.image.Homography.Point;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparedPageTest {

    private static final int WIDTH = 3_000;
    private static final int HEIGHT = 2_000;

    /** A sheet with rows of dark words and one red square in its top left corner. */
    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        for (int y = 300; y < 1_800; y += 100) {
            for (int x = 200; x < 2_700; x += 130) {
                pen.fillRect(x, y, 90, 40);
            }
        }
        pen.setColor(Color.RED);
        pen.fillRect(100, 100, 100, 100);
        pen.dispose();
        return sheet;
    }

    /** The sheet as it lies on a dark desk, seen askew. */
    private static BufferedImage photograph(List<Point> corners) {
        Homography onDesk = Homography.between(
                List.of(new Point(0, 0), new Point(WIDTH, 0), new Point(WIDTH, HEIGHT), new Point(0, HEIGHT)), corners);
        BufferedImage sheet = sheet();
        BufferedImage seen = Warp.draw(sheet, onDesk.inverse(), 3_200, 2_400);
        BufferedImage mask = Warp.draw(
                new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR), onDesk.inverse(), 3_200, 2_400);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                if ((mask.getRGB(x, y) & 0xff) > 128) {
                    seen.setRGB(x, y, 0x4a3a2c);
                }
            }
        }
        return seen;
    }

    @Test
    void a_photographed_sheet_is_laid_flat() {
        List<Point> corners =
                List.of(new Point(300, 420), new Point(2_850, 250), new Point(2_960, 2_000), new Point(260, 2_100));
        try (PreparedPage page = PreparedPage.of(photograph(corners), 0)) {
            int x = page.picture().width() * 150 / WIDTH;
            int y = page.picture().height() * 150 / HEIGHT;
            Color square = new Color(page.picture().picture().getRGB(x, y));
            assertTrue(square.getRed() > 200 && square.getGreen() < 80, "the red square is where it was: " + square);
            Point topLeft = page.toPaper().of(0, 0);
            assertEquals(300, topLeft.x(), 30);
            assertEquals(420, topLeft.y(), 30);
        }
    }

    @Test
    void a_level_scan_of_good_size_stays_as_it_is() {
        BufferedImage sheet = sheet();
        try (PreparedPage page = PreparedPage.of(sheet, 0)) {
            assertArrayEquals(bytes(sheet), bytes(page.picture().picture()));
        }
    }

    @Test
    void a_sheet_that_lies_on_its_side_is_turned() {
        try (PreparedPage page = PreparedPage.of(sheet(), 1)) {
            assertTrue(page.picture().height() > page.picture().width());
            Point place = page.toPaper().of(page.picture().width(), 0);
            assertEquals(0, place.x(), 1);
            assertEquals(0, place.y(), 1);
        }
    }

    private static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }

    @Test
    void places_come_back_through_the_inverse() {
        Homography map = Homography.between(
                List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10)),
                List.of(new Point(3, 1), new Point(12, 2), new Point(14, 15), new Point(1, 11)));
        Point there = map.of(4, 7);
        Point back = map.inverse().of(there.x(), there.y());
        assertEquals(4, back.x(), 1e-9);
        assertEquals(7, back.y(), 1e-9);
    }
}
