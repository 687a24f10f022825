package io.siliu.sandbox.sample.sheet;

/**
 * What a layout draws on, in millimetres from the top left corner; text stands on its baseline, colours are 0xRRGGBB. The
 * same layout drawn on several easels gives papers that look the same.
 */
public interface Easel {

    void text(double x, double y, Type type, String text);

    /** Width of the text in millimetres, as this easel sets it. */
    double width(Type type, String text);

    /** Text that carries the meaning of a field, where the form can say so (OFD custom tags). */
    default void field(String tag, double x, double y, Type type, String text) {
        text(x, y, type, text);
    }

    /** @param thickness in millimetres */
    default void line(double fromX, double fromY, double toX, double toY, int colour, double thickness) {
        path(new double[] {fromX, toX}, new double[] {fromY, toY}, colour, thickness);
    }

    /** A line through all points. */
    void path(double[] x, double[] y, int colour, double thickness);

    /** The outline of an ellipse within the box. */
    void ellipse(double x, double y, double width, double height, int colour, double thickness);

    void fill(double x, double y, double width, double height, int colour);

    void picture(double x, double y, double width, double height, byte[] png);
}
