package io.siliu.ocr;

import io.siliu.ocr.internal.Format;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Sniffer;
import io.siliu.ocr.internal.Unpacked;
import java.util.List;
import java.util.Map;

/** A zip that somebody packed papers into, unpacked within the limits of reading. */
public final class PaperPackage {

    /** What a zip holds that is an OFD or an office file, and no package of papers. */
    private static final List<String> OF_OTHERS = List.of("OFD.xml", "[Content_Types].xml", "mimetype");

    /** One file of the package: its name inside, and its bytes. */
    public record Paper(String name, byte[] content) {}

    private PaperPackage() {}

    /**
     * The files in the package, each to be read by itself; a package inside is not opened. Empty where the bytes are no
     * package of papers, or one that is damaged or unsafe: {@link DocumentReader#read(byte[])} then says which.
     */
    public static List<Paper> papers(byte[] bytes, ReadingLimits limits) {
        if (bytes.length > limits.bytes() || Sniffer.formatOf(bytes) != Format.ZIP) {
            return List.of();
        }
        try {
            Map<String, byte[]> entries = Unpacked.entries(bytes, limits);
            return OF_OTHERS.stream().anyMatch(entries::containsKey)
                    ? List.of()
                    : entries.entrySet().stream()
                            .filter(entry -> !isLitter(entry.getKey()))
                            .map(entry -> new Paper(entry.getKey(), entry.getValue()))
                            .toList();
        } catch (RefusedPaper refused) {
            return List.of();
        }
    }

    /** What machines put into packages unasked. */
    private static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equalsIgnoreCase("Thumbs.db");
    }
}
