package io.siliu.platform.document.internal;

import io.siliu.kernel.Secret;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.Warning;
import io.siliu.platform.party.IdCardReading;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Reads identity cards with the library that reads papers; nothing of the photo is stored. Whoever owns a phone may ask for it
 * while a page waits, so pictures alone are looked at, few at a time, by a reader of their own with narrow limits: neither
 * other pages nor the papers of enterprises wait for them.
 */
@Component
final class ReadIdCard implements IdCardReading {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");
    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);

    private final DocumentReader reader;
    private final Duration longestQueue;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Autowired
    ReadIdCard(@Qualifier(ReaderConfiguration.OF_PHOTOS) DocumentReader reader) {
        this(reader, LONGEST_QUEUE);
    }

    /** @param longestQueue how long a photo waits until one of those before it was read */
    ReadIdCard(DocumentReader reader, Duration longestQueue) {
        this.reader = reader;
        this.longestQueue = longestQueue;
    }

    @Override
    public Seen read(byte[] photo) {
        String type = MediaTypes.of(photo);
        if (!PICTURES.contains(type)) {
            return type.equals(MediaTypes.HEIC) ? Seen.PHONE_PICTURE : Seen.NOTHING;
        }
        try {
            if (!places.tryAcquire(longestQueue.toNanos(), TimeUnit.NANOSECONDS)) {
                return Seen.NOT_LOOKED;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Seen.NOT_LOOKED;
        }
        try {
            return reader.read(photo).fold(read -> seen(read.readings()), refused -> Seen.NOTHING);
        } catch (ReadingPutOff stopping) {
            return Seen.NOT_LOOKED;
        } finally {
            places.release();
        }
    }

    private static Seen seen(List<Reading> readings) {
        return readings.stream()
                .filter(reading ->
                        reading.kind() == DocumentKind.ID_CARD_FRONT || reading.kind() == DocumentKind.ID_CARD_BACK)
                .findFirst()
                .map(reading -> new Seen(
                        reading.value(FieldNames.NAME).map(Secret::of),
                        reading.value(FieldNames.ID_NUMBER).map(Secret::of),
                        reading.value(FieldNames.VALID_TO),
                        true,
                        false))
                .orElseGet(() ->
                        readings.stream().anyMatch(ReadIdCard::wasNotRecognised) ? Seen.NOT_LOOKED : Seen.NOTHING);
    }

    private static boolean wasNotRecognised(Reading reading) {
        return reading.warnings().stream()
                .anyMatch(warning ->
                        warning.code() == Warning.Code.OCR_UNAVAILABLE || warning.code() == Warning.Code.OCR_FAILED);
    }
}
