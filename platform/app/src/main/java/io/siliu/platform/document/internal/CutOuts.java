package io.siliu.platform.document.internal;

import io.siliu.ocr.CutOut;
import io.siliu.ocr.PageImages;
import io.siliu.platform.document.Documents.FieldCutOut;
import io.siliu.platform.document.PaperField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Draws the places of fields. A page is asked for a dozen of them at once and drawing each means drawing its whole page,
 * so few are drawn at a time and the pictures are remembered for some minutes. Who may see them is decided before.
 */
@Component
final class CutOuts {

    private static final int REMEMBERED = 300;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);
    private static final int DRAWN_AT_ONCE = 2;

    private final PageImages pictures;
    private final KeptOriginals originals;
    private final Clock clock;
    private final Semaphore pens = new Semaphore(DRAWN_AT_ONCE, true);
    private final Map<Place, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true);

    CutOuts(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.clock = clock;
    }

    private record Place(long documentId, int part, String field) {}

    private record Drawn(FieldCutOut picture, Instant until) {}

    Optional<FieldCutOut> of(DocumentRecord document, int part, PaperField field) {
        Place place = new Place(document.id(), part, field.name());
        Optional<FieldCutOut> known = remembered(place);
        return known.isPresent() ? known : draw(document, place, field);
    }

    private Optional<FieldCutOut> draw(DocumentRecord document, Place place, PaperField field) {
        pens.acquireUninterruptibly();
        try {
            Optional<FieldCutOut> fresh = pictures.cutOut(originals.bytesOf(document), OcrTypes.field(field))
                    .map(CutOuts::shown);
            fresh.ifPresent(picture -> remember(place, picture));
            return fresh;
        } finally {
            pens.release();
        }
    }

    private Optional<FieldCutOut> remembered(Place place) {
        synchronized (drawn) {
            Drawn found = drawn.get(place);
            return found == null || found.until.isBefore(clock.instant())
                    ? Optional.empty()
                    : Optional.of(found.picture);
        }
    }

    private void remember(Place place, FieldCutOut picture) {
        synchronized (drawn) {
            drawn.put(place, new Drawn(picture, clock.instant().plus(REMEMBERED_FOR)));
            if (drawn.size() > REMEMBERED) {
                drawn.remove(drawn.keySet().iterator().next());
            }
        }
    }

    private static FieldCutOut shown(CutOut cutOut) {
        return cutOut.fold(
                picture -> new FieldCutOut(picture.png(), null, null),
                quoted -> new FieldCutOut(
                        null, quoted.quote().path(), quoted.quote().text()));
    }
}
