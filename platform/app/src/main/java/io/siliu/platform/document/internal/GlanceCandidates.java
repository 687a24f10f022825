package io.siliu.platform.document.internal;

import io.siliu.platform.document.KnownNames;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may stand in a field that is asked about: what was read, what was read elsewhere, and what is known. */
@Component
final class GlanceCandidates {

    private static final int KEYS = 9;

    private final KnownNames names;

    GlanceCandidates(KnownNames names) {
        this.names = names;
    }

    /**
     * The most likely first.
     *
     * @param owner whose paper it is; 0 for nobody's
     * @param seesPeople whether who is asked may see what points at a person
     */
    List<Candidate> of(long owner, PaperReading reading, String field, boolean seesPeople) {
        return switch (field) {
            case FieldShape.KIND_OF_PAPER ->
                Stream.of(PaperKind.values())
                        .map(kind -> new Candidate(kind.name(), "KIND"))
                        .toList();
            case FieldShape.FILE_ITSELF ->
                List.of(new Candidate(TakingFile.ANOTHER, "FILE"), new Candidate(TakingFile.TAKE, "FILE"));
            default -> values(owner, reading, field, seesPeople);
        };
    }

    private List<Candidate> values(long owner, PaperReading reading, String field, boolean seesPeople) {
        Optional<PaperField> asRead = reading.field(field);
        String read = asRead.map(PaperField::value).orElse("");
        Map<String, String> found = new LinkedHashMap<>();
        if (!read.isEmpty()) {
            found.put(read, "READ");
        }
        FieldDoubts.otherSide(reading, field)
                .flatMap(reading::field)
                .filter(other -> seesPeople || !PersonalFields.pointsAtAPerson(other.name(), other.value()))
                .map(PaperField::value)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> found.putIfAbsent(value, "SIDE"));
        asRead.map(PaperField::alternatives)
                .orElse(List.of())
                .forEach(other -> found.putIfAbsent(other.value(), "OTHER"));
        if (FieldShape.of(reading.kind(), field) == FieldShape.NAME) {
            names.near(owner, read, LearnedNames.codeBeside(reading, field).orElse(null), KEYS)
                    .forEach(one -> found.putIfAbsent(one.name(), one.origin().name()));
        }
        return found.entrySet().stream()
                .limit(KEYS)
                .map(one -> new Candidate(one.getKey(), one.getValue()))
                .toList();
    }
}
