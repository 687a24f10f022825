package io.siliu.ocr.internal.overlay;

/**
 * The colour that letters are set in.
 *
 * @param rgb 0xRRGGBB
 * @param tone how it mixes with what lies below
 */
public record LetterColour(int rgb, Tone tone) {

    /** Of 255, in red, green or blue: by so much at least a letter differs from its ground that somebody reads. */
    private static final int LEAST = 24;

    /** From here on, in red, green and blue, a colour is pale; paper is. */
    private static final int PALE = 192;

    /** Whether it is told from a ground, 0xRRGGBB. */
    boolean isSeenOn(int ground) {
        int most = Math.max(contrast(ground, 16), Math.max(contrast(ground, 8), contrast(ground, 0)));
        return most * tone.alpha() >= LEAST;
    }

    /** Paint that only darkens is seen where it is darker than its ground. */
    private int contrast(int ground, int shift) {
        int difference = (ground >> shift & 0xff) - (rgb >> shift & 0xff);
        return tone.darkens() ? difference : Math.abs(difference);
    }

    /** Whether paper may hide it: what is set in it on paper is not read, or hardly. */
    boolean isPale() {
        return isPale(rgb) || !isSeenOn(Grounds.PAPER);
    }

    static boolean isPale(int rgb) {
        return Math.min(rgb >> 16 & 0xff, Math.min(rgb >> 8 & 0xff, rgb & 0xff)) >= PALE;
    }
}
