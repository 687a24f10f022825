package io.siliu.ocr.internal;

import io.siliu.ocr.Field;
import io.siliu.ocr.Reading;
import io.siliu.ocr.Warning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes the certainty from everything that was read of a file which is not whole, or not what was signed. */
final class Doubt {

    private static final double MOST = 0.6;
    private static final Set<Warning.Code> REASONS =
            EnumSet.of(Warning.Code.CUT_OFF, Warning.Code.SIGNATURE_BROKEN, Warning.Code.SIGNATURE_COVERS_PART);

    private Doubt() {}

    /** The readings of one file; where one of them gives such a reason, no field of any is certain. */
    static List<Reading> cast(List<Reading> readings) {
        boolean doubtful = readings.stream()
                .flatMap(reading -> reading.warnings().stream())
                .anyMatch(warning -> REASONS.contains(warning.code()));
        return doubtful ? readings.stream().map(Doubt::doubted).toList() : readings;
    }

    private static Reading doubted(Reading reading) {
        List<Field> fields = reading.fields().stream().map(Doubt::doubted).toList();
        return reading.withFields(fields);
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
                field.quote(),
                field.alternatives());
    }
}
