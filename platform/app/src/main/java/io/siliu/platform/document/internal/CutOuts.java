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
    private final Pens pens = new Pens(DRAWN_AT_ONCE, Duration.ofSeconds(5));
    private final Map<Place, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true);

    CutOuts(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.clock = clock;
    }

    private record Place(long documentId, int part, PaperField field, List<Box> hidden) {}

    /** @param picture null for a place that cannot be drawn: finding that out may have taken long, so it is remembered too */
    private record Drawn(FieldCutOut picture, Instant until) {}

    /** @param hidden places on the field's page that are blacked out, in the units of the paper */
    Optional<FieldCutOut> of(DocumentRecord document, int part, PaperField field, List<Box> hidden) {
        Place place = new Place(document.id(), part, field, hidden);
        Drawn known = remembered(place);
        return Optional.ofNullable((known == null ? pens.draw(() -> draw(document, place, field)) : known).picture);
    }

    /** Somebody may have drawn it while this one waited for a pen. */
    private Drawn draw(DocumentRecord document, Place place, PaperField field) {
        Drawn meanwhile = remembered(place);
        return meanwhile != null
                ? meanwhile
                : remember(
                        place,
                        pictures.cutOut(originals.bytesOf(document), OcrTypes.field(field))
                                .map(cutOut -> shown(cutOut, place))
                                .orElse(null));
    }

    /** Null where it is not known, or no longer. */
    private Drawn remembered(Place place) {
        synchronized (drawn) {
            Drawn found = drawn.get(place);
            return found == null || found.until.isBefore(clock.instant()) ? null : found;
        }
    }

    private Drawn remember(Place place, FieldCutOut picture) {
        Drawn fresh = new Drawn(picture, clock.instant().plus(REMEMBERED_FOR));
        synchronized (drawn) {
            drawn.put(place, fresh);
            if (drawn.size() > REMEMBERED) {
                drawn.remove(drawn.keySet().iterator().next());
            }
        }
        return fresh;
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
