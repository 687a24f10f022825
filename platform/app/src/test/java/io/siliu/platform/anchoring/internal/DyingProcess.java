package io.siliu.platform.anchoring.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSessionFactory;

/**
 * What the database sees of a process that dies: at a chosen statement of the calling thread the connection is gone,
 * without a farewell. Or a disk that is full when a chosen statement wants to write.
 */
@Intercepts({
    @Signature(
            type = Executor.class,
            method = "update",
            args = {MappedStatement.class, Object.class}),
    @Signature(
            type = Executor.class,
            method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class})
})
final class DyingProcess implements Interceptor {

    /** MySQL's and MariaDB's number for it. */
    private static final int TABLE_IS_FULL = 1114;

    private final AtomicInteger statements = new AtomicInteger();
    private volatile Thread mortal;
    private volatile int last = Integer.MAX_VALUE;
    private volatile boolean afterIt;
    private volatile String full;

    private DyingProcess() {}

    /** Sleeps among the statements of this application until a test wakes it. */
    static DyingProcess among(SqlSessionFactory sessions) {
        DyingProcess process = new DyingProcess();
        sessions.getConfiguration().addInterceptor(process);
        return process;
    }

    /**
     * Runs something that may die.
     *
     * @param statement at which one, from 1
     * @param afterIt whether the database still got to do it
     * @return whether it died; otherwise it came to its end before that statement
     */
    boolean diesAt(int statement, boolean afterIt, Runnable work) {
        this.last = statement;
        this.afterIt = afterIt;
        return fails(work);
    }

    /** Runs something while there is no room for what this mapper method writes. */
    boolean failsWithoutRoomFor(String method, Runnable work) {
        this.full = method;
        return fails(work);
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        if (Thread.currentThread() != mortal) {
            return invocation.proceed();
        }
        String name = ((MappedStatement) invocation.getArgs()[0]).getId();
        if (full != null && name.endsWith("." + full)) {
            throw new SQLException("The table is full", "HY000", TABLE_IS_FULL);
        }
        if (statements.incrementAndGet() < last) {
            return invocation.proceed();
        }
        if (afterIt) {
            invocation.proceed();
        }
        Connection connection =
                ((Executor) invocation.getTarget()).getTransaction().getConnection();
        connection.abort(Runnable::run);
        // Asked again, so that the pool learns that this connection is gone; a new process has a new pool.
        connection.prepareStatement("SELECT 1").close();
        throw new SQLException("The connection outlived the process at " + name);
    }

    private boolean fails(Runnable work) {
        statements.set(0);
        mortal = Thread.currentThread();
        try {
            work.run();
            return false;
        } catch (RuntimeException died) {
            return true;
        } finally {
            mortal = null;
            last = Integer.MAX_VALUE;
            full = null;
        }
    }
}
