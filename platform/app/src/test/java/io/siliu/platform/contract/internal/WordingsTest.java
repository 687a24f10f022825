package io.siliu.platform.contract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written down of the wordings in use is what stands in them. */
@SiliuTest
class WordingsTest {

    /** Words of a payroll that raise the score of employment in a contract (domain facts, C7). */
    private static final List<String> OF_EMPLOYMENT =
            List.of("考勤", "底薪", "加班", "请假", "服从管理", "排班", "社保", "试用期", "入职", "离职");

    private final JdbcClient database;

    WordingsTest(JdbcClient database) {
        this.database = database;
    }

    /** A wording as it is kept. */
    private record Kept(String body, int employmentTerms, int disclosuresMissing, double penaltyShare) {}

    @Test
    void theFiguresOfEachWordingAreThoseOfItsText() {
        List<Kept> wordings = database.sql("""
                        SELECT body, employment_terms, disclosures_missing, penalty_share FROM contract_template
                        WHERE version = '2026-11'
                        """)
                .query((row, place) -> new Kept(
                        row.getString("body"),
                        row.getInt("employment_terms"),
                        row.getInt("disclosures_missing"),
                        row.getDouble("penalty_share")))
                .list();

        assertThat(wordings).hasSize(3).allSatisfy(wording -> {
            assertThat(OF_EMPLOYMENT.stream().filter(wording.body()::contains)).hasSize(wording.employmentTerms());
            assertThat(Stream.of("报酬：", "税款：", "保险：")
                            .filter(heading -> !wording.body().contains(heading)))
                    .hasSize(wording.disclosuresMissing());
            assertThat(wording.body()).doesNotContain("罚款", "押金", "保证金").contains("不承担违约金");
            assertThat(wording.penaltyShare()).isZero();
        });
    }
}
