package io.siliu.platform.database;

import static java.util.Collections.nCopies;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes many rows a statement, for the few places where most is written: a mapper would put each statement together anew,
 * value by value, and the driver spells each value of a batch out twice.
 */
@Component
public class ManyRows {

    private static final int ROWS_A_STATEMENT = 200;

    private final JdbcTemplate database;

    ManyRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Sets the values of one row, in the order of its columns. */
    public interface Setter<T> {

        void set(Values values, T row) throws SQLException;
    }

    /**
     * Everything is written when it returns.
     *
     * @param head of the statement, up to its rows
     * @param one the form of a row, with a question mark for each value
     * @param tail what follows the rows
     */
    public <T> void write(String head, String one, String tail, List<T> rows, Setter<T> setter) {
        for (int start = 0; start < rows.size(); start += ROWS_A_STATEMENT) {
            List<T> some = rows.subList(start, Math.min(rows.size(), start + ROWS_A_STATEMENT));
            database.update(head + String.join(", ", nCopies(some.size(), one)) + tail, statement -> {
                Values values = new Values(statement);
                for (T row : some) {
                    setter.set(values, row);
                }
            });
        }
    }

    /** The values of a statement, one after the other. */
    public static final class Values {

        private final PreparedStatement statement;
        private int place;

        private Values(PreparedStatement statement) {
            this.statement = statement;
        }

        public void number(long value) throws SQLException {
            statement.setLong(++place, value);
        }

        public void text(String value) throws SQLException {
            statement.setString(++place, value);
        }

        /**
         * In base64, to stand as {@code FROM_BASE64(?)}: the driver would spell bytes out in hexadecimal, digit by digit and
         * half as long again.
         */
        public void bytes(byte[] value) throws SQLException {
            statement.setString(++place, Base64.getEncoder().encodeToString(value));
        }

        public void day(LocalDate value) throws SQLException {
            statement.setObject(++place, value);
        }

        public void moment(Instant value) throws SQLException {
            statement.setTimestamp(++place, Timestamp.from(value));
        }
    }
}
