package io.siliu.ocr.internal.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.siliu.ocr.internal.image.Homography.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole sheet is found, whatever light falls on it. */
class PaperEdgesTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int DESK = 80;
    private static final int PAPER = 230;

    /** A sheet from 100, 80 to 700, 520. Light falls on all of the picture, in a share that depends on the place. */
    private static Grey photograph(Light light) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean onSheet = x >= 100 && x < 700 && y >= 80 && y < 520;
                pixels[y * WIDTH + x] = (byte) Math.round((onSheet ? PAPER : DESK) * light.at(x, y));
            }
        }
        return new Grey(WIDTH, HEIGHT, pixels);
    }

    private interface Light {
        double at(int x, int y);
    }

    private static void assertWhole(List<Point> corners) {
        List<Point> sheet = List.of(new Point(100, 80), new Point(700, 80), new Point(700, 520), new Point(100, 520));
        for (int i = 0; i < sheet.size(); i++) {
            assertThat(corners.get(i).distance(sheet.get(i))).as("corner %d", i).isCloseTo(0, within(8.0));
        }
    }

    @Test
    void findsASheetInEvenLight() {
        assertWhole(PaperEdges.find(photograph((x, y) -> 1)).orElseThrow());
    }

    @Test
    void findsAllOfASheetOverWhichAShadowLies() {
        assertWhole(PaperEdges.find(photograph((x, y) -> x + y / 3 < 480 ? 0.6 : 1))
                .orElseThrow());
    }

    /** A light desk, half of it in the shadow: what is lighter than that half is no sheet, though it is larger. */
    @Test
    void takesNoDeskForTheSheet() {
        assertWhole(PaperEdges.find(photograph((x, y) -> y > 300 ? 0.7 : 1)).orElseThrow());
    }

    @Test
    void takesNoSheetWhosePartInTheLightIsFarFromASheetForAWholeOne() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        for (int y = 100; y < 500; y++) {
            int from = 100 + (y - 100) * 5 / 4;
            Arrays.fill(pixels, y * WIDTH + from, y * WIDTH + 720, (byte) PAPER);
        }
        assertThat(PaperEdges.find(new Grey(WIDTH, HEIGHT, pixels))).isEmpty();
    }

    @Test
    void findsNoneInAScan() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) PAPER);
        Arrays.fill(pixels, 200 * WIDTH, 220 * WIDTH, (byte) 30);
        assertThat(PaperEdges.find(new Grey(WIDTH, HEIGHT, pixels))).isEmpty();
    }

    /** The largest cell of a form is light, has four sides, and a line around it. */
    @Test
    void takesNoCellOfATableForTheSheet() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) PAPER);
        for (int top : new int[] {60, 220, 520, 575}) {
            Arrays.fill(pixels, top * WIDTH, (top + 3) * WIDTH, (byte) 60);
        }
        for (int y = 60; y < 575; y++) {
            Arrays.fill(pixels, y * WIDTH + 40, y * WIDTH + 43, (byte) 60);
            Arrays.fill(pixels, y * WIDTH + 757, y * WIDTH + 760, (byte) 60);
        }
        assertThat(PaperEdges.find(new Grey(WIDTH, HEIGHT, pixels))).isEmpty();
    }

    @Test
    void findsTheSheetThatATableParts() {
        Grey photograph = photograph((x, y) -> 1);
        for (int y : new int[] {95, 96, 480, 481}) {
            Arrays.fill(photograph.pixels(), y * WIDTH + 105, y * WIDTH + 695, (byte) 60);
        }
        for (int y = 95; y < 482; y++) {
            Arrays.fill(photograph.pixels(), y * WIDTH + 105, y * WIDTH + 107, (byte) 60);
            Arrays.fill(photograph.pixels(), y * WIDTH + 693, y * WIDTH + 695, (byte) 60);
        }
        assertWhole(PaperEdges.find(photograph).orElseThrow());
    }

    /** A shadow falls slantwise over a head of colour: in dimmer light the half beside it is as light as the paper. */
    @Test
    void takesNoHalfOfAColouredHeadForAPartOfTheSheet() {
        Grey photograph = photograph((x, y) -> y >= 80 && y < 180 ? (6 * (y - 80) > x - 100 ? 0.62 : 0.36) : 1);
        List<Point> corners = PaperEdges.find(photograph).orElseThrow();
        assertThat(corners.get(0).y()).isCloseTo(corners.get(1).y(), within(10.0));
        assertThat(corners.get(2).distance(new Point(700, 520))).isCloseTo(0, within(8.0));
    }

    /** A light card on a page a little less light, as screens show them. */
    @Test
    void takesNoCardOfAScreenForTheSheet() {
        assertThat(PaperEdges.find(onGround(231, 0))).isEmpty();
    }

    /** A desk nearly as light as the paper, looked at from one end. */
    @Test
    void findsASheetOnALightDeskSeenAslant() {
        assertThat(PaperEdges.find(onGround(231, 60))).isPresent();
    }

    @Test
    void findsASheetThatLiesStraightOnADarkerDesk() {
        assertThat(PaperEdges.find(onGround(200, 0))).isPresent();
    }

    /** Paper of 242; its upper edge is shorter on both sides. */
    private static Grey onGround(int ground, int shorter) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) ground);
        for (int y = 150; y < 520; y++) {
            int inset = shorter * (520 - y) / 370;
            Arrays.fill(pixels, y * WIDTH + 100 + inset, y * WIDTH + 700 - inset, (byte) 242);
        }
        return new Grey(WIDTH, HEIGHT, pixels);
    }
}
