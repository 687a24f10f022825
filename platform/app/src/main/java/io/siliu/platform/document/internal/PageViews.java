package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.PagePicture;
import io.siliu.platform.document.Documents.PageView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pictures of whole pages, at most so wide. For those who may not see people, what was read as pointing at a person is blacked
 * out. Who may see the paper is decided before.
 */
@Component
final class PageViews {

    private static final int WIDEST = 1_600;

    private final PageImages pictures;
    private final KeptOriginals originals;
    private final DrawnBefore<Place, PageView> drawn;

    PageViews(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.drawn = new DrawnBefore<>(1_000, 32L << 20, view -> view.png().length, clock);
    }

    /** @param hidden the places that are blacked out */
    private record Place(long documentId, int page, int quarters, List<Box> hidden) {}

    /**
     * A page that is turned.
     *
     * @param quarters how often by 90° to the right, 0 to 3
     * @param hidden the places that are blacked out, in the units of the paper
     */
    Optional<PageView> of(DocumentRecord document, int page, int quarters, List<Box> hidden) {
        return drawn.get(
                new Place(document.id(), page, quarters, hidden),
                () -> pictures.picture(originals.bytesOf(document), page, WIDEST, quarters)
                        .map(picture -> view(picture, hidden)));
    }

    private static PageView view(PagePicture picture, List<Box> hidden) {
        byte[] png = HiddenPeople.blackedOut(
                picture.png(), hidden.stream().map(picture::placed).toList());
        return new PageView(
                png,
                picture.width(),
                picture.height(),
                picture.scale(),
                picture.page(),
                picture.pages(),
                HiddenPeople.isWholePage(hidden),
                picture.quarters());
    }
}
