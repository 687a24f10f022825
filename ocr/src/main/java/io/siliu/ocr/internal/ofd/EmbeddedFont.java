package io.siliu.ocr.internal.ofd;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that travels in the paper. It is read in Java alone: the machine's own font engine never sees a stranger's bytes. */
final class EmbeddedFont implements GlyphShapes {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double scale;
    private final Map<Integer, Optional<Shape>> shapes = new HashMap<>();

    private EmbeddedFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup(false);
        this.scale = 1.0 / Math.max(1, font.getUnitsPerEm());
    }

    /** The font, or empty where the bytes are none. */
    static Optional<GlyphShapes> of(byte[] bytes) {
        if (FontCodes.areBeyondMeasure(bytes)) {
            return Optional.empty();
        }
        try {
            boolean postScript = bytes.length > 4 && bytes[0] == 'O' && bytes[1] == 'T';
            RandomAccessReadBuffer read = new RandomAccessReadBuffer(bytes);
            return Optional.of(
                    new EmbeddedFont(postScript ? new OTFParser(true).parse(read) : new TTFParser(true).parse(read)));
        } catch (IOException | RuntimeException | StackOverflowError notAFont) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Shape> of(char character) {
        int glyph = characters == null ? 0 : characters.getGlyphId(character);
        return glyph == 0 ? Optional.empty() : ofGlyph(glyph);
    }

    @Override
    public Optional<Shape> ofGlyph(int glyph) {
        return shapes.computeIfAbsent(glyph, this::outline);
    }

    private Optional<Shape> outline(int glyph) {
        try {
            return path(glyph)
                    .map(path -> path.createTransformedShape(AffineTransform.getScaleInstance(scale, -scale)));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.empty();
        }
    }

    private Optional<GeneralPath> path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            return Optional.of(open.getCFF().getFont().getType2CharString(glyph).getPath());
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return Optional.ofNullable(data).map(GlyphData::getPath);
    }
}
