package io.siliu.platform.document.internal.web;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.document.DocumentStage;
import io.siliu.platform.document.Documents;
import io.siliu.platform.document.Documents.DocumentFilter;
import io.siliu.platform.document.Documents.DocumentView;
import io.siliu.platform.document.Documents.InsidePage;
import io.siliu.platform.document.InsidePlace;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.internal.ContestReading;
import io.siliu.platform.document.internal.FileDoubts;
import io.siliu.platform.document.internal.GlanceDesk;
import io.siliu.platform.document.internal.PackageDesk;
import io.siliu.platform.document.internal.PackageDesk.Counts;
import io.siliu.platform.document.internal.ReadAgain;
import io.siliu.platform.document.internal.ReadAgain.Promise;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of papers, and one paper with what was read from it and where. */
@Controller
@RequestMapping("/documents")
class DocumentPages {

    private static final int ROWS = 50;

    private final Documents documents;
    private final PackageDesk packages;
    private final GlanceDesk glances;
    private final ReadAgain again;
    private final Access access;
    private final Clock clock;

    DocumentPages(
            Documents documents,
            PackageDesk packages,
            GlanceDesk glances,
            ReadAgain again,
            Access access,
            Clock clock) {
        this.documents = documents;
        this.packages = packages;
        this.glances = glances;
        this.again = again;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) DocumentStage stage,
            @RequestParam(required = false) PaperKind kind,
            @RequestParam(required = false) Long cursor,
            Model model) {
        model.addAttribute("page", documents.list(new DocumentFilter(stage, kind, cursor, ROWS)));
        model.addAttribute("stage", stage);
        model.addAttribute("kind", kind);
        model.addAttribute("cursor", cursor);
        model.addAttribute("stages", DocumentStage.values());
        model.addAttribute("kinds", PaperKind.values());
        return "document/list";
    }

    @GetMapping("/{id}")
    String document(
            @PathVariable long id,
            @RequestParam(required = false) InsidePlace after,
            @RequestParam(required = false) Integer knownAfter,
            Model model) {
        DocumentView document = documents.find(id);
        model.addAttribute("document", document);
        model.addAttribute(
                "papers", document.readings().stream().map(ShownPaper::of).toList());
        model.addAttribute(
                "signatures",
                document.readings().stream()
                        .limit(1)
                        .flatMap(reading -> reading.knownSignatures().stream())
                        .toList());
        model.addAttribute("verdict", FileDoubts.verdict(document.readings()).orElse(null));
        model.addAttribute("hasOriginal", documents.mayHaveOriginal(id));
        model.addAttribute("hasPage", hasPage(document));
        Map<String, String> open = glances.openOf(id);
        model.addAttribute("open", open);
        model.addAttribute("fileQuestion", GlanceDesk.aboutTheFile(open).orElse(null));
        model.addAttribute("again", again(document));
        model.addAttribute("undoable", glances.undoableOf(id));
        addContest(document, model);
        if (document.stage() == DocumentStage.OPENED || mayCarryOthers(document)) {
            InsidePage inside = documents.inside(id, after == null ? InsidePlace.START : after);
            Counts counts = packages.counts(id);
            boolean shown =
                    document.stage() == DocumentStage.OPENED || after != null || !isEmpty(inside) || counts.known() > 0;
            model.addAttribute("counts", counts);
            model.addAttribute("known", counts.known() == 0 ? null : packages.known(id, knownAfter));
            model.addAttribute("knownAfter", knownAfter);
            model.addAttribute("inside", shown ? inside : null);
            model.addAttribute("after", after);
        }
        model.addAttribute("looked", clock.instant());
        return "document/document";
    }

    /** What the present actor may say is wrong of it, and which fields they may add. */
    private void addContest(DocumentView document, Model model) {
        Actor actor = access.current();
        boolean contests = actor.may(Permission.CONFIRM_READINGS);
        boolean seesPeople = actor.may(Permission.READ_PERSONAL_DATA);
        Set<String> contestable = new HashSet<>();
        Map<Integer, List<String>> addable = new HashMap<>();
        for (PaperReading reading : contests ? document.readings() : List.<PaperReading>of()) {
            ContestReading.contestable(reading, seesPeople)
                    .forEach(field -> contestable.add(reading.part() + "-" + field));
            List<String> more = ContestReading.addable(reading, seesPeople);
            if (!more.isEmpty()) {
                addable.put(reading.part(), more);
            }
        }
        model.addAttribute("contestable", contestable);
        model.addAttribute("addable", addable);
    }

    /** What reading it again promises, or null where that is nothing. */
    private static Promise again(DocumentView document) {
        Promise promise = ReadAgain.promise(
                document.stage(), document.refusalCode(), document.readings(), document::readerVersion);
        return promise == Promise.NOTHING ? null : promise;
    }

    /** Data has a page where one is drawn of it, and then its values have places there. */
    private static boolean hasPage(DocumentView document) {
        return !document.mediaType().equals(MediaType.APPLICATION_XML_VALUE)
                || document.readings().stream()
                        .flatMap(reading -> reading.fields().stream())
                        .anyMatch(field -> field.page() > 0);
    }

    /** Papers are attached to PDFs. */
    private static boolean mayCarryOthers(DocumentView document) {
        return document.stage() == DocumentStage.READ && document.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
    }

    private static boolean isEmpty(InsidePage inside) {
        return inside.rows().isEmpty() && inside.next() == null;
    }

    @PostMapping("/{id}/read-again")
    String readAgain(@PathVariable long id) {
        again.ask(id);
        return "redirect:/documents/" + id;
    }

    /** Asked by the page while the paper is being read; tells it to load anew once there is something to show. */
    @GetMapping("/{id}/stage")
    String stage(@PathVariable long id, Model model, HttpServletResponse response) {
        DocumentStage stage = documents.stageOf(id);
        if (stage != DocumentStage.RECEIVED) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("id", Long.toString(id));
        return "document/document :: waiting";
    }
}
