package io.siliu.platform.filing;

import java.time.LocalDate;
import java.util.List;

/**
 * The office that takes the reports. Asked once for each key, however often it is asked: whoever does not know what became of a
 * report asks, and sends again only what the office never saw.
 */
public interface TaxReports {

    /** Hands a report over. */
    Said submit(String key, Submission report);

    /** What became of one. */
    Said ask(String key);

    /**
     * A report as it goes out; it names people, so it is never printed.
     *
     * @param platform who reports
     * @param replaces the number of the version that it corrects, or null
     * @param digest the commitment that stands on the ledger
     */
    record Submission(
            String number,
            String kind,
            String period,
            int version,
            String replaces,
            Platform platform,
            Totals totals,
            String digest,
            List<Table> forms) {

        public Submission {
            forms = List.copyOf(forms);
        }

        @Override
        public String toString() {
            return "Submission[" + number + "]";
        }
    }

    /** The company that runs the platform. */
    record Platform(String name, String creditCode) {}

    /** Amounts as plain decimals. */
    record Totals(String gross, String refunded, String net, long orders, int identityRows, int incomeRows) {}

    /** One form: the titles of its columns, and its rows in their order. */
    record Table(String form, List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Table[" + form + ", " + rows.size() + " rows]";
        }
    }

    /**
     * What the office said, or that it said nothing.
     *
     * @param code why it refuses, or why nobody knows
     * @param rows the rows it refuses
     */
    record Said(Kind kind, String receipt, LocalDate on, String code, List<RefusedRow> rows) {

        /** The ways it can go. */
        public enum Kind {
            ACCEPTED,
            REFUSED,
            NEVER_SEEN,
            NOT_SENT,
            UNKNOWN
        }

        public Said {
            rows = List.copyOf(rows);
        }

        public static Said of(Kind kind, String code) {
            return new Said(kind, null, null, code, List.of());
        }
    }

    /** @param column from 1, or null for the row as a whole */
    record RefusedRow(ReportForm form, int number, Integer column) {}
}
