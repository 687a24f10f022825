package io.siliu.ocr.internal.form;

import io.siliu.ocr.Box;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** One page that is drawn of data: words and rules, in millimetres from its top left. */
final class Sheet {

    /** As wide as the form of the tax bureau is printed. */
    static final double WIDTH = 210;

    /** Of a letter's size: what stands above its base line, and how high the place of a line is. */
    private static final double ABOVE = 0.88;

    private static final double LINE = 1.15;

    private final double height;
    private final List<Words> words = new ArrayList<>();
    private final List<Line2D> rules = new ArrayList<>();

    Sheet(double height) {
        this.height = height;
    }

    /** The colours of a printed invoice, and that of what it does not print. */
    enum Ink {
        FORM(new Color(0x7a, 0x1f, 0x1f)),
        VALUE(Color.BLACK),
        NOTICE(new Color(0xb0, 0x2a, 0x2a));

        private final Color colour;

        Ink(Color colour) {
            this.colour = colour;
        }

        Color colour() {
            return colour;
        }
    }

    /** One line of text. */
    record Words(Ink ink, double x, double baseline, double size, String text) {}

    /** @return where it stands */
    Box text(Ink ink, double x, double baseline, double size, String text) {
        words.add(new Words(ink, x, baseline, size, text));
        return new Box(x, baseline - ABOVE * size, Letters.width(text, size), LINE * size);
    }

    /** The same, ending at a place. */
    Box rightText(Ink ink, double right, double baseline, double size, String text) {
        return text(ink, right - Letters.width(text, size), baseline, size, text);
    }

    /** The same, around a place. */
    Box centred(Ink ink, double middle, double baseline, double size, String text) {
        return text(ink, middle - Letters.width(text, size) / 2, baseline, size, text);
    }

    /** One letter below the other. */
    void upright(double x, double top, double step, double size, String text) {
        for (int at = 0; at < text.length(); at++) {
            text(Ink.FORM, x, top + at * step, size, text.substring(at, at + 1));
        }
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        rules.add(new Line2D.Double(fromX, fromY, toX, toY));
    }

    void frame(double left, double top, double right, double bottom) {
        rule(left, top, right, top);
        rule(left, bottom, right, bottom);
        rule(left, top, left, bottom);
        rule(right, top, right, bottom);
    }

    double height() {
        return height;
    }

    List<Words> words() {
        return words;
    }

    List<Line2D> rules() {
        return rules;
    }
}
