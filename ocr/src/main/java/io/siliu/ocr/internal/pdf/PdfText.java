package io.siliu.ocr.internal.pdf;

import io.siliu.ocr.Box;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.Punctuation;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Stopped;
import io.siliu.ocr.internal.layout.Glyph;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.overlay.LetterBody;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text layer of a PDF as glyphs in points, origin at the top left of the upright page. */
final class PdfText {

    /** A drawn character is about this much higher than the font's cap height that PDFBox reports. */
    private static final double BODY = 0.88;

    /** A page of fewer letters may lie any way. */
    private static final int LETTERS = 20;

    private PdfText() {}

    /** What is printed on the pages, and which way it lies. */
    interface Letters {

        /** All rows of the document. */
        PageText text();

        /** By how many degrees clockwise a page must be turned for most of its letters to stand upright. */
        OptionalInt direction(int page);

        /** Whether a good part of the letters of a page is of fonts that do not tell which letters they are. */
        boolean areUntold(int page);
    }

    /** The text layer of the document as its pages are marked. */
    static Letters letters(PDDocument document, ReadingLimits limits) throws IOException {
        Collector collector = new Collector(limits, PageLayers.of(document));
        collector.setSortByPosition(false);
        try {
            collector.writeText(document, Writer.nullWriter());
        } catch (RefusedPaper | ReadingPutOff ours) {
            throw ours;
        } catch (RuntimeException broken) {
            throw new IOException("The library answers damage with " + broken.getClass(), broken);
        }
        return collector;
    }

    /** Letters that somebody who looks at the page sees; a scanner's guess at its own picture is set invisibly (双层PDF). */
    private static final class Collector extends PDFTextStripper implements Letters {

        private final ReadingLimits limits;
        private final PageLayers layers;
        private final LayerNesting nesting;
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<SetLetter> set = new ArrayList<>();
        private final Map<Integer, int[]> quarters = new HashMap<>();
        private final UntoldLetters untold = new UntoldLetters();

        /** From where the library sets a letter, counted from a corner of what is shown of the page, to the upright page. */
        private AffineTransform upright;

        private int string;

        /** Whether the letter that is shown last came out as text. */
        private boolean told;

        /** Whether a group is shown through a mask, or not at all: what is seen of its letters is not told. */
        private boolean masked;

        Collector(ReadingLimits limits, PageLayers layers) {
            this.limits = limits;
            this.layers = layers;
            this.nesting = new LayerNesting(layers);
            addOperator(new CoveringPicture(this, nesting, this::covered));
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            string = 0;
            set.clear();
            nesting.endAll();
            upright = PageView.of(page).upright();
            upright.translate(
                    page.getCropBox().getLowerLeftX(), page.getCropBox().getLowerLeftY());
            super.processPage(page);
            glyphs.addAll(PaintedOver.seen(page, List.copyOf(set), limits, layers));
        }

        @Override
        protected void showText(byte[] text) throws IOException {
            string++;
            super.showText(text);
        }

        /** A letter of a composite font that is not told is left out; of a simple one its number is taken for it. */
        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
            told = false;
            super.showGlyph(place, font, code, advance);
            if (isPainted()) {
                boolean guessed = font instanceof PDSimpleFont && font.toUnicode(code) == null;
                untold.count(getCurrentPageNo(), told && !guessed);
            }
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            nesting.begin(tag, properties, getResources());
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            nesting.end();
            super.endMarkedContentSequence();
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            nesting.form(form.getOptionalContent(), () -> super.showForm(form));
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            boolean before = masked;
            masked |= isMasked() || getGraphicsState().getNonStrokeAlphaConstant() == 0;
            try {
                nesting.form(group.getOptionalContent(), () -> super.showTransparencyGroup(group));
            } finally {
                masked = before;
            }
        }

        private boolean isMasked() {
            return masked || getGraphicsState().getSoftMask() != null;
        }

        /** Whatever was set on the page so far lies below a picture now. */
        private void covered() {
            set.clear();
            quarters.remove(getCurrentPageNo());
        }

        @Override
        public PageText text() {
            return PageText.of(Punctuation.trimmed(glyphs));
        }

        @Override
        public boolean areUntold(int page) {
            return untold.areManyOn(page);
        }

        @Override
        public OptionalInt direction(int page) {
            int[] letters = quarters.getOrDefault(page, new int[4]);
            int all = IntStream.of(letters).sum();
            return IntStream.range(0, 4)
                    .filter(quarter -> all >= LETTERS && 3 * letters[quarter] > 2 * all)
                    .map(quarter -> 90 * quarter)
                    .findFirst();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            Stopped.check();
            String text = position.getUnicode();
            told = UntoldLetters.tells(text);
            if (text == null || text.isBlank() || !isPainted()) {
                return;
            }
            double size = Math.abs(position.getFontSizeInPt());
            double height = size > 0 ? size : Math.max(position.getHeight(), 1);
            double width = Math.max(position.getWidth(), 0.01);
            if (!Glyph.isOnSomePage(position.getX(), position.getY(), width, height)) {
                return;
            }
            if (glyphs.size() + set.size() >= Glyph.MOST) {
                throw new RefusedPaper(
                        RefusalCode.TOO_MANY_PAGES,
                        "The PDF prints more than " + Glyph.MOST + " characters.",
                        "Split it and send each paper as a file of its own.");
            }
            Box box = new Box(position.getX(), position.getY() - BODY * height, width, height);
            Glyph glyph = new Glyph(text, getCurrentPageNo(), box, isMasked() ? Glyph.OVERPRINTED : 1);
            AffineTransform em = new AffineTransform(upright);
            em.concatenate(position.getTextMatrix().createAffineTransform());
            set.add(new SetLetter(glyph, string, LetterBody.of(em)));
            int quarter = Math.floorMod(Math.round(position.getDir() / 90), 4);
            quarters.computeIfAbsent(getCurrentPageNo(), page -> new int[4])[quarter]++;
        }

        /** Text rendering modes 3 and 7 paint nothing (ISO 32000-1, table 106), nor does a layer that is not seen. */
        private boolean isPainted() {
            if (nesting.isHidden()) {
                return false;
            }
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            return (mode.isFill() || mode.isStroke()) && getGraphicsState().getNonStrokeAlphaConstant() > 0;
        }
    }
}
