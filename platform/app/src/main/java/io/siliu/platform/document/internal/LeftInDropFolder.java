package io.siliu.platform.document.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.AgedHolding;
import io.siliu.platform.access.RetentionClass;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Files that lie unencrypted beside the drop folder. What could not be taken waits there for whoever laid it down, as long as logs
 * are kept; what earlier versions laid aside after it was taken goes at once, for its original is kept encrypted.
 */
@Component
final class LeftInDropFolder implements AgedHolding {

    static final String FAILED = ".failed";
    private static final String TAKEN_BY_EARLIER_VERSIONS = ".done";

    private final Path inbox;

    LeftInDropFolder(Home home) {
        this.inbox = home.at("inbox");
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LOG;
    }

    @Override
    public int erase(LocalDate upTo, int limit) {
        List<Path> taken = someIn(TAKEN_BY_EARLIER_VERSIONS, LocalDate.MAX, limit);
        List<Path> failed = someIn(FAILED, upTo, limit - taken.size());
        Stream.of(taken, failed).flatMap(List::stream).forEach(LeftInDropFolder::delete);
        return taken.size() + failed.size();
    }

    private List<Path> someIn(String folder, LocalDate upTo, int limit) {
        Path place = inbox.resolve(folder);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !laidDownOn(file).isAfter(upTo))
                    .limit(limit)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " of the drop folder cannot be read", failure);
        }
    }

    private static LocalDate laidDownOn(Path file) {
        try {
            return ChinaTime.dateOf(
                    Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant());
        } catch (IOException gone) {
            return LocalDate.MAX;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file beside the drop folder cannot be deleted", failure);
        }
    }
}
