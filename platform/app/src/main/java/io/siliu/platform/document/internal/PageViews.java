package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.PageImages;
import io.siliu.ocr.PagePicture;
import io.siliu.platform.document.Documents.PageView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pictures of whole pages, at most so wide, few at a time, remembered for some minutes within a bound of bytes. For those
 * who may not see people, what was read as pointing at a person is blacked out. Who may see the paper is decided before.
 */
@Component
final class PageViews {

    private static final int WIDEST = 1_600;
    private static final long REMEMBERED_BYTES = 32L << 20;
    private static final int REMEMBERED = 1_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final PageImages pictures;
    private final KeptOriginals originals;
    private final Clock clock;
    private final Pens pens = new Pens(2, Duration.ofSeconds(5));
    private final Map<Place, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    PageViews(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.clock = clock;
    }

    /** @param hidden the places that are blacked out */
    private record Place(long documentId, int page, List<Box> hidden) {}

    /** @param view null for a page that cannot be drawn: finding that out may have taken long, so it is remembered too */
    private record Drawn(PageView view, Instant until) {

        long bytes() {
            return view == null ? 0 : view.png().length;
        }
    }

    /** @param hidden the places that are blacked out, in the units of the paper */
    Optional<PageView> of(DocumentRecord document, int page, List<Box> hidden) {
        Place place = new Place(document.id(), page, hidden);
        Drawn known = remembered(place);
        return Optional.ofNullable((known == null ? pens.draw(() -> draw(document, place)) : known).view);
    }

    /** Somebody may have drawn it while this one waited for a pen. */
    private Drawn draw(DocumentRecord document, Place place) {
        Drawn meanwhile = remembered(place);
        return meanwhile != null
                ? meanwhile
                : remember(
                        place,
                        pictures.picture(originals.bytesOf(document), place.page(), WIDEST)
                                .map(picture -> view(picture, place.hidden()))
                                .orElse(null));
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
                HiddenPeople.isWholePage(hidden));
    }

    /** Null where it is not known, or no longer. */
    private Drawn remembered(Place place) {
        synchronized (drawn) {
            Drawn found = drawn.get(place);
            return found == null || found.until.isBefore(clock.instant()) ? null : found;
        }
    }

    private Drawn remember(Place place, PageView view) {
        Drawn fresh = new Drawn(view, clock.instant().plus(REMEMBERED_FOR));
        synchronized (drawn) {
            Drawn before = drawn.put(place, fresh);
            bytes += fresh.bytes() - (before == null ? 0 : before.bytes());
            Iterator<Drawn> oldest = drawn.values().iterator();
            while ((bytes > REMEMBERED_BYTES || drawn.size() > REMEMBERED) && oldest.hasNext()) {
                bytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
        return fresh;
    }
}
