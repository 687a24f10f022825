package io.siliu.platform.assessment.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All records that a run would answer otherwise, as a table that a spreadsheet opens: numbers and ids, nobody's data. */
final class ChangedRecordsFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ChangedRecordsFile() {}

    static byte[] of(List<BacktestChangeMapper.Row> changes) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord("record", "day", "known", "lost", "gained", "kept");
            for (BacktestChangeMapper.Row one : changes) {
                printer.printRecord(one.recordNumber(), one.asOf(), one.known(), one.lost(), one.gained(), one.kept());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }
}
