package io.siliu.ocr.internal.overlay;

/**
 * How paint mixes with what lies below it.
 *
 * @param alpha from 0, which lets all shine through, to 1, which lets nothing
 * @param darkens whether only what is darker than the ground is seen of it, as of a highlighter
 */
public record Tone(double alpha, boolean darkens) {

    /** Highlights and watermarks let most of what is below shine through. */
    private static final double SEEN_THROUGH = 0.5;

    /** As much more red than anything else is the ink of a seal; papers are sealed over their figures. */
    private static final int REDDER = 44;

    private static final int LEAST_RED = 128;
    private static final int LIGHT = 128;
    private static final int OPAQUE = 255;

    /** Whether paint of a colour, 0xAARRGGBB, hides a letter. */
    public boolean hides(int colour) {
        double cover = alpha * (colour >>> 24) / OPAQUE;
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        boolean light = isLight(colour);
        boolean sealed = red >= LEAST_RED && !light && red - Math.max(green, blue) > REDDER;
        return cover > SEEN_THROUGH && !sealed && !(darkens && light);
    }

    /** Whether a colour, 0xRRGGBB, is nearer to white than to black. */
    public static boolean isLight(int colour) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        return 3 * red + 6 * green + blue > 10 * LIGHT;
    }

    /** Whether it lets letters shine through, whatever its colour. */
    public boolean isSheer() {
        return alpha <= SEEN_THROUGH;
    }
}
