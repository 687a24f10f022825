package io.siliu.ocr.internal.layout;

import io.siliu.ocr.Box;

/**
 * One printed character (rarely several, for a ligature) and its place.
 *
 * @param page from 1
 * @param confidence 0 to 1; 1 where the paper itself names the character
 */
public record Glyph(String text, int page, Box box, double confidence) {

    /** More than any paper of fifty pages prints; a small file can repeat what it prints without end. */
    public static final int MOST = 1_000_000;

    /** The confidence of a character that a text layer prints another one over. */
    public static final double OVERPRINTED = 0;

    /**
     * Who read a letter so surely read what is printed: letters of labels that were misread on drawn papers were given from 0.25 to
     * 0.73, others 0.96 and more.
     */
    public static final double SURE = 0.95;

    /** How sure a letter is at most that was not read, but put where only a label can stand. */
    public static final double EXCHANGED = 0.5;

    private static final double FARTHEST = 1e6;

    /** Whether it was seen in a picture, where it may be another than the paper prints. */
    boolean isRecognised() {
        return confidence != 1 && confidence != OVERPRINTED;
    }

    /** Whether these can be the place and the size of something that is seen: finite, and not a mile away. */
    public static boolean isOnSomePage(double x, double y, double width, double height) {
        return Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST && width < FARTHEST && height < FARTHEST;
    }
}
