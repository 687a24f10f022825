package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.ReceiptText.Holder;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/**
 * Cells as printed forms have them: what is too long for its cell goes on in a second line, and only then is set smaller.
 *
 * @param ink colour of the rules
 * @param thickness of the rules, mm
 */
record RuledForm(Pen pen, int ink, double thickness) {

    private static final double INSET = 1.2;
    private static final double LINE = 0.43;

    /** A label in the middle of its cell. */
    void label(double x, double y, double width, double height, String text) {
        box(x, y, width, height);
        set(pen.label(), x, y, width, height, text, 0.5);
    }

    /** A label at the left of its cell. */
    void leading(double x, double y, double width, double height, String text) {
        box(x, y, width, height);
        set(pen.label(), x, y, width, height, text, 0);
    }

    /** What was filled in, at the left. */
    void value(double x, double y, double width, double height, String text) {
        box(x, y, width, height);
        set(pen.value(), x, y, width, height, text, 0);
    }

    /** What was filled in, in the middle. */
    void centre(double x, double y, double width, double height, String text) {
        box(x, y, width, height);
        set(pen.value(), x, y, width, height, text, 0.5);
    }

    /** Labels and values by turns; answers where the next row begins. */
    double row(double x, double y, double height, double[] widths, String... cells) {
        double at = x;
        for (int index = 0; index < cells.length; index++) {
            if (index % 2 == 0) {
                label(at, y, widths[index], height, cells[index]);
            } else {
                value(at, y, widths[index], height, cells[index]);
            }
            at += widths[index];
        }
        return y + height;
    }

    /** A row of a list, heads or filled in, each in the middle. */
    double list(double x, double y, double height, double[] widths, boolean heads, String... cells) {
        double at = x;
        for (int index = 0; index < cells.length; index++) {
            if (heads) {
                label(at, y, widths[index], height, cells[index]);
            } else {
                centre(at, y, widths[index], height, cells[index]);
            }
            at += widths[index];
        }
        return y + height;
    }

    /**
     * Three rows of one side of a transfer, its word beside them.
     *
     * @param widths of the word, the labels and the values, mm
     * @param upright whether the word runs down
     */
    double side(
            double x,
            double y,
            double height,
            double[] widths,
            String word,
            boolean upright,
            String[] labels,
            Holder holder) {
        box(x, y, widths[0], 3 * height);
        if (upright) {
            double step = Math.min(height * 0.8, pen.label().points() * 0.5);
            double width = pen.easel().width(pen.label(), word.substring(0, 1));
            double top = y
                    + (3 * height - step * (word.length() - 1)) / 2
                    + pen.label().points() * 0.13;
            pen.upright(x + (widths[0] - width) / 2, top, step, word);
        } else {
            set(pen.label(), x, y, widths[0], 3 * height, word, 0.5);
        }
        String[] values = {holder.name(), holder.account(), holder.bank()};
        for (int row = 0; row < 3; row++) {
            String said = values[labels[row].contains("行") ? 2 : labels[row].matches(".*[名称].*") ? 0 : 1];
            label(x + widths[0], y + row * height, widths[1], height, labels[row]);
            value(x + widths[0] + widths[1], y + row * height, widths[2], height, said);
        }
        return y + 3 * height;
    }

    void box(double x, double y, double width, double height) {
        pen.easel()
                .path(
                        new double[] {x, x + width, x + width, x, x},
                        new double[] {y, y, y + height, y + height, y},
                        ink,
                        thickness);
    }

    /** @param share how much of the free width stands at the left */
    private void set(Type type, double x, double y, double width, double height, String text, double share) {
        if (text.isEmpty()) {
            return;
        }
        Type fitting = type;
        List<String> lines = broken(fitting, width, text);
        while (lines.size() * fitting.points() * LINE > height - 0.6) {
            fitting = fitting.sized(fitting.points() - 0.25);
            lines = broken(fitting, width, text);
        }
        double step = fitting.points() * LINE;
        double at = y + (height - step * (lines.size() - 1)) / 2 + fitting.points() * 0.127;
        for (String line : lines) {
            double free = width - 2 * INSET - pen.easel().width(fitting, line);
            pen.easel().text(x + INSET + Math.max(0, free) * share, at, fitting, line);
            at += step;
        }
    }

    private List<String> broken(Type type, double width, String text) {
        return pen.lines(type, width - 2 * INSET, text);
    }
}
