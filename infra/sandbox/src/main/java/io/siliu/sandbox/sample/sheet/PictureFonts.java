package io.siliu.sandbox.sample.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts of this machine for drawing pictures, opened once. */
final class PictureFonts {

    private static final Map<Path, Font> OPENED = new ConcurrentHashMap<>();

    private PictureFonts() {}

    /** @param pixels height of the type */
    static List<Runs.Run<Font>> runs(Type type, double pixels, String text) {
        Font latin = FontFiles.firstOf(type.latin().files())
                .map(PictureFonts::opened)
                .map(font -> font.deriveFont((float) pixels))
                .orElse(null);
        List<Font> chinese = Stream.of(type.face(), Face.SONG)
                .distinct()
                .map(face -> FontFiles.firstOf(face.drawn()))
                .flatMap(Optional::stream)
                .map(path -> opened(path).deriveFont((float) pixels))
                .toList();
        if (chinese.isEmpty()) {
            throw FontFiles.none(type.face());
        }
        return Runs.of(text, latin, chinese, Font::canDisplay);
    }

    private static Font opened(Path path) {
        return OPENED.computeIfAbsent(path, PictureFonts::open);
    }

    /** Of a collection the face for the mainland, where its name says so, else the first. */
    private static Font open(Path path) {
        try {
            Font[] faces = Font.createFonts(path.toFile());
            return Stream.of(faces)
                    .filter(face -> face.getFontName().matches(".*(?:SC|CN).*")
                            && !face.getFontName().contains("Mono"))
                    .findFirst()
                    .orElse(faces[0]);
        } catch (IOException broken) {
            throw new UncheckedIOException("The font " + path + " cannot be read", broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The font " + path + " cannot be used", broken);
        }
    }
}
