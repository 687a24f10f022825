package io.siliu.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;

/**
 * Sets the values of rows that are records, by the handlers that MyBatis chose for them. Which of its answers go where is
 * found out once for many rows; MyBatis asks itself anew for each value of each row.
 */
final class RowValues {

    private final List<Value> values;

    private RowValues(List<Value> values) {
        this.values = values;
    }

    private record Value(
            Function<Object, Object> answer, TypeHandler<Object> handler, JdbcType type, JdbcType typeOfNull) {

        void set(ShiftedValues values, int place, Object row) throws SQLException {
            Object value = answer.apply(row);
            values.set(place, handler, value, value == null && type == null ? typeOfNull : type);
        }
    }

    /** Empty where a value is not simply an answer of the row. */
    static Optional<RowValues> of(MappedStatement statement, BoundSql bound, Object row) {
        Configuration configuration = statement.getConfiguration();
        if (!(row instanceof Record) || configuration.getTypeHandlerRegistry().hasTypeHandler(row.getClass())) {
            return Optional.empty();
        }
        JdbcType typeOfNull = configuration.getJdbcTypeForNull();
        List<Value> values = new ArrayList<>();
        for (ParameterMapping each : bound.getParameterMappings()) {
            Optional<Function<Object, Object>> answer = RowAnswers.of(row.getClass(), each.getProperty());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            @SuppressWarnings("unchecked")
            TypeHandler<Object> handler = (TypeHandler<Object>) each.getTypeHandler();
            values.add(new Value(answer.get(), handler, each.getJdbcType(), typeOfNull));
        }
        return Optional.of(new RowValues(values));
    }

    void set(ShiftedValues shifted, Object row) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).set(shifted, i + 1, row);
        }
    }
}
