package io.siliu.bench.reading;

import io.siliu.ocr.DescriptiveFields;
import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import io.siliu.ocr.RequiredFields;
import io.siliu.ocr.Warning;

/**
 * Whether the product would ask a person about a paper: what it is, a field it must carry, a value that is not certain, or
 * two channels that say different things. Fields that only describe are asked about in the last case alone.
 */
final class Glances {

    private Glances() {}

    /** A file that was refused goes back to its sender, which costs a person more than a glance. */
    static boolean asked(ReadOutcome outcome) {
        return outcome.fold(read -> read.readings().stream().anyMatch(Glances::asked), refused -> true);
    }

    private static boolean asked(Reading reading) {
        return reading.kind() == DocumentKind.OTHER
                || RequiredFields.of(reading.kind()).stream()
                        .anyMatch(name -> reading.field(name).isEmpty())
                || reading.fields().stream().anyMatch(field -> isInDoubt(field, reading));
    }

    private static boolean isInDoubt(Field field, Reading reading) {
        boolean unsure = !field.certain() && !DescriptiveFields.contains(field.name());
        return !field.value().isBlank() && (unsure || isContradicted(field, reading));
    }

    private static boolean isContradicted(Field field, Reading reading) {
        return reading.warnings().stream()
                .anyMatch(warning -> warning.code() == Warning.Code.CHANNELS_DISAGREE
                        && warning.field().equals(field.name()));
    }
}
