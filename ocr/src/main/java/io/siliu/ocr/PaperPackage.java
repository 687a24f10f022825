package io.siliu.ocr;

import io.siliu.ocr.internal.Format;
import io.siliu.ocr.internal.RefusedPaper;
import io.siliu.ocr.internal.Sniffer;
import io.siliu.ocr.internal.Unpacked;
import io.siliu.ocr.internal.ZipDirectory;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A zip that somebody packed papers into, unpacked within the limits of reading. */
public final class PaperPackage {

    private static final String ROOT_OF_OFD = "OFD.xml";

    /** What a zip holds that is an OFD, an office file or a book, and no package of papers. */
    private static final List<String> OF_OTHERS = List.of(ROOT_OF_OFD, "[Content_Types].xml", "mimetype");

    private PaperPackage() {}

    /**
     * Whether the bytes are a zip whose directory names the root of an OFD. A package of OFDs is none, however it was packed:
     * the roots of its papers lie inside them.
     */
    public static boolean isOfd(byte[] bytes) {
        return Sniffer.formatOf(bytes) == Format.ZIP
                && ZipDirectory.of(bytes).stream().anyMatch(line -> line.name().equalsIgnoreCase(ROOT_OF_OFD));
    }

    /** One file of the package, or attached to a paper: its name inside, and its bytes. */
    public record Paper(String name, byte[] content) {

        /** The name without the folders it lies in. */
        public String baseName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        /** The folders it lies in, outermost first, as a path without a slash at its end; empty when it lies in none. */
        public String folders() {
            return name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }
    }

    /**
     * What is in a package, in the order of names.
     *
     * @param tooLarge files that are larger than a paper may be; the others are none the worse for them
     */
    public record Contents(List<Paper> papers, List<TooLarge> tooLarge) {}

    /** @param bytes what it unpacks to */
    public record TooLarge(String name, long bytes) {

        /** Why it is not read. */
        public ReadOutcome.Refused refusal() {
            return new ReadOutcome.Refused(
                    RefusalCode.FILE_TOO_LARGE,
                    "The file unpacks to " + bytes + " bytes, which is more than a paper may have.",
                    "Send each paper as a file of its own, pictures at 300 dpi.");
        }
    }

    /** What became of the bytes. */
    public sealed interface Opened {

        /** One answer from any case. */
        <T> T fold(
                Function<Contents, T> whenOpened,
                Function<ReadOutcome.Refused, T> whenRefused,
                Supplier<T> whenNoPackage);
    }

    private record Papers(Contents contents) implements Opened {
        @Override
        public <T> T fold(
                Function<Contents, T> whenOpened,
                Function<ReadOutcome.Refused, T> whenRefused,
                Supplier<T> whenNoPackage) {
            return whenOpened.apply(contents);
        }
    }

    private record Refused(ReadOutcome.Refused why) implements Opened {
        @Override
        public <T> T fold(
                Function<Contents, T> whenOpened,
                Function<ReadOutcome.Refused, T> whenRefused,
                Supplier<T> whenNoPackage) {
            return whenRefused.apply(why);
        }
    }

    private record NoPackage() implements Opened {
        @Override
        public <T> T fold(
                Function<Contents, T> whenOpened,
                Function<ReadOutcome.Refused, T> whenRefused,
                Supplier<T> whenNoPackage) {
            return whenNoPackage.get();
        }
    }

    /**
     * Opens a package: its papers in the order of their names, none where it holds only what machines put into
     * packages unasked. A file that is too large is named beside them. A package inside is not opened. Refused where it is
     * damaged, locked or unsafe; an OFD, an office file and whatever is no zip is no package.
     */
    public static Opened open(byte[] bytes, ReadingLimits limits) {
        if (bytes.length > limits.bytes() || Sniffer.formatOf(bytes) != Format.ZIP || isOfd(bytes)) {
            return new NoPackage();
        }
        try {
            List<Unpacked.Entry> entries = Unpacked.papers(bytes, limits);
            if (entries.stream().anyMatch(PaperPackage::isOfOthers)) {
                return new NoPackage();
            }
            Contents contents = contents(entries);
            return contents.papers().isEmpty() && !contents.tooLarge().isEmpty()
                    ? new Refused(tooLarge(limits))
                    : new Papers(contents);
        } catch (RefusedPaper refused) {
            return new Refused(refused.outcome());
        }
    }

    /**
     * The files in the package, each to be read by itself. Empty where the bytes are no package of papers, or one that is
     * damaged or unsafe: {@link DocumentReader#read(byte[])} then says which.
     */
    public static List<Paper> papers(byte[] bytes, ReadingLimits limits) {
        return open(bytes, limits).fold(Contents::papers, refused -> List.of(), List::of);
    }

    private static Contents contents(List<Unpacked.Entry> entries) {
        List<Unpacked.Entry> files = entries.stream()
                .filter(entry -> !isLitter(entry.name()))
                .sorted(Comparator.comparing(Unpacked.Entry::name))
                .toList();
        return new Contents(
                files.stream()
                        .filter(file -> !file.tooLarge())
                        .map(file -> new Paper(file.name(), file.content()))
                        .toList(),
                files.stream()
                        .filter(Unpacked.Entry::tooLarge)
                        .map(file -> new TooLarge(file.name(), file.size()))
                        .toList());
    }

    private static boolean isOfOthers(Unpacked.Entry entry) {
        return OF_OTHERS.stream().anyMatch(entry.name()::equalsIgnoreCase);
    }

    private static ReadOutcome.Refused tooLarge(ReadingLimits limits) {
        return new ReadOutcome.Refused(
                RefusalCode.ARCHIVE_UNSAFE,
                "Every paper in the package unpacks to more than " + limits.bytes() + " bytes, which is the limit.",
                "Send the papers one by one, pictures at 300 dpi.");
    }

    /** What machines put into packages unasked. */
    private static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }
}
