package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;

class RowValuesTest {

    private enum Kind {
        PAPER
    }

    private record Row(long id, Kind kind, String name, byte[] digest, boolean counted, Integer part) {

        String shown() {
            return name + "!";
        }
    }

    private record Held(Row row) {}

    private interface Rows {

        @Insert("INSERT INTO t (a, b, c, d, e, f, g) VALUES"
                + " (#{id}, #{kind}, #{name}, #{digest}, #{counted}, #{part}, #{shown})")
        void insert(Row row);

        @Insert("INSERT INTO t (a) VALUES (#{row.id})")
        void held(Held held);
    }

    @Test
    void setsWhatMyBatisWouldSet() throws SQLException {
        Row row = new Row(7, Kind.PAPER, "a", new byte[] {1}, true, null);
        MappedStatement statement = statement("insert");
        BoundSql bound = statement.getBoundSql(row);
        List<String> own = new ArrayList<>();
        List<String> usual = new ArrayList<>();

        ShiftedValues values = new ShiftedValues(recording(own), 7);
        values.next();
        RowValues.of(statement, bound, row).orElseThrow().set(values, row);
        statement.getLang().createParameterHandler(statement, row, bound).setParameters(recording(usual));

        assertThat(own)
                .isEqualTo(usual)
                .contains("setLong 1 7", "setString 7 a!", "setNull 6 " + Types.OTHER)
                .hasSize(7);
    }

    @Test
    void leavesAnAnswerOfAnAnswerToMyBatis() {
        Held held = new Held(new Row(7, Kind.PAPER, "a", new byte[0], true, 1));
        MappedStatement statement = statement("held");

        assertThat(RowValues.of(statement, statement.getBoundSql(held), held)).isEmpty();
    }

    private static MappedStatement statement(String name) {
        Configuration configuration = new Configuration();
        configuration.addMapper(Rows.class);
        return configuration.getMappedStatement(Rows.class.getName() + "." + name);
    }

    private static PreparedStatement recording(List<String> calls) {
        return (PreparedStatement) Proxy.newProxyInstance(
                RowValuesTest.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, values) -> {
                    String value =
                            values[1] instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(values[1]);
                    calls.add(method.getName() + " " + values[0] + " " + value);
                    return null;
                });
    }
}
