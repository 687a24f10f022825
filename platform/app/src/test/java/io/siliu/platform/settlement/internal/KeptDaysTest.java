package io.siliu.platform.settlement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.AgedRows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes in between midnight and eight in the morning came in on that day, though the day before still ran elsewhere. */
@SiliuTest
class KeptDaysTest {

    private static final long ENTERPRISE = 7_711;
    private static final LocalDate DAY = LocalDate.of(1996, 3, 14);

    private final PayeeMapper payees;
    private final FileMapper files;
    private final IdGenerator ids;

    KeptDaysTest(PayeeMapper payees, FileMapper files, IdGenerator ids) {
        this.payees = payees;
        this.files = files;
        this.ids = ids;
    }

    @Test
    void aFileOfTheEarlyMorningGoesWithThoseOfItsDay() {
        long lateBefore = received(DAY.minusDays(1), LocalTime.of(23, 59));
        long early = received(DAY, LocalTime.of(0, 1));
        long late = received(DAY, LocalTime.of(23, 59));

        assertThat(aged(lateBefore, late, DAY)).containsExactly(lateBefore);
        assertThat(aged(lateBefore, late, DAY.plusDays(1))).containsExactly(lateBefore, early, late);
    }

    private List<Long> aged(long first, long last, LocalDate before) {
        return payees.filesBetween(first - 1, last + 1, before, 10).stream()
                .filter(AgedRows.Row::aged)
                .map(AgedRows.Row::id)
                .toList();
    }

    private long received(LocalDate day, LocalTime time) {
        long id = ids.next();
        files.insert(
                ENTERPRISE,
                id,
                "sha256:" + id,
                "x".getBytes(UTF_8),
                1,
                FileRow.State.REFUSED,
                null,
                day.atTime(time).atZone(ChinaTime.ZONE).toInstant(),
                0);
        return id;
    }
}
