package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.internal.overlay.Tone;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** How the paint of a page mixes with what is below; a transparency group is mixed as a whole when it is done. */
final class PageInk {

    /** Height of capitals and figures above their base line, as a share of the size of the font. */
    static final double CAPITALS = 0.7;

    private static final int BLACK = 0xff000000;

    private final Deque<Tone> groups = new ArrayDeque<>();

    /** A group is painted from now on, as a whole, in the way that its page paints now. */
    void enter(PDGraphicsState state) {
        groups.push(tone(state));
    }

    void leave() {
        groups.pop();
    }

    Tone tone(PDGraphicsState state) {
        Tone around = groups.isEmpty() ? new Tone(1, false) : groups.peek();
        return new Tone(
                around.alpha() * state.getNonStrokeAlphaConstant(), around.darkens() || darkens(state.getBlendMode()));
    }

    private static boolean darkens(BlendMode mode) {
        return mode == BlendMode.MULTIPLY || mode == BlendMode.DARKEN || mode == BlendMode.COLOR_BURN;
    }

    boolean hides(PDGraphicsState state, PDColor colour) {
        return tone(state).hides(rgb(colour));
    }

    /** Whether it is nearer to white than to black. */
    static boolean isLight(PDColor colour) {
        return Tone.isLight(rgb(colour));
    }

    /** A pattern, or a colour that cannot be told, counts as black. */
    private static int rgb(PDColor colour) {
        try {
            return BLACK | colour.toRGB();
        } catch (IOException | RuntimeException untold) {
            return BLACK;
        }
    }
}
