package io.siliu.platform.document.internal;

import io.siliu.platform.document.Channel;
import io.siliu.platform.document.internal.Intake.Arrival;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;

/** Opens a ZIP of papers: each file inside becomes a document of its own, or the whole package is refused. */
@Component
final class PackageOpening {

    /** How the names of the papers may be written; the last one takes every byte, for a name is only shown. */
    private static final List<Charset> NAMES =
            List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.ISO_8859_1);

    private final Intake intake;
    private final DocumentProperties limits;

    PackageOpening(Intake intake, DocumentProperties limits) {
        this.intake = intake;
        this.limits = limits;
    }

    /** @return why the package is refused; empty when its papers were taken */
    Optional<Refusal> open(DocumentRecord parcel, byte[] bytes) {
        if (parcel.packageId() != null) {
            return Optional.of(new Refusal(
                    "PACKAGE_IN_PACKAGE",
                    "The package lies inside another package.",
                    "Send the papers in one package, or one by one."));
        }
        try {
            List<Inside> papers = unpack(bytes);
            papers.forEach(paper -> intake.take(
                    new Arrival(parcel.enterpriseId(), parcel.receivedBy(), Channel.PACKAGE, paper.name()),
                    paper.bytes(),
                    parcel.id()));
            return papers.isEmpty() ? Optional.of(empty()) : Optional.empty();
        } catch (UnsafePackage unsafe) {
            return Optional.of(unsafe.refusal);
        } catch (IOException damaged) {
            return Optional.of(new Refusal(
                    "FILE_DAMAGED",
                    "The package is damaged, cut off or encrypted.",
                    "Make it again without a password and send it once more."));
        }
    }

    private List<Inside> unpack(byte[] bytes) throws IOException, UnsafePackage {
        for (Charset names : NAMES.subList(0, NAMES.size() - 1)) {
            try {
                return unpack(bytes, names);
            } catch (IllegalArgumentException | ZipException namesOfAnotherKind) {
                // The next kind is tried, and the last one says whether the package itself is damaged.
                continue;
            }
        }
        try {
            return unpack(bytes, NAMES.get(NAMES.size() - 1));
        } catch (IllegalArgumentException markedAsUtf8) {
            throw new ZipException("A name that is marked as UTF-8 is none");
        }
    }

    private List<Inside> unpack(byte[] bytes, Charset names) throws IOException, UnsafePackage {
        List<Inside> papers = new ArrayList<>();
        long room = limits.packageBytes().toBytes();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                requireInside(entry.getName());
                if (++entries > limits.packageEntries()) {
                    throw unsafe("The package holds more than " + limits.packageEntries() + " entries.");
                }
                long limit = Math.min(room, limits.fileLimit().toBytes());
                byte[] content = zip.readNBytes((int) limit + 1);
                if (content.length > limit) {
                    throw unsafe("The package, or one paper in it, unpacks to more than is taken.");
                }
                room -= content.length;
                // What is no paper costs as much to unpack as one; an empty paper is kept and refused by its name.
                if (!entry.isDirectory() && !isClutter(entry.getName())) {
                    papers.add(new Inside(baseName(entry.getName()), content));
                }
            }
        }
        return papers;
    }

    private static void requireInside(String name) throws UnsafePackage {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")) {
            throw unsafe("An entry has a name that leads out of the package.");
        }
    }

    private static boolean isClutter(String name) {
        return name.startsWith("__MACOSX/") || baseName(name).startsWith(".");
    }

    private static String baseName(String name) {
        String path = name.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Refusal empty() {
        return new Refusal("EMPTY_FILE", "The package holds no paper.", "Put the papers into it and send it again.");
    }

    private static UnsafePackage unsafe(String detail) {
        return new UnsafePackage(new Refusal(
                "ARCHIVE_UNSAFE", detail, "Send the papers one by one, or in a plain package of fewer papers."));
    }

    private record Inside(String name, byte[] bytes) {}

    /** Why a document is not read, in words for its sender. */
    record Refusal(String code, String detail, String remedy) {}

    private static final class UnsafePackage extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        private UnsafePackage(Refusal refusal) {
            super(refusal.detail());
            this.refusal = refusal;
        }
    }
}
