package io.siliu.sandbox.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An append-only file of JSON lines. What {@link #append} has returned from is on the disk. */
public final class Journal {

    private final Path file;

    public Journal(Path file) {
        this.file = file;
    }

    /** Every line in order; a last line that was cut off by a kill was never confirmed to anybody and is cut away. */
    public synchronized List<JsonNode> read() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String text = Files.readString(file);
            int whole = text.lastIndexOf('\n') + 1;
            if (whole < text.length()) {
                Files.writeString(file, text.substring(0, whole));
            }
            List<JsonNode> lines = new ArrayList<>();
            text.substring(0, whole).lines().forEach(line -> lines.add(Json.MAPPER.readTree(line)));
            return lines;
        } catch (IOException | JacksonException failure) {
            throw new IllegalStateException("The journal " + file + " cannot be read", failure);
        }
    }

    public synchronized void append(Object line) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap((Json.text(line) + "\n").getBytes(UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
