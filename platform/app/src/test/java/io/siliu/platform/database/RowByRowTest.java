package io.siliu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row that fails is put off and holds up no other; a database that fails stops the pass. */
class RowByRowTest {

    private static final WorkQueue QUEUE = new WorkQueue("example", "id", "TRUE", "id");

    private final List<Long> putOff = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();

    @Test
    void aRowThatFailsInItsClaimIsPutOff() {
        int worked = RowByRow.inTheClaim(claiming(7), QUEUE, this::failing, (id, why) -> putOff.add(id));
        assertThat(worked).isEqualTo(1);
        assertThat(putOff).containsExactly(7L);
    }

    @Test
    void aClaimThatFailsIsNoRowsFault() {
        WorkClaims away = (queue, limit, work) -> {
            throw new IllegalStateException("the database is away");
        };
        assertThatThrownBy(() -> RowByRow.inTheClaim(away, QUEUE, done::add, (id, why) -> putOff.add(id)))
                .hasMessage("the database is away");
        assertThat(putOff).isEmpty();
    }

    @Test
    void ofManyRowsTheOnesAfterABrokenOneAreDealtWith() {
        int worked = RowByRow.afterTheClaim(
                "example",
                List.of(1L, 2L, 3L),
                row -> {
                    if (row == 2) {
                        failing(row);
                    }
                    done.add(row);
                },
                (row, why) -> putOff.add(row));
        assertThat(worked).isEqualTo(3);
        assertThat(done).containsExactly(1L, 3L);
        assertThat(putOff).containsExactly(2L);
    }

    @Test
    void aRowThatOverflowsTheStackIsPutOffToo() {
        RowByRow.afterTheClaim("example", List.of(1L, 2L), row -> endless(row), (row, why) -> putOff.add(row));
        RowByRow.inTheClaim(claiming(3), QUEUE, row -> endless(row), (row, why) -> putOff.add(row));
        assertThat(putOff).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whenPuttingOffFailsThePassEnds() {
        assertThatThrownBy(() -> RowByRow.afterTheClaim("example", List.of(1L, 2L), this::failing, (row, why) -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
    }

    private void failing(long row) {
        throw new IllegalArgumentException("row " + row);
    }

    private long endless(long row) {
        return endless(row) + 1;
    }

    private static WorkClaims claiming(long id) {
        return (queue, limit, work) -> {
            work.accept(List.of(id));
            return 1;
        };
    }
}
