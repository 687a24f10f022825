package io.siliu.sandbox.feed;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.PaperMill.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeMap;

/**
 * Papers drawn before, kept beside the month they belong to. A paper quotes the booking, so papers of another booking
 * (after the product's data was removed) lie in another folder and are never taken for these.
 */
final class PaperCache {

    private static final int DIGITS_OF_BOOKING = 16;

    private final Path folder;

    PaperCache(Path month, Booking booking) {
        byte[] quoted = Json.text(new TreeMap<>(booking.taskNumbers()) + "/" + new TreeMap<>(booking.pays()))
                .getBytes(StandardCharsets.UTF_8);
        this.folder = month.resolve("papers-" + ContentKey.sha256(quoted).substring(0, DIGITS_OF_BOOKING));
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The paper as it was drawn before, or drawn now and kept. */
    Paper paper(Order order) {
        Path kept = folder.resolve(order.name());
        try {
            if (Files.exists(kept)) {
                return new Paper(order.name(), order.kind(), order.enterprise(), Files.readAllBytes(kept));
            }
            Paper drawn = order.draw();
            Path draft = folder.resolve(order.name() + ".part");
            Files.write(draft, drawn.content());
            Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
            return drawn;
        } catch (IOException failure) {
            throw new UncheckedIOException("The paper " + order.name() + " could not be kept", failure);
        }
    }
}
