package io.siliu.ocr.internal.neural;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** What libraries carry, unpacked once into JavaCPP's cache, where workers that are killed leave nothing behind. */
final class Resources {

    private Resources() {}

    /** The file, or empty where no library carries it. */
    static Optional<Path> unpacked(String name) {
        return Optional.ofNullable(Resources.class.getResource(name)).map(packed -> {
            try {
                return Loader.cacheResource(packed).toPath();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
