package io.siliu.platform.database;

import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Prepared statements of many rows that a connection keeps for the next time: to prepare one takes a fifth of the time that it
 * takes to send. The last few of each connection are kept, since each holds some memory here and in the server; they end with
 * their connection, which alone holds them.
 */
final class KeptStatements {

    /** What a block is written by: some ten tables, each in the sizes of its rows. Fewer would all be prepared anew for each. */
    static final int KEPT = 40;

    private static final Map<Connection, KeptStatements> ALL = new WeakHashMap<>();

    /** The one that was used last comes first. */
    private final Deque<Kept> kept = new ArrayDeque<>();

    private KeptStatements() {}

    /**
     * What a statement is known by.
     *
     * @param what is equal for statements of one text
     * @param database in which its tables are looked for
     */
    record Name(Object what, String database) {}

    private record Kept(Name name, WeakReference<PreparedStatement> statement) {}

    /** Prepares a statement. */
    @FunctionalInterface
    interface Preparing {

        PreparedStatement prepare() throws SQLException;
    }

    /** Uses a statement. */
    @FunctionalInterface
    interface Using {

        void use(PreparedStatement statement) throws SQLException;
    }

    /** @param connection the driver's own, which one thread uses at a time; a statement that fails on it is not kept */
    static void with(Connection connection, Name name, Preparing preparing, Using using) throws SQLException {
        KeptStatements own;
        synchronized (ALL) {
            own = ALL.computeIfAbsent(connection, fresh -> new KeptStatements());
        }
        own.with(name, preparing, using);
    }

    private void with(Name name, Preparing preparing, Using using) throws SQLException {
        PreparedStatement statement = taken(name);
        if (statement == null) {
            statement = preparing.prepare();
        }
        try {
            using.use(statement);
            // Else it would hold the values of its rows until the next time.
            statement.clearParameters();
        } catch (SQLException | RuntimeException | Error failure) {
            closeAfter(failure, statement);
            throw failure;
        }
        keep(name, statement);
    }

    /** Why it failed, such as a deadlock, decides what the caller does; that it cannot be closed either does not. */
    private static void closeAfter(Throwable failure, PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private PreparedStatement taken(Name name) throws SQLException {
        for (Kept each : kept) {
            if (each.name().equals(name)) {
                kept.remove(each);
                PreparedStatement statement = each.statement().get();
                return statement == null || statement.isClosed() ? null : statement;
            }
        }
        return null;
    }

    private void keep(Name name, PreparedStatement statement) throws SQLException {
        kept.addFirst(new Kept(name, new WeakReference<>(statement)));
        if (kept.size() > KEPT) {
            PreparedStatement last = kept.removeLast().statement().get();
            if (last != null) {
                last.close();
            }
        }
    }
}
