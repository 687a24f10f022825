package io.siliu.ocr.internal;

/**
 * A text for patterns that hostile words could keep going back and forth for hours: whoever searches it ends when nobody waits any
 * longer.
 */
public final class WatchedText implements CharSequence {

    /** Looked at so often, a text asks once: asking costs more than looking. */
    private static final int LOOKS = 1 << 14;

    private final String text;
    private int looks;

    public WatchedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++looks % LOOKS == 0) {
            Stopped.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
