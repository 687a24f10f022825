package io.siliu.platform.contract.internal.paper;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Chinese font with TrueType outlines, of which each paper embeds what it uses: {@code siliu.contract.font}, or the first
 * fitting one that is installed.
 */
final class ChineseFont {

    private static final Logger log = LoggerFactory.getLogger(ChineseFont.class);
    private static final String NEEDED = "合同编号甲乙丙方（）：；、统一社会信用代码身份证签署日期壹年月日";
    private static final List<String> FOLDERS = List.of("/usr/share/fonts", "/usr/local/share/fonts");

    private ChineseFont() {}

    /** Empty when there is none. */
    static Optional<TrueTypeFont> find(Path configured) {
        Stream<Path> candidates = configured == null ? installed() : Stream.of(configured);
        return candidates.map(ChineseFont::load).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Path> installed() {
        return Stream.concat(
                        FOLDERS.stream().map(Path::of), Stream.of(Path.of(System.getProperty("user.home"), ".fonts")))
                .filter(Files::isDirectory)
                .flatMap(ChineseFont::filesUnder);
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
                    ? first(path.toFile())
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(path));
            return font != null && serves(font) ? Optional.of(font) : Optional.empty();
        } catch (IOException notAFontWeRead) {
            log.debug("Font {} is passed over: {}", path, notAFontWeRead.getMessage());
            return Optional.empty();
        }
    }

    private static TrueTypeFont first(File file) throws IOException {
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
