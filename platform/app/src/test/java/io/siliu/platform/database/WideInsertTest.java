package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideInsertTest {

    @Test
    void anInsertIsTakenApartAroundItsRow() {
        assertThat(WideInsert.of(
                        "INSERT INTO t (a, b) VALUES\n (?, IF(? > 0, NOW(6), NULL)) ON DUPLICATE KEY UPDATE a = a\n"))
                .contains(new WideInsert(
                        "INSERT INTO t (a, b) VALUES\n ",
                        "(?, IF(? > 0, NOW(6), NULL))",
                        "ON DUPLICATE KEY UPDATE a = a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t SELECT a FROM s",
                "INSERT INTO t (a) VALUES (?), (?)",
                "INSERT INTO t (a) VALUES (?",
                "UPDATE t SET a = ?"
            })
    void nothingElseIsTakenApart(String sql) {
        assertThat(WideInsert.of(sql)).isEmpty();
    }
}
