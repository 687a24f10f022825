package io.siliu.platform.fourflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which papers went with an answer is forgotten with the last record that it speaks of. */
@SiliuTest
class ForgottenAnswerPapersTest {

    private static final long ENTERPRISE = 7_599_002;

    private final LeavingRecordMapper records;
    private final JdbcClient database;

    ForgottenAnswerPapersTest(LeavingRecordMapper records, JdbcClient database) {
        this.records = records;
        this.database = database;
    }

    @Test
    void theyStayWhileTheAnswerSpeaksOfTheRecordOfSomebodyElse() {
        answered(11, 1);
        answered(11, 2);
        answered(12, 1);
        paper(11, 501);
        paper(12, 502);

        records.forgetAnswerPapers(ENTERPRISE, 1);
        assertThat(papers()).containsExactly("11 501");

        records.forgetAnswered(ENTERPRISE, 1);
        records.forgetAnswerPapers(ENTERPRISE, 2);
        assertThat(papers()).isEmpty();
    }

    private void answered(long answer, long record) {
        database.sql("""
                        INSERT INTO answered_difference (enterprise_id, record_id, mark, answer_id)
                        VALUES (?, ?, UNHEX(LPAD(?, 64, '0')), ?)
                        """).params(ENTERPRISE, record, answer, answer).update();
    }

    private void paper(long answer, long document) {
        database.sql("INSERT INTO difference_answer_paper (enterprise_id, answer_id, document_id) VALUES (?, ?, ?)")
                .params(ENTERPRISE, answer, document)
                .update();
    }

    private List<String> papers() {
        return database.sql("""
                        SELECT CONCAT(answer_id, ' ', document_id) FROM difference_answer_paper WHERE enterprise_id = ?
                        """).param(ENTERPRISE).query(String.class).list();
    }
}
