package io.siliu.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;

/** The values of a statement for many rows, as whoever sets those of one row sees them: the places of each count from 1. */
final class ShiftedValues {

    private final PreparedStatement statement;
    private final int places;
    private final PreparedStatement shown;
    private int shift;
    private long bytes;

    ShiftedValues(PreparedStatement statement, int places) {
        this.statement = statement;
        this.places = places;
        this.shift = -places;
        this.shown = (PreparedStatement) Proxy.newProxyInstance(
                ShiftedValues.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> set(method, arguments));
    }

    /** For the next row. */
    PreparedStatement next() {
        shift += places;
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
        if (arguments[1] instanceof byte[] binary) {
            bytes += binary.length;
        } else if (arguments[1] instanceof String text) {
            bytes += 3L * text.length();
        }
        arguments[0] = place + shift;
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
