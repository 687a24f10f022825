package io.siliu.ocr.internal.template;

import io.siliu.ocr.internal.layout.Plain;
import java.util.List;

/** Lines of a written paper set on a page: titles in the middle, cells between strokes below each other. */
final class SetLines {

    private static final double SIZE = 10;
    private static final double LEFT = 20;
    private static final double LINE = 20;
    private static final double TITLE = 16;
    private static final double CENTRE = 270;

    /** Between the columns of a table, in letters. */
    private static final int GAP = 3;

    private SetLines() {}

    static PrintedPages of(List<String> lines) {
        PrintedPages pages = new PrintedPages();
        double y = LINE;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) {
                String title = line.substring(1).strip();
                pages.print(Math.max(LEFT, CENTRE - title.length() * TITLE / 2), y, TITLE, title);
            } else if (line.contains("|")) {
                double[] columns = columns(lines, at);
                String[] cells = line.split("\\|", -1);
                for (int cell = 0; cell < cells.length; cell++) {
                    pages.print(LEFT + columns[cell], y, cells[cell].strip());
                }
            } else {
                pages.print(LEFT, y, line);
            }
            y += LINE;
        }
        return pages;
    }

    /** Where the columns of the table begin that a line belongs to. */
    private static double[] columns(List<String> lines, int at) {
        int first = at;
        while (first > 0 && isRow(lines.get(first - 1), lines.get(at))) {
            first--;
        }
        int last = at;
        while (last + 1 < lines.size() && isRow(lines.get(last + 1), lines.get(at))) {
            last++;
        }
        String[] cells = lines.get(at).split("\\|", -1);
        double[] columns = new double[cells.length];
        for (int cell = 1; cell < cells.length; cell++) {
            int column = cell - 1;
            double widest = lines.subList(first, last + 1).stream()
                    .mapToDouble(line -> width(line.split("\\|", -1)[column].strip()))
                    .max()
                    .orElse(0);
            columns[cell] = columns[column] + widest + GAP * SIZE;
        }
        return columns;
    }

    private static boolean isRow(String line, String other) {
        return line.split("\\|", -1).length == other.split("\\|", -1).length;
    }

    private static double width(String cell) {
        return cell.chars()
                .mapToDouble(character -> Plain.isWide((char) character) ? SIZE : SIZE / 2)
                .sum();
    }
}
