package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.ocr.DrawnPlace;
import io.siliu.ocr.PageImages;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where the values of papers that are data stand on the pages that are drawn of them: data has no page of its own, so what is
 * stored of it names elements and no places. Remembered for some minutes, for a page of fields asks for each of them.
 */
@Component
final class DrawnPlaces {

    private static final int REMEMBERED = 50;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final PageImages pictures;
    private final KeptOriginals originals;
    private final Clock clock;
    private final Pens pens = new Pens(2, Duration.ofSeconds(5));
    private final Map<Long, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    DrawnPlaces(PageImages pictures, KeptOriginals originals, Clock clock) {
        this.pictures = pictures;
        this.originals = originals;
        this.clock = clock;
    }

    private record Known(List<Map<String, DrawnPlace>> places, Instant until) {}

    /** Whether there is a page to look at: of data, one is drawn where it is an invoice. */
    boolean hasPage(DocumentRecord document) {
        return !isData(document) || !of(document).isEmpty();
    }

    /** The readings of a document, those of data with the places of their values on the pages that are drawn of it. */
    List<PaperReading> placed(DocumentRecord document, List<PaperReading> readings) {
        if (!isData(document) || readings.isEmpty()) {
            return readings;
        }
        List<Map<String, DrawnPlace>> places = of(document);
        return readings.stream()
                .map(reading -> reading.part() < places.size() ? placed(reading, places.get(reading.part())) : reading)
                .toList();
    }

    private static boolean isData(DocumentRecord document) {
        return document.mediaType().equals(MediaTypes.XML);
    }

    private static PaperReading placed(PaperReading reading, Map<String, DrawnPlace> places) {
        return reading.withFields(reading.fields().stream()
                .map(field -> Optional.ofNullable(places.get(field.name()))
                        .map(place -> placed(field, place))
                        .orElse(field))
                .toList());
    }

    private static PaperField placed(PaperField field, DrawnPlace place) {
        return field.placedAt(place.page(), OcrTypes.box(place.box()));
    }

    /** An original that cannot be had, or not just now, is shown without places, as it was before any were known. */
    private List<Map<String, DrawnPlace>> of(DocumentRecord document) {
        Known before = remembered(document.id());
        if (before != null) {
            return before.places();
        }
        try {
            return pens.draw(() -> remember(document.id(), pictures.places(originals.bytesOf(document))));
        } catch (PlatformException notToBeHad) {
            return List.of();
        }
    }

    /** Null where it is not known, or no longer. */
    private Known remembered(long documentId) {
        synchronized (known) {
            Known found = known.get(documentId);
            return found == null || found.until().isBefore(clock.instant()) ? null : found;
        }
    }

    private List<Map<String, DrawnPlace>> remember(long documentId, List<Map<String, DrawnPlace>> places) {
        synchronized (known) {
            known.put(documentId, new Known(places, clock.instant().plus(REMEMBERED_FOR)));
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return places;
    }
}
