package io.siliu.ocr.internal.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.layout.Glyph;
import java.awt.Shape;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters that nobody sees are left out, unless they go on from letters that are seen: then whoever looks must tell. */
class UnseenLettersTest {

    private static List<Glyph> line(double x, double y, String letters) {
        return IntStream.range(0, letters.length())
                .mapToObj(at -> new Glyph(letters.substring(at, at + 1), 1, new Box(x + 5 * at, y, 4.5, 9), 1))
                .toList();
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.confidence() == 1 ? glyph.text() : "?"));
        return text.toString();
    }

    @Test
    void whatStandsByItselfIsLeftOut() {
        List<Glyph> seen = line(100, 100, "930.90");
        List<Glyph> unseen = line(200, 100, "¥1");
        Overlays overlays = new Overlays(IntStream.range(0, 8)
                .mapToObj(at -> at < 6 ? seen.get(at) : unseen.get(at - 6))
                .toList());
        overlays.see(6, Sight.UNSEEN);
        overlays.see(7, Sight.UNSEEN);
        assertThat(text(overlays.seen())).isEqualTo("930.90");
        assertThat(overlays.each()).hasSize(8);
    }

    /** A figure that is hidden before a number may be drawn there as well. */
    @Test
    void whatGoesOnFromALetterThatIsSeenStaysAndIsWorthNothing() {
        Overlays overlays = new Overlays(line(100, 100, "1930.90"));
        overlays.see(0, Sight.UNSEEN);
        assertThat(text(overlays.seen())).isEqualTo("?930.90");
    }

    @Test
    void whatMayBeSeenStaysAndIsWorthNothing() {
        Overlays overlays = new Overlays(line(100, 100, "930.90"));
        overlays.see(2, Sight.UNTOLD);
        assertThat(text(overlays.seen())).hasSize(6).contains("?");
    }

    @Test
    void whatIsSetAgainSoThatItIsSeenIsToldOnce() {
        List<Glyph> both =
                List.of(line(100, 100, "7").get(0), line(100, 100, "7").get(0));
        Overlays overlays = new Overlays(both);
        overlays.see(0, Sight.UNSEEN);
        assertThat(text(overlays.seen())).isEqualTo("7");
    }

    /** The second one is what hides it. */
    @Test
    void whatIsSetAgainSoThatNobodySeesItBringsNothingBack() {
        List<Glyph> both =
                List.of(line(100, 100, "7").get(0), line(100, 100, "7").get(0));
        Overlays overlays = new Overlays(both);
        overlays.set(1);
        overlays.see(1, Sight.UNSEEN);
        Shape body = FilledShape.body(both.get(1));
        overlays.paint(new FilledShape(body, body.getBounds2D(), Shade.LIGHT));
        assertThat(text(overlays.seen())).isEqualTo("??");
    }
}
