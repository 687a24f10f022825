package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of an OFD, unpacked into memory. Every byte is counted while it is unpacked: the sizes a zip declares are
 * never believed.
 */
final class OfdPackage {

    private static final int CHUNK = 8_192;

    /** Names are matched without regard to case: real files write {@code Attachs} and {@code attachs}. */
    private final Map<String, byte[]> parts;

    private OfdPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfdPackage open(byte[] bytes, ReadingLimits limits) {
        Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try {
            unpack(bytes, limits, StandardCharsets.UTF_8, parts);
        } catch (IllegalArgumentException foreignNames) {
            // Entry names in the local code page: only names of ours matter, and this superset of ASCII never fails.
            parts.clear();
            unpackForeign(bytes, limits, parts);
        }
        if (parts.containsKey("OFD.xml")) {
            return new OfdPackage(parts);
        }
        boolean office = parts.containsKey("[Content_Types].xml");
        throw new RefusedPaper(
                parts.isEmpty() ? RefusalCode.FILE_DAMAGED : RefusalCode.FORMAT_NOT_SUPPORTED,
                parts.isEmpty()
                        ? "The package is damaged or cut off."
                        : "The file is a " + (office ? "word-processor or spreadsheet file" : "zip archive")
                                + ", not an OFD.",
                parts.isEmpty()
                        ? "Download the paper again from where it was issued and send that file."
                        : "Send each paper as XML, OFD, PDF, PNG or JPEG.");
    }

    /** A name that is marked as UTF-8 and is none is damage, whatever code page is tried. */
    private static void unpackForeign(byte[] bytes, ReadingLimits limits, Map<String, byte[]> parts) {
        try {
            unpack(bytes, limits, StandardCharsets.ISO_8859_1, parts);
        } catch (IllegalArgumentException noName) {
            throw damaged();
        }
    }

    private static void unpack(byte[] bytes, ReadingLimits limits, Charset names, Map<String, byte[]> parts) {
        long total = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.archiveEntries()) {
                    throw unsafe("it holds more than " + limits.archiveEntries() + " entries");
                }
                String name = safeName(entry.getName());
                if (!entry.isDirectory()) {
                    byte[] content = content(zip, limits.expandedBytes() - total);
                    total += content.length;
                    parts.putIfAbsent(name, content);
                }
            }
        } catch (IOException broken) {
            throw damaged();
        }
    }

    private static RefusedPaper damaged() {
        return new RefusedPaper(
                RefusalCode.FILE_DAMAGED,
                "The package is damaged or cut off.",
                "Download the paper again from where it was issued and send that file.");
    }

    private static byte[] content(ZipInputStream zip, long allowed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            if (content.size() + (long) read > allowed) {
                throw unsafe("it unpacks to more than is allowed");
            }
            content.write(chunk, 0, read);
        }
        return content.toByteArray();
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

    private static RefusedPaper unsafe(String why) {
        return new RefusedPaper(
                RefusalCode.ARCHIVE_UNSAFE,
                "The package is refused: " + why + ".",
                "Send the OFD exactly as it was issued.");
    }

    /** Every part by name. */
    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** A part's root element; empty where there is no such part. */
    Optional<Element> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(SafeXml::parse);
    }

    /** A location written inside a part: from the root when it starts with a slash, else beside the part. */
    String resolve(String from, String location) {
        String written = location.strip().replace('\\', '/');
        if (written.startsWith("/")) {
            return normalised(written.substring(1));
        }
        int slash = from.lastIndexOf('/');
        String beside = normalised((slash < 0 ? "" : from.substring(0, slash + 1)) + written);
        return parts.containsKey(beside) || !parts.containsKey(normalised(written)) ? beside : normalised(written);
    }

    private static String normalised(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Whether a part's name ends so, in whatever case. */
    static boolean endsWith(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }
}
