package io.siliu.platform.database.internal;

import io.siliu.platform.database.ReadInBulk;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.ExecutorException;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.executor.resultset.ResultSetWrapper;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.reflection.DefaultReflectorFactory;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.reflection.ReflectorFactory;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.TypeHandler;

/**
 * Makes records that are {@link ReadInBulk} of their rows; every other result is left to MyBatis. It stands before the one
 * handler that it is about by itself: to be woven around all of them costs more than most questions to the database.
 */
final class BulkReading implements Interceptor {

    /** Knows the fields of MyBatis' own handler from its first use on. */
    private static final ReflectorFactory FIELDS = new DefaultReflectorFactory();

    @Override
    public Object plugin(Object target) {
        return target instanceof ResultSetHandler handler ? new Reading(handler) : target;
    }

    /** Never asked, because {@link #plugin} weaves nothing. */
    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        return invocation.proceed();
    }

    private record Reading(ResultSetHandler handler) implements ResultSetHandler {

        @Override
        @SuppressWarnings("unchecked")
        public <E> List<E> handleResultSets(Statement executed) throws SQLException {
            MetaObject fields = MetaObject.forObject(
                    handler,
                    SystemMetaObject.DEFAULT_OBJECT_FACTORY,
                    SystemMetaObject.DEFAULT_OBJECT_WRAPPER_FACTORY,
                    FIELDS);
            MappedStatement statement = (MappedStatement) fields.getValue("mappedStatement");
            List<ResultMap> results = statement.getResultMaps();
            boolean marked = results.size() == 1
                    && results.get(0).getType().isAnnotationPresent(ReadInBulk.class)
                    && fields.getValue("resultHandler") == null;
            if (!marked) {
                return handler.handleResultSets(executed);
            }
            try (ResultSet rows = executed.getResultSet()) {
                return (List<E>) read(rows, results.get(0).getType(), statement.getConfiguration());
            } catch (ReflectiveOperationException failure) {
                throw new ExecutorException("No " + results.get(0).getType() + " can be made of a row", failure);
            }
        }

        @Override
        public <E> Cursor<E> handleCursorResultSets(Statement executed) throws SQLException {
            return handler.handleCursorResultSets(executed);
        }

        @Override
        public void handleOutputParameters(CallableStatement executed) throws SQLException {
            handler.handleOutputParameters(executed);
        }
    }

    private static List<Object> read(ResultSet rows, Class<?> type, Configuration configuration)
            throws SQLException, ReflectiveOperationException {
        ResultSetWrapper columns = new ResultSetWrapper(rows, configuration);
        RecordComponent[] components = type.getRecordComponents();
        int[] places = new int[components.length];
        TypeHandler<?>[] handlers = new TypeHandler<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            places[i] = place(components[i], columns.getColumnNames());
            handlers[i] = columns.getTypeHandler(
                    components[i].getType(), columns.getColumnNames().get(places[i] - 1));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        List<Object> read = new ArrayList<>();
        while (rows.next()) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = handlers[i].getResult(rows, places[i]);
            }
            read.add(constructor.newInstance(values));
        }
        return read;
    }

    /** The column of a component, counted from 1: {@code amountCents} lies in {@code amount_cents}. */
    private static int place(RecordComponent component, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).replace("_", "").equalsIgnoreCase(component.getName())) {
                return i + 1;
            }
        }
        throw new ExecutorException("No column for " + component + " among " + columns);
    }
}
