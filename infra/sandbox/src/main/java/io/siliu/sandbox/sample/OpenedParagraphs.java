package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs, heads and signatures as office programs and pens set them on contracts. */
final class OpenedParagraphs {

    /** Figures and Latin letters stay together; braces say where what was filled in begins and ends. */
    private static final Pattern PIECE = Pattern.compile(" ?[0-9A-Za-z.,%+-]+ ?|.");

    private static final String NEVER_FIRST = "，。；：、）》”】";
    private static final String NEVER_LAST = "（《“【";
    private static final int PEN = 0x1B2A5A;

    private OpenedParagraphs() {}

    /** A stretch of one line, set in one way. */
    private record Stretch(String text, boolean filled) {}

    /** Paragraphs below each other, those that begin with # in bold; returns the baseline after the last. */
    static double set(Pen pen, double x, double y, double width, double step, String... paragraphs) {
        double at = y;
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("#");
            Type printed = heading ? pen.label().strong() : pen.value();
            at = lines(pen, x, at, width, step, printed, heading ? paragraph.substring(1) : paragraph);
        }
        return at;
    }

    /** The same on a printed form: words as labels are set, what stands in braces written over a line. */
    static double filled(Pen pen, double x, double y, double width, double step, String... paragraphs) {
        double at = y;
        for (String paragraph : paragraphs) {
            at = lines(pen, x, at, width, step, pen.label(), paragraph);
        }
        return at;
    }

    private static double lines(Pen pen, double x, double y, double width, double step, Type printed, String text) {
        double at = y;
        for (List<Stretch> line : broken(pen, printed, width, text)) {
            double from = x;
            for (Stretch stretch : line) {
                Type type = stretch.filled() ? pen.value() : printed;
                pen.easel().text(from, at, type, stretch.text());
                double to = from + pen.easel().width(type, stretch.text());
                if (stretch.filled()) {
                    pen.rule(from, at + 1.2, to);
                }
                from = to;
            }
            at += step;
        }
        return at;
    }

    private static List<List<Stretch>> broken(Pen pen, Type printed, double width, String text) {
        List<List<Stretch>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        boolean filled = false;
        double at = 0;
        String before = "";
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.equals("{") || piece.equals("}")) {
                filled = piece.equals("{");
                continue;
            }
            double wide = pen.easel().width(filled ? pen.value() : printed, piece);
            boolean stays = NEVER_FIRST.contains(piece) || !before.isEmpty() && NEVER_LAST.contains(before);
            if (at + wide > width && !stays) {
                lines.add(new ArrayList<>());
                at = 0;
            }
            append(lines.get(lines.size() - 1), piece, filled);
            at += wide;
            before = piece;
        }
        return lines;
    }

    private static void append(List<Stretch> line, String piece, boolean filled) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).filled() == filled) {
            line.set(last, new Stretch(line.get(last).text() + piece, filled));
        } else {
            line.add(new Stretch(piece, filled));
        }
    }

    /** Labels and values one a line; returns the baseline after the last. */
    static double heads(Pen pen, double x, double y, double right, double step, String[]... heads) {
        double at = y;
        for (String[] head : heads) {
            pen.pairWithin(x, at, head[0], head[1], right);
            at += step;
        }
        return at;
    }

    /** Labels whose values stand over a line that runs to the right edge; returns the baseline after the last. */
    static double blanks(Pen pen, double x, double y, double right, double step, String[]... heads) {
        double at = y;
        for (String[] head : heads) {
            pen.pairWithin(x, at, head[0], head[1], right);
            pen.rule(x + pen.easel().width(pen.label(), head[0]), at + 1.3, right);
            at += step;
        }
        return at;
    }

    /** A seal of a firm about the place, a name written by hand from there on. */
    static void sign(Pen pen, Party party, double x, double y) {
        if (isFirm(party)) {
            OfficeSeal.ofFirm(party.name()).press(pen, x + 14, y - 1, 38);
        } else {
            pen.easel().text(x, y, Type.of(Face.KAI, 19).inked(PEN), party.name());
        }
    }

    /** Codes of firms begin with 91, of proprietors with 92; the invented regions of persons with neither. */
    static boolean isFirm(Party party) {
        return party.code().matches("9[12].*");
    }

    /** The day written by hand. */
    static void date(Pen pen, double x, double y, String day) {
        pen.easel().text(x, y, Type.of(Face.KAI, 13).inked(PEN), day);
    }
}
