package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.overlay.LetterColour;
import io.siliu.ocr.internal.overlay.Shade;
import io.siliu.ocr.internal.overlay.Tone;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * How the paint of a page mixes with what is below; a transparency group is mixed as a whole when it is done. A pattern is as what
 * its cell paints, a soft mask lets through at most what its group allows anywhere.
 */
final class PageInk {

    /** Height of capitals and figures above their base line, as a share of the size of the font. */
    static final double CAPITALS = 0.7;

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffff;

    /** Cells and masks that are followed; of more nothing is known, and they hide what they are painted over. */
    private static final int MOST_FOLLOWED = 50;

    /** Grey and red, green and blue say how bright they are; inks say the contrary. */
    private static final int BRIGHTNESSES = 3;

    private final PDPage page;
    private final Deque<Tone> groups = new ArrayDeque<>();
    private final Deque<Boolean> masks = new ArrayDeque<>();
    private final Map<COSDictionary, PaintsInside> followed = new IdentityHashMap<>();

    PageInk(PDPage page) {
        this.page = page;
    }

    /** A group is painted from now on, as a whole, in the way that its page paints now. */
    void enter(PDGraphicsState state) {
        Tone tone = filling(state);
        masks.push(isMasked(state));
        groups.push(tone);
    }

    void leave() {
        groups.pop();
        masks.pop();
    }

    /** Whether paint is shown through a mask: what is seen of it differs from place to place. */
    boolean isMasked(PDGraphicsState state) {
        return state.getSoftMask() != null || !masks.isEmpty() && masks.peek();
    }

    /** How fillings, pictures and shadings are mixed. */
    Tone filling(PDGraphicsState state) {
        return tone(state, state.getNonStrokeAlphaConstant());
    }

    private Tone tone(PDGraphicsState state, double alpha) {
        Tone around = groups.isEmpty() ? new Tone(1, false) : groups.peek();
        double through = letsThrough(state.getSoftMask());
        return new Tone(around.alpha() * alpha * through, around.darkens() || darkens(state.getBlendMode()));
    }

    /** What a soft mask leaves of the paint at most, by the brightness of its group or by its opacity. */
    private double letsThrough(PDSoftMask mask) {
        if (mask == null) {
            return 1;
        }
        try {
            COSDictionary dictionary = mask.getCOSObject();
            PDTransparencyGroup group = mask.getGroup();
            if (group == null
                    || dictionary.containsKey(COSName.TR)
                    || isBright(dictionary.getDictionaryObject(COSName.BC))) {
                return 1;
            }
            PaintsInside inside = inside(group.getCOSObject(), () -> PaintsInside.of(page, group));
            return "Alpha".equals(dictionary.getNameAsString(COSName.S)) ? inside.mostOpaque() : inside.brightest();
        } catch (ReadingPutOff | RefusedPaper ours) {
            throw ours;
        } catch (IOException | RuntimeException damaged) {
            return 1;
        }
    }

    /** Whether the ground of a mask may let paint through where its group paints nothing. */
    private static boolean isBright(COSBase ground) {
        if (!(ground instanceof COSArray components)) {
            return false;
        }
        boolean black = components.size() <= BRIGHTNESSES;
        for (float component : components.toFloatArray()) {
            black &= component <= 0;
        }
        return !black;
    }

    private static boolean darkens(BlendMode mode) {
        return mode == BlendMode.MULTIPLY || mode == BlendMode.DARKEN || mode == BlendMode.COLOR_BURN;
    }

    boolean fillingHides(PDGraphicsState state) {
        return hides(filling(state), state.getNonStrokingColor());
    }

    boolean penHides(PDGraphicsState state) {
        return hides(pen(state), state.getStrokingColor());
    }

    /** How what is drawn with the pen is laid on. */
    Tone pen(PDGraphicsState state) {
        return tone(state, state.getAlphaConstant());
    }

    /** The colours that letters are set in, of their body and of their outline; empty for one that is a pattern. */
    List<Optional<LetterColour>> ofLetters(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        List<Optional<LetterColour>> colours = new ArrayList<>();
        if (mode.isFill()) {
            colours.add(ofLetters(state.getNonStrokingColor(), filling(state)));
        }
        if (mode.isStroke()) {
            colours.add(ofLetters(state.getStrokingColor(), pen(state)));
        }
        return colours;
    }

    private static Optional<LetterColour> ofLetters(PDColor colour, Tone tone) {
        return colour.isPattern() ? Optional.empty() : Optional.of(new LetterColour(rgb(colour) & WHITE, tone));
    }

    /** A plain colour, 0xRRGGBB; empty for a pattern and for one that cannot be told. */
    static OptionalInt told(PDColor colour) {
        try {
            return colour.isPattern() ? OptionalInt.empty() : OptionalInt.of(colour.toRGB() & WHITE);
        } catch (IOException | RuntimeException untold) {
            return OptionalInt.empty();
        }
    }

    private boolean hides(Tone tone, PDColor colour) {
        return colour.isPattern() ? cell(colour).mayHide(tone) : tone.hides(rgb(colour));
    }

    Shade shade(PDColor colour) {
        if (!colour.isPattern()) {
            return Shade.of(isLight(colour));
        }
        PaintsInside cell = cell(colour);
        return cell.mayBeLight() && cell.mayBeDark() ? Shade.EITHER : Shade.of(cell.mayBeLight());
    }

    /** Whether a plain colour is nearer to white than to black. */
    static boolean isLight(PDColor colour) {
        return Tone.isLight(rgb(colour));
    }

    /** A colour that cannot be told counts as black. */
    private static int rgb(PDColor colour) {
        try {
            return BLACK | colour.toRGB();
        } catch (IOException | RuntimeException untold) {
            return BLACK;
        }
    }

    /** What the cell of a pattern paints; a pattern without a colour of its own is given one where it is used. */
    private PaintsInside cell(PDColor colour) {
        try {
            PDPattern space = (PDPattern) colour.getColorSpace();
            if (!(space.getPattern(colour) instanceof PDTilingPattern tiling)) {
                return PaintsInside.UNTOLD;
            }
            return tiling.getPaintType() == PDTilingPattern.PAINT_UNCOLORED
                    ? PaintsInside.of(new PDColor(colour.getComponents(), space.getUnderlyingColorSpace()))
                    : inside(tiling.getCOSObject(), () -> PaintsInside.of(page, tiling));
        } catch (ReadingPutOff | RefusedPaper ours) {
            throw ours;
        } catch (IOException | RuntimeException damaged) {
            return PaintsInside.UNTOLD;
        }
    }

    private PaintsInside inside(COSDictionary stream, Supplier<PaintsInside> following) {
        PaintsInside known = followed.get(stream);
        if (known == null && followed.size() < MOST_FOLLOWED) {
            known = following.get();
            followed.put(stream, known);
        }
        return known == null ? PaintsInside.UNTOLD : known;
    }
}
