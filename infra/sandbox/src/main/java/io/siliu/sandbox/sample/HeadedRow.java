package io.siliu.sandbox.sample;

import java.util.stream.Stream;

/** Labels beside each other, each above its own value. A label may be broken over two lines. */
record HeadedRow(Cell... cells) {

    private static final double LINE = 4.4;

    /**
     * @param label a line feed breaks it
     * @param part how much of the width it takes, against the other cells of its row
     */
    record Cell(String label, double part, String value) {

        private int lines() {
            return label.split("\n").length;
        }
    }

    static Cell cell(String label, double part, String value) {
        return new Cell(label, part, value);
    }

    /** Height in millimetres. */
    double height(boolean ruled) {
        return headHeight() + (ruled ? 7.5 : 9);
    }

    private double headHeight() {
        return 2.6 + LINE * Stream.of(cells).mapToInt(Cell::lines).max().orElse(1);
    }

    /**
     * Draws the row and answers where the next one begins.
     *
     * @param ruled whether the cells stand in boxes, or labels and values free on the page
     */
    double draw(Pen pen, double left, double top, double width, boolean ruled) {
        double head = headHeight();
        double parts = Stream.of(cells).mapToDouble(Cell::part).sum();
        double x = left;
        for (Cell cell : cells) {
            double own = width * cell.part() / parts;
            if (ruled) {
                pen.box(x, top, own, head);
                pen.box(x, top + head, own, height(true) - head);
            }
            label(pen, x + 1.5, top + (head - cell.lines() * LINE) / 2 + LINE * 0.75, cell.label());
            pen.writeWithin(x + 1.5, top + head + (ruled ? 5 : 3.4), own - 3, cell.value());
            x += own;
        }
        return top + height(ruled);
    }

    private static void label(Pen pen, double x, double y, String label) {
        double at = y;
        for (String line : label.split("\n")) {
            pen.print(x, at, line);
            at += LINE;
        }
    }
}
