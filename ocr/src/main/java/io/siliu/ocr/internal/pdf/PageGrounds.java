package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.internal.overlay.Grounds;
import io.siliu.ocr.internal.overlay.LetterColour;
import io.siliu.ocr.internal.overlay.Sight;
import io.siliu.ocr.internal.overlay.Tone;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What the letters of a page are set on, as the page is painted. Used for one page. */
final class PageGrounds {

    /** Points: rules and the squares of a code hide no letter that is set on them. */
    private static final double SMALLEST = 2;

    private final Grounds grounds = new Grounds(SMALLEST);
    private final PageInk ink;
    private final PagePictures pictures;

    PageGrounds(PageInk ink, PagePictures pictures) {
        this.ink = ink;
        this.pictures = pictures;
    }

    /** @param exact whether the path is followed to its last step */
    void fill(Shape path, boolean exact, PDGraphicsState state, Clip clip) {
        OptionalInt colour = PageInk.told(state.getNonStrokingColor());
        if (exact && colour.isPresent() && isFollowed(state, clip)) {
            grounds.fill(path, clip.bounds(), clip::shows, colour.getAsInt(), ink.filling(state));
        } else {
            untold(path.getBounds2D(), state, clip);
        }
    }

    /** @param exact whether the path is followed to its last step */
    void draw(Shape path, double breadth, boolean exact, PDGraphicsState state, Clip clip) {
        OptionalInt colour = PageInk.told(state.getStrokingColor());
        if (exact && colour.isPresent() && ink.penHides(state) && isFollowed(state, clip)) {
            grounds.draw(path, breadth, clip.bounds(), clip::shows, colour.getAsInt(), ink.pen(state));
        } else {
            grounds.draw(path, breadth, clip.bounds());
        }
    }

    void picture(PDImage image, AffineTransform unit, PDGraphicsState state, Clip clip) {
        if (image.isStencil() || !isFollowed(state, clip)) {
            untold(Grounds.square(unit), state, clip);
            return;
        }
        grounds.picture(unit, clip.bounds(), clip::shows, ink.filling(state), () -> pictures.shown(image));
    }

    /** A shading fills whatever is not clipped away. */
    void shade(PDGraphicsState state, Clip clip) {
        untold(clip.bounds(), state, clip);
    }

    private void untold(Rectangle2D place, PDGraphicsState state, Clip clip) {
        Tone tone = ink.filling(state);
        if (tone.alpha() > 0) {
            grounds.untold(place, clip.bounds());
        }
    }

    /** Whether it is told where exactly paint is seen. */
    private boolean isFollowed(PDGraphicsState state, Clip clip) {
        return !clip.rough() && !ink.isMasked(state);
    }

    Sight sight(SetLetter letter, Clip clip, List<Optional<LetterColour>> colours) {
        return grounds.sight(letter.body(), clip::at, colours);
    }
}
