package io.siliu.platform.contract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import java.time.LocalDate;
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

    private final ContractingMapper mapper;
    private final JdbcClient database;

    WordingsTest(ContractingMapper mapper, JdbcClient database) {
        this.mapper = mapper;
        this.database = database;
    }

    /** A wording as it is kept. */
    private record Kept(String body, int employmentTerms, int disclosuresMissing, double penaltyShare) {}

    @Test
    void theFiguresOfEachWordingAreThoseOfItsText() {
        List<Kept> wordings = database.sql("""
                        SELECT body, employment_terms, disclosures_missing, penalty_share FROM contract_template
                        WHERE version IN ('2026-11', '2026-12')
                        """)
                .query((row, place) -> new Kept(
                        row.getString("body"),
                        row.getInt("employment_terms"),
                        row.getInt("disclosures_missing"),
                        row.getDouble("penalty_share")))
                .list();

        assertThat(wordings).hasSize(6).allSatisfy(wording -> {
            assertThat(OF_EMPLOYMENT.stream().filter(wording.body()::contains)).hasSize(wording.employmentTerms());
            assertThat(Stream.of("报酬：", "税款：", "保险：")
                            .filter(heading -> !wording.body().contains(heading)))
                    .hasSize(wording.disclosuresMissing());
            assertThat(wording.body()).doesNotContain("罚款", "押金", "保证金").contains("不承担违约金");
            assertThat(wording.penaltyShare()).isZero();
        });
    }

    @Test
    void theNewestLeavesNothingOut() {
        assertThat(database.sql("SELECT disclosures_missing FROM contract_template WHERE version = '2026-12'")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 0, 0);
    }

    /** While the wording before may still be signed, nobody offers it any more. */
    @Test
    void theNewestWordingInUseIsOffered() {
        assertThat(offeredOn("2026-11-29")).isEqualTo("2026-11");
        assertThat(offeredOn("2026-11-30")).isEqualTo("2026-12");
    }

    private String offeredOn(String day) {
        return mapper.template(EngagementModel.AGENCY, LegalCapacity.SOLE_PROPRIETOR, LocalDate.parse(day))
                .orElseThrow()
                .version();
    }
}
