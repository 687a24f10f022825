package io.siliu.ocr.internal;

import io.siliu.ocr.PaperPackage;
import io.siliu.ocr.SignatureFact;
import java.util.List;

/**
 * What the channels of one format saw in a file.
 *
 * @param drafts at least one
 * @param signatures of the file
 * @param attached papers of their own among what is attached to it
 */
public record Seen(List<Draft> drafts, List<SignatureFact> signatures, List<PaperPackage.Paper> attached) {

    /** What was seen in a file to which no other paper is attached. */
    public Seen(List<Draft> drafts, List<SignatureFact> signatures) {
        this(drafts, signatures, List.of());
    }
}
