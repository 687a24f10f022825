package io.siliu.ocr.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether a letter is told from what it is set on, however a page is painted. */
class GroundsTest {

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 600, 800);
    private static final Tone OPAQUE = new Tone(1, false);
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0;

    private final Grounds grounds = new Grounds(2);

    private void fill(Shape path, int rgb, Tone tone) {
        grounds.fill(path, PAGE, PAGE::contains, rgb, tone);
    }

    private void fill(double x, double y, double width, double height, int rgb) {
        fill(new Rectangle2D.Double(x, y, width, height), rgb, OPAQUE);
    }

    private Sight sight(double x, double y, int rgb, Tone tone) {
        return grounds.sight(
                new Rectangle2D.Double(x, y, 5, 7),
                point -> PAGE.contains(point) ? Sight.SEEN : Sight.UNSEEN,
                List.of(Optional.of(new LetterColour(rgb, tone))));
    }

    private Sight sight(double x, double y, int rgb) {
        return sight(x, y, rgb, OPAQUE);
    }

    @Test
    void onPaperOnlyWhatDiffersFromItIsSeen() {
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 100, 0xd0d0d0)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 100, 0xf4f4f4)).isEqualTo(Sight.UNSEEN);
        assertThat(sight(100, 100, BLACK, new Tone(0.05, false))).isEqualTo(Sight.UNSEEN);
        assertThat(sight(700, 100, BLACK)).as("beside the page").isEqualTo(Sight.UNSEEN);
    }

    @Test
    void theLastPaintDecides() {
        fill(90, 90, 50, 30, BLACK);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.UNSEEN);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.SEEN);
        fill(90, 90, 50, 30, WHITE);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNSEEN);
    }

    @Test
    void sheerPaintIsMixedWithWhatLiesBelowIt() {
        fill(PAGE, BLACK, new Tone(0.04, false));
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNSEEN);
        fill(PAGE, BLACK, new Tone(0.5, false));
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
    }

    @Test
    void whitePaintThatDarkensIsSeenNowhere() {
        fill(90, 90, 50, 30, BLACK);
        assertThat(sight(100, 100, WHITE, new Tone(1, true))).isEqualTo(Sight.UNSEEN);
        fill(PAGE, WHITE, new Tone(1, true));
        assertThat(sight(100, 100, WHITE))
                .as("nothing was painted over the box")
                .isEqualTo(Sight.SEEN);
    }

    @Test
    void aLetterIsSeenWhereMostOfItIs() {
        fill(96, 90, 4, 30, BLACK);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNSEEN);
        fill(100, 90, 2, 30, BLACK);
        assertThat(sight(100, 100, WHITE)).as("a stroke of it").isEqualTo(Sight.UNTOLD);
        fill(100, 90, 4, 30, BLACK);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.SEEN);
    }

    @Test
    void rulesHideNoDarkLetter() {
        for (int rule = 0; rule < 800; rule += 2) {
            fill(0, rule, 600, 1, BLACK);
        }
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
    }

    /** As office programs draw what grows lighter. */
    @Test
    void aBandOfManyThinStripesIsOne() {
        for (int stripe = 0; stripe < 60; stripe++) {
            fill(80 + stripe, 90, 1, 30, stripe << 16 | stripe << 8 | 0x80);
        }
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 200, WHITE)).isEqualTo(Sight.UNSEEN);
    }

    @Test
    void whatIsSetOnABroadLineOfUnknownColourIsNotTold() {
        grounds.draw(new Line2D.Double(80, 104, 200, 104), 20, PAGE);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNTOLD);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
        assertThat(sight(100, 200, WHITE)).isEqualTo(Sight.UNSEEN);
    }

    private void drawBroad(double y, int rgb) {
        grounds.draw(new Line2D.Double(80, y, 200, y), 20, PAGE, PAGE::contains, rgb, OPAQUE);
    }

    /** One operator tells a band that is filled from one that is drawn. */
    @Test
    void darkLettersOnABroadDarkLineAreDoubted() {
        drawBroad(104, BLACK);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.UNTOLD);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNTOLD);
        assertThat(sight(100, 130, BLACK)).as("below it").isEqualTo(Sight.SEEN);
        assertThat(sight(100, 130, WHITE)).as("below it").isEqualTo(Sight.UNSEEN);
    }

    @Test
    void darkLettersOnABroadLightLineAreSeen() {
        drawBroad(104, 0xffe080);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
        drawBroad(304, BLACK);
        fill(80, 290, 120, 30, WHITE);
        assertThat(sight(100, 300, BLACK)).as("a box is painted over it").isEqualTo(Sight.SEEN);
    }

    @Test
    void aDarkFrameDoubtsNoDarkLetterInsideOfIt() {
        grounds.draw(new Rectangle2D.Double(80, 80, 200, 60), 3, PAGE, PAGE::contains, BLACK, OPAQUE);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
        assertThat(sight(80, 100, BLACK)).as("it touches the frame").isEqualTo(Sight.SEEN);
    }

    @Test
    void darkLettersOnADarkPathThatMayBeCutAreDoubted() {
        grounds.fillRoughly(new Rectangle2D.Double(80, 90, 120, 30), PAGE, PAGE::contains, BLACK, OPAQUE);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.UNTOLD);
        grounds.fillRoughly(new Rectangle2D.Double(80, 290, 120, 30), PAGE, point -> false, BLACK, OPAQUE);
        assertThat(sight(100, 300, BLACK)).as("it is cut away").isEqualTo(Sight.SEEN);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void amongThousandsOfFiguresDrawnByTheirOutlinesLettersAreTold() {
        for (int figure = 0; figure < 15_000; figure++) {
            fill(300 + figure % 75 * 4, 200 + figure / 75 * 3, 3, 5, BLACK);
        }
        for (int letter = 0; letter < 5_000; letter++) {
            double x = letter % 50 * 5;
            double y = 200 + letter / 50 * 6;
            assertThat(sight(x, y, BLACK)).isEqualTo(Sight.SEEN);
            assertThat(sight(x, y, WHITE)).isEqualTo(Sight.UNSEEN);
        }
    }

    @Test
    void ofAPageThatIsPaintedBeyondMeasureNothingPaleIsTold() {
        for (int box = 0; box < 50_001; box++) {
            fill(500, 700, 10, 10, BLACK);
        }
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNTOLD);
    }

    @Test
    void aPathOfThousandsOfStepsIsKnownByTheRectangleAroundItAlone() {
        Path2D dust = new Path2D.Double();
        for (int speck = 0; speck < 2_000; speck++) {
            dust.append(new Rectangle2D.Double(speck % 600, speck / 600 * 200, 0.1, 0.1), false);
        }
        fill(dust, BLACK, OPAQUE);
        assertThat(sight(100, 100, WHITE)).isEqualTo(Sight.UNTOLD);
        assertThat(sight(100, 100, BLACK)).isEqualTo(Sight.SEEN);
    }
}
