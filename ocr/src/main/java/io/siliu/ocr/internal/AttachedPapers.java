package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.PaperPackage.Paper;
import io.siliu.ocr.Quote;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The papers among the files attached to another, told by their content. Data, and an OFD of the paper that the page shows, say
 * once more what the page says; whatever else is a paper is one of its own. Used for one file.
 */
final class AttachedPapers {

    private final ReadingLimits limits;
    private final List<Draft> data = new ArrayList<>();
    private final List<Ofd> ofds = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** An attached OFD, and what it says. */
    private record Ofd(Paper paper, List<Draft> drafts) {

        boolean speaksOfOneOf(Set<String> numbers) {
            return drafts.stream().map(PaperKey::of).flatMap(Optional::stream).anyMatch(numbers::contains);
        }
    }

    AttachedPapers(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Takes one attached file; what is no paper says nothing. */
    void take(String name, byte[] content) {
        Format format = Sniffer.formatOf(content);
        Paper paper = new Paper(name.replace('\\', '/'), content);
        try {
            if (format == Format.XML) {
                data.addAll(XmlInvoices.read(SafeXml.parse(content), name + "#"));
            } else if (format == Format.ZIP) {
                ofds.add(new Ofd(paper, OfdReader.read(content, limits).drafts()));
            } else if (format == Format.PDF || format.isPicture()) {
                papers.add(paper);
            }
        } catch (RefusedPaper broken) {
            warn("Attachment " + name + " was left out: " + broken.getMessage());
        }
    }

    void leftSomeOut() {
        warn("Some attachments were left out: there are too many of them, or they unpack to too much.");
    }

    private void warn(String text) {
        warnings.add(Warning.ofPaper(Warning.Code.PART_UNREADABLE, text));
    }

    /** What the page says behind what is attached and speaks of the same paper, told by its number. */
    List<Draft> with(List<Draft> page) {
        Set<String> numbers = Stream.concat(data.stream(), page.stream())
                .map(PaperKey::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Draft> all = new ArrayList<>(data);
        for (Ofd ofd : ofds) {
            if (ofd.speaksOfOneOf(numbers)) {
                ofd.drafts().forEach(draft -> all.add(quoted(draft, ofd.paper().name())));
            } else {
                papers.add(ofd.paper());
            }
        }
        if (all.isEmpty() && !warnings.isEmpty()) {
            all.add(new Draft(DocumentKind.OTHER, Source.XML));
        }
        if (!all.isEmpty()) {
            all.get(0).warnings().addAll(warnings);
        }
        all.addAll(page);
        return all;
    }

    /** Those that are papers of their own, once it is known what the page says. */
    List<Paper> ofTheirOwn() {
        return papers;
    }

    /**
     * The pages of the attachment are not those of the file, so its places become quotes. What is doubted there, hidden there or
     * only guessed stays so.
     */
    private static Draft quoted(Draft draft, String name) {
        Draft quoted = new Draft(draft.kind(), draft.source());
        draft.candidates().values().forEach(candidate -> {
            boolean believed = candidate.ground().isEnough() && candidate.reliability() == 1;
            Candidate told = Candidate.quoted(candidate.name(), candidate.value(), quote(candidate, name));
            quoted.put(believed ? told : candidate.quotedAs(told.quote()));
        });
        draft.objections().forEach(quoted::object);
        draft.proven().forEach(quoted::prove);
        quoted.lines().addAll(draft.lines());
        quoted.warnings().addAll(draft.warnings());
        quoted.amountInWords(draft.amountInWords());
        quoted.takenOffBesides(draft.takenOffBesides());
        return quoted;
    }

    private static Quote quote(Candidate candidate, String name) {
        return candidate.quote() == null
                ? new Quote(name + "#page=" + candidate.page(), candidate.value())
                : new Quote(
                        name + "#" + candidate.quote().path(), candidate.quote().text());
    }
}
