package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blanks of printed forms: what was filled in stands over a line, in another face than the printed words. */
final class TrustedBlanks {

    /** Figures and Latin letters stay together at the end of a line. */
    private static final Pattern PIECE = Pattern.compile("[0-9A-Za-z.,-]+|.");

    private final Pen pen;
    private final StringBuilder run = new StringBuilder();
    private double start;
    private double at;
    private double line;
    private boolean filled;

    private TrustedBlanks(Pen pen) {
        this.pen = pen;
    }

    /** Sets a text whose parts in braces were filled in; returns the baseline after the last. */
    static double set(Pen pen, double x, double y, double width, double step, String text) {
        TrustedBlanks blanks = new TrustedBlanks(pen);
        blanks.turn(x, y);
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.equals("{") || piece.equals("}")) {
                blanks.flush();
                blanks.filled = piece.equals("{");
                continue;
            }
            double wide = pen.easel().width(blanks.type(), piece);
            if (blanks.at + wide > x + width && !"，。；：、）".contains(piece)) {
                blanks.flush();
                blanks.turn(x, blanks.line + step);
            }
            blanks.run.append(piece);
            blanks.at += wide;
        }
        blanks.flush();
        return blanks.line + step;
    }

    /** A label and a line to the right edge, what was filled in standing over its middle. */
    static void line(Pen pen, double x, double y, String label, String value, double right) {
        pen.print(x, y, label);
        double from = x + pen.easel().width(pen.label(), label);
        pen.rule(from, y + 1.4, right);
        double wide = pen.easel().width(pen.value(), value);
        pen.writeWithin(Math.max(from + 1, (from + right - wide) / 2), y, right - from - 2, value);
    }

    private Type type() {
        return filled ? pen.value() : pen.label();
    }

    private void turn(double x, double y) {
        start = x;
        at = x;
        line = y;
    }

    private void flush() {
        if (run.isEmpty()) {
            return;
        }
        pen.easel().text(start, line, type(), run.toString());
        if (filled) {
            pen.rule(start, line + 1.3, at);
        }
        run.setLength(0);
        start = at;
    }
}
