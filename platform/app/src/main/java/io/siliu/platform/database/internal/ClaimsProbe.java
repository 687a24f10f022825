package io.siliu.platform.database.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database itself whether it skips locked rows, with two connections: some databases parse the words and do
 * not lock (TiDB), others do not know them.
 */
final class ClaimsProbe {

    private static final Logger log = LoggerFactory.getLogger(ClaimsProbe.class);
    private static final String CLAIM = "SELECT id FROM claims_probe ORDER BY id LIMIT %d FOR UPDATE SKIP LOCKED";

    private final DataSource source;

    ClaimsProbe(DataSource source) {
        this.source = source;
    }

    /** True when a row that one connection holds is neither waited for nor given to a second one. */
    boolean skipsLockedRows() {
        try (Connection first = source.getConnection();
                Connection second = source.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            try {
                List<Long> held = claim(first, 1);
                List<Long> others = claim(second, 2);
                return held.size() == 1 && others.size() == 1 && !others.contains(held.get(0));
            } finally {
                first.rollback();
                second.rollback();
            }
        } catch (SQLException refused) {
            log.info("The database does not skip locked rows: {}", refused.getMessage());
            return false;
        }
    }

    private static List<Long> claim(Connection connection, int limit) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(3);
            try (ResultSet rows = statement.executeQuery(CLAIM.formatted(limit))) {
                List<Long> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        }
    }
}
