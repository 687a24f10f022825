package io.siliu.ocr;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the trained data of the recognition engine lies: system property {@code siliu.tessdata}, environment
 * {@code SILIU_TESSDATA}, {@code .siliu/tessdata} below the working directory, then Debian's
 * {@code /usr/share/tesseract-ocr/<version>/tessdata}. The first folder that holds {@code chi_sim.traineddata} wins.
 */
public final class TrainedData {

    /** The language every paper of ours is printed in. */
    public static final String CHINESE = "chi_sim";

    /** Used to read digits and identifiers a second time. */
    public static final String ENGLISH = "eng";

    private static final Path DEBIAN = Path.of("/usr/share/tesseract-ocr");

    private TrainedData() {}

    /** The folder to use, or empty where this machine has none. */
    public static Optional<Path> find() {
        return places().stream().filter(folder -> holds(folder, CHINESE)).findFirst();
    }

    /** Whether the folder holds the data of the language. */
    public static boolean holds(Path folder, String language) {
        return Files.isRegularFile(folder.resolve(language + ".traineddata"));
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        addIfNamed(places, System.getProperty("siliu.tessdata"));
        addIfNamed(places, System.getenv("SILIU_TESSDATA"));
        places.add(Path.of(".siliu", "tessdata").toAbsolutePath());
        places.addAll(debian());
        return places;
    }

    private static void addIfNamed(List<Path> places, String name) {
        if (name != null && !name.isBlank()) {
            places.add(Path.of(name).toAbsolutePath());
        }
    }

    private static List<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return List.of();
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
            List<Path> found = new ArrayList<>();
            versions.forEach(version -> found.add(version.resolve("tessdata")));
            return found;
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
