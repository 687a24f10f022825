package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.document.KnownNames;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import io.siliu.platform.document.internal.GlanceQuestion.Given;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a waiting field a question: what was read, which answers are near, and what others said where that is told. */
@Component
class GlanceQuestions {

    private static final int KEYS = 9;

    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final KeptOriginals originals;
    private final DrawnPlaces drawn;
    private final KnownNames names;
    private final Enterprises enterprises;
    private final GlanceAnswers answers;
    private final AuditTrail trail;

    GlanceQuestions(
            VisibleDocuments visible,
            StoredReadings readings,
            KeptOriginals originals,
            DrawnPlaces drawn,
            KnownNames names,
            Enterprises enterprises,
            GlanceAnswers answers,
            AuditTrail trail) {
        this.visible = visible;
        this.readings = readings;
        this.originals = originals;
        this.drawn = drawn;
        this.names = names;
        this.enterprises = enterprises;
        this.answers = answers;
        this.trail = trail;
    }

    /** Seeing the question is a look at the paper. */
    GlanceQuestion of(Actor actor, GlanceRow row) {
        DocumentRecord document = visible.find(row.documentId());
        trail.stillLooking("DOCUMENT", Long.toString(document.id()));
        PaperReading stored = readings.of(document.id(), row.part()).orElseThrow(() -> Access.notFound("reading"));
        PaperReading reading = drawn.placed(document, List.of(stored)).get(0);
        Optional<PaperField> field = reading.field(row.field());
        long owner = visible.ownerOf(document);
        return new GlanceQuestion(
                Long.toString(row.id()),
                Long.toString(document.id()),
                originals.fileNameOf(document),
                enterprises.find(owner).map(Enterprise::name).orElse(""),
                row.kind(),
                row.part(),
                row.field(),
                row.reason(),
                row.state(),
                field.map(PaperField::value).orElse(""),
                field.map(one -> String.format(Locale.ROOT, "%.2f", one.confidence()))
                        .orElse(""),
                field.map(PaperField::source).orElse(null),
                page(field, reading),
                reading.standsOnUnplacedPages() ? pages(reading) : "",
                field.filter(one -> one.box() != null && one.page() > 0).isPresent(),
                drawn.hasPage(document),
                field.map(PaperField::quoteText).orElse(null),
                candidates(owner, reading, row.field()),
                given(actor, document, row),
                FieldShape.of(row.kind(), row.field()).name());
    }

    /** Of what was not read, the page on which its paper begins. */
    private static int page(Optional<PaperField> field, PaperReading reading) {
        return field.map(PaperField::page)
                .filter(page -> page > 0)
                .or(() -> reading.pages().stream().findFirst())
                .orElse(0);
    }

    private static String pages(PaperReading reading) {
        return reading.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<Candidate> candidates(long owner, PaperReading reading, String field) {
        if (field.equals(FieldShape.KIND_OF_PAPER)) {
            return Stream.of(PaperKind.values())
                    .map(kind -> new Candidate(kind.name(), "KIND"))
                    .toList();
        }
        Optional<PaperField> asRead = reading.field(field);
        String read = asRead.map(PaperField::value).orElse("");
        Map<String, String> found = new LinkedHashMap<>();
        if (!read.isEmpty()) {
            found.put(read, "READ");
        }
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

    /** Nobody is shown what another one said before having answered too. */
    private List<Given> given(Actor actor, DocumentRecord document, GlanceRow row) {
        if (row.state() != GlanceState.DISPUTED) {
            return List.of();
        }
        List<Said> latest = GlanceAnswers.latest(answers.about(document, row));
        return latest.stream().noneMatch(said -> said.isOf(actor))
                ? List.of()
                : latest.stream()
                        .map(said -> new Given(said.row().role(), said.isOf(actor), said.value()))
                        .toList();
    }
}
