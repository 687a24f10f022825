package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.assessment.AlertFilter;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.Dispositions.Verdict;
import io.siliu.platform.assessment.internal.AlertOfARecord.Grave;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts are listed by what came of them. */
@SiliuTest
class OutcomesListedTest {

    private static final int PERSON = 1;
    private static final int MANY = 300;

    private final AlertMapper alerts;
    private final AlertOfARecord alert;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OutcomesListedTest(
            ApplicationContext context, AlertMapper alerts, JdbcClient database, TransactionTemplate transaction) {
        this.alerts = alerts;
        this.alert = new AlertOfARecord(context);
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void theListOfAnOutcomeLooksAtNoAlertsOfOthers() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            alert.hit(1, Grave.LOW);
            alert.say(PERSON, Verdict.CLEARED);
            IntStream.range(0, MANY).forEach(each -> alert.hitAnother(Grave.LOW));
            cleared();
            long idle = -rowsRead() + rowsRead();
            long start = rowsRead();
            assertThat(cleared()).extracting(AlertMapper.ListedAlert::recordId).contains(alert.record());

            assertThat(rowsRead() - start - idle).isLessThan(MANY);
        });
    }

    /** Of all enterprises. */
    private List<AlertMapper.ListedAlert> cleared() {
        return alerts.list(new AlertFilter(null, null, null, null, AlertOutcome.CLEARED, null, 10), null, 10);
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
