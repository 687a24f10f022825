package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.BookingOutcome;
import io.siliu.platform.settlement.LineFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what is wrong in a file. */
final class Faults {

    private static final int SHOWN = 1_000;

    private final List<LineFault> all = new ArrayList<>();

    void add(int line, Column column, LineFault.Kind kind, String cell) {
        all.add(new LineFault(line, column.title(), kind, column.shown(cell)));
    }

    void add(int line, Column column, LineFault.Kind kind, String cell, LineFault.Detail detail) {
        all.add(new LineFault(line, column.title(), kind, column.shown(cell), detail));
    }

    void addToLine(int line, LineFault.Kind kind, String found) {
        all.add(new LineFault(line, "", kind, found));
    }

    void addToFile(LineFault.Kind kind, String found) {
        addToLine(0, kind, found);
    }

    int count() {
        return all.size();
    }

    boolean any() {
        return !all.isEmpty();
    }

    BookingOutcome.Refused refusal() {
        return new BookingOutcome.Refused(shown(), all.size());
    }

    /** In the order of the lines, the first thousand. */
    List<LineFault> shown() {
        return all.stream()
                .sorted(Comparator.comparingInt(LineFault::line)
                        .thenComparingInt(each -> Column.HEADER.indexOf(each.column())))
                .limit(SHOWN)
                .toList();
    }

    /** The numbers of the lines that have a fault of their own. */
    Set<Integer> lines() {
        return all.stream()
                .map(LineFault::line)
                .filter(line -> line > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the file as a whole cannot be booked. */
    boolean ofWholeFile() {
        return all.stream().anyMatch(each -> each.line() < 2 || each.kind() == LineFault.Kind.BATCH_NUMBER_USED);
    }
}
