package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of months goes on over pages, and is found by a part of an enterprise's name. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessPagesTest {

    private static final int FIRST = 78_311;
    private static final int SECOND = 78_312;
    private static final int MONTHS = 60;
    private static final Pattern ROW = Pattern.compile("/records\\?enterprise=(\\d+)&amp;period=([0-9-]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final Town town;
    private final TestAccounts test;
    private final JdbcClient database;
    private final PageClient desk;
    private long first;
    private long second;

    CompletenessPagesTest(Town town, Access access, Accounts accounts, JdbcClient database, @LocalServerPort int port) {
        this.town = town;
        this.test = new TestAccounts(access, accounts);
        this.database = database;
        this.desk = new PageClient(port);
    }

    @BeforeAll
    void twoEnterprisesWithAsManyMonths() {
        first = town.enterprise(FIRST, EngagementModel.AGENCY);
        second = town.enterprise(SECOND, EngagementModel.AGENCY);
        records(first, FIRST * 1_000L, 1);
        records(second, SECOND * 1_000L, 2);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
    }

    @AfterAll
    void forget() {
        database.sql("DELETE FROM four_flow_record WHERE enterprise_id IN (?, ?)")
                .params(first, second)
                .update();
    }

    @Test
    void everyMonthOfBothStandsOnOnePageOnly() {
        List<String> rows = new ArrayList<>();
        int pages = 0;
        for (String address = "/completeness?q=示例企业7831"; address != null; pages++) {
            String page = desk.get(address).body();
            ROW.matcher(page).results().map(CompletenessPagesTest::row).forEach(rows::add);
            address = next(page);
        }

        assertThat(pages).isEqualTo(3);
        assertThat(rows).hasSize(2 * MONTHS).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.split(" ")[0]))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(rows.subList(0, 2))
                .as("within a month what lacks most is first")
                .containsExactly(
                        rows.get(0).split(" ")[0] + " " + second, rows.get(0).split(" ")[0] + " " + first);
    }

    @Test
    void aPartOfANameFindsItsEnterpriseAlone() {
        assertThat(desk.get("/completeness?q=企业" + FIRST).body())
                .contains(Town.name(FIRST))
                .doesNotContain(Town.name(SECOND));
        assertThat(desk.get("/completeness?q=没有这样的企业").body()).contains("没有符合这些条件的");
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThat(desk.get("/completeness?after=2026-09").status()).isEqualTo(400);
        assertThat(desk.get("/completeness?after=September_1_2").status()).isEqualTo(400);
    }

    private static String row(MatchResult found) {
        return found.group(2) + " " + found.group(1);
    }

    private static String next(String page) {
        Matcher found = NEXT.matcher(page);
        return found.find() ? found.group(1).replace("&amp;", "&") : null;
    }

    /** As many incomplete records in each of the months before 2026. */
    private void records(long enterprise, long ids, int aMonth) {
        database.sql("""
                INSERT INTO four_flow_record
                    (enterprise_id, id, number, line_id, worker_id, worker_masked, batch_number, line_number, city,
                     work_month, settled_on, gross, net, stage, revision, input_digest, missing, complete,
                     discrepancies, opened_at, changed_at, retention_class)
                SELECT ?, ? + line, CONCAT('CP', ? + line), ? + line, 1, 'x', 'PC', line,
                       '990100', DATE_FORMAT('2026-01-01' - INTERVAL 1 + line MOD ? MONTH, '%Y-%m'),
                       '2026-09-14', 1, 1, 'OPEN', 0, REPEAT('i', 32), 'FUNDS', FALSE, 0, NOW(6), NOW(6),
                       'ACCOUNTING'
                FROM (WITH RECURSIVE counted (line) AS
                        (SELECT 0 UNION ALL SELECT line + 1 FROM counted WHERE line < 119)
                      SELECT line FROM counted) lines_of_it
                WHERE line < ?
                """)
                .params(enterprise, ids, ids, ids, MONTHS, MONTHS * aMonth)
                .update();
    }
}
