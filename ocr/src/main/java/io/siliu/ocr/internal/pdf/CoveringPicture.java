package io.siliu.ocr.internal.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Tells when a picture is painted that hides nearly the whole page: a scan laid over the words that were made of it. */
final class CoveringPicture extends DrawObject {

    /** Scanners leave a margin; a form with its figures printed on it is smaller, or lies below them. */
    private static final double NEARLY_ALL = 0.8;

    private final LayerNesting layers;
    private final Runnable covered;

    CoveringPicture(PDFStreamEngine engine, LayerNesting layers, Runnable covered) {
        super(engine);
        this.layers = layers;
        this.covered = covered;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getContext().getResources().isImageXObject(name)) {
            if (fillsPage() && isOpaque(name)) {
                covered.run();
            }
            return;
        }
        super.process(operator, operands);
    }

    private boolean fillsPage() {
        Matrix place = getContext().getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle page = getContext().getCurrentPage().getCropBox();
        double area = Math.abs(
                place.getScaleX() * (double) place.getScaleY() - place.getShearX() * (double) place.getShearY());
        return area >= NEARLY_ALL * page.getWidth() * page.getHeight();
    }

    private boolean isOpaque(COSName name) throws IOException {
        PDGraphicsState state = getContext().getGraphicsState();
        if (state.getNonStrokeAlphaConstant() < 1
                || state.getBlendMode() != BlendMode.NORMAL
                || state.getSoftMask() != null) {
            return false;
        }
        if (!(getContext().getResources().getXObject(name) instanceof PDImageXObject image)
                || layers.hides(image.getOptionalContent())) {
            return false;
        }
        COSDictionary dictionary = image.getCOSObject();
        return !image.isStencil() && !dictionary.containsKey(COSName.SMASK) && !dictionary.containsKey(COSName.MASK);
    }
}
