package io.siliu.sandbox.sample.sheet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF, each embedded as a subset when first used. The files are parsed once a thread: a parsed font
 * serves one thread only.
 */
final class PdfFonts {

    private static final ThreadLocal<Map<Path, TrueTypeFont>> PARSED = ThreadLocal.withInitial(HashMap::new);

    private final PDDocument document;
    private final Map<Path, Embedded> embedded = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** A font in this PDF and the characters it has. */
    record Embedded(PDType0Font font, CmapLookup characters) {

        boolean has(char character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    List<Runs.Run<Embedded>> runs(Type type, String text) {
        Latin asked = type.face() == Face.HEI && type.latin() == Latin.OWN ? Latin.SANS : type.latin();
        Embedded latin = FontFiles.firstOf(asked.files()).map(this::embed).orElse(null);
        List<Embedded> chinese = Stream.of(type.face(), Face.SONG)
                .distinct()
                .map(face -> FontFiles.firstOf(face.embedded()))
                .flatMap(Optional::stream)
                .map(this::embed)
                .toList();
        if (chinese.isEmpty()) {
            throw FontFiles.none(type.face());
        }
        return Runs.of(text, latin, chinese, Embedded::has);
    }

    private Embedded embed(Path file) {
        return embedded.computeIfAbsent(file, path -> {
            try {
                TrueTypeFont font = PARSED.get().computeIfAbsent(path, PdfFonts::parsed);
                return new Embedded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
            } catch (IOException broken) {
                throw new UncheckedIOException("The font " + path + " cannot be embedded", broken);
            }
        });
    }

    private static TrueTypeFont parsed(Path path) {
        try {
            return path.toString().endsWith(".ttc")
                    ? firstOfCollection(path.toFile())
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(path));
        } catch (IOException broken) {
            throw new UncheckedIOException("The font " + path + " cannot be read", broken);
        }
    }

    /** The first face of a collection, which in the Arphic collections is the mainland one. */
    private static TrueTypeFont firstOfCollection(File file) throws IOException {
        TrueTypeFont[] first = new TrueTypeFont[1];
        new TrueTypeCollection(file).processAllFonts(font -> {
            if (first[0] == null) {
                first[0] = font;
            }
        });
        return first[0];
    }
}
