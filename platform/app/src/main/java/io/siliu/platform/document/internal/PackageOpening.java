package io.siliu.platform.document.internal;

import io.siliu.ocr.PaperPackage;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a ZIP of papers: each file inside becomes a document of its own, or the whole package is refused. */
@Component
final class PackageOpening {

    private final PapersInside inside;
    private final ReadingLimits limits;

    PackageOpening(PapersInside inside, DocumentProperties properties) {
        this.inside = inside;
        this.limits = ReadingLimits.defaults()
                .withBytes(properties.fileLimit().toBytes())
                .withPackages(
                        properties.packageEntries(), properties.packageBytes().toBytes());
    }

    /** What became of a ZIP. */
    enum Outcome {
        OPENED,
        REFUSED,
        /** An office file or another format that is a ZIP inside: it is read, or refused, as a paper. */
        NO_PACKAGE
    }

    /** @param refusal why the package is refused; empty otherwise */
    record Opened(Outcome outcome, Optional<Refusal> refusal) {

        private static final Opened PAPERS = new Opened(Outcome.OPENED, Optional.empty());
        private static final Opened NO_PACKAGE = new Opened(Outcome.NO_PACKAGE, Optional.empty());

        private static Opened refused(Refusal refusal) {
            return new Opened(Outcome.REFUSED, Optional.of(refusal));
        }
    }

    Opened open(DocumentRecord parcel, byte[] bytes) {
        return PaperPackage.open(bytes, limits)
                .fold(
                        contents -> taken(parcel, contents),
                        refused -> Opened.refused(Refusal.of(refused)),
                        () -> Opened.NO_PACKAGE);
    }

    private Opened taken(DocumentRecord parcel, PaperPackage.Contents contents) {
        if (parcel.packageId() != null) {
            return Opened.refused(new Refusal(
                    "PACKAGE_IN_PACKAGE",
                    "The package lies inside another package.",
                    "Send the papers in one package, or one by one."));
        }
        if (contents.papers().isEmpty()) {
            return Opened.refused(new Refusal(
                    "EMPTY_FILE", "The package holds no paper.", "Put the papers into it and send it again."));
        }
        inside.take(parcel, contents);
        return Opened.PAPERS;
    }

    /** Why a document is not read, in words for its sender. */
    record Refusal(String code, String detail, String remedy) {

        static Refusal of(ReadOutcome.Refused refused) {
            return new Refusal(refused.code().name(), refused.detail(), refused.remedy());
        }
    }
}
