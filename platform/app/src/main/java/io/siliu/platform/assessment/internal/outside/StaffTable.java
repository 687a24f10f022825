package io.siliu.platform.assessment.internal.outside;

import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.StaffLists.Fault;
import io.siliu.platform.assessment.StaffLists.Kind;
import io.siliu.platform.assessment.StaffLists.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table that somebody handed in; rows that cannot be told apart into cells are faults. */
final class StaffTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    /** What spreadsheets in China save. */
    private static final Charset GBK = Charset.forName("GBK");

    /** One row. @param number as a spreadsheet counts */
    record Row(int number, List<String> cells) {}

    private StaffTable() {}

    static List<Row> read(Kind kind, byte[] table, List<Fault> faults) {
        if (table.length == 0) {
            return none(faults, Problem.FILE_EMPTY);
        }
        Optional<String> text = decoded(table, StandardCharsets.UTF_8).or(() -> decoded(table, GBK));
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            return none(faults, Problem.WRONG_ENCODING);
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text.get().replaceFirst("^\ufeff", "")), FORMAT)) {
            return rows(kind, parser, faults);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return none(faults, Problem.NOT_A_TABLE);
        }
    }

    private static List<Row> rows(Kind kind, CSVParser parser, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            int number = (int) record.getRecordNumber();
            List<String> cells = record.toList().stream().map(String::strip).toList();
            if (number == 1) {
                if (!cells.equals(kind.header())) {
                    return none(faults, Problem.WRONG_HEADER);
                }
            } else if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            } else if (rows.size() + faults.size() >= OutsideStatements.MOST) {
                return none(faults, Problem.TOO_MANY_ROWS);
            } else if (cells.size() != kind.header().size()) {
                faults.add(new Fault(number, null, Problem.WRONG_COLUMN_COUNT));
            } else {
                rows.add(new Row(number, cells));
            }
        }
        return rows.isEmpty() && faults.isEmpty() ? none(faults, Problem.FILE_EMPTY) : rows;
    }

    private static List<Row> none(List<Fault> faults, Problem problem) {
        faults.clear();
        faults.add(new Fault(0, null, problem));
        return List.of();
    }

    private static Optional<String> decoded(byte[] table, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(table))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
