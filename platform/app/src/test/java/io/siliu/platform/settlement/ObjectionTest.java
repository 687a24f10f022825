package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.internal.OwnLines;
import io.siliu.platform.settlement.internal.objection.Objection;
import io.siliu.platform.settlement.internal.objection.Objection.Outcome;
import io.siliu.platform.settlement.internal.objection.Objection.Topic;
import io.siliu.platform.settlement.internal.objection.ObjectionDesk;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
    private static final int DAILY = 690;
    private static final int LEAVER = 692;
    private static final long ACCOUNT = 4_741;
    private static final long DAILY_ACCOUNT = 4_742;
    private static final long LEAVER_ACCOUNT = 4_743;
    private static final long NEWCOMER_ACCOUNT = 4_744;
    private static final long NEWCOMER = 4_745;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final int port;
    private final Town town;
    private final TestAccounts test;
    private final Access access;
    private final BookSettlement settlements;
    private final OwnObjections own;
    private final ObjectionDesk desk;
    private final Objections raised;
    private final PersonHolding holding;
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
            Objections raised,
            List<PersonHolding> holdings,
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
        this.raised = raised;
        this.holding = holdings.stream()
                .filter(each -> each.name().equals("OBJECTIONS"))
                .findFirst()
                .orElseThrow();
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
        hasPhone(ACCOUNT, WORKER);
        town.worker(DAILY);
        hasPhone(DAILY_ACCOUNT, DAILY);
        town.worker(LEAVER);
        hasPhone(LEAVER_ACCOUNT, LEAVER);
    }

    private void hasPhone(long account, int worker) {
        hasPhone(account, person(worker), Invented.mobile(worker));
    }

    private void hasPhone(long account, long person, String mobile) {
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, ?, '100****0972', 'WORKER', NOW(6), 'IDENTITY')")
                .params(account, "phone-" + account)
                .update();
        database.sql("INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                        + " retention_class) VALUES (?, ?, ?, ?, '100****0972', NOW(6), 'IDENTITY')")
                .params(
                        account,
                        person,
                        personal.encryptText(person, mobile),
                        ("phone-" + account).repeat(4).substring(0, 32).getBytes(UTF_8))
                .update();
    }

    @Test
    void theEnterpriseAnswersAndTheWorkerSeesIt() {
        long id = raised(line, Topic.TOO_LITTLE, "示例：少算了两单");
        PageClient clerk = signedIn(enterprise);
        assertThat(clerk.get("/objections").body())
                .contains("示例：少算了两单", "少付了", "超过 15 天未答复")
                .doesNotContain("??", "I15");

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

    @Test
    void whoeverAnswersSeesTheLineThatItIsAbout() {
        raised(line, Topic.TOO_LITTLE, "示例：看得见是哪一笔");
        raised(null, Topic.OTHER, "示例：没有哪一笔");
        long batch = database.sql("SELECT batch_id FROM settlement_line WHERE id = ?")
                .param(line)
                .query(Long.class)
                .single();
        assertThat(signedIn(enterprise).get("/objections").body())
                .contains(DAY.toString(), "/batches/" + batch, "示例：看得见是哪一笔");

        PageClient operator = new PageClient(port);
        operator.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        String name = database.sql("SELECT name FROM enterprise WHERE id = ?")
                .param(enterprise)
                .query(String.class)
                .single();
        assertThat(operator.get("/objections").body())
                .contains(name, "示例：看得见是哪一笔", "示例：没有哪一笔")
                .doesNotContain("??");
        assertThat(operator.get("/objections?lineless=true").body())
                .contains("示例：没有哪一笔")
                .doesNotContain("示例：看得见是哪一笔");
        ObjectionDesk.Asked asked = access.actingAs(Town.person(enterprise), () -> desk.list(false, false, null))
                .asked()
                .get(0);
        assertThat(asked.line().settledOn()).isEqualTo(DAY);
        assertThat(asked.line().batchId()).isEqualTo(batch);
    }

    @Test
    void anOlderLineCanBeChosenToo() {
        StringBuilder file = new StringBuilder(Town.header());
        for (int day = 0; day < 26; day++) {
            file.append(Town.line("OBJDAILY", "", DAILY, (200 + day) + ".00"));
        }
        access.actingAs(
                Town.person(enterprise), () -> settlements.book(file.toString().getBytes(UTF_8), DAY, null));

        OwnLines.Page latest = access.actingAs(worker(DAILY_ACCOUNT), () -> own.lines(null, null));
        OwnLines.Page older = access.actingAs(worker(DAILY_ACCOUNT), () -> own.lines(latest.next(), null));
        assertThat(latest.lines()).hasSize(24);
        assertThat(older.lines()).hasSize(2);
        assertThat(older.next()).isNull();
        long oldest = older.lines().get(1).id();
        OwnLines.Page chosen = access.actingAs(worker(DAILY_ACCOUNT), () -> own.lines(null, oldest));
        assertThat(chosen.lines()).hasSize(25).extracting(OwnLines.Line::id).contains(oldest);
        OwnLines.Page others = access.actingAs(worker(DAILY_ACCOUNT), () -> own.lines(null, othersLine));
        assertThat(others.lines()).extracting(OwnLines.Line::id).doesNotContain(othersLine);
    }

    @Test
    void notMoreThanTheMostAreOpenHoweverTheyCome() {
        long before = open(DAILY);
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, OwnObjections.MOST_OPEN + 10)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> accepted("示例：同时提的" + each)))
                .toList();
        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize((int) (OwnObjections.MOST_OPEN - before));
        assertThat(open(DAILY)).isEqualTo(OwnObjections.MOST_OPEN);
    }

    private boolean accepted(String words) {
        try {
            access.actingAs(worker(DAILY_ACCOUNT), () -> own.raise(null, Topic.OTHER, words));
            return true;
        } catch (PlatformException tooMany) {
            return false;
        }
    }

    private long open(int worker) {
        return database.sql("SELECT COUNT(*) FROM objection WHERE worker_id = ? AND answered_at IS NULL"
                        + " AND withdrawn_at IS NULL")
                .param(person(worker))
                .query(Long.class)
                .single();
    }

    @Test
    void openOnesComeFirstAndOlderOnesOnAnotherPage() {
        long open = raised(line, Topic.HELD, "示例：最早的还等着");
        for (int each = 0; each < 51; each++) {
            long id = raised(line, Topic.OTHER, "示例：提了又撤" + each);
            access.actingAs(worker(), () -> {
                own.withdraw(id);
                return null;
            });
        }
        OwnObjections.Page first = access.actingAs(worker(), () -> own.own(null));
        assertThat(first.objections().stream().map(OwnObjections.Own::objection))
                .extracting(Objection::id)
                .contains(open);
        assertThat(first.objections().get(0).objection().isOpen()).isTrue();
        assertThat(first.objections().stream().map(OwnObjections.Own::line))
                .filteredOn(about -> about != null)
                .allMatch(about -> about.settledOn().equals(DAY));
        OwnObjections.Page second = access.actingAs(worker(), () -> own.own(first.next()));
        assertThat(second.objections())
                .isNotEmpty()
                .noneMatch(each -> each.objection().isOpen());
    }

    @Test
    void theLatestAnswerComesFirst() {
        long older = raised(line, Topic.OTHER, "示例：先提后答");
        long newer = raised(line, Topic.OTHER, "示例：后提先答");
        answer(newer, "示例：先答的这条");
        answer(older, "示例：后答的这条");
        List<Long> order = access.actingAs(Town.person(enterprise), () -> desk.list(true, false, null)).asked().stream()
                .map(asked -> asked.objection().id())
                .toList();
        assertThat(order).containsSubsequence(older, newer);
        ObjectionDesk.Page next = access.actingAs(Town.person(enterprise), () -> desk.list(true, false, older));
        assertThat(next.asked().get(0).objection().id()).isEqualTo(newer);
    }

    @Test
    void whoeverAnswersComesBackToTheSamePageWithTheWords() {
        long before = raised(line, Topic.OTHER, "示例：前一页的最后一条");
        long id = raised(line, Topic.OTHER, "示例：后一页的一条");
        PageClient clerk = signedIn(enterprise);
        PageClient.Page refused = clerk.post(
                "/objections?after=" + before,
                "/objections/" + id + "/answer",
                "words",
                "示例：写好的答复",
                "after",
                Long.toString(before));
        assertThat(refused.path()).startsWith("/objections");
        assertThat(refused.body()).contains("示例：写好的答复", "示例：后一页的一条", "请选处理结果").doesNotContain("示例：前一页的最后一条", "??");
    }

    @Test
    void somebodyWhoIsNoWorkerYetIsReadTooAndHasNoName() {
        hasPhone(NEWCOMER_ACCOUNT, NEWCOMER, Invented.mobile(980));
        long id = access.actingAs(worker(NEWCOMER_ACCOUNT), () -> own.raise(null, Topic.OTHER, "示例：登记不了"));
        Actor operator = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        assertThat(access.actingAs(operator, () -> desk.list(false, true, id - 1))
                        .asked())
                .filteredOn(asked -> asked.objection().id() == id)
                .singleElement()
                .satisfies(asked -> assertThat(asked.worker()).isEqualTo("—"));
    }

    @Test
    void whatSomebodySaidWhoLeftWaitsNoMore() {
        long id = access.actingAs(worker(LEAVER_ACCOUNT), () -> own.raise(null, Topic.OTHER, "示例：走之前提的"));
        holding.left(new PersonHolding.Leaver(person(LEAVER), DAY));
        assertThat(open(LEAVER)).isZero();
        Actor operator = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        assertThat(access.actingAs(operator, () -> desk.list(false, false, id - 1))
                        .asked())
                .noneMatch(asked -> asked.objection().id() == id);
        assertThat(raised.of(List.of(person(LEAVER))).get(person(LEAVER)).get(0).closedOn())
                .isNotNull();
    }

    private long raised(Long about, Topic topic, String words) {
        return access.actingAs(worker(), () -> own.raise(about, topic, words));
    }

    private Objection find(long id) {
        return access.actingAs(worker(), () -> own.own(null)).objections().stream()
                .map(OwnObjections.Own::objection)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
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
        return worker(ACCOUNT);
    }

    private static Actor worker(long account) {
        return new Actor(account, "100****0972", Role.WORKER, null, null, Role.WORKER.permissions());
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
