package io.siliu.sandbox.sample;

/** The shapes that plain forms take. */
final class FormRows {

    private FormRows() {}

    /** Rows of cells in boxes; labels stand in the even places. */
    static double boxed(Pen pen, double left, double top, double height, double[] widths, String[]... rows) {
        double y = top;
        for (String[] row : rows) {
            double x = left;
            for (int index = 0; index < row.length; index++) {
                double width = index == row.length - 1 ? left + sum(widths) - x : widths[index];
                pen.box(x, y, width, height);
                cell(pen, x + 1.5, y + height * 0.64, width - 2, row[index], index % 2 == 0);
                x += width;
            }
            y += height;
        }
        return y;
    }

    /** A head of labels and rows of values under it, each value below its label. */
    static double columns(Pen pen, double left, double top, double height, double[] widths, String[]... rows) {
        double y = top;
        for (int line = 0; line < rows.length; line++) {
            double x = left;
            for (int index = 0; index < rows[line].length; index++) {
                pen.box(x, y, widths[index], height);
                cell(pen, x + 1, y + height * 0.64, widths[index] - 1.5, rows[line][index], line == 0);
                x += widths[index];
            }
            y += height;
        }
        return y;
    }

    /** Labels with colons, one a line. */
    static double lines(Pen pen, double left, double top, double step, String[]... rows) {
        double y = top;
        for (String[] row : rows) {
            pen.pair(left, y, row[0] + "：", row[1]);
            y += step;
        }
        return y;
    }

    private static void cell(Pen pen, double x, double y, double width, String text, boolean label) {
        if (label) {
            pen.print(x, y, text);
        } else {
            pen.writeWithin(x, y, width, text);
        }
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
