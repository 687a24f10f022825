package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/**
 * A ruled table whose rows may each be as high as wanted.
 *
 * @param left edge, mm
 * @param edges of the columns, mm from the left edge; the last is the width
 */
record InstitutionBoard(Pen pen, double left, double... edges) {

    private static final double INSET = 1.8;

    /** Labels and values by turns, all at the left of their cells; a last cell reaches to the right edge. */
    double told(double top, double height, String... cells) {
        for (int index = 0; index < cells.length; index++) {
            double from = from(index);
            double width = (index == cells.length - 1 ? edges[edges.length - 1] : edges[index]) - from;
            frame(top, height, from, width);
            if (index % 2 == 0) {
                fitted(pen.label(), left + from + width / 2, baseline(top, height), width, cells[index]);
            } else {
                pen.writeWithin(left + from + INSET, baseline(top, height), width - 2 * INSET, cells[index]);
            }
        }
        return top + height;
    }

    /** The heads of columns. */
    double heads(double top, double height, String... cells) {
        return centred(top, height, pen.label(), List.of(cells));
    }

    /** A row below the heads. */
    double values(double top, double height, String... cells) {
        return centred(top, height, pen.value(), List.of(cells));
    }

    /** One cell over the columns from one to before another. */
    void spanned(double top, double height, int first, int end, String text) {
        double from = from(first);
        double width = edges[end - 1] - from;
        frame(top, height, from, width);
        fitted(pen.label(), left + from + width / 2, baseline(top, height), width, text);
    }

    private double centred(double top, double height, Type type, List<String> cells) {
        for (int index = 0; index < cells.size(); index++) {
            double from = from(index);
            double width = edges[index] - from;
            frame(top, height, from, width);
            fitted(type, left + from + width / 2, baseline(top, height), width, cells.get(index));
        }
        return top + height;
    }

    private void fitted(Type type, double middle, double baseline, double width, String text) {
        double needed = pen.easel().width(type, text);
        double room = width - INSET;
        Type fitting = needed > room ? type.sized(type.points() * room / needed) : type;
        pen.centred(middle, baseline, fitting, text);
    }

    private double from(int column) {
        return column == 0 ? 0 : edges[column - 1];
    }

    private double baseline(double top, double height) {
        return top + height / 2 + pen.value().points() * 0.13;
    }

    private void frame(double top, double height, double from, double width) {
        pen.box(left + from, top, width, height);
    }
}
