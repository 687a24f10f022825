package io.siliu.sandbox.paper;

/**
 * A page to draw on, in millimetres from the top left corner; text is placed by its baseline. One layout drawn on two
 * canvases gives a PDF and an OFD that look the same.
 */
interface Canvas {

    /** The colours of forms: what is filled in, what is printed, what is stamped, what is whispered. */
    enum Ink {
        BLACK(0x00, 0x00, 0x00),
        MAROON(0x80, 0x00, 0x00),
        RED(0xD0, 0x30, 0x30),
        GREY(0x70, 0x70, 0x70);

        private final int red;
        private final int green;
        private final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        int red() {
            return red;
        }

        int green() {
            return green;
        }

        int blue() {
            return blue;
        }
    }

    /** @param size in points */
    void text(double x, double y, double size, Ink ink, String text);

    /** Text that carries the meaning of a field, where the format can say so (OFD custom tags). */
    void field(String tag, double x, double y, double size, String text);

    void line(double fromX, double fromY, double toX, double toY, Ink ink);

    void ellipse(double x, double y, double width, double height, Ink ink);

    void picture(double x, double y, double width, double height, byte[] png);

    default void rightText(double right, double y, double size, Ink ink, String text) {
        text(right - width(text, size), y, size, ink, text);
    }

    default void rightField(String tag, double right, double y, double size, String text) {
        field(tag, right - width(text, size), y, size, text);
    }

    default void centred(double middle, double y, double size, Ink ink, String text) {
        text(middle - width(text, size) / 2, y, size, ink, text);
    }

    default void box(double x, double y, double width, double height, Ink ink) {
        line(x, y, x + width, y, ink);
        line(x, y + height, x + width, y + height, ink);
        line(x, y, x, y + height, ink);
        line(x + width, y, x + width, y + height, ink);
    }

    /** Width in millimetres: Chinese characters are a full square, Latin ones half of it. */
    static double width(String text, double size) {
        double squares = text.chars().mapToDouble(Canvas::squares).sum();
        return squares * size * MILLIMETRES_A_POINT;
    }

    static double squares(int character) {
        return character < 0x2000 ? 0.5 : 1.0;
    }

    double MILLIMETRES_A_POINT = 25.4 / 72;
}
