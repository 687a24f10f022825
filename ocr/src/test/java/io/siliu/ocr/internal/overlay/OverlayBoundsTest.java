package io.siliu.ocr.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a page is painted, looking at it ends, and where it was not looked at to the end nothing on it is certain. */
class OverlayBoundsTest {

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 600, 800);

    private static List<Glyph> digits(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Glyph("7", 1, new Box(10 + at % 100 * 5, 10 + at / 100 * 12, 4.5, 9), 1))
                .toList();
    }

    private static Cover cover(double x, double y, double side) {
        return new FilledShape(new Rectangle2D.Double(x, y, side, side), PAGE, Shade.LIGHT);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPageThatIsPaintedWithoutEndIsLookedAtForAWhileAndNoLetterIsCertain() {
        List<Glyph> letters = digits(2_000);
        Overlays overlays = new Overlays(letters);
        overlays.set(letters.size());
        for (int at = 0; at < 10_000_000; at++) {
            overlays.paint(cover(590, 790, 1));
        }
        assertThat(overlays.seen()).hasSize(2_000).allMatch(glyph -> glyph.confidence() == Glyph.OVERPRINTED);
    }

    /** One path of many thousand pieces over all letters, again and again: each piece is a look. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPathOfManyPiecesCountsAsManyLooks() {
        Path2D dust = new Path2D.Double();
        for (int at = 0; at < 200_000; at++) {
            dust.append(new Rectangle2D.Double(at % 600, at / 600 * 2, 0.01, 0.01), false);
        }
        List<Glyph> letters = digits(2_000);
        Overlays overlays = new Overlays(letters);
        overlays.set(letters.size());
        Cover all = new FilledShape(dust, PAGE, Shade.DARK);
        for (int at = 0; at < 10_000; at++) {
            overlays.paint(all);
        }
        assertThat(overlays.seen()).allMatch(glyph -> glyph.confidence() == Glyph.OVERPRINTED);
    }

    /** What is painted before any letter is set hides none, but it is held against the gaps between them. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsPaintedBeforeTheTextIsBoundedToo() {
        Overlays overlays = new Overlays(digits(2_000));
        for (int at = 0; at < 3_000_000; at++) {
            overlays.paint(cover(0, 0, 600));
        }
        assertThat(overlays.seen()).allMatch(glyph -> glyph.confidence() == Glyph.OVERPRINTED);
    }

    @Test
    void aPageOfUsualPaintIsFarFromTheBounds() {
        List<Glyph> letters = digits(2_000);
        Overlays overlays = new Overlays(letters);
        for (int at = 0; at < 2_000; at++) {
            overlays.paint(cover(590, 790, 1));
        }
        overlays.set(letters.size());
        for (int at = 0; at < 2_000; at++) {
            overlays.paint(cover(590, 790, 1));
        }
        assertThat(overlays.seen()).isEqualTo(letters);
    }
}
