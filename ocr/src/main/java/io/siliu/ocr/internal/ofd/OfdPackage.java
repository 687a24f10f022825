package io.siliu.ocr.internal.ofd;

import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.RefusalCode;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Unpacked;
import io.siliu.ocr.internal.structured.Element;
import io.siliu.ocr.internal.structured.SafeXml;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of an OFD, unpacked into memory. */
final class OfdPackage {

    /** Names are matched without regard to case: real files write {@code Attachs} and {@code attachs}. */
    private final Map<String, byte[]> parts;

    private OfdPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static OfdPackage open(byte[] bytes, ReadingLimits limits) {
        Map<String, byte[]> parts = Unpacked.entries(bytes, limits);
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
