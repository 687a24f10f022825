package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.database.Home;
import io.siliu.platform.document.DocumentError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Originals in folders below the home folder: {@code originals/ab/cd/<sha256>-<document>}. */
@Component
final class FolderOriginals implements Originals {

    private final Home home;

    FolderOriginals(Home home) {
        this.home = home;
    }

    @Override
    public void keep(OriginalKey key, byte[] encrypted) {
        Path file = place(key);
        if (Files.exists(file)) {
            return;
        }
        try {
            home.privateFolder(relativeFolder(key));
            Path fresh = Files.createTempFile(file.getParent(), "incoming", ".part");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(encrypted);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException("An original could not be kept", failure);
        }
    }

    @Override
    public byte[] fetch(OriginalKey key) {
        try {
            return Files.readAllBytes(place(key));
        } catch (NoSuchFileException missing) {
            throw new PlatformException(
                    DocumentError.ORIGINAL_DAMAGED,
                    null,
                    "The original of document " + key.documentId() + " is not in the store.",
                    missing);
        } catch (IOException failure) {
            throw new UncheckedIOException("An original could not be fetched", failure);
        }
    }

    @Override
    public void remove(OriginalKey key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException failure) {
            throw new UncheckedIOException("An original could not be removed", failure);
        }
    }

    /** The move itself survives a power cut only when its folder is on disk too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(OriginalKey key) {
        return home.at(relativeFolder(key)).resolve(key.sha256() + "-" + key.documentId());
    }

    private static String relativeFolder(OriginalKey key) {
        return "originals/" + key.sha256().substring(0, 2) + "/" + key.sha256().substring(2, 4);
    }
}
