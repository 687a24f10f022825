package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;

/**
 * Cells in boxes, as programs print them.
 *
 * @param left edge, mm
 * @param tint ground of the cells with labels
 * @param ink colour of the lines
 * @param widths of the columns, mm
 */
record PrintedGrid(Pen pen, double left, double height, int tint, int ink, double... widths) {

    private static final double THIN = 0.18;

    /** Labels and values by turns; a last value reaches to the right edge. Answers where the next row begins. */
    double row(double top, String... cells) {
        double x = left;
        for (int index = 0; index < cells.length; index++) {
            double width = index == cells.length - 1 ? left + width() - x : widths[index];
            cell(x, top, width, cells[index], index % 2 == 0);
            x += width;
        }
        return top + height;
    }

    /** Cells of one sort beside each other, each in the middle of its column. */
    double line(double top, boolean head, String... cells) {
        double x = left;
        for (int index = 0; index < cells.length; index++) {
            frame(x, top, widths[index], head);
            middle(x, top, widths[index], cells[index], head);
            x += widths[index];
        }
        return top + height;
    }

    double width() {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    private void cell(double x, double top, double width, String text, boolean label) {
        frame(x, top, width, label);
        if (label) {
            middle(x, top, width, text, true);
        } else {
            pen.writeWithin(x + 1.6, baseline(top), width - 2.6, text);
        }
    }

    private void middle(double x, double top, double width, String text, boolean label) {
        Type type = label ? pen.label() : pen.value();
        double needed = pen.easel().width(type, text);
        Type fitting = needed > width - 1.6 ? type.sized(type.points() * (width - 1.6) / needed) : type;
        pen.centred(x + width / 2, baseline(top), fitting, text);
    }

    private double baseline(double top) {
        return top + height / 2 + pen.value().points() * 0.13;
    }

    private void frame(double x, double top, double width, boolean label) {
        if (label) {
            pen.easel().fill(x, top, width, height, tint);
        }
        pen.easel()
                .path(
                        new double[] {x, x + width, x + width, x, x},
                        new double[] {top, top, top + height, top + height, top},
                        ink,
                        THIN);
    }
}
