package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.PageVisitor;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file becomes a batch by a person's confirmation of what the person was shown, and only once. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsAndConfirmationTest {

    private static final int ENTERPRISE = 7301;
    private static final int STRANGER = 7302;
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("/batches/drafts/(\\d+)/confirm");

    private final int port;
    private final Access access;
    private final Accounts accounts;
    private final Town town;
    private final SettlementDrafts drafts;
    private final BookSettlement booking;
    private final SettlementLines lines;
    private final JdbcClient database;
    private final LocalDate today;

    private long enterprise;
    private long stranger;

    DraftsAndConfirmationTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Town town,
            SettlementDrafts drafts,
            BookSettlement booking,
            SettlementLines lines,
            JdbcClient database,
            Clock clock) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.town = town;
        this.drafts = drafts;
        this.booking = booking;
        this.lines = lines;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    @BeforeAll
    void twoEnterprisesAndTheirWorkers() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.SUBCONTRACT);
        stranger = town.enterprise(STRANGER, EngagementModel.SUBCONTRACT);
        for (int worker = 301; worker <= 312; worker++) {
            town.worker(worker);
        }
    }

    /** Each test is a day of its own, on which nobody confirmed anything. */
    @BeforeEach
    void aNewDay() {
        database.sql("DELETE FROM settlement_confirmed_alone").update();
    }

    @Test
    void aLookBooksNothingAndShowsGrossTaxesAndNet() {
        PageVisitor person = person("示例经办一");
        String page = upload(person, file("D-1", 301, "6000.00")).body();
        assertThat(page)
                .contains("付 1 行，账户扣 6,360.00 元", "确认付 1 行，扣 6,360.00 元", "承揽转包", "自然人", "平台服务费")
                .doesNotContain("??");
        assertThat(batches("D-1")).isZero();
        DraftSheet sheet = access.actingAs(Town.person(enterprise), () -> drafts.open(draftOf(page)));
        assertThat(sheet.sums().gross()).isEqualTo(Money.of("6000.00"));
        assertThat(sheet.sums().debit())
                .isEqualTo(sheet.sums().gross().plus(sheet.sums().fee()));
        assertThat(sheet.sums().net())
                .isEqualTo(sheet.sums()
                        .gross()
                        .minus(sheet.sums().incomeTax())
                        .minus(sheet.sums().vat())
                        .minus(sheet.sums().surcharges()));
    }

    @Test
    void whatIsBookedIsWhatWasShown() {
        PageVisitor person = person("示例经办二");
        String page = upload(person, file("D-2", 303, "8000.00")).body();
        long draft = draftOf(page);
        DraftSheet shown = access.actingAs(Town.person(enterprise), () -> drafts.open(draft));
        HttpResponse<String> confirmed = confirm(person, draft, "8480.00", 1);
        assertThat(confirmed.uri().getPath()).matches("/batches/\\d+");
        assertThat(confirmed.body()).contains("已入账，开始付款", "示例经办二").doesNotContain("??");
        SettlementBatch batch = batch("D-2");
        assertThat(batch.sums()).isEqualTo(shown.sums());
        assertThat(batch.sums().incomeTax().isPositive()).isTrue();
    }

    @Test
    void aSecondConfirmationFromAnotherTabOrAReloadBooksNothingMore() {
        PageVisitor person = person("示例经办三");
        long draft = draftOf(upload(person, file("D-3", 302, "500.00")).body());
        assertThat(confirm(person, draft, "530.00", 1).body()).contains("已入账，开始付款");
        HttpResponse<String> again = confirm(person, draft, "530.00", 1);
        assertThat(again.body()).contains("这批以前已经确认过，只入账一次", "没有再入账，也没有再付款");
        assertThat(person.get("/batches/drafts/" + draft).body()).contains("这批已经确认过，只入账一次");
        HttpResponse<String> uploadedAgain = upload(person, lastFile);
        assertThat(uploadedAgain.uri().getPath()).matches("/batches/\\d+");
        assertThat(uploadedAgain.body()).contains("只入账一次");
        assertThat(batches("D-3")).isEqualTo(1);
        assertThat(payouts("D-3")).isEqualTo(1);
    }

    @Test
    void twoTabsAtTheSameMomentBookOnce() throws Exception {
        PageVisitor person = person("示例经办四");
        long draft = draftOf(upload(person, file("D-4", 304, "700.00")).body());
        String token = person.token("/batches/new");
        Map<String, String> form = Map.of("debit", "742.00", "lines", "1", "shown", shown(person, draft));
        Callable<String> click = () -> person.postWithToken(token, "/batches/drafts/" + draft + "/confirm", form)
                .body();
        ExecutorService tabs = Executors.newFixedThreadPool(6);
        try {
            List<Future<String>> answers = tabs.invokeAll(List.of(click, click, click, click, click, click));
            int booked = 0;
            for (Future<String> answer : answers) {
                booked += answer.get().contains("已入账，开始付款") ? 1 : 0;
            }
            assertThat(booked).isEqualTo(1);
        } finally {
            tabs.shutdownNow();
        }
        assertThat(batches("D-4")).isEqualTo(1);
        assertThat(payouts("D-4")).isEqualTo(1);
    }

    @Test
    void theSameFileHandedInManyTimesAtTheSameMomentIsOneDraft() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 10; round++) {
                byte[] csv = bytes(Town.header() + "示例 " + round + "\n");
                Callable<Long> handIn = () -> access.actingAs(
                        Town.person(enterprise), () -> drafts.preview(csv).draftId());
                Set<Long> seen = new HashSet<>();
                for (Future<Long> answer : tabs.invokeAll(Collections.nCopies(6, handIn))) {
                    seen.add(answer.get());
                }
                assertThat(seen).hasSize(1);
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    @Test
    void otherFiguresThanThoseShownAreNotBooked() {
        PageVisitor person = person("示例经办五");
        long draft = draftOf(upload(person, file("D-5", 306, "900.00")).body());
        assertThat(confirm(person, draft, "9.54", 1).body()).contains("没有入账：数字和你看到的不一样了");
        assertThat(confirm(person, draft, "954.00", 2).body()).contains("没有入账：数字和你看到的不一样了");
        assertThat(confirm(person, draft, "all of it", 1).body()).contains("没有入账：数字和你看到的不一样了");
        assertThat(batches("D-5")).isZero();
    }

    @Test
    void whatThePlatformPaysIsSettledOnTheDayOfItsPaymentWhateverTheFormSays() {
        PageVisitor person = person("示例经办十三");
        HttpResponse<String> page = person.upload(
                "/batches/new",
                "/batches/new",
                bytes(file("D-13", 302, "60.00")),
                Map.of("settledOn", today.withDayOfYear(1).toString()));
        assertThat(page.body()).contains("结算日 " + today);
        assertThat(confirm(person, draftOf(page.body()), "63.60", 1).body()).contains("已入账，开始付款");
        assertThat(batch("D-13").settledOn()).isEqualTo(today);
    }

    @Test
    void aDraftOfYesterdayIsShownAnewBeforeItIsPaidToday() {
        PageVisitor person = person("示例经办十四");
        long draft = draftOf(upload(person, file("D-14", 305, "80.00")).body());
        isOfYesterday(draft);
        String ofToday = shown(person, draft);
        isOfYesterday(draft);
        assertThat(confirm(person, draft, "84.80", 1, ofToday).body()).contains("没有入账：数字和你看到的不一样了");
        assertThat(confirm(person, draft, "84.80", 1, "").body()).contains("没有入账：数字和你看到的不一样了");
        assertThat(batches("D-14")).isZero();
        assertThat(confirm(person, draft, "84.80", 1, ofToday).body()).contains("已入账，开始付款");
        assertThat(batch("D-14").settledOn()).isEqualTo(today);
        assertThat(batch("D-14").workMonth()).isEqualTo(YearMonth.from(today));
    }

    @Test
    void whatOnePersonConfirmedYesterdayTwoPersonsConfirmToday() {
        PageVisitor first = person("示例经办十六");
        PageVisitor second = person("示例复核十六");
        long draft = draftOf(upload(first, file("D-16", 303, "9600.00")).body());
        assertThat(confirm(first, draft, "10176.00", 1).body()).contains("已记下你的确认，等第二个人");
        isOfYesterday(draft);
        assertThat(access.actingAs(Town.person(enterprise), drafts::waiting))
                .as("the list says so before anybody opens it")
                .filteredOn(row -> row.id() == draft)
                .extracting(SettlementDrafts.DraftRow::state)
                .containsExactly(DraftState.PREVIEWED);
        for (PageVisitor each : List.of(second, first)) {
            assertThat(each.get("/batches/drafts/" + draft).body())
                    .contains("交第二个人复核", "付款日变了，要重新确认", "示例经办十六 于")
                    .doesNotContain("这批等你复核", "??");
        }
        assertThat(database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = ? AND subject_id = ?")
                        .params("SETTLEMENT_DRAFT_MOVED", Long.toString(draft))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(confirm(second, draft, "10176.00", 1).body()).contains("已记下你的确认，等第二个人");
        assertThat(second.get("/batches/drafts/" + draft).body()).doesNotContain("付款日变了");
        assertThat(batches("D-16")).isZero();
        assertThat(confirm(first, draft, "10176.00", 1).body()).contains("已入账，开始付款");
        assertThat(batch("D-16").settledOn()).isEqualTo(today);
    }

    /** As a draft is on the morning after. */
    private void isOfYesterday(long draft) {
        assertThat(database.sql("UPDATE settlement_draft SET settled_on = ? WHERE id = ?")
                        .params(today.minusDays(1), draft)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void twoAccountsOfWhichOneOpenedTheOtherAreNotTwoPersons() {
        PageVisitor first = person("示例经办十九");
        PageVisitor second = person("示例复核十九");
        long draft = draftOf(upload(first, file("D-19", 308, "9600.00")).body());
        confirm(first, draft, "10176.00", 1);
        comesFrom("opened_by", "示例复核十九", "示例经办十九");
        assertThat(confirm(second, draft, "10176.00", 1).body()).contains("没有入账：这两个账户不算两个人", "一个是由另一个开的");
        comesFrom("opened_by", "示例复核十九", null);
        comesFrom("password_given_by", "示例经办十九", "示例复核十九");
        assertThat(confirm(second, draft, "10176.00", 1).body()).contains("没有入账：这两个账户不算两个人", "密码是由另一个设的");
        assertThat(batches("D-19")).isZero();
        assertThat(confirm(person("示例复核二十"), draft, "10176.00", 1).body()).contains("已入账，开始付款");
    }

    private void comesFrom(String how, String name, String from) {
        assertThat(database.sql("UPDATE account SET " + how
                                + " = (SELECT id FROM (SELECT MAX(id) AS id FROM account WHERE display_name = ?) other)"
                                + " WHERE display_name = ?")
                        .params(from, name)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void aboveTheLimitTwoPersonsConfirmAndOnePersonCannotDoItTwice() {
        PageVisitor first = person("示例经办六");
        PageVisitor second = person("示例复核六");
        long draft = draftOf(upload(first, file("D-6", 308, "9500.00")).body());
        assertThat(first.get("/batches/drafts/" + draft).body()).contains("交第二个人复核");
        String read = shown(first, draft);
        assertThat(confirm(first, draft, "10070.00", 1, read).body()).contains("已记下你的确认，等第二个人", "平台自定");
        assertThat(confirm(first, draft, "10070.00", 1, read).body()).contains("没有入账：同一个人不能确认两次");
        assertThat(batches("D-6")).isZero();
        assertThat(second.get("/batches/drafts/" + draft).body()).contains("这批等你复核", "复核无误，付 1 行，扣 10,070.00 元");
        assertThat(confirm(second, draft, "10070.00", 1).body()).contains("已入账，开始付款", "示例复核六", "示例经办六 先确认");
        assertThat(batches("D-6")).isEqualTo(1);
    }

    @Test
    void aFileThatIsCutIntoPiecesNeedsASecondPersonFromTheLimitOn() {
        PageVisitor first = person("示例经办十七");
        PageVisitor second = person("示例复核十七");
        booksAlone(first, "D-17-1", 301, "4000.00", "4240.00");
        booksAlone(second, "D-17-2", 302, "4000.00", "4240.00");

        long third = draftOf(upload(first, file("D-17-3", 303, "3000.00")).body());
        assertThat(first.get("/batches/drafts/" + third).body())
                .contains("交第二个人复核", "今天由一个人确认的已有 8,480.00 元")
                .doesNotContain("??");
        assertThat(confirm(first, third, "3180.00", 1).body()).contains("已记下你的确认，等第二个人");
        assertThat(confirm(first, third, "3180.00", 1, shown(second, third)).body())
                .contains("没有入账：同一个人不能确认两次");
        assertThat(batches("D-17-3")).isZero();
        assertThat(confirm(second, third, "3180.00", 1).body()).contains("已入账，开始付款");

        booksAlone(first, "D-17-4", 304, "1000.00", "1060.00");
        long fifth = draftOf(upload(first, file("D-17-5", 305, "500.00")).body());
        assertThat(confirm(first, fifth, "530.00", 1).body())
                .as("what two persons confirmed does not count, what one did does")
                .contains("已记下你的确认，等第二个人");
    }

    private void booksAlone(PageVisitor person, String batch, int worker, String gross, String debit) {
        long draft = draftOf(upload(person, file(batch, worker, gross)).body());
        assertThat(confirm(person, draft, debit, 1).body()).contains("已入账，开始付款");
    }

    @Test
    void ofTwoPiecesConfirmedAtTheSameMomentOneWaitsForASecondPerson() throws Exception {
        PageVisitor person = person("示例经办十八");
        String token = person.token("/batches/new");
        List<Callable<String>> clicks = new ArrayList<>();
        for (int piece = 1; piece <= 2; piece++) {
            long draft = draftOf(upload(person, file("D-18-" + piece, 306 + piece, "6000.00"))
                    .body());
            Map<String, String> form = Map.of("debit", "6360.00", "lines", "1", "shown", shown(person, draft));
            clicks.add(() -> person.postWithToken(token, "/batches/drafts/" + draft + "/confirm", form)
                    .body());
        }
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : tabs.invokeAll(clicks)) {
                answers.add(answer.get().contains("已入账，开始付款") ? "booked" : "waits");
            }
            assertThat(answers).containsExactlyInAnyOrder("booked", "waits");
        } finally {
            tabs.shutdownNow();
        }
        assertThat(batches("D-18-1") + batches("D-18-2")).isEqualTo(1);
    }

    @Test
    void wrongLinesAreNamedWithTheirRemedyAndNeverBlockTheRightOnes() {
        PageVisitor person = person("示例经办七");
        String right = town.acceptedTask(enterprise, 310, "300.00", today);
        String wrong = town.acceptedTask(enterprise, 312, "400.00", today);
        String csv = Town.header() + Town.line("D-7", right, 310, "300.00") + Town.line("D-7", wrong, 312, "4O0.00");
        HttpResponse<String> page = upload(person, csv);
        assertThat(page.body()).contains("1 行要改，其余 1 行可以付", "第 3 行", "应付金额", "4O0.00", "金额要写成 1234.50 这样", "1 行有错，不在内");
        long draft = draftOf(page.body());
        String wrongLines =
                person.get("/batches/drafts/" + draft + "/wrong-lines").body();
        assertThat(wrongLines).contains(wrong).doesNotContain(right).startsWith("\uFEFF批次号,");
        assertThat(confirm(person, draft, "318.00", 1).body()).contains("已入账，开始付款");
        assertThat(lines.ofBatch(enterprise, batch("D-7").id()))
                .singleElement()
                .satisfies(line -> assertThat(line.taskNumber().value()).isEqualTo(right));
    }

    @Test
    void whereNoLineCanBePaidNothingIsSaidOfTheOthers() {
        PageVisitor person = person("示例经办十二");
        String wrong = town.acceptedTask(enterprise, 312, "410.00", today);
        String page = upload(person, Town.header() + Town.line("D-72", wrong, 312, "4I0.00"))
                .body();

        assertThat(page).contains("1 行要改，没有一行能付", "改好后重新上传", "核对结算文件").doesNotContain("其余 0 行", "留到下一批", "读不出", "??");
        assertThat(person.get("/batches").body()).contains("结算文件，还没有批次号").doesNotContain("??");
    }

    @Test
    void aLineWithoutATaskIsBookedAndSaidToMissItsBusinessFlow() {
        String page = upload(person("示例经办十三"), Town.header() + Town.line("D-73", "", 310, "60.00"))
                .body();

        assertThat(page).contains("还没有入账", "没有任务单号：不挡入账").doesNotContain("已入账");
    }

    @Test
    void wrongLinesHoldNoFormulaForASpreadsheetAndAreJudgedAsBeforeWhenHandedInAgain() {
        PageVisitor person = person("示例经办九");
        String task = town.acceptedTask(enterprise, 309, "300.00", today);
        String right = town.acceptedTask(enterprise, 311, "200.00", today);
        String csv = Town.header()
                + Town.line("D-71", right, 311, "200.00")
                + "D-71," + task + ",\"=HYPERLINK(\"\"http://x.example\"\",\"\"看\"\")\",+86,@SUM(A1),-5.00\n"
                + Town.line("D-71", "\"\tRW\"", 309, "300.00");
        HttpResponse<String> page = upload(person, csv);
        String wrongLines = person.get("/batches/drafts/" + draftOf(page.body()) + "/wrong-lines")
                .body();

        assertThat(wrongLines).contains("'=HYPERLINK", ",'+86,", ",'@SUM(A1)", "'-5.00", ",'\tRW,");
        assertThat(upload(person, wrongLines).body())
                .contains("第 2 行", "第 3 行", ">=**<", ">+86<")
                .doesNotContain("&#39;=HYPERLINK", "'=HYPERLINK");
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndCannotBeConfirmed() {
        PageVisitor person = person("示例经办八");
        HttpResponse<String> page = upload(person, "工号,姓名\n1,示例\n");
        assertThat(page.body()).contains("整个文件还不能付", "表头不对").doesNotContain("确认付");
        assertThat(upload(person, "").body()).contains("没有选文件，或文件是空的");
    }

    @Test
    void aFileThatAProgramBookedMeanwhileIsNotBookedAgain() {
        PageVisitor person = person("示例经办九");
        long draft = draftOf(upload(person, file("D-9", 305, "200.00")).body());
        access.actingAs(Town.person(enterprise), () -> booking.book(bytes(lastFile), today, null));
        assertThat(confirm(person, draft, "212.00", 1).body()).contains("只入账一次");
        assertThat(batches("D-9")).isEqualTo(1);
        assertThat(payouts("D-9"))
                .as("a batch of the API is paid by the enterprise itself")
                .isZero();
    }

    @Test
    void aDraftThatWasGivenUpIsNotBookedAndComesBackWithItsFile() {
        PageVisitor person = person("示例经办十");
        long draft = draftOf(upload(person, file("D-10", 307, "100.00")).body());
        person.post("/batches/new", "/batches/drafts/" + draft + "/drop", Map.of());
        assertThat(confirm(person, draft, "106.00", 1).body()).contains("没有入账：这份草稿已经放弃");
        assertThat(draftOf(upload(person, lastFile).body())).isEqualTo(draft);
        assertThat(confirm(person, draft, "106.00", 1).body()).contains("已入账，开始付款");
    }

    @Test
    void anotherEnterprisesDraftAndBatchDoNotExist() {
        PageVisitor person = person("示例经办十一");
        long draft = draftOf(upload(person, file("D-11", 309, "150.00")).body());
        PageVisitor other = PageVisitor.signedIn(port, access, accounts, Role.ENTERPRISE, stranger, "示例外人");
        assertThat(other.get("/batches/drafts/" + draft).statusCode()).isEqualTo(404);
        assertThat(confirm(other, draft, "159.00", 1).statusCode()).isEqualTo(404);
        assertThat(other.get("/batches/drafts/" + draft + "/wrong-lines").statusCode())
                .isEqualTo(404);
        confirm(person, draft, "159.00", 1);
        assertThat(other.get("/batches/" + batch("D-11").id()).statusCode()).isEqualTo(404);
        assertThat(other.get("/batches?enterprise=" + enterprise).statusCode()).isEqualTo(404);
        assertThat(other.get("/batches").body()).contains("还没有批次").doesNotContain("D-11");
        assertThatThrownBy(() -> access.actingAs(Town.person(stranger), () -> drafts.open(draft)))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.NOT_FOUND));
    }

    @Test
    void thePageSaysInWordsWhyAPaymentStandsStill() {
        PageVisitor person = person("示例经办十五");
        long draft = draftOf(upload(person, file("D-15", 306, "90.00")).body());
        confirm(person, draft, "95.40", 1);
        String page = "/batches/" + batch("D-15").id();
        standing("stage = 'HELD', held_by = 'NOT_SCREENED', held_zh = '付款前没能查完', held_en = 'could not be screened'");
        assertThat(person.get(page).body()).contains("付款前没能查完").doesNotContain("??");
        standing("stage = 'UNKNOWN', doubt = 'not understood: example'");
        assertThat(person.get(page).body()).contains("银行回了话，但内容不合约定的格式").doesNotContain("银行没有回应", "??");
        standing("stage = 'UNKNOWN', doubt = 'no answer within 10 ms'");
        assertThat(person.get(page).body()).contains("银行没有回应").doesNotContain("不合约定的格式", "??");
        standing("stage = 'NEW', doubt = 'failed here: IllegalStateException'");
        assertThat(person.get(page).body()).contains("系统处理这笔时出了错").doesNotContain("??");
        person.get("/language/en");
        assertThat(person.get(page).body())
                .contains("The system failed at this payment")
                .doesNotContain("??");
        standing("stage = 'HELD', doubt = NULL");
        assertThat(person.get(page).body()).contains("could not be screened").doesNotContain("??");
    }

    /** How the one payment order of D-15 stands. */
    private void standing(String how) {
        database.sql("UPDATE payout SET " + how
                        + " WHERE line_id = (SELECT id FROM settlement_line WHERE batch_number = 'D-15')")
                .update();
    }

    @Test
    void withoutTheFormsTokenNothingIsConfirmed() {
        PageVisitor person = person("示例经办十二");
        long draft = draftOf(upload(person, file("D-12", 311, "150.00")).body());
        HttpResponse<String> forged = person.postWithToken(
                "forged", "/batches/drafts/" + draft + "/confirm", Map.of("debit", "159.00", "lines", "1"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(batches("D-12")).isZero();
    }

    private String lastFile;

    private String file(String batch, int worker, String amount) {
        lastFile =
                Town.header() + Town.line(batch, town.acceptedTask(enterprise, worker, amount, today), worker, amount);
        return lastFile;
    }

    private PageVisitor person(String name) {
        return PageVisitor.signedIn(port, access, accounts, Role.ENTERPRISE, enterprise, name);
    }

    private HttpResponse<String> upload(PageVisitor person, String csv) {
        return person.upload("/batches/new", "/batches/new", bytes(csv), Map.of());
    }

    private static HttpResponse<String> confirm(PageVisitor person, long draft, String debit, int lines) {
        return confirm(person, draft, debit, lines, shown(person, draft));
    }

    private static HttpResponse<String> confirm(PageVisitor person, long draft, String debit, int lines, String shown) {
        return person.post(
                "/batches/new",
                "/batches/drafts/" + draft + "/confirm",
                Map.of("debit", debit, "lines", Integer.toString(lines), "shown", shown));
    }

    /** The code in the form of the draft's page; nothing where it can no longer be confirmed. */
    private static String shown(PageVisitor person, long draft) {
        Matcher code = SHOWN.matcher(person.get("/batches/drafts/" + draft).body());
        return code.find() ? code.group(1) : "";
    }

    private static long draftOf(String page) {
        Matcher draft = DRAFT.matcher(page);
        assertThat(draft.find()).as(page).isTrue();
        return Long.parseLong(draft.group(1));
    }

    private SettlementBatch batch(String number) {
        return lines.batches(enterprise).stream()
                .filter(each -> each.batchNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private int batches(String number) {
        return count("settlement_batch", "batch_number = '" + number + "'");
    }

    private int payouts(String batch) {
        return count("payout", "line_id IN (SELECT id FROM settlement_line WHERE batch_number = '" + batch + "')");
    }

    private int count(String tableName, String where) {
        return database.sql("SELECT COUNT(*) FROM " + tableName + " WHERE " + where)
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
