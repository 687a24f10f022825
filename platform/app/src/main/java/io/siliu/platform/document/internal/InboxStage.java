package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.database.Home;
import io.siliu.platform.database.StageWorker;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The drop folder: files laid into {@code inbox}, or into {@code inbox/<credit code>} for one enterprise, are taken in
 * and deleted, for from then on they are kept encrypted; what cannot be taken is moved to {@code inbox/.failed} beside a
 * text that says why, and goes by its age ({@link LeftInDropFolder}). A file that is read lies in {@code inbox/.taking}, so
 * that what somebody lays down meanwhile under its name is another file. A process that dies between taking and deleting
 * finds the file there again, and the same bytes are recognised.
 */
@Component
final class InboxStage implements StageWorker {

    private static final Actor INBOX = new Actor(0, "inbox", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final String TAKING = ".taking";
    private static final int PORTION = 50;
    private static final int MOST_COMPLAINTS = 1_000;
    private static final Logger log = LoggerFactory.getLogger(InboxStage.class);

    private final Path inbox;
    private final Home home;
    private final ReceiveDocuments receiving;
    private final Access access;
    private final DocumentProperties properties;
    private final Clock clock;
    private final Set<Path> complainedAbout = ConcurrentHashMap.newKeySet();

    InboxStage(Home home, ReceiveDocuments receiving, Access access, DocumentProperties properties, Clock clock) {
        this.inbox = home.at("inbox");
        this.home = home;
        this.receiving = receiving;
        this.access = access;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "document.inbox";
    }

    @Override
    public int pass() {
        home.privateFolder("inbox");
        try {
            Path leftBehind = inbox.resolve(TAKING);
            int taken = Files.isDirectory(leftBehind, LinkOption.NOFOLLOW_LINKS) ? takeAll(leftBehind, PORTION) : 0;
            return taken + takeAll(inbox, PORTION - taken);
        } catch (IOException failure) {
            throw new UncheckedIOException("The drop folder cannot be read", failure);
        }
    }

    private int takeAll(Path place, int most) throws IOException {
        int taken = takeFrom(place, null, most);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, this::isFolderOfAnEnterprise)) {
            for (Path folder : folders) {
                taken += takeFromFolderOfAnEnterprise(folder, most - taken);
            }
        }
        return taken;
    }

    /** A folder that cannot be opened must not hold up the others. */
    private int takeFromFolderOfAnEnterprise(Path folder, int most) {
        try {
            return takeFrom(folder, folder.getFileName().toString(), most);
        } catch (IOException unreadable) {
            complainOnce(folder, unreadable);
            return 0;
        }
    }

    private boolean isFolderOfAnEnterprise(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && !path.getFileName().toString().startsWith(".");
    }

    private int takeFrom(Path folder, String creditCode, int most) throws IOException {
        int taken = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isComplete)) {
            for (Path file : files) {
                if (taken >= most) {
                    break;
                }
                taken += takeIfReadable(file, creditCode);
            }
        }
        return taken;
    }

    /** Whether a file has been left alone for a while; hidden and half-written ones are not looked at. */
    private boolean isComplete(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp")) {
            return false;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        return changed.isBefore(clock.instant().minus(properties.inboxRest()));
    }

    /** One file that cannot be opened or moved must not hold up the others; it is named once and looked at again. */
    private int takeIfReadable(Path file, String creditCode) {
        try {
            take(file, creditCode);
            complainedAbout.remove(file);
            return 1;
        } catch (NoSuchFileException takenByAnotherProcess) {
            return 0;
        } catch (IOException unreadable) {
            complainOnce(file, unreadable);
            return 0;
        } catch (RuntimeException failure) {
            if (Attempts.saysNothingAboutThePaper(failure)) {
                throw failure;
            }
            complainOnce(file, failure);
            return 0;
        }
    }

    private void complainOnce(Path path, Exception why) {
        if (complainedAbout.size() < MOST_COMPLAINTS && complainedAbout.add(path)) {
            log.warn("Something in the drop folder cannot be taken: {}", String.valueOf(why.getClass()));
        }
    }

    private void take(Path file, String creditCode) throws IOException {
        String name = file.getFileName().toString();
        if (file.startsWith(inbox.resolve(TAKING))) {
            takeOwn(file, name, creditCode);
            return;
        }
        Path own = move(file, name, TAKING, creditCode);
        try {
            takeOwn(own, name, creditCode);
        } finally {
            giveBack(own, file);
        }
    }

    private void takeOwn(Path file, String name, String creditCode) throws IOException {
        try {
            if (Files.size(file) > properties.fileLimit().toBytes()) {
                putAside(file, name, creditCode, "The file is larger than " + properties.fileLimit() + ".");
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            access.actingAs(INBOX, () -> receiving.receive(new NewDocument(Channel.INBOX, name, bytes, creditCode)));
            Files.deleteIfExists(file);
        } catch (PlatformException refused) {
            putAside(file, name, creditCode, refused.getMessage());
        }
    }

    /** What could not be dealt with lies where it was laid; where its name was given again meanwhile, it is taken from here. */
    private static void giveBack(Path own, Path file) {
        try {
            if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(own, file);
            }
        } catch (IOException staysHere) {
            log.warn("A file of the drop folder stays where it is read: {}", String.valueOf(staysHere.getClass()));
        }
    }

    private void putAside(Path file, String name, String creditCode, String reason) throws IOException {
        Path moved = move(file, name, LeftInDropFolder.FAILED, creditCode);
        Files.setLastModifiedTime(moved, FileTime.from(clock.instant()));
        Files.writeString(moved.resolveSibling(moved.getFileName() + ".txt"), reason + System.lineSeparator());
    }

    private Path move(Path file, String name, String where, String creditCode) throws IOException {
        String folder = "inbox/" + where + (creditCode == null ? "" : "/" + creditCode);
        home.privateFolder(folder);
        return Files.move(file, free(home.at(folder), name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A second file of the same name is laid beside the first: what could not be taken is kept nowhere else. */
    private Path free(Path folder, String name) {
        Path target = folder.resolve(name);
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? folder.resolve(clock.millis() + "-" + name) : target;
    }
}
