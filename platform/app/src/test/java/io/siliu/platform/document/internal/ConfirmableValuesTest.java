package io.siliu.platform.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.OcrSettings;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.ReadingLimits;
import io.siliu.platform.database.Mode;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.sandbox.sample.SamplePapers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever is asked whether a value stands there can say yes: each form that reading delivers is one that is taken. */
class ConfirmableValuesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2027-06-20T02:00:00Z"), ZoneOffset.UTC);

    private final FieldChecks checks = new FieldChecks(new Mode(false, true, true), TODAY);

    @Test
    void everyValueReadFromAPaperOfEveryKindCanBeConfirmed() {
        Set<PaperKind> seen = EnumSet.noneOf(PaperKind.class);
        Set<String> refused = new TreeSet<>();
        SamplePapers papers = new SamplePapers(20_260_914);
        try (DocumentReader reader = DocumentReader.open(ReadingLimits.defaults(), OcrSettings.off())) {
            SamplePapers.orders(1).stream()
                    .filter(order -> !order.form().isPicture())
                    .flatMap(order -> readings(reader.read(papers.draw(order).content())).stream())
                    .forEach(reading -> {
                        seen.add(reading.kind());
                        refused.addAll(refused(reading));
                    });
        }
        assertThat(refused).isEmpty();
        assertThat(seen).as("kinds that come with a text layer").hasSizeGreaterThanOrEqualTo(7);
    }

    private static List<PaperReading> readings(ReadOutcome outcome) {
        return outcome.fold(
                read -> IntStream.range(0, read.readings().size())
                        .mapToObj(part -> OcrTypes.reading(part, read.readings().get(part)))
                        .toList(),
                refused -> List.of());
    }

    private List<String> refused(PaperReading reading) {
        return reading.fields().stream()
                .filter(PaperField::certain)
                .filter(field ->
                        checks.check(reading, field.name(), field.value()).fault() != null)
                .map(field -> reading.kind() + " " + field.name() + " " + field.value() + " "
                        + checks.check(reading, field.name(), field.value()).fault())
                .toList();
    }
}
