package io.siliu.platform.document.internal;

import io.siliu.kernel.Secret;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.Reading;
import io.siliu.ocr.ReadingPutOff;
import io.siliu.ocr.Warning;
import io.siliu.platform.party.IdCardReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads identity cards with the library that reads papers; nothing of the photo is stored. */
@Component
final class ReadIdCard implements IdCardReading {

    private final DocumentReader reader;

    ReadIdCard(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Seen read(byte[] photo) {
        try {
            return reader.read(photo).fold(read -> seen(read.readings()), refused -> Seen.NOTHING);
        } catch (ReadingPutOff stopping) {
            return Seen.NOT_LOOKED;
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
                        true))
                .orElseGet(() ->
                        readings.stream().anyMatch(ReadIdCard::wasNotRecognised) ? Seen.NOT_LOOKED : Seen.NOTHING);
    }

    private static boolean wasNotRecognised(Reading reading) {
        return reading.warnings().stream()
                .anyMatch(warning ->
                        warning.code() == Warning.Code.OCR_UNAVAILABLE || warning.code() == Warning.Code.OCR_FAILED);
    }
}
