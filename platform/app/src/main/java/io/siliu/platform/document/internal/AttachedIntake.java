package io.siliu.platform.document.internal;

import io.siliu.ocr.PaperPackage.Paper;
import io.siliu.platform.document.internal.DocumentMapper.PapersLaid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes the papers in that are attached to one that was read, as the papers of a package are: each is a document of its own,
 * named after its parent and itself, and the paper it hangs on stays as it came. What lies deeper than a paper in a paper, and
 * what all papers of one package or portfolio hold together beyond a package's limits, is left out.
 */
@Component
final class AttachedIntake {

    /** Between what a paper lies in and the paper. */
    static final String INSIDE = " › ";

    private static final int LONGEST_PARENT = 100;
    private static final int LONGEST_OWN = 150;

    private final DocumentMapper documents;
    private final PapersInside inside;
    private final KeptOriginals originals;
    private final DocumentProperties limits;

    AttachedIntake(DocumentMapper documents, PapersInside inside, KeptOriginals originals, DocumentProperties limits) {
        this.documents = documents;
        this.inside = inside;
        this.originals = originals;
        this.limits = limits;
    }

    /** @return those that are left out; taking the others in again changes nothing */
    List<Paper> take(DocumentRecord document, List<Paper> attached) {
        if (attached.isEmpty()) {
            return List.of();
        }
        List<Paper> taken = within(document, attached);
        String parent = originals.fileNameOf(document);
        inside.take(
                document,
                taken.stream()
                        .map(paper -> new Paper(named(parent, paper.baseName()), paper.content()))
                        .toList());
        return attached.stream().filter(paper -> !taken.contains(paper)).toList();
    }

    /** All of a paper that came by itself; of one that lay in another, what the limits of that one leave room for. */
    private List<Paper> within(DocumentRecord document, List<Paper> attached) {
        if (document.packageId() == null) {
            return attached;
        }
        boolean deeper = documents
                .find(document.packageId())
                .filter(parcel -> parcel.packageId() == null)
                .isEmpty();
        return deeper ? List.of() : room(documents.laidInPapersOf(document.packageId(), document.id()), attached);
    }

    private List<Paper> room(PapersLaid sofar, List<Paper> attached) {
        List<Paper> taken = new ArrayList<>();
        long bytes = sofar.bytes();
        for (Paper paper : attached) {
            bytes += paper.content().length;
            if (bytes > limits.packageBytes().toBytes() || sofar.papers() + taken.size() >= limits.packageEntries()) {
                return taken;
            }
            taken.add(paper);
        }
        return taken;
    }

    /** The ending of a file's name says what it promises to be, so it is the beginning that is cut. */
    static String named(String parent, String own) {
        int kept = Math.min(LONGEST_OWN, own.codePointCount(0, own.length()));
        String end = own.substring(own.offsetByCodePoints(own.length(), -kept));
        int shown = Math.min(LONGEST_PARENT, parent.codePointCount(0, parent.length()));
        return parent.isBlank() ? end : parent.substring(0, parent.offsetByCodePoints(0, shown)) + INSIDE + end;
    }
}
