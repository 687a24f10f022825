package io.siliu.platform.document.internal;

import io.siliu.ocr.PaperPackage.Contents;
import io.siliu.ocr.PaperPackage.Paper;
import io.siliu.platform.database.Portions;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes papers in that lay inside another document, whoever sends one of them at this very moment. */
@Component
final class PapersInside {

    private static final int ATTEMPTS = 5;

    private final PackageIntake packages;

    PapersInside(PackageIntake packages) {
        this.packages = packages;
    }

    /** @param parcel the document they lay in */
    void take(DocumentRecord parcel, List<Paper> papers) {
        Portions.of(PlacedPaper.of(papers), Portions.ROWS).forEach(some -> takeAtOnce(parcel, some));
    }

    /** All that is in a package; what is too large is noted behind the papers. */
    void take(DocumentRecord parcel, Contents contents) {
        take(parcel, contents.papers());
        packages.note(parcel, contents.papers().size(), contents.tooLarge());
    }

    private void takeAtOnce(DocumentRecord parcel, List<PlacedPaper> portion) {
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
}
