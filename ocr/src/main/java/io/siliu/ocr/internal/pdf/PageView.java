package io.siliu.ocr.internal.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the space that a PDF page is painted in to places on the page as it is shown, from its top left. */
record PageView(AffineTransform transform) {

    static PageView of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double width = crop.getWidth();
        double height = crop.getHeight();
        AffineTransform view = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        view.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        return new PageView(view);
    }

    Shape upright(Shape shape) {
        return transform.createTransformedShape(shape);
    }

    /** A copy of the transform. */
    AffineTransform upright() {
        return new AffineTransform(transform);
    }
}
