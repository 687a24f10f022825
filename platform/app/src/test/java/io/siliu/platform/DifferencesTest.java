package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What does not agree waits by cause; one answer speaks of all ticked ones, until a value changes or it is taken back. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferencesTest {

    private static final String CAUSE = "/differences?kind=AMOUNT&flow=FUNDS";
    private static final Pattern KEY = Pattern.compile("value=\"(FF-[0-9-]+:[0-9a-f]{64})\"");

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private final SqlSessionFactory sessions;
    private FlowEnterprise enterprise;
    private PageClient clerk;
    private Line one;
    private Line other;

    DifferencesTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Workers workers,
            JdbcClient database,
            SqlSessionFactory sessions) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
        this.sessions = sessions;
    }

    @BeforeEach
    void twoPaymentsThatFallShort() {
        if (enterprise == null) {
            enterprise = FlowEnterprise.open(port, test, 7574, EngagementModel.AGENCY, 792, 794);
            one = enterprise.line(792, "510.00");
            other = enterprise.line(794, "520.00");
            enterprise.settle("DI-1", one, other);
            pay(one, "509.00");
            pay(other, "519.00");
            clerk = new PageClient(port);
            clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        }
        database.sql(
                        "UPDATE difference_answer SET withdrawn_at = NOW(6) WHERE enterprise_id = ? AND withdrawn_at IS NULL")
                .param(enterprise.id())
                .update();
    }

    @Test
    void oneAnswerStandsBesideEachDifferenceThatItSpeaksOf() {
        List<String> keys = keys();
        assertThat(keys).hasSize(2);

        assertThat(answer("示例：银行扣了手续费，补付在途", keys)).contains("答复了 2 条").doesNotContain("??");

        assertThat(keys()).isEmpty();
        for (Line line : List.of(one, other)) {
            assertThat(clerk.get("/records/" + enterprise.recordOf(line)).body())
                    .contains("企业答复")
                    .contains("示例：银行扣了手续费，补付在途");
        }
        assertThat(clerk.get("/differences/answers").body())
                .contains("示例：银行扣了手续费，补付在途")
                .doesNotContain("??");
    }

    /** However many of them wait. */
    @Test
    void thePageAsksTheDatabaseForAllOfThemAtOnce() {
        CountedStatements counted = CountedStatements.among(sessions);
        List<String> keys = keys();
        Map<String, Long> many = counted.during(() -> clerk.get(CAUSE));
        answer("示例：先答其中一条", keys.subList(0, 1));
        assertThat(keys()).hasSize(keys.size() - 1);
        Map<String, Long> fewer = counted.during(() -> clerk.get(CAUSE));

        assertThat(many)
                .isEqualTo(fewer)
                .containsEntry("fourflow.internal.DifferenceMapper.groups", 1L)
                .containsEntry("fourflow.internal.CauseMapper.records", 1L)
                .containsEntry("fourflow.internal.CauseMapper.amounts", 1L);
    }

    @Test
    void theInboxCountsWhatIsDoneElsewhereAndWhatWentByItself() {
        String page = clerk.get(CAUSE).body();
        assertThat(page)
                .contains("凭证还没到", "/records?complete=false&amp;missing=CONTRACT", "30 天内消失", "答复过的也算，只答复不算")
                .contains(">答复 " + KEY.matcher(page).results().count() + " 条<")
                .containsPattern("</p>\\s*<details class=\"s dim mt1\" id=\"resolved\"")
                .doesNotContain("??");

        long before = resolved();
        database.sql("""
                        INSERT INTO resolved_differences (enterprise_id, resolved_on, kind, flow, differences)
                        VALUES (?, '2026-10-26', 'AMOUNT', 'FUNDS', 7), (?, '2026-10-25', 'AMOUNT', 'FUNDS', 90)
                        ON DUPLICATE KEY UPDATE differences = VALUES(differences)
                        """).params(enterprise.id(), enterprise.id()).update();
        assertThat(resolved())
                .as("of the 30 days up to the 24th of November alone")
                .isEqualTo(before + 7);
    }

    @Test
    void whatARecordComesToCountsOnceHoweverManyCausesItHas() {
        String before = comesTo();
        String record = enterprise.recordOf(one);
        database.sql("""
                        INSERT INTO discrepancy (enterprise_id, record_id, position, kind, flow, field, certain)
                        SELECT enterprise_id, id, 999, 'AMOUNT', 'INVOICE', 'totalAmount', TRUE
                        FROM four_flow_record WHERE number = ?
                        """).param(record).update();
        try {
            assertThat(clerk.get("/differences?kind=AMOUNT&flow=INVOICE").body())
                    .as("it stands in that cause, too")
                    .contains("kind=AMOUNT&amp;flow=INVOICE", "510.00");
            assertThat(comesTo()).isEqualTo(before);
        } finally {
            database.sql("DELETE FROM discrepancy WHERE position = 999").update();
        }
    }

    private String comesTo() {
        Matcher sum = Pattern.compile("涉及 ([0-9,.]+) 元")
                .matcher(clerk.get("/differences").body());
        assertThat(sum.find()).isTrue();
        return sum.group(1);
    }

    private long resolved() {
        Matcher count = Pattern.compile("30 天内消失 ([0-9,]+) 处")
                .matcher(clerk.get("/differences").body());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1).replace(",", ""));
    }

    @Test
    void anAnswerIsTakenBackWithinMinutesAndStandsAfterwards() {
        answer("示例：第一次说得不对", keys());
        String id = answerId();

        assertThat(withdraw(id)).isEqualTo(200);
        assertThat(keys()).hasSize(2);
        assertThat(clerk.get("/records/" + enterprise.recordOf(one)).body()).doesNotContain("第一次说得不对");

        answer("示例：第二次说得对了", keys());
        String later = answerId();
        database.sql("UPDATE difference_answer SET answered_at = answered_at - INTERVAL 11 MINUTE WHERE id = ?")
                .param(later)
                .update();
        assertThat(withdraw(later)).isEqualTo(409);
        assertThat(keys()).isEmpty();
    }

    @Test
    void whatWasAnsweredWaitsAgainOnceOneOfItsValuesChanges() {
        Line third = enterprise.line(792, "530.00");
        enterprise.settle("DI-2", third);
        pay(third, "520.00");
        String number = enterprise.recordOf(third);
        List<String> its = waiting(number);
        assertThat(its).hasSize(1);
        answer("示例：少付十元，已约定补付", its);
        assertThat(waiting(number)).isEmpty();

        // The mark is that of the values that were shown: with another value the row has another mark.
        database.sql("""
                        UPDATE discrepancy d JOIN four_flow_record r ON r.enterprise_id = d.enterprise_id AND r.id = d.record_id
                        SET d.mark = REVERSE(d.mark) WHERE r.number = ?
                        """).param(number).update();

        assertThat(waiting(number)).hasSize(1);
    }

    @Test
    void whatChangedSinceItWasShownAndWhatLacksWordsIsRefused() {
        List<String> keys = keys();
        String stale = keys.get(0).substring(0, keys.get(0).length() - 4) + "0000";

        assertThat(answer("示例：看的是旧的值", List.of(stale))).contains("刚刚变了").doesNotContain("??");
        assertThat(answer("短", keys)).contains("4 到 500 个字");
        assertThat(answer("示例：一条也没有勾选", List.of())).contains("先勾选");
        assertThat(keys()).hasSameSizeAs(keys);
    }

    @Test
    void theSameIsAnsweredOnceAndRowsOfBeforeCanBeAnswered() {
        database.sql("UPDATE discrepancy SET mark = NULL WHERE enterprise_id = ?")
                .param(enterprise.id())
                .update();
        List<String> keys = keys();

        assertThat(answer("示例：只该记一次", keys)).contains("答复了 2 条");
        assertThat(answer("示例：又交了一次", keys)).contains("已经有人答过");

        assertThat(keys()).isEmpty();
        assertThat(database.sql("SELECT COUNT(*) FROM difference_answer WHERE enterprise_id = ? AND why LIKE '示例：又交%'")
                        .param(enterprise.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aProgramReadsAnswersAndTakesBackWhatAPersonCould() {
        TradeClient program = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise.id()));
        JsonNode page =
                program.get("/api/v1/differences?kind=AMOUNT&flow=FUNDS").body();
        assertThat(page.at("/causes")).isNotEmpty();
        assertThat(page.at("/differences")
                        .valueStream()
                        .map(each -> each.path("key").asString()))
                .containsExactlyInAnyOrderElementsOf(keys());
        assertThat(page.at("/differences")
                        .valueStream()
                        .map(each -> each.path("by").asString()))
                .allMatch(by -> by.contains("1.00"));

        String answer =
                """
                {"kind":"AMOUNT","flow":"FUNDS","ground":"PAPER_LATE","why":"示例：程序代答，补付在途","differences":[%s]}""".formatted(keys().stream().map(key -> '"' + key + '"').collect(Collectors.joining(",")));
        TradeClient.Answer kept = program.post("/api/v1/differences/answers", answer);
        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(keys()).isEmpty();
        assertThat(program.post("/api/v1/differences/answers", answer).status()).isEqualTo(422);

        JsonNode given = program.get("/api/v1/differences/answers").body().at("/answers/0");
        assertThat(given.path("id").asString()).isEqualTo(kept.body().path("id").asString());
        assertThat(given.path("why").asString()).isEqualTo("示例：程序代答，补付在途");
        String back = "/api/v1/differences/answers/" + given.path("id").asString() + "/withdrawal";
        TradeClient stranger = new TradeClient(
                port,
                test.token(
                        Role.ENTERPRISE,
                        FlowEnterprise.open(port, test, 7576, EngagementModel.AGENCY, 798)
                                .id()));
        assertThat(stranger.post(back, "").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/differences").body().at("/differences"))
                .isEmpty();
        assertThat(program.post(back, "").status()).isEqualTo(204);
        assertThat(keys()).hasSize(2);
    }

    @Test
    void nobodyElseAnswersSeesOrTakesBack() {
        List<String> keys = keys();
        FlowEnterprise stranger = FlowEnterprise.open(port, test, 7575, EngagementModel.AGENCY, 796);
        PageClient others = new PageClient(port);
        others.signIn(test.person(Role.ENTERPRISE, stranger.id()).name(), TestAccounts.PASSWORD);
        PageClient colleague = new PageClient(port);
        colleague.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);

        List<String> fields =
                new ArrayList<>(List.of("kind", "AMOUNT", "flow", "FUNDS", "ground", "OTHER", "why", "示例：不是自家的"));
        keys.forEach(key -> fields.addAll(List.of("difference", key)));
        assertThat(others.post("/differences", "/differences", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(404);
        assertThat(others.get(CAUSE).body()).doesNotContain(enterprise.recordOf(one));

        answer("示例：自家答自家的", keys);
        String id = answerId();
        assertThat(others.get("/differences/answers").body()).doesNotContain("自家答自家的");
        String address = "/differences/answers/" + id + "/withdrawal";
        assertThat(others.post("/differences", address).status()).isEqualTo(404);
        assertThat(colleague.post("/differences", address).status()).isEqualTo(404);
        assertThat(keys()).isEmpty();
    }

    private void pay(Line line, String amount) {
        enterprise.handIn(
                "receipt-" + amount + ".pdf", enterprise.papers("DI").receipt(line, Money.of(amount), line.worker()));
        workers.drain("document.reading", "fourflow.matching");
    }

    /** Of the two payments that every test finds. */
    private List<String> keys() {
        return waiting(enterprise.recordOf(one), enterprise.recordOf(other));
    }

    private List<String> waiting(String... records) {
        List<String> of = List.of(records);
        return KEY.matcher(clerk.get(CAUSE).body())
                .results()
                .map(found -> found.group(1))
                .filter(key -> of.contains(key.substring(0, key.indexOf(':'))))
                .toList();
    }

    private String answer(String why, List<String> keys) {
        List<String> fields =
                new ArrayList<>(List.of("kind", "AMOUNT", "flow", "FUNDS", "ground", "OTHER", "why", why));
        keys.forEach(key -> fields.addAll(List.of("difference", key)));
        return clerk.post("/differences", "/differences", fields.toArray(String[]::new))
                .body();
    }

    private String answerId() {
        return database.sql("SELECT MAX(id) FROM difference_answer WHERE enterprise_id = ?")
                .param(enterprise.id())
                .query(String.class)
                .single();
    }

    private int withdraw(String id) {
        return clerk.post("/differences", "/differences/answers/" + id + "/withdrawal")
                .status();
    }
}
