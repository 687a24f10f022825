package io.siliu.platform.document.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.FileDoubt;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.PaperWarning;
import io.siliu.platform.document.internal.GlanceAnswers.Said;
import io.siliu.platform.document.internal.GlanceQuestion.Given;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes a waiting field a question: what was read and why it is doubted, on which paper it stands, which answers are near, and
 * what others said where that is told.
 */
@Component
class GlanceQuestions {

    private final VisibleDocuments visible;
    private final StoredReadings readings;
    private final KeptOriginals originals;
    private final DrawnPlaces drawn;
    private final GlanceCandidates candidates;
    private final Enterprises enterprises;
    private final GlanceAnswers answers;
    private final AuditTrail trail;

    GlanceQuestions(
            VisibleDocuments visible,
            StoredReadings readings,
            KeptOriginals originals,
            DrawnPlaces drawn,
            GlanceCandidates candidates,
            Enterprises enterprises,
            GlanceAnswers answers,
            AuditTrail trail) {
        this.visible = visible;
        this.readings = readings;
        this.originals = originals;
        this.drawn = drawn;
        this.candidates = candidates;
        this.enterprises = enterprises;
        this.answers = answers;
        this.trail = trail;
    }

    /** Seeing the question is a look at the paper. */
    GlanceQuestion of(Actor actor, GlanceRow row) {
        DocumentRecord document = visible.find(row.documentId());
        trail.stillLooking("DOCUMENT", Long.toString(document.id()));
        List<PaperReading> file =
                drawn.placed(document, readings.of(List.of(document.id())).getOrDefault(document.id(), List.of()));
        PaperReading reading = file.stream()
                .filter(paper -> paper.part() == row.part())
                .findFirst()
                .orElseThrow(() -> Access.notFound("reading"));
        boolean seesPeople = actor.may(Permission.READ_PERSONAL_DATA);
        PaperReading shown = seesPeople ? reading : PersonalFields.masked(reading);
        Optional<PaperField> field = reading.field(row.field());
        Optional<PaperPlace> place = PaperPlace.of(reading);
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
                page(field, place),
                reading.standsOnUnplacedPages() ? pages(reading) : "",
                field.filter(one -> one.box() != null && one.page() > 0).isPresent(),
                drawn.hasPage(document),
                field.map(PaperField::quoteText).orElse(null),
                GlancePaper.of(file, shown, row.field(), place),
                doubts(row, shown),
                TakingFile.isAsked(row) ? List.copyOf(FileDoubts.of(file)) : List.<FileDoubt>of(),
                FieldDoubts.otherSide(reading, row.field()).orElse(null),
                candidates.of(owner, reading, row.field(), seesPeople),
                given(actor, document, row),
                FieldShape.of(row.kind(), row.field()).name());
    }

    /** Of what was not read, the page on which its paper stands. */
    private static int page(Optional<PaperField> field, Optional<PaperPlace> place) {
        return field.map(PaperField::page)
                .filter(page -> page > 0)
                .or(() -> place.map(PaperPlace::page))
                .orElse(0);
    }

    private static String pages(PaperReading reading) {
        return reading.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As far as the one who is asked may see what they tell. */
    private static List<PaperWarning> doubts(GlanceRow row, PaperReading shown) {
        if (TakingFile.isAsked(row)) {
            return FileDoubts.warnings(shown);
        }
        return row.field().equals(FieldShape.KIND_OF_PAPER) && shown.standsOnUnplacedPages()
                ? FieldDoubts.ofPaper(shown)
                : FieldDoubts.of(shown, row.field());
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
