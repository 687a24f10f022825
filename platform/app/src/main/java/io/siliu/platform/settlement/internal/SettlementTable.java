package io.siliu.platform.settlement.internal;

import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.LineFault;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Turns the bytes of a file into lines of six cells, or says why they are none. */
final class SettlementTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private SettlementTable() {}

    /** The lines with the right number of cells; all others are faults. */
    static List<RawLine> read(byte[] file, Faults faults) {
        if (file.length == 0) {
            faults.addToFile(LineFault.Kind.FILE_EMPTY, "");
            return List.of();
        }
        Optional<String> text = FileText.of(file);
        if (text.isEmpty()) {
            faults.addToFile(LineFault.Kind.WRONG_ENCODING, "");
            return List.of();
        }
        return parse(text.get(), faults);
    }

    private static List<RawLine> parse(String text, Faults faults) {
        List<RawLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() == 1 && !isHeader(row)) {
                    faults.addToLine(1, LineFault.Kind.WRONG_HEADER, found(row));
                    return List.of();
                }
                if (lines.size() + faults.count() > BookSettlement.MOST_LINES) {
                    break;
                }
                if (row.getRecordNumber() > 1 && !isBlank(row)) {
                    line(row, faults).ifPresent(lines::add);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            faults.addToFile(LineFault.Kind.NOT_A_TABLE, "");
            return List.of();
        }
        return complete(lines, faults);
    }

    private static List<RawLine> complete(List<RawLine> lines, Faults faults) {
        if (lines.size() > BookSettlement.MOST_LINES) {
            faults.addToFile(LineFault.Kind.TOO_MANY_LINES, "> " + BookSettlement.MOST_LINES);
            return List.of();
        }
        if (lines.isEmpty() && !faults.any()) {
            faults.addToFile(LineFault.Kind.FILE_EMPTY, "");
        }
        return lines;
    }

    private static Optional<RawLine> line(CSVRecord row, Faults faults) {
        int number = (int) row.getRecordNumber();
        if (row.size() != Column.HEADER.size()) {
            faults.addToLine(number, LineFault.Kind.WRONG_COLUMN_COUNT, Integer.toString(row.size()));
            return Optional.empty();
        }
        return Optional.of(new RawLine(
                number, row.toList().stream().map(SettlementTable::trimmed).toList()));
    }

    /** Spaces around a value mean nothing; a tab or a line break inside a cell is left in, to be refused by name. */
    private static String trimmed(String cell) {
        return SafeCell.read(cell.replaceAll("^[ \\u3000]+|[ \\u3000]+$", ""));
    }

    private static boolean isHeader(CSVRecord row) {
        return row.toList().equals(Column.HEADER);
    }

    private static boolean isBlank(CSVRecord row) {
        return row.toList().stream().allMatch(String::isBlank);
    }

    /** A file without a header has a line of data here, so each cell is masked as in its column. */
    private static String found(CSVRecord row) {
        List<String> shown = new ArrayList<>();
        for (int position = 0; position < row.size(); position++) {
            shown.add(Column.values()[Math.min(position, Column.HEADER.size() - 1)].shown(row.get(position)));
        }
        return Column.BATCH_NUMBER.shown(String.join(",", shown));
    }
}
