package io.siliu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.TestAccounts.Person;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.casework.internal.Grave;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case as people see it in their browsers and programs over the API: asked, answered, closed by two, reviewed. */
@SiliuTest
class CasePagesTest {

    private final ApplicationContext context;
    private final TestAccounts test;
    private final Workers stages;
    private final JdbcClient sql;
    private final int port;

    CasePagesTest(
            ApplicationContext context,
            Access access,
            Accounts accounts,
            Workers stages,
            JdbcClient sql,
            @LocalServerPort int port) {
        this.context = context;
        this.test = new TestAccounts(access, accounts);
        this.stages = stages;
        this.sql = sql;
        this.port = port;
    }

    private PageClient in(Person person) {
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        return browser;
    }

    private List<String> looks(Person person) {
        return sql.sql("SELECT subject_kind FROM audit_event WHERE account_id = ? AND deed = 'LOOKED' ORDER BY id")
                .param(person.id())
                .query(String.class)
                .list();
    }

    @Test
    void fromTheAlertToTheReview() {
        long enterprise =
                FlowEnterprise.open(port, test, 7_931, EngagementModel.AGENCY).id();
        Grave grave = Grave.of(context, enterprise);
        grave.ofRecord();
        stages.drain("casework.opening");
        String number = grave.cases().get(0);
        String page = "/cases/" + number;
        String notice = "/notices/" + number;
        Person first = test.officer(Role.TAX_OFFICER, Grave.HERE);
        PageClient officer = in(first);
        PageClient colleague = in(test.officer(Role.MARKET_OFFICER, Grave.HERE));
        Person owner = test.person(Role.ENTERPRISE, enterprise);
        PageClient own = in(owner);

        assertThat(officer.get("/alerts?enterprise=" + enterprise).body()).contains(number);
        assertThat(officer.get("/cases?severity=HIGH&enterprise=" + enterprise).body())
                .contains(number, "示例第7931配送有限公司", "新立")
                .doesNotContain("??");
        assertThat(own.get(notice).status()).isEqualTo(404);
        assertThat(own.get(page).status()).isEqualTo(403);
        assertThat(in(test.officer(Role.TAX_OFFICER, Grave.ELSEWHERE)).get(page).status())
                .isEqualTo(404);

        String due = LocalDate.now().plusDays(5).toString();
        assertThat(officer.post(page, page + "/notices", "seen", "1", "demand", "true", "words", "请更正付款方", "dueOn", due)
                        .body())
                .contains("已发出整改要求", "请更正付款方", "等企业答复")
                .doesNotContain("??");
        assertThat(officer.post(page, page + "/notices", "seen", "1", "words", "再问一次", "dueOn", due)
                        .body())
                .as("the same form sent twice")
                .contains("刚才有了新的经过");
        assertThat(sql.sql("SELECT COUNT(*) FROM text_message WHERE message_key = ?")
                        .param(number + ".2")
                        .query(Integer.class)
                        .single())
                .as("short messages to the contact")
                .isOne();
        assertThat(officer.get("/overview").body()).contains(number, due);

        assertThat(own.get("/notices").body()).contains(number, "期限 " + due).doesNotContain("??");
        assertThat(own.post(notice, notice + "/answers", "notice", "2", "words", "已经更正，回单随后补交。")
                        .body())
                .contains("已答复，原样保存", "已经更正，回单随后补交。")
                .doesNotContain("??", "示例官员");
        assertThat(officer.get(page).body()).contains("已经更正，回单随后补交。", "1 条仍然成立，0 条不再出现");

        assertThat(officer.post(
                                page,
                                page + "/proposal",
                                "seen",
                                "3",
                                "openings",
                                "1",
                                "outcome",
                                "RECTIFIED",
                                "words",
                                "付款方已经更正")
                        .body())
                .contains("等第二人", "收回，继续办")
                .doesNotContain("同意，关闭并处置");
        assertThat(officer.post(page, page + "/agreement", "seen", "4").body()).contains("不能自己同意");
        assertThat(colleague.post(page, page + "/agreement", "seen", "4").body())
                .contains("按两个人的结论处置了 1 条预警", "已整改")
                .doesNotContain("??");
        assertThat(own.get(notice).body()).contains("付款方已经更正", "申请复核");
        assertThat(own.post(notice, notice + "/review", "words", "付款方本来就没有错").body())
                .contains("案件重新打开", "复核中");
        assertThat(officer.get("/language/en?back=" + page).body())
                .contains("Review asked for by the enterprise", "Under review", "Rectified")
                .doesNotContain("??");

        assertThat(looks(first)).contains("CASE_LIST", "CASE", "ALERT");
        assertThat(looks(owner)).contains("NOTICE_LIST", "NOTICE", "ALERT");
    }

    @Test
    void programsDoTheSameButForClosing() throws IOException {
        long enterprise =
                FlowEnterprise.open(port, test, 7_932, EngagementModel.AGENCY).id();
        Grave grave = Grave.of(context, enterprise);
        long lesser = grave.ofRecord("B05", 2, Grave.HERE);
        TradeClient desk = new TradeClient(port, test.token(Role.RISK_DESK, null));
        TradeClient own = new TradeClient(port, test.token(Role.ENTERPRISE, enterprise));
        String number = desk.post("/api/v1/cases", "{\"alert\":" + lesser + "}")
                .body()
                .at("/number")
                .asString();
        assertThat(desk.get("/api/v1/cases?enterprise=" + enterprise)
                        .body()
                        .at("/cases/0/number")
                        .asString())
                .isEqualTo(number);
        assertThat(desk.get("/api/v1/alerts?enterprise=" + enterprise)
                        .body()
                        .at("/alerts/0/caseNumber")
                        .asString())
                .isEqualTo(number);
        assertThat(desk.get("/api/v1/cases?due=SOON").status()).isEqualTo(422);
        String due = LocalDate.now().plusDays(3).toString();
        assertThat(desk.post(
                                "/api/v1/cases/" + number + "/notices",
                                "{\"seen\":1,\"demand\":false,\"words\":\"为什么没有合同？\",\"dueOn\":\"" + due + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(own.get("/api/v1/notices").body().at("/cases/0/dueOn").asString())
                .isEqualTo(due);
        assertThat(own.post(
                                "/api/v1/notices/" + number + "/answers",
                                "{\"notice\":2,\"words\":\"合同在附件里\",\"documents\":[1]}")
                        .status())
                .as("not a paper of the enterprise")
                .isEqualTo(404);
        String paper = own.paper("note.png", picture()).body().at("/id").asString();
        assertThat(own.post(
                                "/api/v1/notices/" + number + "/answers",
                                "{\"notice\":2,\"words\":\"合同在附件里\",\"documents\":[" + paper + "]}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.get("/api/v1/cases/" + number)
                        .body()
                        .at("/steps/2/papers/0/id")
                        .asString())
                .isEqualTo(paper);
        assertThat(desk.get("/api/v1/cases/" + number)
                        .body()
                        .at("/check/standing")
                        .asInt())
                .isOne();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
