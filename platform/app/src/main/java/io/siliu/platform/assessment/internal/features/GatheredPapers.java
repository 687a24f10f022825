package io.siliu.platform.assessment.internal.features;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.assessment.internal.outside.Things;
import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.document.PaperMarks;
import io.siliu.platform.document.Readings;
import io.siliu.platform.fourflow.EvidenceItem;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the papers of the records themselves say: their marks, and the keyed codes under which others speak of them. */
@Component
class GatheredPapers {

    private final Readings readings;
    private final LookupKeys keys;

    GatheredPapers(Readings readings, LookupKeys keys) {
        this.readings = readings;
        this.keys = keys;
    }

    /** Of the receipts and invoices of the records, and of the other files of the invoices. */
    Map<String, PaperMarks> marks(Portion portion) {
        Set<Long> documents = portion.subjects().stream()
                .flatMap(subject -> Stream.concat(Papers.moneyPapers(subject).stream(), InvoiceForms.of(subject)))
                .map(EvidenceItem::document)
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .collect(toSet());
        return readings.marks(documents).stream()
                .collect(toMap(marks -> marks.document() + "/" + marks.part(), marks -> marks));
    }

    /** Of the numbers of invoices and receipts, and of the trade names on record. */
    Map<String, String> codes(Portion portion) {
        Map<String, String> codes = new HashMap<>();
        for (Subject subject : portion.subjects()) {
            subject.invoices().forEach(number -> code(Things.INVOICE, number, codes));
            Papers.moneyPapers(subject).stream()
                    .filter(item -> item.kind() == EvidenceKind.BANK_RECEIPT)
                    .forEach(item -> code(Things.RECEIPT, item.number(), codes));
            Identity.tradeName(subject).ifPresent(name -> code(Things.NAME, name, codes));
        }
        return codes;
    }

    private void code(String kind, String text, Map<String, String> codes) {
        if (text != null) {
            codes.computeIfAbsent(kind + "/" + text, key -> HexFormat.of().formatHex(keys.of(kind, text.strip())));
        }
    }
}
