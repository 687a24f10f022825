package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.overlay.Tone;
import java.awt.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The colours that a stream paints with: the cell of a pattern, the group of a soft mask. Where it paints pictures, shadings or
 * patterns, or is damaged or beyond measure, they are untold, and may be any.
 */
final class PaintsInside extends PathFollower {

    private static final int MOST = 200;
    private static final int MOST_OPERATORS = 20_000;
    private static final int OPAQUE = 0xff000000;

    /** Of a stream that is not followed. */
    static final PaintsInside UNTOLD = untold();

    private final List<Paint> paints = new ArrayList<>();
    private boolean untold;
    private int operators;

    /** @param rgb 0xRRGGBB */
    private record Paint(int rgb, double alpha) {}

    private PaintsInside(PDPage page) {
        super(page);
    }

    private static PaintsInside untold() {
        PaintsInside any = new PaintsInside(new PDPage());
        any.untold = true;
        return any;
    }

    static PaintsInside of(PDPage page, PDContentStream stream) {
        PaintsInside inside = new PaintsInside(page);
        try {
            inside.processChildStream(stream, page);
        } catch (ReadingPutOff | RefusedPaper ours) {
            throw ours;
        } catch (IOException | RuntimeException damaged) {
            inside.untold = true;
        }
        return inside;
    }

    /** Of a stream that paints with this colour alone. */
    static PaintsInside of(PDColor colour) {
        PaintsInside one = new PaintsInside(new PDPage());
        one.add(colour, 1);
        return one;
    }

    /** Whether something that it paints hides a letter, the whole being mixed with its ground in this way. */
    boolean mayHide(Tone tone) {
        return untold
                ? !tone.isSheer()
                : paints.stream()
                        .anyMatch(paint ->
                                new Tone(tone.alpha() * paint.alpha(), tone.darkens()).hides(OPAQUE | paint.rgb()));
    }

    boolean mayBeLight() {
        return untold || paints.stream().anyMatch(paint -> Tone.isLight(paint.rgb()));
    }

    boolean mayBeDark() {
        return untold || paints.stream().anyMatch(paint -> !Tone.isLight(paint.rgb()));
    }

    /** From 0, black, to 1, white: the brightest of what it paints, on black. */
    double brightest() {
        return most(paint -> paint.alpha() * brightness(paint.rgb()));
    }

    double mostOpaque() {
        return most(Paint::alpha);
    }

    private double most(ToDoubleFunction<Paint> measure) {
        return untold ? 1 : paints.stream().mapToDouble(measure).max().orElse(0);
    }

    /** As the luminosity of a group is weighed (ISO 32000-1, 11.3.5.3). */
    private static double brightness(int rgb) {
        return (0.3 * (rgb >> 16 & 0xff) + 0.59 * (rgb >> 8 & 0xff) + 0.11 * (rgb & 0xff)) / 0xff;
    }

    private void add(PDColor colour, double alpha) {
        try {
            paints.add(new Paint(colour.toRGB(), alpha));
        } catch (IOException | RuntimeException pattern) {
            untold = true;
        }
        untold |= paints.size() > MOST;
    }

    private void addFilling() {
        add(getGraphicsState().getNonStrokingColor(), getGraphicsState().getNonStrokeAlphaConstant());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) {
        untold |= ++operators > MOST_OPERATORS;
        if (!untold) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    void damaged() {
        super.damaged();
        untold = true;
    }

    @Override
    void fill(Shape shape) {
        addFilling();
    }

    @Override
    void stroke(Shape shape) {
        add(getGraphicsState().getStrokingColor(), getGraphicsState().getAlphaConstant());
    }

    @Override
    protected void showText(byte[] text) {
        addFilling();
    }

    @Override
    public void drawImage(PDImage image) {
        untold = true;
    }

    @Override
    public void shadingFill(COSName name) {
        untold = true;
    }
}
