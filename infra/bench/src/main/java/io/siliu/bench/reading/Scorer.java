package io.siliu.bench.reading;

import io.siliu.bench.reading.KnownPaper.Document;
import io.siliu.ocr.DocumentReader;
import io.siliu.ocr.Field;
import io.siliu.ocr.ReadOutcome;
import io.siliu.ocr.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a paper and compares it with the truth. */
final class Scorer {

    private final DocumentReader reader;

    Scorer(DocumentReader reader) {
        this.reader = reader;
    }

    PaperScore score(KnownPaper paper) {
        long begun = System.nanoTime();
        ReadOutcome outcome = reader.read(paper.content());
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        List<Reading> readings = outcome.fold(read -> List.copyOf(read.readings()), refused -> List.<Reading>of());
        List<String> kinds = outcome.fold(
                read -> read.readings().stream()
                        .map(reading -> reading.kind().name())
                        .sorted()
                        .toList(),
                refused -> List.of(refused.code().name()));
        return new PaperScore(
                paper, kinds, fields(paper, new ArrayList<>(readings)), Glances.asked(outcome), milliseconds);
    }

    /** Each document is compared with the reading that agrees with it most; readings left over invented what they say. */
    private static List<FieldScore> fields(KnownPaper paper, List<Reading> readings) {
        List<FieldScore> scores = new ArrayList<>();
        for (Document document : paper.documents()) {
            Reading nearest = readings.stream()
                    .max(Comparator.comparingLong(reading -> agreeing(document, reading)))
                    .orElse(null);
            readings.remove(nearest);
            scores.addAll(fields(document, nearest, paper.complete()));
        }
        readings.forEach(surplus -> scores.addAll(fields(new Document("OTHER", Map.of()), surplus, paper.complete())));
        return scores;
    }

    private static long agreeing(Document document, Reading reading) {
        return document.fields().entrySet().stream()
                .filter(field -> reading.value(field.getKey())
                        .filter(value -> Sameness.same(field.getKey(), field.getValue(), value))
                        .isPresent())
                .count();
    }

    private static List<FieldScore> fields(Document document, Reading reading, boolean complete) {
        List<FieldScore> scores = new ArrayList<>();
        document.fields().forEach((name, expected) -> scores.add(score(name, expected, reading)));
        if (reading != null && complete) {
            List<String> ofKind = FieldClasses.ofKind(reading.kind().name());
            reading.fields().stream()
                    .filter(field ->
                            ofKind.contains(field.name()) && !document.fields().containsKey(field.name()))
                    .forEach(field -> scores.add(of(field, null, false)));
        }
        return scores;
    }

    private static FieldScore score(String name, String expected, Reading reading) {
        if (reading == null) {
            return new FieldScore(name, expected, null, 0, false, "", false);
        }
        return reading.field(name)
                .map(field -> of(field, expected, Sameness.same(name, expected, field.value())))
                .orElseGet(() -> new FieldScore(name, expected, null, 0, false, "", false));
    }

    private static FieldScore of(Field field, String expected, boolean right) {
        return new FieldScore(
                field.name(),
                expected,
                field.value(),
                field.confidence(),
                field.certain(),
                field.source().name(),
                right);
    }
}
