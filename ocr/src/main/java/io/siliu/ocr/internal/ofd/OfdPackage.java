package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Unpacked;
import io.siliu.ocr.internal.UnreadFormat;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of an OFD, unpacked into memory. */
final class OfdPackage {

    /** Bytes of the parts whose elements are remembered: in memory they take many times as much. */
    private static final int MOST_REMEMBERED = 1_000_000;

    /** Names are matched without regard to case: real files write {@code Attachs} and {@code attachs}. */
    private final Map<String, byte[]> parts;

    private final Map<String, Optional<Element>> remembered = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int bytesRemembered;

    private OfdPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfdPackage open(byte[] bytes, ReadingLimits limits) {
        Map<String, byte[]> parts = Unpacked.entries(bytes, limits);
        if (parts.containsKey("OFD.xml")) {
            return new OfdPackage(parts);
        }
        if (parts.containsKey("[Content_Types].xml")) {
            throw UnreadFormat.office("The file is a word-processor or spreadsheet file, not an OFD.");
        }
        throw new RefusedPaper(
                parts.isEmpty() ? RefusalCode.FILE_DAMAGED : RefusalCode.FORMAT_NOT_SUPPORTED,
                parts.isEmpty() ? "The package is damaged or cut off." : "The file is a zip archive, not an OFD.",
                parts.isEmpty()
                        ? "Download the paper again from where it was issued and send that file."
                        : "Send each paper as XML, OFD, PDF, PNG or JPEG.");
    }

    /** Every part by name. */
    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** A part's root element; empty where there is no such part. Not parsed again and again for each page that names it. */
    Optional<Element> xml(String name) {
        Optional<Element> known = remembered.get(name);
        return known == null ? parsed(name) : known;
    }

    private Optional<Element> parsed(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        Optional<Element> root = Optional.ofNullable(SafeXml.parse(part));
        if (part.length <= MOST_REMEMBERED - bytesRemembered) {
            bytesRemembered += part.length;
            remembered.put(name, root);
        }
        return root;
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
