package io.siliu.sandbox.paper;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A Chinese font of this machine with TrueType outlines (PDFBox cannot subset others), parsed once and embedded as a
 * subset in each paper. A loaded font is not safe for two threads.
 */
final class CjkFont {

    /** What the papers need beyond common characters; a font that lacks one of these is passed over. */
    private static final String NEEDED = "示例演沙箱发票回单壹贰叁肆伍陆柒捌玖拾佰仟圆角￥¥（）：；《》";

    private static final List<String> SERIF = List.of("uming.ttc", "simsun.ttc", "wqy-zenhei.ttc", "wqy-microhei.ttc");
    private static final List<String> BRUSH = List.of("ukai.ttc", "simkai.ttf", "wqy-zenhei.ttc", "wqy-microhei.ttc");

    private CjkFont() {}

    /** The font for what is filled in. */
    static TrueTypeFont body() {
        return first(SERIF);
    }

    /** The font for titles and printed labels; the same as the body's where the machine has only one. */
    static TrueTypeFont label() {
        return first(BRUSH);
    }

    private static TrueTypeFont first(List<String> preferred) {
        List<Path> installed = installed();
        return Stream.concat(preferred.stream().flatMap(name -> named(installed, name)), installed.stream())
                .map(CjkFont::load)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chinese font with TrueType outlines was found. On Debian"
                                + " or Ubuntu: apt-get install fonts-arphic-uming fonts-arphic-ukai"));
    }

    private static Stream<Path> named(List<Path> installed, String name) {
        return installed.stream().filter(path -> path.getFileName().toString().equalsIgnoreCase(name));
    }

    private static List<Path> installed() {
        String home = System.getProperty("user.home");
        return Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(CjkFont::filesUnder)
                .toList();
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<TrueTypeFont> load(Path path) {
        try {
            TrueTypeFont font = path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? firstOfCollection(path.toFile())
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(path));
            return font != null && serves(font) ? Optional.of(font) : Optional.empty();
        } catch (IOException notAFontWeRead) {
            return Optional.empty();
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

    private static boolean serves(TrueTypeFont font) throws IOException {
        if (!font.getTableMap().containsKey("glyf")) {
            return false;
        }
        var characters = font.getUnicodeCmapLookup();
        return NEEDED.chars().allMatch(character -> characters.getGlyphId(character) != 0);
    }
}
