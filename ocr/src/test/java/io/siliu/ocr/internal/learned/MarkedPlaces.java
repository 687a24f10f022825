package io.siliu.ocr.internal.learned;

import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import io.siliu.ocr.internal.template.WrittenPapers.Mark;
import io.siliu.ocr.internal.template.WrittenPapers.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which values of a written paper are those of its fields. */
final class MarkedPlaces {

    /** A sign of a currency may stand before a figure and belong to the mark. */
    private static final int NEAR = 3;

    private final List<At> at = new ArrayList<>();

    private record At(String field, int row, int from, int to) {}

    MarkedPlaces(Written paper, PageText text) {
        List<Integer> printed = new ArrayList<>();
        for (int line = 0; line < paper.lines().size(); line++) {
            if (!paper.lines().get(line).replaceAll("^#|[|\\s\\u3000]", "").isEmpty()) {
                printed.add(line);
            }
        }
        if (printed.size() != text.rows().size()) {
            return;
        }
        for (Mark mark : paper.marks()) {
            int row = printed.indexOf(mark.line());
            String line = paper.lines().get(mark.line());
            if (row >= 0) {
                Row set = text.rows().get(row);
                int from = place(set, letters(line, mark.from()));
                int to = place(set, letters(line, mark.to()) - 1) + 1;
                at.add(new At(mark.field(), row, from, to));
            }
        }
    }

    boolean isEmpty() {
        return at.isEmpty();
    }

    /** So many letters are printed before a place of a line. */
    private static int letters(String line, int before) {
        int count = 0;
        for (int i = line.startsWith("#") ? 1 : 0; i < before; i++) {
            count += isBlank(line.charAt(i)) || line.charAt(i) == '|' ? 0 : 1;
        }
        return count;
    }

    private static int place(Row row, int letter) {
        String plain = row.text().plain();
        int count = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (!isBlank(plain.charAt(i)) && count++ == letter) {
                return i;
            }
        }
        return plain.length();
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u3000' || letter == '\u00A0';
    }

    /** The field whose value stands at the place. */
    Optional<String> field(Place place) {
        Span span = place.span();
        return at.stream()
                .filter(mark -> mark.row() == place.row() && isThere(place.form(), mark, span))
                .map(At::field)
                .findFirst();
    }

    private static boolean isThere(Form form, At mark, Span span) {
        int slack = form == Form.WORDS ? 0 : NEAR;
        return Math.abs(mark.from() - span.from()) <= slack && Math.abs(mark.to() - span.to()) <= slack;
    }
}
