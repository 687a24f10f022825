package io.siliu.platform.document.internal;

import io.siliu.ocr.PaperPackage;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import io.siliu.platform.database.Portions;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Opens a ZIP of papers: each file inside becomes a document of its own, or the whole package is refused. */
@Component
final class PackageOpening {

    private static final int ATTEMPTS = 5;

    private final PackageIntake packages;
    private final ReadingLimits limits;

    PackageOpening(PackageIntake packages, DocumentProperties properties) {
        this.packages = packages;
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
                        papers -> taken(parcel, papers),
                        refused -> Opened.refused(Refusal.of(refused)),
                        () -> Opened.NO_PACKAGE);
    }

    private Opened taken(DocumentRecord parcel, List<PaperPackage.Paper> papers) {
        if (parcel.packageId() != null) {
            return Opened.refused(new Refusal(
                    "PACKAGE_IN_PACKAGE",
                    "The package lies inside another package.",
                    "Send the papers in one package, or one by one."));
        }
        if (papers.isEmpty()) {
            return Opened.refused(new Refusal(
                    "EMPTY_FILE", "The package holds no paper.", "Put the papers into it and send it again."));
        }
        Portions.of(papers, Portions.ROWS).forEach(some -> take(parcel, some));
        return Opened.PAPERS;
    }

    private void take(DocumentRecord parcel, List<PaperPackage.Paper> portion) {
        for (int attempt = 1; ; attempt++) {
            try {
                packages.take(parcel, portion);
                return;
            } catch (DuplicateKeyException sentAtOnce) {
                // The other sender's row is seen now; a portion that meets one sender after the other is opened later.
                if (attempt == ATTEMPTS) {
                    throw sentAtOnce;
                }
            }
        }
    }

    /** Why a document is not read, in words for its sender. */
    record Refusal(String code, String detail, String remedy) {

        static Refusal of(ReadOutcome.Refused refused) {
            return new Refusal(refused.code().name(), refused.detail(), refused.remedy());
        }
    }
}
