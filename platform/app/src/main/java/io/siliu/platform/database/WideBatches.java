package io.siliu.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.executor.BatchExecutor;
import org.apache.ibatis.executor.BatchResult;
import org.apache.ibatis.executor.keygen.NoKeyGenerator;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.transaction.Transaction;

/** Keeps the rows of a mapper's INSERT until they are flushed, and sends them by {@link WideInsert}; the rest as batches. */
final class WideBatches extends BatchExecutor {

    private final List<Object> rows = new ArrayList<>();
    private MappedStatement statement;

    WideBatches(Configuration configuration, Transaction transaction) {
        super(configuration, transaction);
    }

    @Override
    public int doUpdate(MappedStatement update, Object row) throws SQLException {
        if (!isPlainInsert(update)) {
            // What waits came before it.
            send();
            return super.doUpdate(update, row);
        }
        if (update != statement) {
            send();
            statement = update;
        }
        rows.add(row);
        return BATCH_UPDATE_RETURN_VALUE;
    }

    /** One whose text is the same for every row, and of which nothing is asked back. */
    private static boolean isPlainInsert(MappedStatement update) {
        return update.getSqlCommandType() == SqlCommandType.INSERT
                && update.getSqlSource() instanceof RawSqlSource
                && update.getKeyGenerator() instanceof NoKeyGenerator;
    }

    @Override
    public List<BatchResult> doFlushStatements(boolean isRollback) throws SQLException {
        if (isRollback) {
            rows.clear();
        } else {
            send();
        }
        return super.doFlushStatements(isRollback);
    }

    private void send() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Object> sent = List.copyOf(rows);
        rows.clear();
        BoundSql first = statement.getBoundSql(sent.get(0));
        Optional<WideInsert> insert = WideInsert.of(first.getSql());
        if (insert.isEmpty()) {
            for (Object row : sent) {
                super.doUpdate(statement, row);
            }
            return;
        }
        Connection connection = getConnection(statement.getStatementLog());
        Optional<RowValues> plain = RowValues.of(statement, first, sent.get(0));
        if (plain.isPresent()) {
            insert.get().fill(connection, sent, plain.get()::set);
            return;
        }
        insert.get().write(connection, sent, (values, row) -> {
            BoundSql bound = statement.getBoundSql(row);
            statement.getLang().createParameterHandler(statement, row, bound).setParameters(values);
        });
    }
}
