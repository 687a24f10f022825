package io.siliu.ocr.internal;

import io.siliu.ocr.Field;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Warning;
import java.util.List;

/** Takes the certainty from everything that was read of a file which is not whole. */
final class Doubt {

    private static final double MOST = 0.6;

    private Doubt() {}

    /** The readings of one file; where one of them says that the file is cut off, no field of any is certain. */
    static List<Reading> cast(List<Reading> readings) {
        boolean cutOff = readings.stream()
                .flatMap(reading -> reading.warnings().stream())
                .anyMatch(warning -> warning.code() == Warning.Code.CUT_OFF);
        return cutOff ? readings.stream().map(Doubt::doubted).toList() : readings;
    }

    private static Reading doubted(Reading reading) {
        List<Field> fields = reading.fields().stream().map(Doubt::doubted).toList();
        return new Reading(reading.kind(), fields, reading.lines(), reading.warnings());
    }

    private static Field doubted(Field field) {
        return new Field(
                field.name(),
                field.value(),
                Math.min(field.confidence(), MOST),
                false,
                field.source(),
                field.page(),
                field.box(),
                field.quote());
    }
}
