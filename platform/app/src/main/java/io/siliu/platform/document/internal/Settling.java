package io.siliu.platform.document.internal;

import io.siliu.platform.document.Confirmation;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes what people agreed on into a new version of the reading and hands it on; what had been read stays beside it. */
@Component
final class Settling {

    /** One careful look is worth what exact text is. */
    private static final double ONE_PERSON = 0.99;

    private static final double TWO_PEOPLE = 1;
    private static final double NOBODY_CAN = 0;

    private final StoredReadings readings;
    private final HandingOn handingOn;
    private final LearnedNames names;

    Settling(StoredReadings readings, HandingOn handingOn, LearnedNames names) {
        this.readings = readings;
        this.handingOn = handingOn;
        this.names = names;
    }

    /** @return the version that it made */
    int settle(DocumentRecord document, PaperReading reading, String field, List<Said> agreed, Instant at) {
        String value = agreed.get(0).value();
        List<FileDoubt> despite = FileDoubts.despite(reading, field);
        PaperReading confirmed = reading.with(reading.field(field)
                .map(known -> known.confirmedAs(value, confidence(agreed), by(agreed, at, despite)))
                .orElseGet(() -> PaperField.foundByPeople(field, value, confidence(agreed), by(agreed, at, despite))));
        int version = readings.replace(document.id(), confirmed, at);
        names.forget(document, reading, field);
        names.learn(document, confirmed, field, at);
        List<PaperReading> stand = readings.of(List.of(document.id())).getOrDefault(document.id(), List.of());
        handingOn.handOn(List.of(document.read(stand)));
        return version;
    }

    private static double confidence(List<Said> agreed) {
        if (agreed.get(0).value().isEmpty()) {
            return NOBODY_CAN;
        }
        return agreed.size() > 1 ? TWO_PEOPLE : ONE_PERSON;
    }

    private static Confirmation by(List<Said> agreed, Instant at, List<FileDoubt> despite) {
        List<Confirmation.Person> people = agreed.stream()
                .map(said -> new Confirmation.Person(
                        Long.toString(said.row().accountId()), said.row().role()))
                .toList();
        String doubt = agreed.stream()
                .map(said -> said.row().doubt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Confirmation(people, at, doubt, null, despite);
    }
}
