package io.siliu.platform.fourflow;

import io.siliu.platform.contract.EvidenceKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where else the number of an invoice or a receipt is used, over all enterprises. */
public interface NumberUses {

    /**
     * Other records that hold a paper of the same kind and number which is not the same paper: another amount or
     * another reference. The forms of one paper, and one paper over many lines, do not count. What others are about to
     * commit is not seen and not waited for: they will see these papers themselves.
     *
     * @return numbers of records by the paper asked for, in order; papers without such a use are missing
     */
    Map<Paper, List<String>> elsewhere(Collection<Paper> papers);

    /**
     * @param record number of the record that holds it
     * @param document id of the document
     * @param part which reading of that document
     */
    record Paper(EvidenceKind kind, String record, String document, int part) {

        /** The papers of a revision whose numbers may be used elsewhere: its invoices and receipts, each once. */
        public static List<Paper> of(SealedRevision revision) {
            return revision.content().lanes().stream()
                    .flatMap(lane -> lane.evidence().stream())
                    .filter(item -> item.isPaper() && item.method() != Method.COPY)
                    .filter(item -> item.kind() == EvidenceKind.INVOICE || item.kind() == EvidenceKind.BANK_RECEIPT)
                    .map(item -> new Paper(item.kind(), revision.number(), item.document(), item.part()))
                    .toList();
        }
    }
}
