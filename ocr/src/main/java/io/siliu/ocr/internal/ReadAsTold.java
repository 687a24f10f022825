package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import java.util.List;

/** What a file says of the one paper whose kind a person told: where its words do not tell it, they prove none of its values. */
public final class ReadAsTold {

    private ReadAsTold() {}

    /** One reading of this kind, or the refusal as it is. */
    public static ReadOutcome of(ReadOutcome outcome, DocumentKind kind) {
        return outcome.fold(read -> new ReadOutcome.Read(List.of(one(read, kind))), refused -> refused);
    }

    private static Reading one(ReadOutcome.Read read, DocumentKind kind) {
        return read.readings().stream()
                .filter(reading -> reading.kind() == kind)
                .findFirst()
                .map(ReadAsTold::doubted)
                .orElseGet(() -> nothing(read.readings().get(0), kind));
    }

    private static Reading doubted(Reading reading) {
        return reading.withFields(
                reading.fields().stream().map(Field::uncertain).toList());
    }

    /** Why nothing was found, such as that nothing could be recognised, still is worth knowing. */
    private static Reading nothing(Reading other, DocumentKind kind) {
        return new Reading(kind, List.of(), List.of(), other.warnings(), other.signatures()).lying(other.turns());
    }
}
