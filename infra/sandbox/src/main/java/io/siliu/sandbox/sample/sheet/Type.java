package io.siliu.sandbox.sample.sheet;

/**
 * How a text is set.
 *
 * @param points size of the type
 * @param colour 0xRRGGBB
 */
public record Type(Face face, Latin latin, double points, boolean bold, int colour) {

    public static final int BLACK = 0x101010;
    public static final int MAROON = 0x8A1A10;
    public static final int RED = 0xD03030;
    public static final int GREY = 0x707070;
    public static final int BLUE = 0x1F4E8C;

    public static final double MILLIMETRES_A_POINT = 25.4 / 72;

    public static Type of(Face face, double points) {
        return new Type(face, Latin.OWN, points, false, BLACK);
    }

    public Type with(Latin other) {
        return new Type(face, other, points, bold, colour);
    }

    public Type sized(double other) {
        return new Type(face, latin, other, bold, colour);
    }

    public Type strong() {
        return new Type(face, latin, points, true, colour);
    }

    public Type inked(int other) {
        return new Type(face, latin, points, bold, other);
    }

    double millimetres() {
        return points * MILLIMETRES_A_POINT;
    }
}
