package io.siliu.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The checked-out source tree, in which the build has put the packaged parts. */
final class Repository {

    private Repository() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("infra/siliu"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("run these tests inside the repository");
            }
        }
        return here;
    }

    /**
     * A part that the build makes.
     *
     * @throws IllegalStateException where it has not been made
     */
    static Path built(String path) {
        Path part = root().resolve(path);
        if (!Files.exists(part)) {
            throw new IllegalStateException(path + " is missing; build it: mvn package -pl infra/play -am");
        }
        return part;
    }

    static Path directories(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
