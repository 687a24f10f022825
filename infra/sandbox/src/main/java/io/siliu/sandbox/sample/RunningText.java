package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.sheet.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text of contracts, as word processors set it. */
final class RunningText {

    /** Figures and Latin letters stay together at the end of a line. */
    private static final Pattern PIECE = Pattern.compile("[0-9A-Za-z.,%‰+-]+|.");

    private static final String NEVER_FIRST = "，。；：、）》”】";
    private static final String NEVER_LAST = "（《“【";

    private RunningText() {}

    /** Paragraphs below each other, those that begin with # in bold; returns the baseline after the last. */
    static double set(Pen pen, double x, double y, double width, double step, String... paragraphs) {
        double at = y;
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("#");
            Type type = heading ? pen.label().strong() : pen.value();
            for (String line : lines(pen, type, width, heading ? paragraph.substring(1) : paragraph)) {
                pen.easel().text(x, at, type, line);
                at += step;
            }
        }
        return at;
    }

    private static List<String> lines(Pen pen, Type type, double width, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            boolean full = pen.easel().width(type, line + piece) > width;
            if (full && !line.isEmpty() && !NEVER_FIRST.contains(piece)) {
                int last = line.length() - 1;
                boolean opens = NEVER_LAST.indexOf(line.charAt(last)) >= 0;
                String carried = opens ? line.substring(last) : "";
                lines.add(opens ? line.substring(0, last) : line.toString());
                line = new StringBuilder(carried);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
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
}
