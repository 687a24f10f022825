package io.siliu.platform.document.internal;

import io.siliu.ocr.Box;
import io.siliu.ocr.CutOut;
import io.siliu.ocr.PageImages;
import io.siliu.platform.document.Documents.FieldCutOut;
import io.siliu.platform.document.FieldBox;
import io.siliu.platform.document.PaperField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Draws the places of fields. A page is asked for a dozen of them at once and drawing each means drawing its whole page,
 * so few are drawn at a time and the pictures are remembered for some minutes. Who may see the paper is decided before; for
 * those who may not see people, those in the picture are blacked out.
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

    private record Place(long documentId, int part, PaperField field, List<Box> hidden) {}

    private record Drawn(FieldCutOut picture, Instant until) {}

    /** @param hidden places on the field's page that are blacked out, in the units of the paper */
    Optional<FieldCutOut> of(DocumentRecord document, int part, PaperField field, List<Box> hidden) {
        Place place = new Place(document.id(), part, field, hidden);
        Optional<FieldCutOut> known = remembered(place);
        return known.isPresent() ? known : draw(document, place, field);
    }

    private Optional<FieldCutOut> draw(DocumentRecord document, Place place, PaperField field) {
        pens.acquireUninterruptibly();
        try {
            Optional<FieldCutOut> fresh = pictures.cutOut(originals.bytesOf(document), OcrTypes.field(field))
                    .map(cutOut -> shown(cutOut, place));
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

    private static FieldCutOut shown(CutOut cutOut, Place place) {
        return cutOut.fold(
                picture -> new FieldCutOut(HiddenPeople.blackedOut(picture.png(), inside(picture, place)), null, null),
                quoted -> new FieldCutOut(
                        null, quoted.quote().path(), quoted.quote().text()));
    }

    /** The hidden places in pixels of the picture: where the field stands in both tells how they lie to each other. */
    private static List<Box> inside(CutOut.Picture picture, Place place) {
        FieldBox field = place.field().box();
        if (field == null || field.height() <= 0) {
            return List.of();
        }
        double factor = picture.marked().height() / field.height();
        return place.hidden().stream()
                .map(box -> new Box(
                        picture.marked().x() + (box.x() - field.x()) * factor,
                        picture.marked().y() + (box.y() - field.y()) * factor,
                        box.width() * factor,
                        box.height() * factor))
                .toList();
    }
}
