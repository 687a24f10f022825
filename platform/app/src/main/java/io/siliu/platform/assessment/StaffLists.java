package io.siliu.platform.assessment;

import io.siliu.kernel.PlatformException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * An enterprise's lists of who is employed by it and who holds office in it, handed in as tables. Everybody on a list has
 * agreed that it is compared with who takes orders (indicators S15 to S18); no name is asked for, and of an ID number only a
 * keyed code is kept.
 */
public interface StaffLists {

    /** The most bytes of a table. */
    int MOST_BYTES = 1_000_000;

    /** The kinds of lists, with the heads of their columns. */
    enum Kind {
        EMPLOYMENT(List.of("证件号码", "入职日期", "离职日期", "是否参保", "是否扣缴工资个税", "同意日期")),
        OFFICE(List.of("证件号码", "配偶证件号码", "其他用工平台任职数", "任职日期", "卸任日期", "同意日期"));

        private final List<String> header;

        Kind(List<String> header) {
            this.header = header;
        }

        public List<String> header() {
            return header;
        }
    }

    /** What is wrong with a table, or with a cell of it. */
    enum Problem {
        CONSENT_WANTING,
        FILE_EMPTY,
        FILE_TOO_LARGE,
        WRONG_ENCODING,
        NOT_A_TABLE,
        WRONG_HEADER,
        TOO_MANY_ROWS,
        WRONG_COLUMN_COUNT,
        CELL_EMPTY,
        NOT_AN_ID_NUMBER,
        NOT_A_DAY,
        NOT_YES_OR_NO,
        NOT_A_COUNT,
        ENDS_BEFORE_IT_BEGINS,
        NOT_YET,
        REFUSED
    }

    /**
     * What stands of a list.
     *
     * @param people who are on it, each counted once
     * @param latest when a row was taken last, or null where none was
     */
    record Standing(Kind kind, long people, Instant latest) {}

    /**
     * @param row as a spreadsheet counts, the head being 1; 0 for the whole table
     * @param column head of the column, or null for the whole row
     */
    record Fault(int row, String column, Problem problem) implements Serializable {}

    /**
     * What became of a table; rows stand alone, so that those without a fault are taken.
     *
     * @param taken rows that are new
     * @param known rows that were handed in before in the same words
     * @param faults in the order of the rows
     */
    record Report(Kind kind, int taken, int known, List<Fault> faults) {

        public Report {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What stands of the lists of the actor's enterprise.
     *
     * @throws PlatformException not found for whoever acts for no enterprise
     */
    List<Standing> standing();

    /**
     * Takes a table in CSV, in UTF-8 or as a Chinese spreadsheet saves it, of at most {@link OutsideStatements#MOST} rows.
     *
     * @param consented whether the enterprise states that everybody on it agreed
     * @throws PlatformException not found for whoever acts for no enterprise
     */
    Report take(Kind kind, byte[] table, boolean consented);

    /**
     * Takes somebody off the lists of the actor's enterprise who withdrew the consent: as employee, as officer, and as the
     * spouse of an officer, who stays on the list without the spouse. What was found before stays as it is. Nobody learns from
     * the answer whether a legal hold concerns the person, or whether they work here.
     *
     * @param idNumber of the person
     * @return how many rows named the person; empty where it is no valid ID number
     * @throws PlatformException not found for whoever acts for no enterprise
     */
    OptionalInt withdraw(String idNumber);
}
