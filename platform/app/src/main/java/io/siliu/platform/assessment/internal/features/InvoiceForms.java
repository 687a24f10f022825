package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.PaperMarks.Mark;
import io.siliu.platform.fourflow.EvidenceItem;
import io.siliu.platform.fourflow.RecordContent;
import io.siliu.rules.fact.Observed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files in which one invoice was handed in: the tax bureau signs the XML, and a PDF is its picture. */
final class InvoiceForms {

    private static final String PDF = FieldSource.PDF_TEXT.name();

    private final Subject subject;
    private final Known known;

    InvoiceForms(Subject subject, Known known) {
        this.subject = subject;
        this.known = known;
    }

    /** Invoices of the record in whatever file, copies too. */
    static Stream<EvidenceItem> of(Subject subject) {
        return Stream.ofNullable(subject.content())
                .map(RecordContent::lanes)
                .flatMap(List::stream)
                .flatMap(lane -> lane.evidence().stream())
                .filter(item -> item.isPaper() && item.kind() == EvidenceKind.INVOICE && item.number() != null);
    }

    /** By document and part, the totals in capitals of the record's invoices; where nobody can tell one it is left out. */
    static Map<String, String> inCapitals(Subject subject, Known known) {
        Map<String, String> capitals = new HashMap<>();
        of(subject).forEach(item -> {
            PaperMarks marks = known.marks(item);
            if (marks != null && marks.totalInCapitals() != null) {
                capitals.put(item.document() + "/" + item.part(), marks.totalInCapitals());
            }
        });
        return capitals;
    }

    /**
     * False where each invoice that came as a PDF and as XML is signed in the XML, else null. That an XML bears no signature
     * says nothing yet: not every issuer's form has one, and nobody told which of them must.
     */
    Observed signatureMissing() {
        List<EvidenceItem> invoices = of(subject).toList();
        // Most records have no invoice in XML: nothing is sorted for those.
        if (invoices.stream().noneMatch(item -> has(item, Mark.XML_SIGNED) || has(item, Mark.XML_UNSIGNED))) {
            return null;
        }
        Map<String, List<EvidenceItem>> forms = invoices.stream().collect(groupingBy(EvidenceItem::number));
        List<List<EvidenceItem>> both = forms.values().stream()
                .filter(items -> items.stream().anyMatch(item -> PDF.equals(item.source())))
                .filter(items ->
                        items.stream().anyMatch(item -> has(item, Mark.XML_SIGNED) || has(item, Mark.XML_UNSIGNED)))
                .toList();
        boolean allSigned =
                both.stream().allMatch(items -> items.stream().anyMatch(item -> has(item, Mark.XML_SIGNED)));
        return both.isEmpty() || !allSigned ? null : Evidence.seen(false, documents(both));
    }

    private boolean has(EvidenceItem item, Mark mark) {
        PaperMarks marks = known.marks(item);
        return marks != null && marks.has(mark);
    }

    private static List<String> documents(List<List<EvidenceItem>> invoices) {
        return Evidence.of(invoices.stream()
                .flatMap(List::stream)
                .map(EvidenceItem::document)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
    }
}
