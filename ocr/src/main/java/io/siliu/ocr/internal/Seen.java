package io.siliu.ocr.internal;

import io.siliu.ocr.PageTurn;
import io.siliu.ocr.PaperPackage;
import io.siliu.ocr.SignatureFact;
import java.util.List;
import java.util.Map;

/**
 * What the channels of one format saw in a file.
 *
 * @param drafts at least one
 * @param signatures of the file
 * @param attached papers of their own among what is attached to it
 * @param turns the pages of the file that do not stand upright
 */
public record Seen(
        List<Draft> drafts, List<SignatureFact> signatures, List<PaperPackage.Paper> attached, List<PageTurn> turns) {

    /** What was seen in a file to which no other paper is attached. */
    public Seen(List<Draft> drafts, List<SignatureFact> signatures) {
        this(drafts, signatures, List.of());
    }

    /** What was seen in a file whose pages all stand upright, as far as is known. */
    public Seen(List<Draft> drafts, List<SignatureFact> signatures, List<PaperPackage.Paper> attached) {
        this(drafts, signatures, attached, List.of());
    }

    /** The same of pages that lie so: by their numbers, how often each must be turned to the right. */
    Seen lying(Map<Integer, Integer> quarters) {
        return new Seen(
                drafts,
                signatures,
                attached,
                quarters.entrySet().stream()
                        .filter(page -> page.getValue() != 0)
                        .map(page -> new PageTurn(page.getKey(), page.getValue()))
                        .toList());
    }
}
