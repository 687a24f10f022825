package io.siliu.platform.database;

import java.util.Collection;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.Transaction;
import org.mybatis.spring.MyBatisExceptionTranslator;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Writes many rows by the statement for one, in the caller's transaction. An INSERT goes as {@link WideInsert}; other
 * statements go as batches.
 */
@Component
public class BulkRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private final SqlSessionFactory sessions;
    private final PersistenceExceptionTranslator translator;

    BulkRows(SqlSessionFactory sessions, DataSource dataSource) {
        this.sessions = sessions;
        this.translator = new MyBatisExceptionTranslator(dataSource, true);
    }

    /**
     * Everything is written when it returns.
     *
     * @param statement calls the one statement that writes a row
     * @throws DataAccessException as the mapper itself would throw it
     */
    public <M, R> void write(Class<M> mapper, Collection<R> rows, BiConsumer<M, R> statement) {
        if (rows.isEmpty()) {
            return;
        }
        try (SqlSession session = session()) {
            M own = session.getMapper(mapper);
            int waiting = 0;
            for (R row : rows) {
                statement.accept(own, row);
                if (++waiting % ROWS_AT_ONCE == 0) {
                    session.flushStatements();
                }
            }
            session.flushStatements();
        } catch (PersistenceException failure) {
            DataAccessException translated = translator.translateExceptionIfPossible(failure);
            throw translated == null ? failure : translated;
        }
    }

    private SqlSession session() {
        Configuration configuration = sessions.getConfiguration();
        Environment environment = configuration.getEnvironment();
        Transaction transaction =
                environment.getTransactionFactory().newTransaction(environment.getDataSource(), null, false);
        return new DefaultSqlSession(configuration, new WideBatches(configuration, transaction), false);
    }
}
