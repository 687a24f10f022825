package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;
import java.util.Optional;

/**
 * Blanks between wide letters, narrower than the gaps that separate cells: 验收员 王明. A blank between two Chinese letters is layout as
 * a rule and left out of the text; where a word and what it says fill one piece, it is all that tells them apart.
 */
public final class HalfGaps {

    /** Letters of one word stand closer than this share of their height. */
    private static final double APART = 0.3;

    private HalfGaps() {}

    /** The piece up to its first blank between wide letters; empty where it has none. */
    public static Optional<Span> before(Span piece) {
        String plain = piece.plain();
        for (int at = 1; at < plain.length(); at++) {
            if (Plain.isWide(plain.charAt(at - 1)) && Plain.isWide(plain.charAt(at)) && isApart(piece, at)) {
                return Optional.of(piece.sub(0, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isApart(Span piece, int at) {
        Box left = piece.sub(at - 1, at).box();
        Box right = piece.sub(at, at + 1).box();
        return right.x() - left.right() > APART * Math.min(left.height(), right.height());
    }
}
