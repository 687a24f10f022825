package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The wrong lines of a file as a file of its own, to be corrected and handed in again. */
final class WrongLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private WrongLines() {}

    static byte[] of(byte[] file, Set<Integer> lines) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(Column.HEADER);
            for (RawLine line : SettlementTable.read(file, new Faults())) {
                if (lines.contains(line.number())) {
                    printer.printRecord(
                            line.cells().stream().map(SafeCell::written).toList());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }
}
