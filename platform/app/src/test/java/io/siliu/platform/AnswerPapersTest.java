package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.platform.FlowPapers.Line;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.sandbox.paper.Contract;
import io.siliu.sandbox.paper.PaperPress;
import io.siliu.sandbox.paper.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers go with an answer; what is wanting in them is shown before it is sent, and to officers beside it. */
@RipeAtOnce
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerPapersTest {

    private static final String CAUSE = "/differences?kind=AMOUNT&flow=FUNDS";
    private static final Pattern KEY = Pattern.compile("value=\"(FF-[0-9-]+:[0-9a-f]{64})\"");
    private static final int WORKER = 948;

    private final int port;
    private final TestAccounts test;
    private final Workers workers;
    private final JdbcClient database;
    private FlowEnterprise enterprise;
    private FlowEnterprise other;
    private PageClient clerk;
    private Line line;

    AnswerPapersTest(
            @LocalServerPort int port, Access access, Accounts accounts, Workers workers, JdbcClient database) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.workers = workers;
        this.database = database;
    }

    @BeforeEach
    void aPaymentThatFallsShort() {
        if (enterprise == null) {
            enterprise = FlowEnterprise.open(port, test, 7547, EngagementModel.AGENCY, WORKER);
            other = FlowEnterprise.open(port, test, 7548, EngagementModel.AGENCY, 970);
            line = enterprise.line(WORKER, "700.00");
            enterprise.settle("AP-1", line);
            enterprise.handIn("receipt.pdf", enterprise.papers("AP-1").receipt(line, Money.of("690.00"), WORKER));
            solved();
            clerk = new PageClient(port);
            clerk.signIn(test.person(Role.ENTERPRISE, enterprise.id()).name(), TestAccounts.PASSWORD);
        }
        database.sql(
                        "UPDATE difference_answer SET withdrawn_at = NOW(6) WHERE enterprise_id = ? AND withdrawn_at IS NULL")
                .param(enterprise.id())
                .update();
    }

    @Test
    void anAgreementSignedAfterThePaymentIsSentOnlyOnceThatWasSeenAndOfficersSeeIt() {
        String agreement = enterprise.handIn("agreement.pdf", agreement("DF2026-01", FlowPapers.SETTLED.plusDays(17)));
        solved();

        String first = answer("numbers", agreement, "why", "示例：由集团内公司代付，附协议");
        assertThat(first)
                .contains("还没有提交", "合同的签署日期晚于结算日 17 天", agreement + ":SIGNED_LATE", "agreement.pdf")
                .contains("示例：由集团内公司代付，附协议")
                .doesNotContain("??");
        assertThat(keys()).hasSize(1);

        assertThat(answer("paper", agreement, "seen", agreement + ":SIGNED_LATE", "why", "示例：由集团内公司代付，附协议"))
                .contains("答复了 1 条");

        PageClient officer = new PageClient(port);
        officer.signIn(test.officer(Role.TAX_OFFICER, "990100").name(), TestAccounts.PASSWORD);
        for (PageClient reader : List.of(clerk, officer)) {
            assertThat(reader.get("/records/" + enterprise.recordOf(line)).body())
                    .contains("agreement.pdf", "/documents/" + agreement, "合同的签署日期晚于结算日 17 天")
                    .doesNotContain("??");
        }
        assertThat(officer.get("/documents/" + agreement).status()).isEqualTo(200);
        assertThat(clerk.get("/differences/answers").body()).contains("agreement.pdf", "/documents/" + agreement);
    }

    @Test
    void anAgreementSignedBeforeThePaymentIsSentAtOnce() {
        String agreement = enterprise.handIn("early.pdf", agreement("DF2026-02", FlowPapers.SETTLED.minusDays(30)));
        solved();

        assertThat(answer("numbers", agreement, "why", "示例：协议早就签了")).contains("答复了 1 条");
    }

    @Test
    void whatIsWantingByNowAndWasNotSeenIsSeenFirst() {
        String agreement = enterprise.handIn("soon.pdf", agreement("DF2026-03", FlowPapers.SETTLED.plusDays(3)));
        assertThat(answer("numbers", agreement, "why", "示例：刚交的协议")).contains("还没有读完", agreement + ":UNREAD");
        solved();

        assertThat(answer("paper", agreement, "seen", agreement + ":UNREAD", "why", "示例：刚交的协议"))
                .as("it was read meanwhile, and was signed late")
                .contains("还没有提交", "晚于结算日 3 天");
    }

    @Test
    void aPaperOfAnotherEnterpriseOrNoneIsRefused() {
        String theirs =
                other.handIn("theirs.pdf", other.papers("AP-2").receipt(new Line(970, "RW1", Money.of("9.00"))));

        for (String number : List.of(theirs, "1", "不是编号")) {
            assertThat(answer("numbers", number, "why", "示例：拿别家的凭证"))
                    .as(number)
                    .contains("不是这家企业的凭证", number)
                    .doesNotContain("theirs.pdf", "??");
        }
        assertThat(keys()).hasSize(1);
        PageClient desk = new PageClient(port);
        desk.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        assertThat(desk.post("/differences", "/differences", fields("numbers", theirs, "why", "示例：风险台拿错了"))
                        .body())
                .as("also for whoever sees both enterprises")
                .contains("不是这家企业的凭证");
        assertThat(keys()).hasSize(1);
    }

    @Test
    void aPaperIsUploadedWithTheFormAndShownBeforeAnythingIsSent() {
        byte[] paper = agreement("DF2026-04", FlowPapers.SETTLED.minusDays(5));

        String page = clerk.upload(
                        CAUSE, "/differences", Map.of("file", paper), fields("look", "true", "why", "示例：和答复一起上传"))
                .body();

        assertThat(page).contains("还没有读完", "示例：和答复一起上传").doesNotContain("??", "答复了");
        assertThat(keys()).hasSize(1);
        assertThat(database.sql("SELECT COUNT(*) FROM document WHERE enterprise_id = ? AND stage = 'RECEIVED'")
                        .param(enterprise.id())
                        .query(Long.class)
                        .single())
                .isOne();
        solved();
    }

    @Test
    void aFileIsTakenInThoughWhatWasTypedBesideItIsRefused() {
        byte[] paper = agreement("DF2026-08", FlowPapers.SETTLED.minusDays(7));

        String page = clerk.upload(
                        CAUSE,
                        "/differences",
                        Map.of("file", paper),
                        fields("numbers", "12x4", "why", "示例：编号打错了，文件不用再选"))
                .body();

        assertThat(page)
                .contains("不是这家企业的凭证", "12x4", "file.png", "示例：编号打错了，文件不用再选")
                .doesNotContain("??", "没有收下");
        Matcher kept = Pattern.compile("name=\"paper\"[^>]*value=\"(\\d+)\"").matcher(page);
        assertThat(kept.find()).as("it stands on the answer").isTrue();
        assertThat(database.sql("SELECT enterprise_id FROM document WHERE id = ?")
                        .param(kept.group(1))
                        .query(Long.class)
                        .single())
                .isEqualTo(enterprise.id());
        assertThat(keys()).hasSize(1);
        solved();
    }

    @Test
    void whereFilesAreNotTakenInItIsSaidThatTheyAreToBeChosenAgain() {
        List<String> fields = new ArrayList<>(List.of(fields("why", "示例：已有十份，再传一份")));
        for (int number = 0; number < 10; number++) {
            byte[] paper = agreement("DF2026-1" + number, FlowPapers.SETTLED.minusDays(8));
            fields.addAll(List.of("paper", enterprise.handIn("ten-" + number + ".pdf", paper)));
        }

        String page = clerk.upload(
                        CAUSE,
                        "/differences",
                        Map.of("file", agreement("DF2026-20", FlowPapers.SETTLED.minusDays(9))),
                        fields.toArray(String[]::new))
                .body();

        assertThat(page)
                .contains("最多附 10 份", "刚才选的文件没有收下，请重新选", "ten-9.pdf", "示例：已有十份，再传一份")
                .doesNotContain("??");
        solved();
    }

    @Test
    void aPaperShownBeforeStaysWhereWhatWasTypedIsNoNumber() {
        String agreement = enterprise.handIn("stays.pdf", agreement("DF2026-06", FlowPapers.SETTLED.minusDays(4)));
        solved();

        assertThat(answer("paper", agreement, "numbers", "12x4", "why", "示例：编号打错了"))
                .contains("不是这家企业的凭证", "12x4", "stays.pdf")
                .doesNotContain("??");
        assertThat(keys()).hasSize(1);
    }

    @Test
    void wordsAndPapersAreNotLostWithTheLastDifferenceOfACause() {
        String agreement = enterprise.handIn("gone.pdf", agreement("DF2026-07", FlowPapers.SETTLED.minusDays(6)));
        solved();

        PageClient.Page page = clerk.post(
                "/differences",
                "/differences",
                "kind",
                "VOIDED",
                "flow",
                "INVOICE",
                "look",
                "true",
                "numbers",
                agreement,
                "why",
                "示例：同事先答了");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("示例：同事先答了", "/documents/" + agreement).doesNotContain("??");
    }

    @Test
    void aKeyWithABlankBehindTheNumberNamesTheSame() {
        TradeClient program = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise.id()));

        TradeClient.Answer kept = program.post(
                "/api/v1/differences/answers", """
                {"kind":"AMOUNT","flow":"FUNDS","ground":"OTHER","why":"示例：编号后面有空格","differences":["%s"]}""".formatted(keys().get(0).replace(":", " :")));

        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
    }

    @Test
    void moreThanTenPapersAreTooMany() {
        assertThat(answer("numbers", "1 2 3 4 5 6 7 8 9 10 11", "why", "示例：一大摞"))
                .contains("最多附 10 份");
    }

    @Test
    void aProgramIsToldWhatIsWanting() {
        String agreement = enterprise.handIn("program.pdf", agreement("DF2026-05", FlowPapers.SETTLED.plusDays(9)));
        solved();
        TradeClient program = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise.id()));

        TradeClient.Answer refused = program.post("/api/v1/differences/answers", json(agreement, ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains(agreement + ":SIGNED_LATE");

        TradeClient.Answer kept =
                program.post("/api/v1/differences/answers", json(agreement, '"' + agreement + ":SIGNED_LATE\""));
        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(201);
        assertThat(enterprise
                        .record(line)
                        .at("/sheet/differences/0/answer/papers/0/document")
                        .asString())
                .isEqualTo(agreement);
    }

    private String json(String paper, String seen) {
        return """
                {"kind":"AMOUNT","flow":"FUNDS","ground":"GROUP_COMPANY","why":"示例：程序附协议",
                 "differences":["%s"],"papers":["%s"],"seen":[%s]}""".formatted(keys().get(0), paper, seen);
    }

    /** By which another company of the group pays for the enterprise. */
    private byte[] agreement(String number, LocalDate signedOn) {
        return new PaperPress()
                .contract(new Contract(
                        number,
                        enterprise.party(),
                        new Party("示例集团供应链有限公司", Invented.enterpriseCode(7549)),
                        Optional.empty(),
                        Optional.empty(),
                        "代付",
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2027, 7, 31),
                        signedOn,
                        List.of()));
    }

    private void solved() {
        workers.drain("document.reading", "fourflow.matching");
    }

    private List<String> keys() {
        return KEY.matcher(clerk.get(CAUSE).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String answer(String... more) {
        return clerk.post("/differences", "/differences", fields(more)).body();
    }

    private String[] fields(String... more) {
        List<String> fields = new ArrayList<>(
                List.of("kind", "AMOUNT", "flow", "FUNDS", "ground", "GROUP_COMPANY", "difference", keys().get(0)));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
