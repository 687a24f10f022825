package io.siliu.platform.document;

import io.siliu.ocr.Box;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents as people and programs see them; every question checks what the present actor may see. */
public interface Documents {

    /** @throws io.siliu.kernel.PlatformException NOT_FOUND when there is none, or it is another tenant's */
    DocumentView find(long id);

    /** Newest first. */
    DocumentPage list(DocumentFilter filter);

    /**
     * The papers that lay in a package, or hung on a paper: those that cannot be read first, then in the order in which they were taken out of it;
     * {@value #INSIDE_A_PAGE} a page.
     *
     * @param after where the page before ended; {@link InsidePlace#START} for the first
     * @throws io.siliu.kernel.PlatformException NOT_FOUND as for {@link #find}
     */
    InsidePage inside(long packageId, InsidePlace after);

    /** A package may hold more papers than one page can show. */
    int INSIDE_A_PAGE = 50;

    /** @param next where the following page begins, or null when this is the last */
    record InsidePage(List<DocumentRow> rows, InsidePlace next) {}

    /** How far a document has come; this alone is no look at its content and leaves no trace. */
    DocumentStage stageOf(long id);

    /**
     * The original bytes, for whom {@link #mayHaveOriginal} says so.
     *
     * @throws io.siliu.kernel.PlatformException NOT_FOUND as for {@link #find}; FORBIDDEN for those who may see the paper
     *     and not the people on it
     */
    Original original(long id);

    /** Whether the present actor may see people, or acts for the enterprise whose paper it is. */
    boolean mayHaveOriginal(long id);

    /** What to show beside a field: a picture of its place, or the quoted element; empty when there is neither. */
    Optional<FieldCutOut> cutOut(long id, int part, String fieldName);

    /**
     * The part of its page on which one paper of a file stands, for whoever looks for what was not found of it; empty where
     * nothing of it has a place.
     */
    Optional<FieldCutOut> paper(long id, int part);

    /** A picture of one page, from 1, the right way up; empty for data without pages, and where there is no such page. */
    default Optional<PageView> page(long id, int page) {
        return page(id, page, 0);
    }

    /** The same, turned by so many quarters more to the right. */
    Optional<PageView> page(long id, int page, int more);

    /**
     * @param stage only this stage, or null
     * @param kind only this kind, or null
     * @param before only documents older than this cursor, or null for the newest
     */
    record DocumentFilter(DocumentStage stage, PaperKind kind, Long before, int limit) {}

    /** @param next cursor of the following page, or null when this is the last */
    record DocumentPage(List<DocumentRow> rows, Long next) {}

    /** One line of the list. */
    record DocumentRow(
            String id,
            String fileName,
            DocumentStage stage,
            PaperKind kind,
            String enterprise,
            Channel channel,
            long bytes,
            Instant receivedAt,
            String refusalCode) {}

    /**
     * One document in full.
     *
     * @param readerVersion of the reader that read or refused it last; null where that was before versions were kept, or never
     * @param refusalCode why it was refused or failed, or null
     */
    record DocumentView(
            String id,
            String enterpriseId,
            String enterprise,
            String fileName,
            String sha256,
            String mediaType,
            long bytes,
            Channel channel,
            DocumentStage stage,
            Instant receivedAt,
            Instant readAt,
            Integer readerVersion,
            String packageId,
            String refusalCode,
            String refusalDetail,
            String refusalRemedy,
            List<PaperReading> readings) {

        public DocumentView withRefusalRemedy(String remedy) {
            return new DocumentView(
                    id,
                    enterpriseId,
                    enterprise,
                    fileName,
                    sha256,
                    mediaType,
                    bytes,
                    channel,
                    stage,
                    receivedAt,
                    readAt,
                    readerVersion,
                    packageId,
                    refusalCode,
                    refusalDetail,
                    remedy,
                    readings);
        }
    }

    record Original(String fileName, String mediaType, byte[] bytes) {}

    /**
     * Either a picture or a quotation.
     *
     * @param png a PNG, or null
     * @param quotePath path of the quoted element, or null
     */
    record FieldCutOut(byte[] png, String quotePath, String quoteText) {}

    /**
     * A page to look at.
     *
     * @param png the bytes of the picture; not to be changed
     * @param width pixels
     * @param height pixels
     * @param scale pixels for one unit of the boxes of fields
     * @param pages how many pages the paper has
     * @param hidden whether the whole page is blacked out, for people may stand anywhere on it
     * @param quarters how often the page was turned by 90° to the right, 0 to 3
     */
    record PageView(
            byte[] png, int width, int height, double scale, int page, int pages, boolean hidden, int quarters) {

        /** Where a box of the paper stands in the picture, in its pixels. */
        public FieldBox placed(FieldBox box) {
            boolean side = quarters % 2 != 0;
            Box shown = new Box(box.x(), box.y(), box.width(), box.height())
                    .scaled(scale)
                    .turned(quarters, side ? height : width, side ? width : height);
            return new FieldBox(shown.x(), shown.y(), shown.width(), shown.height());
        }
    }
}
