package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.Objection.Outcome;
import io.siliu.platform.settlement.internal.objection.Objection.Topic;
import io.siliu.platform.settlement.internal.objection.ObjectionDesk;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker objects; the enterprise of the line answers, or the operator, and nobody else sees it. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectionTest {

    private static final int FIRM = 8_401;
    private static final int WORKER = 972;
    private static final int OTHER = 974;
    private static final long ACCOUNT = 4_741;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final int port;
    private final Town town;
    private final TestAccounts test;
    private final Access access;
    private final BookSettlement settlements;
    private final OwnObjections own;
    private final ObjectionDesk desk;
    private final Workers workers;
    private final PersonalData personal;
    private final JdbcClient database;
    private long enterprise;
    private long line;
    private long othersLine;

    ObjectionTest(
            @LocalServerPort int port,
            Town town,
            Access access,
            Accounts accounts,
            BookSettlement settlements,
            OwnObjections own,
            ObjectionDesk desk,
            Workers workers,
            PersonalData personal,
            JdbcClient database) {
        this.port = port;
        this.town = town;
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.settlements = settlements;
        this.own = own;
        this.desk = desk;
        this.workers = workers;
        this.personal = personal;
        this.database = database;
    }

    @BeforeAll
    void somebodyIsPaidAndHasAPhone() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        town.worker(OTHER);
        String file = Town.header() + Town.line("OBJ", "", WORKER, "600.00") + Town.line("OBJ", "", OTHER, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
        line = lineOf(WORKER);
        othersLine = lineOf(OTHER);
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, 'phone-4741', '100****0972', 'WORKER', NOW(6), 'IDENTITY')")
                .param(ACCOUNT)
                .update();
        database.sql("INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                        + " retention_class) VALUES (?, ?, ?, REPEAT('o', 32), '100****0972', NOW(6), 'IDENTITY')")
                .params(ACCOUNT, person(WORKER), personal.encryptText(person(WORKER), Invented.mobile(WORKER)))
                .update();
    }

    @Test
    void theEnterpriseAnswersAndTheWorkerSeesIt() {
        long id = raised(line, Topic.TOO_LITTLE, "示例：少算了两单");
        PageClient clerk = signedIn(enterprise);
        assertThat(clerk.get("/objections").body()).contains("示例：少算了两单", "少付了").doesNotContain("??");

        assertThat(clerk.post("/objections", "/objections/" + id + "/answer", "outcome", "CORRECTED", "words", "短")
                        .body())
                .contains("4 到 500 个字")
                .doesNotContain("??");
        assertThat(clerk.post(
                                "/objections",
                                "/objections/" + id + "/answer",
                                "outcome",
                                "CORRECTED",
                                "words",
                                "示例：下批补上两单")
                        .body())
                .contains("本人已能看到");

        Objection seen = find(id);
        assertThat(seen.answer().outcome()).isEqualTo(Outcome.CORRECTED);
        assertThat(seen.answer().words()).isEqualTo("示例：下批补上两单");
        assertThat(seen.answer().byOperator()).isFalse();
        assertThat(clerk.get("/objections?answered=true").body()).contains("示例：下批补上两单");
        assertThatThrownBy(() -> answer(id, "示例：再答一次")).hasMessageContaining("answered or taken back");
    }

    @Test
    void anotherEnterpriseNeitherSeesNorAnswers() {
        long id = raised(line, Topic.NOT_MINE, "示例：这天我不在");
        long stranger = town.enterprise(FIRM + 2, EngagementModel.AGENCY);
        PageClient clerk = signedIn(stranger);
        assertThat(clerk.get("/objections").body()).doesNotContain("示例：这天我不在");
        assertThat(clerk.post(
                                "/objections",
                                "/objections/" + id + "/answer",
                                "outcome",
                                "EXPLAINED",
                                "words",
                                "示例：替别家答")
                        .status())
                .isEqualTo(404);
        assertThat(find(id).isOpen()).isTrue();
    }

    @Test
    void whatIsAboutNoLineIsForTheOperator() {
        long id = raised(null, Topic.OTHER, "示例：收不到短信");
        assertThat(signedIn(enterprise).get("/objections").body()).doesNotContain("示例：收不到短信");
        Actor operator = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        access.actingAs(operator, () -> {
            desk.answer(id, Outcome.EXPLAINED, "示例：已换通道");
            return null;
        });
        assertThat(find(id).answer().byOperator()).isTrue();
    }

    @Test
    void oneSpeaksOfOwnLinesAloneAndMayTakeItBack() {
        assertThatThrownBy(() -> raised(othersLine, Topic.TOO_LITTLE, "示例：别人的钱"))
                .hasMessageContaining("line");
        long id = raised(line, Topic.DEDUCTION, "示例：扣税不对");
        access.actingAs(worker(), () -> {
            own.withdraw(id);
            return null;
        });
        assertThat(find(id).isOpen()).isFalse();
        assertThatThrownBy(() -> answer(id, "示例：晚了一步")).hasMessageContaining("taken back");
    }

    @Test
    void whatWasSaidIsEncryptedAtRest() {
        long id = raised(line, Topic.HELD, "示例：为什么暂缓");
        assertThat(database.sql("SELECT COUNT(*) FROM objection WHERE id = ? AND INSTR(words, '暂缓') > 0")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long raised(Long about, Topic topic, String words) {
        return access.actingAs(worker(), () -> own.raise(about, topic, words));
    }

    private Objection find(long id) {
        List<Objection> all = access.actingAs(worker(), own::own);
        return all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private void answer(long id, String words) {
        access.actingAs(Town.person(enterprise), () -> {
            desk.answer(id, Outcome.EXPLAINED, words);
            return null;
        });
    }

    private PageClient signedIn(long firm) {
        PageClient clerk = new PageClient(port);
        clerk.signIn(test.person(Role.ENTERPRISE, firm).name(), TestAccounts.PASSWORD);
        return clerk;
    }

    private static Actor worker() {
        return new Actor(ACCOUNT, "100****0972", Role.WORKER, null, null, Role.WORKER.permissions());
    }

    private long person(int worker) {
        return workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    private long lineOf(int worker) {
        return database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ?")
                .params(enterprise, person(worker))
                .query(Long.class)
                .single();
    }
}
