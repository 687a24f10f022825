package io.siliu.ocr.internal;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Quote;
import io.siliu.ocr.ReadingLimits;
import io.siliu.ocr.Source;
import io.siliu.ocr.Warning;
import io.siliu.ocr.internal.ofd.OfdReader;
import io.siliu.ocr.internal.structured.SafeXml;
import io.siliu.ocr.internal.structured.XmlInvoices;
import java.util.ArrayList;
import java.util.List;

/** The papers among the files attached to another: XML and OFD, told by their content. Used for one file. */
final class AttachedPapers {

    private final ReadingLimits limits;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    AttachedPapers(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Takes one attached file; a paper that is neither XML nor OFD is named, and what is no paper says nothing. */
    void take(String name, byte[] content) {
        Format format = Sniffer.formatOf(content);
        try {
            if (format == Format.XML) {
                drafts.addAll(XmlInvoices.read(SafeXml.parse(content), name + "#"));
            } else if (format == Format.ZIP) {
                OfdReader.read(content, limits).drafts().forEach(draft -> drafts.add(quoted(draft, name)));
            } else if (format == Format.PDF || format.isPicture()) {
                warn("Attachment " + name + " is a paper of its own and was not read; send it as a file of its own.");
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

    /** The pages of the attachment are not those of the file, so its places become quotes. */
    private static Draft quoted(Draft draft, String name) {
        Draft quoted = new Draft(draft.kind(), draft.source());
        draft.candidates()
                .values()
                .forEach(candidate -> quoted.put(Candidate.quoted(
                        candidate.name(),
                        candidate.value(),
                        candidate.quote() == null
                                ? new Quote(name + "#page=" + candidate.page(), candidate.value())
                                : new Quote(
                                        name + "#" + candidate.quote().path(),
                                        candidate.quote().text()))));
        quoted.lines().addAll(draft.lines());
        quoted.warnings().addAll(draft.warnings());
        quoted.amountInWords(draft.amountInWords());
        return quoted;
    }

    /** What the attachments say; empty where they say nothing and nothing is amiss with them. */
    List<Draft> drafts() {
        if (drafts.isEmpty() && !warnings.isEmpty()) {
            drafts.add(new Draft(DocumentKind.OTHER, Source.XML));
        }
        if (!drafts.isEmpty()) {
            drafts.get(0).warnings().addAll(warnings);
        }
        return drafts;
    }
}
