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
        int[] letters = Letters.of(text);
        double least = Math.max(LIKELY, AGAINST_NONE * likely(DocumentKind.OTHER, letters));
        return Learned.KINDS.stream()
                .filter(kind -> kind != DocumentKind.OTHER && likely(kind, letters) >= least)
                .max(Comparator.comparingDouble(kind -> likely(kind, letters)));
    }

    /** Whether the letters clearly say that a paper is of no kind, and not of this one. */
    public static boolean denies(DocumentKind kind, PageText text) {
        if (!Learned.KINDS.contains(kind)) {
            return false;
        }
        int[] letters = Letters.of(text);
        return likely(DocumentKind.OTHER, letters) >= SURELY_NONE && likely(kind, letters) <= HARDLY;
    }

    private static double likely(DocumentKind kind, int[] letters) {
        return Learned.shipped().kind(kind).of(letters);
    }
}
