package io.siliu.ocr.internal;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The entries of a zip, unpacked into memory. Every byte is counted while it is unpacked: the sizes a zip declares are
 * never believed.
 */
public final class Unpacked {

    private static final int CHUNK = 8_192;

    /** The third byte of a zip that begins with a file; one that holds none begins otherwise. */
    private static final byte FIRST_OF_A_FILE = 3;

    /** What is thrown away takes time and no room; so many times what may be kept takes seconds. */
    private static final long THROWN_AWAY = 10;

    private final ReadingLimits limits;
    private final boolean ofPapers;
    private final List<Entry> entries = new ArrayList<>();
    private long kept;
    private long thrownAway;

    private Unpacked(ReadingLimits limits, boolean ofPapers) {
        this.limits = limits;
        this.ofPapers = ofPapers;
    }

    /**
     * One file: its name with forward slashes, and its bytes.
     *
     * @param size how many bytes it unpacks to
     * @param tooLarge whether that is more than a paper may have; its bytes are not kept then
     */
    public record Entry(String name, byte[] content, long size, boolean tooLarge) {}

    /**
     * The files by name, in the order of their names and without regard to case: real files write {@code Attachs} and
     * {@code attachs}. Of several with one name the first counts.
     */
    public static Map<String, byte[]> entries(byte[] zip, ReadingLimits limits) {
        Map<String, byte[]> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        list(zip, limits).forEach(entry -> byName.putIfAbsent(entry.name(), entry.content()));
        return byName;
    }

    /** Every file, in the order in which it was packed. Refuses what is damaged, locked, too large, or leaves the package. */
    public static List<Entry> list(byte[] zip, ReadingLimits limits) {
        return list(zip, limits, false);
    }

    /** The same of a package of papers: one that is larger than a paper may be is listed without its bytes. */
    public static List<Entry> papers(byte[] zip, ReadingLimits limits) {
        return list(zip, limits, true);
    }

    private static List<Entry> list(byte[] zip, ReadingLimits limits, boolean ofPapers) {
        // Names in UTF-8, else in the code page of Chinese machines, else in one that never fails.
        for (Charset names : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return new Unpacked(limits, ofPapers).unpack(zip, names);
            } catch (IllegalArgumentException foreignNames) {
                // The next code page is tried.
                continue;
            }
        }
        return lastly(zip, limits, ofPapers);
    }

    /** A name that is marked as UTF-8 and is none is damage, whatever code page is tried. */
    private static List<Entry> lastly(byte[] zip, ReadingLimits limits, boolean ofPapers) {
        try {
            return new Unpacked(limits, ofPapers).unpack(zip, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException noName) {
            throw damaged();
        }
    }

    private List<Entry> unpack(byte[] bytes, Charset names) {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Stopped.check();
                if (++count > limits.archiveEntries()) {
                    throw unsafe("it holds more than " + limits.archiveEntries() + " entries");
                }
                String name = safeName(entry.getName());
                // What a folder's entry unpacks to is nothing, and it is counted like all the rest.
                Entry unpacked = unpacked(zip, name);
                if (!entry.isDirectory()) {
                    entries.add(unpacked);
                }
            }
        } catch (IOException broken) {
            throw isLocked(bytes) ? locked() : damaged();
        }
        if (count == 0 && bytes[2] == FIRST_OF_A_FILE) {
            throw damaged();
        }
        return entries;
    }

    private Entry unpacked(ZipInputStream zip, String name) throws IOException {
        long room = limits.expandedBytes() - kept;
        long most = ofPapers ? limits.bytes() : room;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            long size = content.size() + (long) read;
            if (size > most) {
                if (!ofPapers) {
                    throw tooMuch();
                }
                return new Entry(name, new byte[0], thrownAway(zip, chunk, size), true);
            }
            content.write(chunk, 0, read);
        }
        kept += content.size();
        if (content.size() > room) {
            throw tooMuch();
        }
        return new Entry(name, content.toByteArray(), content.size(), false);
    }

    private long thrownAway(ZipInputStream zip, byte[] chunk, long sofar) throws IOException {
        long size = sofar;
        thrownAway += sofar;
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            size += read;
            thrownAway += read;
            if (thrownAway > THROWN_AWAY * limits.expandedBytes()) {
                throw tooMuch();
            }
        }
        return size;
    }

    private static RefusedPaper tooMuch() {
        return unsafe("it unpacks to more than is allowed");
    }

    private static String safeName(String name) {
        String plain = name.replace('\\', '/');
        boolean absolute = plain.startsWith("/") || plain.matches("^[A-Za-z]:.*");
        for (String step : plain.split("/")) {
            if (step.equals("..") || absolute || plain.indexOf('\0') >= 0) {
                throw unsafe("an entry's name leaves the package");
            }
        }
        return plain;
    }

    private static boolean isLocked(byte[] bytes) {
        return ZipDirectory.of(bytes).stream().anyMatch(ZipDirectory.Line::locked);
    }

    private static RefusedPaper locked() {
        return new RefusedPaper(
                RefusalCode.ARCHIVE_LOCKED,
                "The package has a password.",
                "Unpack it, pack the papers again without a password, and send that.");
    }

    private static RefusedPaper damaged() {
        return new RefusedPaper(
                RefusalCode.FILE_DAMAGED,
                "The package is damaged or cut off.",
                "Download the paper again from where it was issued and send that file.");
    }

    private static RefusedPaper unsafe(String why) {
        return new RefusedPaper(
                RefusalCode.ARCHIVE_UNSAFE,
                "The package is refused: " + why + ".",
                "Send the OFD exactly as it was issued, other papers one by one.");
    }
}
