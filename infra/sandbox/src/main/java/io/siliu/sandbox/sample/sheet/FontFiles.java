package io.siliu.sandbox.sample.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The font files of this machine by their names in small letters. */
final class FontFiles {

    private static final Map<String, Path> INSTALLED = installed();

    private FontFiles() {}

    static Optional<Path> firstOf(List<String> names) {
        return names.stream()
                .map(name -> INSTALLED.get(name.toLowerCase(Locale.ROOT)))
                .filter(path -> path != null)
                .findFirst();
    }

    /** The files that serve for all faces of pictures on this machine. */
    static List<String> inUse() {
        return Stream.concat(
                        Stream.of(Face.values()).map(Face::drawn),
                        Stream.of(Latin.values()).map(Latin::files))
                .map(FontFiles::firstOf)
                .flatMap(Optional::stream)
                .map(path -> path.getFileName().toString())
                .distinct()
                .toList();
    }

    private static Map<String, Path> installed() {
        String home = System.getProperty("user.home");
        Map<String, Path> found = new TreeMap<>();
        Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(FontFiles::filesUnder)
                .forEach(path -> found.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path));
        return found;
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static IllegalStateException none(Face face) {
        return new IllegalStateException(
                "No font for " + face
                        + " was found on this machine. On Debian or Ubuntu: apt-get install fonts-arphic-uming fonts-arphic-ukai");
    }
}
