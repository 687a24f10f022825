package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {

    private final List<PreparedStatement> prepared = new ArrayList<>();
    private final Set<PreparedStatement> closed = new HashSet<>();
    private final Set<PreparedStatement> cannotBeClosed = new HashSet<>();
    private final Connection connection = connection();

    @Test
    void isPreparedOnceForAConnection() throws SQLException {
        List<PreparedStatement> used = new ArrayList<>();
        use(connection, "a", used::add);
        use(connection, "b", used::add);
        use(connection, "a", used::add);

        assertThat(used).containsExactly(prepared.get(0), prepared.get(1), prepared.get(0));
        assertThat(closed).isEmpty();
    }

    @Test
    void anotherConnectionOrDatabaseHasItsOwn() throws SQLException {
        use(connection, "a", statement -> {});
        use(connection(), "a", statement -> {});
        KeptStatements.with(connection, new KeptStatements.Name("a", "elsewhere"), this::prepare, statement -> {});

        assertThat(prepared).hasSize(3);
    }

    @Test
    void oneThatFailedIsClosedAndPreparedAnew() throws SQLException {
        assertThatThrownBy(() -> use(connection, "a", statement -> {
                    throw new SQLException("refused");
                }))
                .hasMessage("refused");
        assertThat(closed).containsExactly(prepared.get(0));

        use(connection, "a", statement -> {});
        assertThat(prepared).hasSize(2);
    }

    @Test
    void whyItFailedIsToldThoughItCannotBeClosed() {
        assertThatThrownBy(() -> use(connection, "a", statement -> {
                    cannotBeClosed.add(statement);
                    throw new SQLTransactionRollbackException("deadlock");
                }))
                .isInstanceOf(SQLTransactionRollbackException.class)
                .hasMessage("deadlock")
                .hasSuppressedException(new SQLException("connection is gone"));
    }

    @Test
    void oneThatWasClosedIsPreparedAnew() throws SQLException {
        use(connection, "a", statement -> {});
        prepared.get(0).close();
        use(connection, "a", statement -> {});

        assertThat(prepared).hasSize(2);
    }

    @Test
    void whatWasNotUsedForLongestIsClosed() throws SQLException {
        for (int name = 0; name < KeptStatements.KEPT; name++) {
            use(connection, String.valueOf(name), statement -> {});
        }
        use(connection, "0", statement -> {});
        assertThat(closed).isEmpty();

        use(connection, "one more", statement -> {});
        assertThat(closed).containsExactly(prepared.get(1));

        use(connection, "0", statement -> {});
        assertThat(prepared).hasSize(KeptStatements.KEPT + 1);
    }

    @Test
    void oneThatIsInUseIsNotTakenTwice() throws SQLException {
        use(
                connection,
                "a",
                outer -> use(connection, "a", inner -> assertThat(inner).isNotSameAs(outer)));

        assertThat(prepared).hasSize(2);
    }

    private void use(Connection by, String name, KeptStatements.Using using) throws SQLException {
        KeptStatements.with(by, new KeptStatements.Name(name, "siliu"), this::prepare, using);
    }

    private PreparedStatement prepare() {
        PreparedStatement[] own = new PreparedStatement[1];
        own[0] = (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isClosed" -> closed.contains(own[0]);
                    case "close" -> {
                        if (cannotBeClosed.contains(own[0])) {
                            throw new SQLException("connection is gone");
                        }
                        closed.add(own[0]);
                        yield null;
                    }
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "statement";
                    default -> null;
                });
        prepared.add(own[0]);
        return own[0];
    }

    private static Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                KeptStatementsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> "connection";
                });
    }
}
