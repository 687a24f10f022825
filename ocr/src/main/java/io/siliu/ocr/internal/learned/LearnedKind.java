package io.siliu.ocr.internal.learned;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;
import java.util.Comparator;
import java.util.Optional;

/** The kind of a paper as its letters tell it. */
public final class LearnedKind {

    /** So likely it must be at least. */
    private static final double LIKELY = 0.25;

    /** So many times as likely as that the paper is of no kind. */
    private static final double AGAINST_NONE = 1.75;

    private static final double SURELY_NONE = 0.9;
    private static final double HARDLY = 0.1;

    private LearnedKind() {}

    /** The likeliest kind, where the letters clearly tell one. */
    public static Optional<DocumentKind> of(PageText text) {
        double[] likely = likely(text);
        double least = Math.max(LIKELY, AGAINST_NONE * of(likely, DocumentKind.OTHER));
        return Learned.KINDS.stream()
                .filter(kind -> kind != DocumentKind.OTHER && of(likely, kind) >= least)
                .max(Comparator.comparingDouble(kind -> of(likely, kind)));
    }

    /** Whether the letters clearly say that a paper is of no kind, and not of this one. */
    public static boolean denies(DocumentKind kind, PageText text) {
        if (!Learned.KINDS.contains(kind)) {
            return false;
        }
        double[] likely = likely(text);
        return of(likely, DocumentKind.OTHER) >= SURELY_NONE && of(likely, kind) <= HARDLY;
    }

    private static double[] likely(PageText text) {
        return Learned.shipped().kinds().of(Letters.of(text));
    }

    private static double of(double[] likely, DocumentKind kind) {
        return likely[Learned.KINDS.indexOf(kind)];
    }
}
