package io.siliu.platform.filing.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.platform.filing.TaxReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A form as a table that a spreadsheet opens. */
final class ReportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet takes for the beginning of a formula, full-width forms too. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private ReportFile() {}

    static byte[] of(TaxReports.Table table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(table.columns());
            for (List<String> row : table.rows()) {
                printer.printRecord(row.stream().map(ReportFile::safe).toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** A cell that begins like a formula is text there. */
    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
