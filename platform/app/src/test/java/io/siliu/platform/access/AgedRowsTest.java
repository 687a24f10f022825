package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Years of rows are looked through once, from the oldest, and never those that are too young. */
class AgedRowsTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final long OLD = IdGenerator.smallestAt(Instant.parse("2024-05-01T00:00:00Z"));
    private static final long YOUNG = IdGenerator.smallestAt(Instant.parse("2026-05-01T00:00:00Z"));

    private final TreeMap<Long, AgedRows.Row> table = new TreeMap<>();
    private final List<Long> read = new ArrayList<>();
    private final AgedRows rows = new AgedRows();

    @Test
    void theOldestThatStandComeFirst() {
        put(OLD + 1, false, true);
        put(OLD + 2, true, true);
        put(OLD + 3, true, true);
        put(OLD + 4, true, true);

        assertThat(find(2)).containsExactly(OLD + 2, OLD + 3);
    }

    @Test
    void whatIsTooYoungIsNeverRead() {
        put(OLD, true, true);
        put(YOUNG, true, false);

        assertThat(find(50)).containsExactly(OLD);
        assertThat(read).containsExactly(OLD);
    }

    @Test
    void aRowOfAnEarlierIdThatIsNotPastItsTimeIsLeftAndNotForgotten() {
        put(OLD, true, false);
        put(OLD + 1, true, true);

        assertThat(find(50)).containsExactly(OLD + 1);
        put(OLD, true, true);
        assertThat(find(50)).containsExactly(OLD, OLD + 1);
    }

    @Test
    void manyThatAreGoneAreWalkedOverOnce() {
        for (int i = 0; i < 2 * AgedRows.PORTION; i++) {
            put(OLD + i, false, true);
        }
        long last = OLD + 2 * AgedRows.PORTION;
        put(last, true, true);
        assertThat(find(50)).containsExactly(last);
        read.clear();

        assertThat(find(50)).containsExactly(last);
        assertThat(read).containsExactly(last);
    }

    @Test
    void whatWasFoundIsFoundAgainWhereItWasNotTakenAway() {
        put(OLD, true, true);

        assertThat(find(50)).isEqualTo(find(50)).containsExactly(OLD);
    }

    private List<Long> find(int limit) {
        return rows.find(BEFORE, limit, (after, end, most) -> {
            List<AgedRows.Row> some = table.subMap(after, false, end, false).values().stream()
                    .limit(most)
                    .toList();
            some.forEach(row -> read.add(row.id()));
            return some;
        });
    }

    private void put(long id, boolean stands, boolean aged) {
        table.put(id, new AgedRows.Row(id, stands, aged));
    }
}
