package io.siliu.platform.work.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.work.TaskFilter;
import io.siliu.platform.work.TaskOrder;
import io.siliu.platform.work.TaskOrders;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Years of tasks cost a page no more than what stands on it. */
@SiliuTest
class ManyTasksTest {

    private static final long ENTERPRISE = 7_531_001;
    private static final long FIRST = 7_531_000_000L;
    private static final int MANY = 3_000;
    private static final int A_MONTH = 100;
    private static final int PAGE = 51;
    private static final long SEQUENCE = 9_531_000_000L;
    private static final YearMonth SINCE = YearMonth.of(2020, 1);

    private final TaskOrders orders;
    private final TaskOrderMapper rows;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ManyTasksTest(TaskOrders orders, TaskOrderMapper rows, JdbcClient database, TransactionTemplate transaction) {
        this.orders = orders;
        this.rows = rows;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void aMonthYearsAgoIsFoundWithoutTheYearsBetween() {
        withYearsOfTasks(() -> {
            TaskFilter first = new TaskFilter(null, SINCE, null);

            List<TaskOrder> page = reads(3 * A_MONTH, () -> orders.newest(ENTERPRISE, first, PAGE));

            assertThat(page).hasSize(PAGE);
            assertThat(page.get(0).id()).isEqualTo(FIRST + A_MONTH - 1);
            TaskFilter second = new TaskFilter(null, SINCE, page.get(PAGE - 1).id());
            assertThat(orders.newest(ENTERPRISE, second, PAGE)).hasSize(A_MONTH - PAGE);
        });
    }

    @Test
    void theBeginningOfANumberFindsItsTasksAlone() {
        withYearsOfTasks(() -> {
            assertThat(orders.newest(ENTERPRISE, new TaskFilter(" rw2001953100008", null, null), PAGE))
                    .extracting(task -> task.taskNumber().value())
                    .allSatisfy(number -> assertThat(number).startsWith("RW2001953100008"))
                    .hasSize(10);
            assertThat(orders.newest(ENTERPRISE, new TaskFilter("%", null, null), PAGE))
                    .as("no number begins so, and it is no pattern either")
                    .isEmpty();
        });
    }

    @Test
    void whoeverCanBeMarkedIsLookedForInTheNewestTasks() {
        withYearsOfTasks(() -> {
            List<Long> last = reads(5 * A_MONTH, () -> rows.lastWorkers(ENTERPRISE, A_MONTH, 10));

            assertThat(last).hasSize(10).startsWith(FIRST + MANY - 1, FIRST + MANY - 2);
            assertThat(rows.among(ENTERPRISE, List.of(FIRST, 1L)))
                    .as("others are asked for one by one")
                    .containsExactly(FIRST);
        });
    }

    private void withYearsOfTasks(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (int each = 0; each < MANY; each++) {
                ordered(each, SINCE.plusMonths(each / A_MONTH).atDay(1));
            }
            work.run();
        });
    }

    private <T> T reads(int fewerThan, Supplier<T> question) {
        question.get();
        long idle = -rowsRead() + rowsRead();
        long start = rowsRead();
        T answer = question.get();
        assertThat(rowsRead() - start - idle).as("rows read").isLessThan(fewerThan);
        return answer;
    }

    private void ordered(int each, LocalDate day) {
        database.sql("""
                INSERT INTO task_order
                    (enterprise_id, id, task_number, worker_id, agreement_id, model, capacity, occupation, city,
                     description, agreed_amount, starts_on, ends_on, ordered_at, ordered_by, retention_class)
                VALUES (?, ?, ?, ?, 1, 'AGENCY', 'SOLE_PROPRIETOR', 'RIDER', '990100', 'x', 1, ?, ?, NOW(6), 1,
                        'TRADE')
                """)
                .params(ENTERPRISE, FIRST + each, numbered(each).value(), FIRST + each, day, day)
                .update();
    }

    private static TaskNumber numbered(int each) {
        return TaskNumber.mint(SINCE, SEQUENCE + each);
    }

    /** Rows that this connection has read in scans so far. */
    private long rowsRead() {
        return database
                .sql("SHOW SESSION STATUS WHERE Variable_name IN"
                        + " ('Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next')")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
