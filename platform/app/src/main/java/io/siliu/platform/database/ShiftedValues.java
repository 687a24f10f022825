package io.siliu.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;

/** The values of a statement for many rows, as whoever sets those of one row sees them: the places of each count from 1. */
final class ShiftedValues {

    private final PreparedStatement statement;
    private final int places;
    private PreparedStatement shown;
    private int shift;
    private long bytes;

    ShiftedValues(PreparedStatement statement, int places) {
        this.statement = statement;
        this.places = places;
        this.shift = -places;
    }

    /** From now on the values are those of the next row. */
    void next() {
        shift += places;
    }

    /** Sets one value of the row without a detour over {@link #shown}. */
    void set(int place, TypeHandler<Object> handler, Object value, JdbcType type) throws SQLException {
        count(value);
        handler.setParameter(statement, shift + place, value, type);
    }

    /** Sets all values of the row. */
    void set(Object[] row) throws SQLException {
        for (int place = 1; place <= row.length; place++) {
            count(row[place - 1]);
            statement.setObject(shift + place, row[place - 1]);
        }
    }

    /** For whoever sets the values of the row as those of a statement. */
    PreparedStatement shown() {
        if (shown == null) {
            shown = (PreparedStatement) Proxy.newProxyInstance(
                    ShiftedValues.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (proxy, method, arguments) -> set(method, arguments));
        }
        return shown;
    }

    /** About so many bytes were set, those of numbers and days left out. */
    long bytes() {
        return bytes;
    }

    private Object set(Method method, Object[] arguments) throws Throwable {
        if (!method.getName().startsWith("set") || arguments.length < 2 || !(arguments[0] instanceof Integer place)) {
            throw new UnsupportedOperationException("Only values are set here, not " + method.getName());
        }
        count(arguments[1]);
        arguments[0] = place + shift;
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void count(Object value) {
        if (value instanceof byte[] binary) {
            bytes += binary.length;
        } else if (value instanceof String text) {
            bytes += 3L * text.length();
        }
    }
}
