package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What speaks for a paper being of one kind, and how much of it is enough.
 *
 * @param kind the kind
 * @param worthTrying words without which its template need not be tried
 * @param longest so many characters at most: longer papers say whatever is looked for
 * @param enough points from which on the paper is of this kind
 * @param supports what is counted
 * @param proofs what, where all of it holds, leaves no doubt that the paper is of this kind
 */
record SupportedKind(
        DocumentKind kind,
        Pattern worthTrying,
        int longest,
        int enough,
        List<Support> supports,
        List<Predicate<Evidence>> proofs) {

    /**
     * How well a kind's own reading of a paper closes.
     *
     * @param margin points by which it exceeds what is enough; less than none where it does not
     * @param proven whether nothing is left to doubt
     * @param read what was read; empty where the reading was not worth trying
     */
    record Closing(DocumentKind kind, int margin, boolean proven, Optional<Draft> read) {

        boolean holds() {
            return margin >= 0;
        }

        Told told(boolean surely) {
            return new Told(kind, surely, read);
        }
    }

    Closing closing(PageText text, String all, Source source) {
        if (all.length() > longest || !worthTrying.matcher(all).find()) {
            return new Closing(kind, -enough, false, Optional.empty());
        }
        Draft draft = Documents.readOne(text, source, kind);
        Evidence evidence = new Evidence(text, all, PaperHead.of(text), draft);
        int margin = supports.stream().mapToInt(support -> support.of(evidence)).sum() - enough;
        boolean proven = margin >= 0 && proofs.stream().allMatch(proof -> proof.test(evidence));
        return new Closing(kind, margin, proven, Optional.of(draft));
    }
}
