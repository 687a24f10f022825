package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Easel;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * An easel with what forms need again and again.
 *
 * @param value how filled-in text is set
 * @param label how printed words are set
 */
record Pen(Easel easel, Type value, Type label) {

    private static final double THIN = 0.2;

    Pen sized(double points) {
        return new Pen(easel, value.sized(points), label.sized(points));
    }

    void write(double x, double y, String text) {
        easel.text(x, y, value, text);
    }

    void print(double x, double y, String text) {
        easel.text(x, y, label, text);
    }

    void field(String tag, double x, double y, String text) {
        easel.field(tag, x, y, value, text);
    }

    void right(double right, double y, String text) {
        easel.text(right - easel.width(value, text), y, value, text);
    }

    void rightField(String tag, double right, double y, String text) {
        easel.field(tag, right - easel.width(value, text), y, value, text);
    }

    void centred(double middle, double y, Type type, String text) {
        easel.text(middle - easel.width(type, text) / 2, y, type, text);
    }

    void middle(double middle, double y, String text) {
        centred(middle, y, value, text);
    }

    void caption(double middle, double y, String text) {
        centred(middle, y, label, text);
    }

    /** A label and right behind it its value. */
    void pair(double x, double y, String printed, String written) {
        print(x, y, printed);
        write(x + easel.width(label, printed) + 0.8, y, written);
    }

    /** The same, the value broken over lines of its own width; returns the baseline of the last. */
    double pairBroken(double x, double y, double width, String printed, String written) {
        print(x, y, printed);
        double start = easel.width(label, printed) + 0.8;
        double step = value.points() * 0.46;
        return paragraph(x + start, y, width - start, step, written) - step;
    }

    /** The same, the value set smaller where it would not end before the right edge. */
    void pairWithin(double x, double y, String printed, String written, double right) {
        print(x, y, printed);
        double start = x + easel.width(label, printed) + 0.8;
        writeWithin(start, y, right - start, written);
    }

    /** Text set smaller where it is longer than its place, as programs that print forms do. */
    void writeWithin(double x, double y, double width, String text) {
        double needed = easel.width(value, text);
        Pen fitting = needed > width ? sized(value.points() * width / needed) : this;
        fitting.write(x, y, text);
    }

    /** A label spread over a width, letter by letter, as forms set short words. */
    void spread(double x, double y, double width, String text) {
        if (easel.width(label, text) >= width) {
            print(x, y, text);
            return;
        }
        double last = easel.width(label, text.substring(text.length() - 1));
        for (int index = 0; index < text.length(); index++) {
            double at = text.length() == 1 ? 0 : (width - last) * index / (text.length() - 1);
            print(x + at, y, text.substring(index, index + 1));
        }
    }

    /** A caption set letter below letter. */
    void upright(double x, double y, double step, String text) {
        for (int index = 0; index < text.length(); index++) {
            print(x, y + index * step, text.substring(index, index + 1));
        }
    }

    /** Text broken into lines of the width; returns the baseline after the last. */
    double paragraph(double x, double y, double width, double step, String text) {
        double at = y;
        for (String line : lines(value, width, text)) {
            write(x, at, line);
            at += step;
        }
        return at;
    }

    List<String> lines(Type type, double width, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (char character : text.toCharArray()) {
            boolean full = easel.width(type, line.toString() + character) > width;
            if (full && "，。；：、）".indexOf(character) < 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString());
        return lines;
    }

    void rule(double fromX, double y, double toX) {
        easel.line(fromX, y, toX, y, label.colour(), THIN);
    }

    void post(double x, double fromY, double toY) {
        easel.line(x, fromY, x, toY, label.colour(), THIN);
    }

    void box(double x, double y, double width, double height) {
        rule(x, y, x + width);
        rule(x, y + height, x + width);
        post(x, y, y + height);
        post(x + width, y, y + height);
    }

    /** Where a seal would stand: a ring with a star that says what the paper is. */
    void stamp(double middleX, double middleY, double radius, int colour) {
        easel.ellipse(middleX - radius, middleY - radius, 2 * radius, 2 * radius, colour, 0.6);
        star(middleX, middleY - radius * 0.1, radius * 0.3, colour);
        Type type = value.sized(Math.max(5, radius * 0.75)).inked(colour);
        centred(middleX, middleY + radius * 0.62, type, "演示 沙箱");
    }

    private void star(double middleX, double middleY, double radius, int colour) {
        double[] x = new double[6];
        double[] y = new double[6];
        for (int index = 0; index < 6; index++) {
            double angle = Math.toRadians(-90 + index * 144.0);
            x[index] = middleX + radius * Math.cos(angle);
            y[index] = middleY + radius * Math.sin(angle);
        }
        easel.path(x, y, colour, 0.4);
    }

    /** Every paper says in small print what it is. */
    void notice(double x, double y, String what) {
        easel.text(x, y, value.sized(6.5).inked(Type.GREY), "演示/沙箱：虚构" + what + "，不得作为凭证");
    }
}
