package io.siliu.platform.database;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.stereotype.Component;

/**
 * Writes many rows by the statement for one. They are sent to the database as few statements for many rows each, in the
 * caller's transaction; composing such a statement out of its rows costs many times what sending them does.
 */
@Component
public class BulkRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private final SqlSessionFactory sessions;

    BulkRows(SqlSessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Everything is written when it returns.
     *
     * @param statement calls the one statement that writes a row
     */
    public <M, R> void write(Class<M> mapper, Collection<R> rows, BiConsumer<M, R> statement) {
        if (rows.isEmpty()) {
            return;
        }
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
            M own = session.getMapper(mapper);
            int waiting = 0;
            for (R row : rows) {
                statement.accept(own, row);
                if (++waiting % ROWS_AT_ONCE == 0) {
                    session.flushStatements();
                }
            }
            session.flushStatements();
        }
    }
}
