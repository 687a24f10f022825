package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.Columns;
import io.siliu.ocr.internal.layout.Labels;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table by its heads: its lines, each of which may be printed in several rows where a cell was too narrow, and the row that
 * sums them up.
 *
 * @param lines without the one that sums up
 * @param total the row that sums up all of them
 */
record SheetRows(List<Line> lines, Optional<Line> total) {

    private static final Pattern TOTAL =
            Pattern.compile("(?:[本当][次期页单批月周日])?(?:合|总|共)计(?:金额|数额)?(?:\\([^)]{1,8}\\))?:?.*");

    /** Rows of what was paid so far, which are none of this payment. */
    private static final Pattern SO_FAR = Pattern.compile("(?:本年|今年|累计|年度|全年|年内).*");

    /** The number of a row, as a program of sheets prints it at the edge. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}");

    private static final Pattern SUM = Pattern.compile("\\d\\.\\d{2}(?!\\d)");

    private static final Pattern FIGURES = Pattern.compile("\\s*¥?\\s*\\d[\\d,]{0,11}(?:\\.\\d)?\\s*元?\\s*");

    /** Earned, withheld, paid. */
    private static final int FEWEST_SUMS = 3;

    /** A sheet of one paper holds no more rows. */
    private static final int MOST_ROWS = 120;

    /** How far below the row before, in its heights, a row of the same table begins at most. */
    private static final double GAP = 3.5;

    /** The words of a cell, in one row or several. */
    record Words(List<Span> parts) {

        Span first() {
            return parts.get(0);
        }

        Box box() {
            return parts.stream().map(Span::box).reduce(Box::union).orElseThrow();
        }

        double confidence() {
            return parts.stream().mapToDouble(Span::confidence).min().orElse(0);
        }

        /** The value of the first part that has one, or of a name all of them. */
        Optional<String> value(Draft.Reading reading) {
            Optional<String> first = reading.of(first());
            boolean several = parts.size() > 1 && first.isPresent();
            return several
                    ? Optional.of(whole())
                    : parts.stream().flatMap(part -> reading.of(part).stream()).findFirst();
        }

        /** What all parts say together. */
        String whole() {
            return Values.name(parts.stream().map(Span::raw).collect(Collectors.joining()));
        }
    }

    /** The cells of one line by the words that head them. */
    record Line(Map<String, Words> cells) {

        /** The cell under the first of the heads that the table has. */
        Optional<Words> under(SheetHeads heads) {
            return heads.first(List.copyOf(cells.keySet())).map(cells::get);
        }
    }

    /** The first table whose heads are wanted. */
    static Optional<SheetRows> in(PageText text, Labels labels, Predicate<List<String>> wanted) {
        for (int at = 0; at < text.rows().size(); at++) {
            List<Span> heads = labels.cells(text.rows().get(at));
            List<String> words = heads.stream().map(SheetRows::word).toList();
            boolean bare =
                    heads.stream().noneMatch(head -> SUM.matcher(head.plain()).find());
            if (heads.size() > 2 && bare && wanted.test(words)) {
                return Optional.of(below(text, heads, at));
            }
        }
        return Optional.empty();
    }

    private static SheetRows below(PageText text, List<Span> heads, int at) {
        List<Row> rows =
                rows(text, at).stream().filter(row -> !begins(row, SO_FAR)).toList();
        Optional<Row> total = rows.stream().filter(SheetRows::isTotal).findFirst();
        List<Row> before = total.map(row -> rows.subList(0, rows.indexOf(row))).orElse(rows);
        List<Row> bearing = before.stream()
                .filter(row -> row.chunks().size() > 1 && hasSum(row))
                .toList();
        List<Line> lines = bearing.stream()
                .map(row -> line(heads, of(row, before, bearing)))
                .toList();
        Optional<Line> all = total.map(row -> line(heads, List.of(row)));
        // Where only a total stands below the heads, it is the payment.
        return lines.isEmpty() ? new SheetRows(all.stream().toList(), Optional.empty()) : new SheetRows(lines, all);
    }

    private static List<Row> rows(PageText text, int at) {
        List<Row> rows = new ArrayList<>();
        Row above = text.rows().get(at);
        for (Row row : text.rows().stream().skip(at + 1L).limit(MOST_ROWS).toList()) {
            boolean apart = row.page() != above.page()
                    || row.box().y() - above.box().bottom() > GAP * above.box().height();
            if (apart || !rows.isEmpty() && isTotal(rows.get(rows.size() - 1))) {
                break;
            }
            rows.add(row);
            above = row;
        }
        return rows;
    }

    private static boolean isTotal(Row row) {
        return begins(row, TOTAL);
    }

    private static boolean begins(Row row, Pattern words) {
        return words.matcher(first(row)).matches();
    }

    /** What the first cell of a row says behind its number; one that is set letter by letter falls apart. */
    private static String first(Row row) {
        StringBuilder word = new StringBuilder();
        for (Span cell : row.chunks()) {
            String letters = cell.plain().replaceAll("\\s", "");
            if (word.isEmpty() && NUMBERED.matcher(letters).matches()) {
                continue;
            }
            word.append(letters);
            boolean letter = letters.length() == 1 && Character.isIdeographic(letters.charAt(0));
            if (!letter) {
                return word.toString();
            }
        }
        return word.toString();
    }

    /** Whether sums stand in a row: one to the cent, or as many plain figures as a sheet has sums at least. */
    private static boolean hasSum(Row row) {
        long figures = row.chunks().stream()
                .filter(cell -> FIGURES.matcher(cell.plain()).matches())
                .count();
        return SUM.matcher(row.text().plain()).find() || figures >= FEWEST_SUMS;
    }

    /** The rows that one line is printed in: that of its sums, and those nearer to it than to another one. */
    private static List<Row> of(Row line, List<Row> rows, List<Row> bearing) {
        return rows.stream()
                .filter(row -> row == line || !hasSum(row) && nearest(row, bearing) == line)
                .filter(row -> Math.abs(row.box().centreY() - line.box().centreY())
                        < 2 * line.box().height())
                .toList();
    }

    private static Row nearest(Row row, List<Row> bearing) {
        return bearing.stream()
                .min(Comparator.comparingDouble(
                        line -> Math.abs(row.box().centreY() - line.box().centreY())))
                .orElse(row);
    }

    private static Line line(List<Span> heads, List<Row> rows) {
        Map<String, List<Span>> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            Columns.byHead(heads, row, cell -> true)
                    .forEach((head, cell) -> cells.computeIfAbsent(word(head), any -> new ArrayList<>())
                            .add(cell));
        }
        Map<String, Words> words = new LinkedHashMap<>();
        cells.forEach((head, parts) -> words.put(head, new Words(parts)));
        return new Line(words);
    }

    /** What a head says, without its unit. */
    static String word(Span head) {
        return head.plain().replaceAll("\\s|\\([^)]{1,8}\\)$|:$", "");
    }
}
