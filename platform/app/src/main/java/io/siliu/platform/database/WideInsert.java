package io.siliu.platform.database;

import static java.util.Collections.nCopies;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An INSERT of one row, taken apart to be sent for many. The rows go as values of a prepared statement: written out into a
 * statement's text, bytes become hexadecimal digits, twice as many, which the driver spells twice and the server reads
 * letter by letter.
 *
 * @param head up to the first row
 * @param row the placeholders of a row, in parentheses
 * @param tail what follows the rows
 */
public record WideInsert(String head, String row, String tail) {

    /**
     * So many rows go in one statement, as many as possible first. The largest is enough that the way to the server no longer
     * counts, and few enough placeholders for any table (65,535); the others take what is left over: a statement of just as
     * many rows would be prepared for it alone, which takes longer than sending a few that are kept.
     */
    private static final int[] ROWS_A_STATEMENT = {100, 25, 5, 1};
    /** A quarter of the smallest packet that a supported server takes as it comes: 16 MiB, MariaDB 10.11. */
    private static final long BYTES_A_STATEMENT = 4L << 20;

    private static final Pattern VALUES = Pattern.compile("\\bVALUES\\s*(?=\\()", Pattern.CASE_INSENSITIVE);

    /** Sets the values of one row, counted from 1. */
    @FunctionalInterface
    public interface Setter<R> {

        /** @param values what sets more rows too; nothing else may be done with it */
        void set(PreparedStatement values, R row) throws SQLException;
    }

    /** As {@link Setter}, with the values of the row at hand. */
    @FunctionalInterface
    interface Filling<R> {

        void fill(ShiftedValues values, R row) throws SQLException;
    }

    /** Of an INSERT with one row in VALUES; nothing of any other statement. */
    public static Optional<WideInsert> of(String sql) {
        Matcher values = VALUES.matcher(sql);
        if (!values.find()) {
            return Optional.empty();
        }
        int start = values.end();
        int end = closing(sql, start);
        String tail = end < 0 ? "," : sql.substring(end + 1).strip();
        return tail.startsWith(",")
                ? Optional.empty()
                : Optional.of(new WideInsert(sql.substring(0, start), sql.substring(start, end + 1), tail));
    }

    /** Where the parenthesis closes that opens here, or -1; no statement of ours has one within quotes. */
    private static int closing(String sql, int open) {
        int depth = 0;
        for (int place = open; place < sql.length(); place++) {
            char letter = sql.charAt(place);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0) {
                return place;
            }
        }
        return -1;
    }

    /** In their order, in the transaction of the connection. */
    public <R> void write(Connection connection, List<R> rows, Setter<R> setter) throws SQLException {
        fill(connection, rows, (values, row) -> setter.set(values.shown(), row));
    }

    /** Rows of values as the driver takes them, one for each placeholder; as {@link #write}. */
    public void writeValues(Connection connection, List<Object[]> rows) throws SQLException {
        fill(connection, rows, ShiftedValues::set);
    }

    /** As {@link #write}. */
    <R> void fill(Connection connection, List<R> rows, Filling<R> filling) throws SQLException {
        int start = 0;
        for (int atOnce : ROWS_A_STATEMENT) {
            int end = rows.size() - (rows.size() - start) % atOnce;
            if (end > start) {
                kept(connection, rows.subList(start, end), atOnce, filling);
            }
            start = end;
        }
    }

    /** What a statement of so many rows is known by. */
    private record Sized(WideInsert insert, int rows) {}

    private <R> void kept(Connection connection, List<R> rows, int atOnce, Filling<R> filling) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)) {
            some(connection, rows, atOnce, filling);
            return;
        }
        JdbcConnection driver = connection.unwrap(JdbcConnection.class);
        KeptStatements.with(
                driver,
                new KeptStatements.Name(new Sized(this, atOnce), driver.getDatabase()),
                () -> driver.serverPrepareStatement(sql(atOnce)),
                statement -> send(connection, statement, rows, atOnce, filling));
    }

    private <R> void some(Connection connection, List<R> rows, int atOnce, Filling<R> filling) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql(atOnce))) {
            send(connection, statement, rows, atOnce, filling);
        }
    }

    private <R> void send(
            Connection connection, PreparedStatement statement, List<R> rows, int atOnce, Filling<R> filling)
            throws SQLException {
        for (int start = 0; start < rows.size(); start += atOnce) {
            List<R> portion = rows.subList(start, start + atOnce);
            ShiftedValues values = new ShiftedValues(statement, placeholders());
            for (R one : portion) {
                values.next();
                filling.fill(values, one);
            }
            if (values.bytes() > BYTES_A_STATEMENT && atOnce > 1) {
                some(connection, portion, 1, filling);
            } else {
                statement.executeUpdate();
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                ? connection.unwrap(JdbcConnection.class).serverPrepareStatement(sql)
                : connection.prepareStatement(sql);
    }

    private String sql(int rows) {
        return head + String.join(", ", nCopies(rows, row)) + (tail.isEmpty() ? "" : " " + tail);
    }

    private int placeholders() {
        return (int) row.chars().filter(letter -> letter == '?').count();
    }
}
