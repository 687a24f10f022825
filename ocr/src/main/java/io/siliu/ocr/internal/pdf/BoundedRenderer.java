package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.internal.Stopped;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages for as long as somebody waits, refuses pictures beyond the limit before they are decoded, and leaves out paths that lead miles away from the page: the library bends
 * their curves piece by piece, without end.
 */
final class BoundedRenderer extends PDFRenderer {

    private final ReadingLimits limits;

    BoundedRenderer(PDDocument document, ReadingLimits limits) {
        super(document);
        this.limits = limits;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, limits);
    }

    private static final class BoundedDrawer extends PageDrawer {

        private static final double FARTHEST = 1e6;

        private final ReadingLimits limits;

        private BoundedDrawer(PageDrawerParameters parameters, ReadingLimits limits) throws IOException {
            super(parameters);
            this.limits = limits;
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            DrawnPicture.requireWithin(image, limits);
            super.drawImage(PlainPicture.of(image));
        }

        /** The library gives an annotation the appearance that it does not bring. */
        @Override
        public void showAnnotation(PDAnnotation annotation) throws IOException {
            annotation.getCOSObject().removeItem(PageAnnotations.BORDER_EFFECT);
            super.showAnnotation(annotation);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            Stopped.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void strokePath() throws IOException {
            bounded();
            super.strokePath();
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            bounded();
            super.fillPath(windingRule);
        }

        @Override
        public void fillAndStrokePath(int windingRule) throws IOException {
            bounded();
            super.fillAndStrokePath(windingRule);
        }

        /** Empties a path that nobody could see. */
        private void bounded() {
            Rectangle2D place = getLinePath().getBounds2D();
            boolean near = Math.abs(place.getX()) < FARTHEST
                    && Math.abs(place.getY()) < FARTHEST
                    && place.getWidth() < FARTHEST
                    && place.getHeight() < FARTHEST;
            if (!near) {
                getLinePath().reset();
            }
        }
    }
}
