package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.internal.overlay.Pieces;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Tells whether a page paints as many small dark shapes as a code has, and may show one that is no picture, or words whose letters are
 * drawn as outlines. Nothing is drawn and no font is needed: letters are passed over.
 */
public final class DrawnCode extends PathFollower {

    /** The outlines of the smallest code of an invoice are about twice as many; a form has a few ticks and bullets. */
    private static final int FEWEST = 40;

    /** Points a side: the squares in the corners of a code of five centimetres are the largest of its shapes. */
    private static final double LARGEST = 36;

    private int pieces;

    private DrawnCode(PDPage page) {
        super(page);
    }

    /** Whether it is worth drawing the page to look for one. */
    public static boolean mayBeOn(PDPage page) {
        DrawnCode follower = new DrawnCode(page);
        follower.bounded(() -> follower.processPage(page));
        return follower.pieces >= FEWEST;
    }

    @Override
    void fill(Shape shape) {
        PDColor colour = getGraphicsState().getNonStrokingColor();
        if (pieces < FEWEST && (colour.isPattern() || !PageInk.isLight(colour))) {
            pieces += (int)
                    Pieces.strokes(shape).stream().filter(DrawnCode::isSmall).count();
        }
    }

    private static boolean isSmall(Rectangle2D piece) {
        return piece.getWidth() > 0
                && piece.getHeight() > 0
                && piece.getWidth() <= LARGEST
                && piece.getHeight() <= LARGEST;
    }

    /** Codes are filled; what is drawn with the pen is a table's or a frame's. */
    @Override
    void stroke(Shape shape) {}

    @Override
    protected void showText(byte[] text) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
