package io.siliu.ocr.internal.template;

import io.siliu.ocr.Box;
import io.siliu.ocr.internal.Values;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Row;
import io.siliu.ocr.internal.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parties of a contract as the columns of a table: their heads stand in one row, what is said of them in the rows below, its labels
 * left of all heads. A name may fill several lines of its cell, and so may its label.
 */
final class PartyColumns {

    /** So many lines a name fills at most. */
    private static final int LINES = 4;

    /** How far apart, in heights, two lines of a table stand at most. */
    private static final double GAP = 3;

    private static final Pattern NAME =
            Pattern.compile("(?:" + ContractWords.any(ContractWords.NAMES) + "|名称或者?姓名|姓名或者?名称)[:/]?");

    private final PageText text;
    private final List<PartyHead> heads;

    PartyColumns(PageText text, List<PartyHead> heads) {
        this.text = text;
        this.heads = heads;
    }

    /** The name in the column of a head; empty where the head heads none. */
    Optional<PartyNames.Named> of(PartyHead head) {
        List<PartyHead> row = heads.stream()
                .filter(other -> isLevel(other.place(), head.place()))
                .sorted(Comparator.comparingDouble(other -> other.place().box().x()))
                .toList();
        return row.size() < 2
                        || row.stream().anyMatch(other -> other.place().plain().contains(":"))
                ? Optional.empty()
                : named(head, row);
    }

    private static boolean isLevel(Span one, Span other) {
        return one.page() == other.page()
                && Math.abs(one.box().centreY() - other.box().centreY())
                        < one.box().height() / 2;
    }

    private Optional<PartyNames.Named> named(PartyHead head, List<PartyHead> row) {
        List<Span> cells = cells(head);
        double left = row.get(0).place().box().x();
        String label = cells.stream()
                .filter(cell -> cell.box().right() < left)
                .map(cell -> cell.plain().replaceAll("\\s", ""))
                .collect(Collectors.joining());
        List<Span> name = cells.stream()
                .filter(cell -> cell.box().right() >= left && nearest(row, cell).equals(head))
                .toList();
        return name.isEmpty() || !NAME.matcher(label).matches() ? Optional.empty() : Optional.of(joined(head, name));
    }

    private static PartyHead nearest(List<PartyHead> row, Span cell) {
        return row.stream()
                .min(Comparator.comparingDouble(other ->
                        Math.abs(other.place().box().centreX() - cell.box().centreX())))
                .orElseThrow();
    }

    /** The cells of the first row below the head, line by line: down to the next label that is none of a name. */
    private List<Span> cells(PartyHead head) {
        List<Span> cells = new ArrayList<>();
        Box above = head.place().box();
        for (Row row : below(head).toList()) {
            boolean next = row.box().y() - above.bottom() > GAP * above.height() || isOther(row);
            if (next) {
                return cells;
            }
            cells.addAll(row.chunks());
            above = row.box();
        }
        return List.of();
    }

    private Stream<Row> below(PartyHead head) {
        return text.rows().stream()
                .filter(row -> row.page() == head.place().page())
                .filter(row -> row.box().centreY() > head.place().box().bottom())
                .limit(LINES + 1L);
    }

    private static boolean isOther(Row row) {
        String first = row.chunks().get(0).plain().replaceAll("\\s", "");
        return ContractWords.NO_NAME.matcher(first).lookingAt()
                && !NAME.matcher(first).lookingAt()
                && row.chunks().size() > 1;
    }

    private static PartyNames.Named joined(PartyHead head, List<Span> lines) {
        String name = lines.stream().map(Span::raw).collect(Collectors.joining());
        Box box = lines.stream().map(Span::box).reduce(Box::union).orElseThrow();
        double confidence = lines.stream().mapToDouble(Span::confidence).min().orElseThrow();
        return new PartyNames.Named(head, lines.get(0), Values.name(name), box, confidence);
    }
}
