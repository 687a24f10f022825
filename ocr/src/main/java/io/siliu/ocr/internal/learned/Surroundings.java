package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.learned.Sheet.Cell;
import java.util.List;

/**
 * What speaks for a value being that of a field: how it looks, what stands before, behind and above it, and where it is. Each
 * place around a value has a letter of its own, so that the same word says one thing before a value and another above it.
 */
final class Surroundings {

    private static final char LABEL = 'L';
    private static final char WHOLE_LABEL = 'W';
    private static final char SAME_CELL = 'l';
    private static final char CELL_BEFORE = 'P';
    private static final char BEHIND = 'r';
    private static final char CELL_BEHIND = 'n';
    private static final char HEAD_OF_ROW = 'R';
    private static final char ROW = 'F';
    private static final char ABOVE = 'A';
    private static final char HEADING = 'H';
    private static final char WHOLE_HEADING = 'h';
    private static final char ROW_ABOVE = 'U';
    private static final char ROW_BELOW = 'D';
    private static final char SHAPE = 's';
    private static final char FILLS_ITS_CELL = 'w';
    private static final char LENGTH = 'z';
    private static final char VALUE = 'v';
    private static final char HEIGHT = 'p';
    private static final char COLUMN = 'q';

    private static final int END = 10;
    private static final int BEGINNING = 6;
    private static final int WHOLE_ROW = 60;
    private static final int WHOLE_VALUE = 30;
    private static final int TENTHS = 10;
    private static final int MOST_CELLS = 6;
    private static final int LONG = 12;

    private final Sheet sheet;

    Surroundings(Sheet sheet) {
        this.sheet = sheet;
    }

    int[] of(Place place) {
        SignSet signs = new SignSet();
        Cell cell = sheet.row(place.row()).get(place.cell());
        Span span = place.span();
        String text = cell.span().plain();
        int from = span.from() - cell.span().from();
        int to = span.to() - cell.span().from();
        beside(signs, Sheet.alike(text.substring(0, from)), Sheet.alike(text.substring(to)), place);
        above(signs, place);
        below(signs, place);
        looks(signs, place.form(), Sheet.real(span.plain()));
        signs.word(FILLS_ITS_CELL, String.valueOf(from == 0 && to == text.length()));
        signs.word(HEIGHT, String.valueOf(TENTHS * place.row() / Math.max(1, sheet.size())));
        int cells = sheet.row(place.row()).size();
        signs.word(COLUMN, Math.min(MOST_CELLS, cells) + "." + Math.min(MOST_CELLS, place.cell()));
        return signs.distinct();
    }

    private void beside(SignSet signs, String left, String right, Place place) {
        String before = sheet.before(place);
        String label = (left.isBlank() ? before : left).strip();
        signs.grams(LABEL, end(label) + "$", 1, 4);
        signs.word(WHOLE_LABEL, label.replaceAll("[:： ]", ""));
        signs.grams(SAME_CELL, end(left) + "$", 1, 4);
        if (!left.isBlank()) {
            signs.grams(CELL_BEFORE, end(before), 2, 3);
        }
        signs.grams(BEHIND, "^" + beginning(right), 1, 4);
        signs.grams(CELL_BEHIND, beginning(sheet.behind(place)), 2, 3);
        List<Cell> row = sheet.row(place.row());
        signs.grams(HEAD_OF_ROW, beginning(row.get(0).alike()), 2, 3);
        StringBuilder whole = new StringBuilder();
        row.stream().limit(WHOLE_ROW).forEach(each -> whole.append(each.alike()).append('|'));
        signs.grams(ROW, whole.substring(0, Math.min(whole.length(), WHOLE_ROW)), 2, 2);
    }

    private void above(SignSet signs, Place place) {
        List<Cell> above = sheet.above(place);
        if (!above.isEmpty()) {
            signs.grams(ABOVE, end(above.get(0).alike()) + "$", 2, 4);
        }
        above.stream()
                .map(Cell::alike)
                .filter(words -> words.indexOf('0') < 0)
                .findFirst()
                .ifPresent(heading -> {
                    signs.grams(HEADING, end(heading) + "$", 1, 3);
                    signs.word(WHOLE_HEADING, heading);
                });
        if (place.row() > 0) {
            List<Cell> row = sheet.row(place.row() - 1);
            signs.grams(
                    ROW_ABOVE, row.isEmpty() ? "" : end(row.get(row.size() - 1).alike()), 2, 3);
        }
    }

    private void below(SignSet signs, Place place) {
        if (place.row() + 1 < sheet.size() && !sheet.row(place.row() + 1).isEmpty()) {
            signs.grams(ROW_BELOW, beginning(sheet.row(place.row() + 1).get(0).alike()), 2, 3);
        }
    }

    private static void looks(SignSet signs, Form form, String value) {
        signs.word(SHAPE, shape(value));
        signs.word(LENGTH, String.valueOf(Math.min(LONG, value.length())));
        if (form == Form.WORDS) {
            signs.grams(VALUE, "^" + value.substring(0, Math.min(value.length(), WHOLE_VALUE)) + "$", 1, 3);
        }
    }

    /** Figures as 9, Chinese letters as one of them, runs shortened. */
    private static String shape(String text) {
        return text.replaceAll("[0-9]", "9")
                .replaceAll("[a-z]", "a")
                .replaceAll("[A-Z]", "A")
                .replaceAll("\\p{IsHan}", "汉")
                .replaceAll("(.)\\1{3,}", "$1$1$1+");
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - END));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING));
    }
}
