package io.siliu.platform.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.Test;

class ListedNumbersTest {

    private static final String SCRIPT = """
            <script>
            SELECT a FROM t WHERE kind = #{kind} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            <if test="late">AND late = #{late}</if>
            </script>
            """;

    @Test
    void numbersAreWrittenAsDigitsAndTheRestStaysParameters() {
        BoundSql bound = bound(Map.of("kind", "A", "ids", List.of(7L, -8L), "late", true));

        assertThat(bound.getSql()).contains("id IN").contains("(7,-8)").containsPattern("kind = \\?");
        assertThat(bound.getParameterMappings())
                .extracting(mapping -> mapping.getProperty())
                .containsExactly("kind", "late");
    }

    @Test
    void whateverIsNotANumberIsAParameter() {
        BoundSql bound = bound(Map.of("kind", "A", "ids", List.of(7L, "8) OR (1=1"), "late", false));

        assertThat(bound.getSql()).doesNotContain("OR");
        assertThat(bound.getParameterMappings()).hasSize(3);
    }

    @Test
    void digestsAreWrittenInHex() {
        SqlSource source = new ListedNumbers().createSqlSource(new Configuration(), """
                <script>SELECT a FROM t WHERE k IN
                <foreach collection="keys" item="key" open="(" separator="," close=")">UNHEX(#{key})</foreach></script>
                """, Map.class);

        assertThat(source.getBoundSql(Map.of("keys", List.of("0aFF", "10"))).getSql())
                .contains("(x'0aFF',x'10')");
        assertThat(source.getBoundSql(Map.of("keys", List.of("0aF'"))).getSql()).contains("UNHEX(?)");
    }

    @Test
    void aListInsideOfAConditionThatDoesNotHoldIsNotAskedFor() {
        BoundSql bound = new ListedNumbers()
                .createSqlSource(new Configuration(), """
                        <script>SELECT a FROM t<if test="some"> WHERE id IN
                        <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></if></script>
                        """, Map.class)
                .getBoundSql(Map.of("some", false));

        assertThat(bound.getSql().strip()).isEqualTo("SELECT a FROM t");
    }

    private static BoundSql bound(Map<String, Object> parameters) {
        return new ListedNumbers()
                .createSqlSource(new Configuration(), SCRIPT, Map.class)
                .getBoundSql(parameters);
    }
}
