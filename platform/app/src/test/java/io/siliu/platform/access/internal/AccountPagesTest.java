package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Secret;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts and tokens on their pages: every wrong field is named, every act happens once and leaves its trace. */
@SiliuTest
class AccountPagesTest {

    private static final String PASSWORD = "four flows meet 2026";
    private static final Pattern TOKEN = Pattern.compile("id=\"issued-token\">(siliu_[A-Za-z0-9_-]{43})<");
    private static final Pattern REVOKE = Pattern.compile("(/accounts/\\d+/tokens/\\d+/revoke)");

    private final Access access;
    private final Accounts accounts;
    private final Tokens tokens;
    private final EnterpriseDirectory enterprises;
    private final Clock clock;
    private final JdbcClient database;
    private final int port;
    private PageClient desk;

    AccountPagesTest(
            @LocalServerPort int port,
            Access access,
            Accounts accounts,
            Tokens tokens,
            EnterpriseDirectory enterprises,
            Clock clock,
            JdbcClient database) {
        this.port = port;
        this.access = access;
        this.accounts = accounts;
        this.tokens = tokens;
        this.enterprises = enterprises;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void somebodyWhoManagesAccounts() {
        desk = signedIn(Role.RISK_DESK);
    }

    @Test
    void twoAccountsDoNotShareASignInName() {
        String name = fresh();
        assertThat(open(Role.TAX_OFFICER, name, PASSWORD).status()).isEqualTo(200);

        Page again = open(Role.TAX_OFFICER, name, PASSWORD);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("有错误：", "href=\"#signInName\"", "登录名已被占用", "value=\"" + name + "\"")
                .doesNotContain(PASSWORD);
        assertThat(count("account", "sign_in_name", name)).isEqualTo(1);
    }

    @Test
    void aClosedAccountKeepsItsSignInName() {
        String name = fresh();
        String path = open(Role.TAX_OFFICER, name, PASSWORD).path();
        desk.post(path + "/close", path + "/close");

        assertThat(open(Role.TAX_OFFICER, name, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void aWeakPasswordIsRefusedAtItsField() {
        for (String weak : List.of("short", "aaaaaaaaaaaaaaaa")) {
            Page refused = open(Role.TAX_OFFICER, fresh(), weak);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#password\"", "密码要 12 到 128 个字符");
        }
        String name = fresh();
        assertThat(open(Role.TAX_OFFICER, name, "my name is " + name).body()).contains("href=\"#password\"");
        assertThat(openAs("role", "TAX_OFFICER", "password", PASSWORD, "again", PASSWORD + "x")
                        .body())
                .contains("href=\"#again\"", "两次输入的密码不一样");
    }

    @Test
    void anAccountOfAnEnterpriseNeedsOneThatIsOnRecord() {
        assertThat(openAs("role", "ENTERPRISE").body()).contains("href=\"#enterpriseId\"", "没有选用工企业");
        assertThat(openAs("role", "ENTERPRISE", "enterpriseId", "77001").body())
                .contains("href=\"#enterpriseId\"", "没有选用工企业");
        assertThat(openAs("role", "TAX_OFFICER", "enterpriseId", Long.toString(enterprise()))
                        .body())
                .contains("href=\"#enterpriseId\"", "只有用工企业的账户才选企业");

        Page opened = openAs("role", "ENTERPRISE", "enterpriseId", Long.toString(enterprise()));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("只供程序使用", "示例丁服务有限公司");
    }

    @Test
    void rolesRegionsAndNamesThatCannotBeAreRefusedAtTheirFields() {
        assertThat(openAs("role", "").body()).contains("href=\"#role\"");
        assertThat(openAs("role", "WORKER").body()).contains("href=\"#role\"", "本人用手机号开");
        assertThat(openAs("role", "TAX_OFFICER", "region", "Fujian").body()).contains("href=\"#region\"");
        assertThat(openAs("role", "RISK_DESK", "region", "350000").body()).contains("href=\"#region\"");
        assertThat(openAs("role", "TAX_OFFICER", "signInName", "walkthrough-x").body())
                .contains("href=\"#signInName\"");
        assertThat(openAs("role", "TAX_OFFICER", "signInName", "张 三").body()).contains("href=\"#signInName\"");
        assertThat(openAs("role", "TAX_OFFICER", "displayName", " ").body()).contains("href=\"#displayName\"");
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        String own = "/accounts/" + idOf(desk);

        assertThat(desk.get(own + "/close").body()).contains("这是你自己的账户").doesNotContain("关闭账户 person");
        Page refused = desk.post("/accounts/new", own + "/close");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("没有关闭");
        assertThat(desk.get("/accounts").status()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsOutAtOnceWithItsTokens() throws Exception {
        String name = fresh();
        String path = open(Role.TAX_OFFICER, name, PASSWORD).path();
        PageClient officer = new PageClient(port);
        officer.signIn(name, PASSWORD);
        String token = found(TOKEN, issue(path, "程序", "READ_DOCUMENTS").body());

        assertThat(desk.get(path + "/close").body()).contains("关闭账户 " + name, "1 个有效令牌");
        Page closed = desk.post(path + "/close", path + "/close");

        assertThat(closed.path()).isEqualTo("/accounts");
        assertThat(closed.body()).contains("已关闭账户 " + name);
        assertThat(officer.get("/records").path()).isEqualTo("/sign-in");
        assertThat(status(token)).isEqualTo(401);
        assertThat(desk.get(path).status()).isEqualTo(404);
        assertThat(deeds("ACCOUNT_CLOSED", path.substring("/accounts/".length())))
                .isEqualTo(1);
    }

    @Test
    void aTokenIsShownOnceAndIssuedOnceForAFormThatWasSentTwice() throws Exception {
        String path = openAs("role", "CONNECTOR").path();
        Page issued = issue(path, "银行回单", "DELIVER_DOCUMENTS");
        String token = found(TOKEN, issued.body());

        assertThat(issued.path()).as("a reload is a look").isEqualTo(path);
        assertThat(desk.get(path).body()).contains("银行回单", "有效").doesNotContain(token);
        Page again = issue(path, "银行回单", "DELIVER_DOCUMENTS");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("href=\"#label\"", "同名");
        assertThat(count("api_token", "account_id", path.substring("/accounts/".length())))
                .isEqualTo(1);
        assertThat(database.sql("SELECT COUNT(*) FROM api_token WHERE HEX(token_hash) LIKE ?")
                        .param("%" + token.substring(6) + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(status(token)).as("it may deliver, not read").isEqualTo(403);
    }

    @Test
    void aTokenMayDoNoMoreThanTheRoleOfItsAccount() {
        String path = openAs("role", "CONNECTOR").path();

        Page refused = issue(path, "太宽", "DELIVER_DOCUMENTS", "MANAGE_ACCOUNTS");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#scopes\"", "超出了这个账户的身份", "value=\"太宽\"");
        assertThat(issue(path, "没勾").body()).contains("href=\"#scopes\"", "至少勾一项");
        assertThat(count("api_token", "account_id", path.substring("/accounts/".length())))
                .isZero();
    }

    @Test
    void aTokenEndsWithinAYear() {
        String path = openAs("role", "CONNECTOR").path();
        for (String day : List.of("", "2020-01-01", "2999-01-01", "next year")) {
            assertThat(issueUntil(path, day, "程序 " + day, "DELIVER_DOCUMENTS").body())
                    .as(day)
                    .contains("href=\"#lastDay\"");
        }
        assertThat(issueUntil(path, ChinaTime.today(clock).toString(), "今天为止", "DELIVER_DOCUMENTS")
                        .path())
                .isEqualTo(path);
        assertThat(issueUntil(path, ChinaTime.today(clock).toString(), " ", "DELIVER_DOCUMENTS")
                        .body())
                .contains("href=\"#label\"");
    }

    @Test
    void aRevokedTokenOpensNothingAndRevokingAgainChangesNothing() throws Exception {
        String path = open(Role.TAX_OFFICER, fresh(), PASSWORD).path();
        String token = found(TOKEN, issue(path, "报表", "READ_DOCUMENTS").body());
        assertThat(status(token)).isEqualTo(200);
        String revoke = found(REVOKE, desk.get(path).body());

        Page revoked = desk.post(path, revoke);

        assertThat(revoked.path()).isEqualTo(path);
        assertThat(revoked.body()).contains("令牌已撤销", "已撤销");
        assertThat(status(token)).isEqualTo(401);
        desk.post(path + "/tokens/new", revoke);
        assertThat(deeds("TOKEN_REVOKED", revoke.split("/")[4])).isEqualTo(1);
        String other = open(Role.TAX_OFFICER, fresh(), PASSWORD).path();
        assertThat(desk.post(other + "/tokens/new", other + "/tokens/" + revoke.split("/")[4] + "/revoke")
                        .status())
                .as("the token of another account")
                .isEqualTo(404);
        assertThat(issue(path, "报表", "READ_DOCUMENTS").path())
                .as("the name is free again")
                .isEqualTo(path);
    }

    @Test
    void onlyWhoManagesAccountsFindsThePages() {
        String path = open(Role.TAX_OFFICER, fresh(), PASSWORD).path();
        PageClient officer = signedIn(Role.MARKET_OFFICER);
        for (String page : List.of("/accounts", "/accounts/new", path, path + "/tokens/new", path + "/close")) {
            assertThat(officer.get(page).status()).as(page).isEqualTo(403);
            assertThat(new PageClient(port).get(page).path()).as(page).isEqualTo("/sign-in");
        }
        assertThat(officer.post("/password", path + "/close").status()).isEqualTo(403);
        assertThat(officer.post("/password", path + "/tokens", "label", "x").status())
                .isEqualTo(403);
        assertThat(officer.post("/password", "/accounts", "role", "RISK_DESK").status())
                .isEqualTo(403);
        assertThat(desk.get(path).status()).isEqualTo(200);
    }

    @Test
    void accountsOfWorkersAreNotAmongThem() {
        long worker = System.nanoTime();
        database.sql("""
                        INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)
                        VALUES (?, ?, '100****0001', 'WORKER', '2026-09-01', 'IDENTITY')
                        """).params(worker, "phone-" + worker).update();

        assertThat(desk.get("/accounts?q=phone-" + worker).body()).contains("没有符合的账户");
        assertThat(desk.get("/accounts/" + worker).status()).isEqualTo(404);
        assertThat(desk.post("/accounts/new", "/accounts/" + worker + "/close").status())
                .isEqualTo(404);
    }

    @Test
    void theListIsFoundByNameAndRoleAndShowsNamesAsTheyWereTyped() {
        String name = fresh();
        openAs("role", "TAX_OFFICER", "signInName", name, "displayName", "<b>王五</b>", "region", "350100");

        assertThat(desk.get("/accounts?q=" + name + "&role=TAX_OFFICER").body())
                .contains(name, "&lt;b&gt;王五&lt;/b&gt;", "地区 350100", "仅程序")
                .doesNotContain("<b>王五</b>");
        assertThat(desk.get("/accounts?q=" + name + "&role=ENTERPRISE").body()).contains("没有符合的账户");
        assertThat(desk.get("/accounts?q=%25").body())
                .as("a percent sign is a sign")
                .contains("没有符合的账户");
    }

    @Test
    void aNewOwnPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        String name = fresh();
        open(Role.RISK_DESK, name, PASSWORD);
        PageClient here = new PageClient(port);
        PageClient elsewhere = new PageClient(port);
        here.signIn(name, PASSWORD);
        elsewhere.signIn(name, PASSWORD);

        assertThat(change(here, "not my password", "another one 2026").body()).contains("href=\"#present\"", "现在的密码不对");
        assertThat(change(here, PASSWORD, "short").body()).contains("href=\"#password\"");
        assertThat(change(here, PASSWORD, PASSWORD).body()).contains("href=\"#password\"", "与现在的一样");
        Page changed = change(here, PASSWORD, "another one 2026");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains("密码改好了");
        assertThat(here.get("/records").path()).isEqualTo("/records");
        assertThat(elsewhere.get("/records").path()).isEqualTo("/sign-in");
        assertThat(new PageClient(port).trySignIn(name, PASSWORD).path()).isEqualTo("/sign-in");
        assertThat(new PageClient(port).signIn(name, "another one 2026").path()).isNotEqualTo("/sign-in");
    }

    @Test
    void fiveWrongPresentPasswordsAreEnoughForAWhile() {
        String name = fresh();
        open(Role.TAX_OFFICER, name, PASSWORD);
        PageClient person = new PageClient(port);
        person.signIn(name, PASSWORD);
        for (int attempt = 0; attempt < 5; attempt++) {
            change(person, "guess number " + attempt, "another one 2026");
        }
        assertThat(change(person, PASSWORD, "another one 2026").body()).contains("href=\"#present\"");
        assertThat(new PageClient(port).trySignIn(name, PASSWORD).path())
                .as("a stolen session does not keep the owner out")
                .isEqualTo("/password");
    }

    @Test
    void aForgottenPasswordIsSetAnewAndTheLockIsLifted() {
        String name = fresh();
        String path = open(Role.TAX_OFFICER, name, PASSWORD).path();
        PageClient person = new PageClient(port);
        person.signIn(name, PASSWORD);
        for (int attempt = 0; attempt < 5; attempt++) {
            new PageClient(port).trySignIn(name, "guess number " + attempt);
        }
        Page weak = desk.post(path + "/password", path + "/password", "password", "short", "again", "short");
        assertThat(weak.body()).contains("href=\"#password\"");

        Page set = desk.post(
                path + "/password", path + "/password", "password", "given anew 2026", "again", "given anew 2026");

        assertThat(set.body()).contains("新密码设好了");
        assertThat(person.get("/records").path()).isEqualTo("/sign-in");
        aPasswordThatSomebodyElseSetOpensThePageForAnOwnOneAlone(name);
        String own = "/accounts/" + idOf(desk) + "/password";
        assertThat(desk.post("/accounts/new", own, "password", "given anew 2026", "again", "given anew 2026")
                        .status())
                .as("the own one needs the present one")
                .isEqualTo(409);
    }

    private void aPasswordThatSomebodyElseSetOpensThePageForAnOwnOneAlone(String name) {
        PageClient person = new PageClient(port);
        assertThat(person.trySignIn(name, "given anew 2026").path()).isEqualTo("/password");
        for (String page : List.of("/records", "/home", "/inspection", "/accounts", "/alerts", "/erasures")) {
            Page instead = person.get(page);
            assertThat(instead.path()).as(page).isEqualTo("/password");
            assertThat(instead.body()).contains("这个密码是 测试 在", "先改成只有你知道的").doesNotContain("??");
        }
        assertThat(change(person, "given anew 2026", "mine alone 2026").body()).contains("密码改好了");
        assertThat(person.get("/overview").path()).isEqualTo("/inspection");
        assertThat(person.get("/password").body()).doesNotContain("这个密码是");
    }

    @Test
    void aTokenOfAnEarlierVersionDoesNothingThatTwoPersonsHaveToDo() {
        Set<Permission> scopes = Set.of(Permission.READ_RECORDS, Permission.APPROVE_RULE_SETS);
        Secret<String> token = tokens.issue(
                Long.parseLong(idOf(desk)), "earlier", scopes, clock.instant().plusSeconds(60));

        assertThat(tokens.holder(token.reveal()).orElseThrow().permissions()).containsExactly(Permission.READ_RECORDS);
        assertThat(desk.get("/password").body()).contains("以你的名义能用的令牌", "earlier");
    }

    @Test
    void whatTwoPersonsHaveToDoIsNotOfferedToAProgramAndRefusedByItsName() {
        String path = openAs("role", "RISK_DESK").path();
        assertThat(desk.get(path + "/tokens/new").body())
                .contains("value=\"DRAFT_STATUTORY_REPORTS\"")
                .doesNotContain("value=\"FILE_STATUTORY_REPORTS\"", "value=\"RELEASE_PAYOUTS\"", "??");

        assertThat(issue(path, "程序", "READ_RECORDS", "RELEASE_PAYOUTS").body())
                .contains("href=\"#scopes\"", "要两个人办的事，程序办不了");
    }

    private Page change(PageClient person, String present, String password) {
        return person.post("/password", "/password", "present", present, "password", password, "again", password);
    }

    private Page open(Role role, String name, String password) {
        return openAs("role", role.name(), "signInName", name, "password", password, "again", password);
    }

    /** Sends the form with these fields; names that are not given are fresh. */
    private Page openAs(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        if (!all.contains("signInName")) {
            all.addAll(List.of("signInName", fresh()));
        }
        if (!all.contains("displayName")) {
            all.addAll(List.of("displayName", "测试"));
        }
        return desk.post("/accounts/new", "/accounts", all.toArray(String[]::new));
    }

    private Page issue(String account, String label, String... scopes) {
        return issueUntil(account, ChinaTime.today(clock).plusDays(30).toString(), label, scopes);
    }

    private Page issueUntil(String account, String lastDay, String label, String... scopes) {
        List<String> fields = new ArrayList<>(List.of("label", label, "lastDay", lastDay));
        for (String scope : scopes) {
            fields.addAll(List.of("scopes", scope));
        }
        return desk.post(account + "/tokens/new", account + "/tokens", fields.toArray(String[]::new));
    }

    private PageClient signedIn(Role role) {
        String name = "person-" + fresh();
        access.actingAs(
                Actors.installation(),
                () -> accounts.open(new NewAccount(name, "测试", role, null, null, Secret.of(PASSWORD))));
        PageClient person = new PageClient(port);
        person.signIn(name, PASSWORD);
        return person;
    }

    /** The account of whoever manages accounts here, as the list marks it. */
    private static String idOf(PageClient person) {
        String list = person.get("/accounts?role=RISK_DESK").body();
        return found(Pattern.compile("/accounts/(\\d+)\"[^\n]*你自己"), list);
    }

    private long enterprise() {
        String code = Invented.enterpriseCode(7_401);
        return enterprises.all().stream()
                .filter(one -> one.creditCode().equals(code))
                .findAny()
                .map(EnterpriseDirectory.Listed::id)
                .orElseGet(() -> insertEnterprise(code));
    }

    private long insertEnterprise(String code) {
        desk.post("/enterprises/new", "/enterprises/new", "creditCode", code, "name", "示例丁服务有限公司", "region", "990100");
        return enterprise();
    }

    private int status(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/documents"))
                .header("Authorization", "Bearer " + token)
                .header("Inspection-Purpose", "ROUTINE")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private int deeds(String deed, String subject) {
        return database.sql("SELECT COUNT(*) FROM audit_event WHERE deed = ? AND subject_id = ?")
                .params(deed, subject)
                .query(Integer.class)
                .single();
    }

    private int count(String table, String column, String value) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")
                .param(value)
                .query(Integer.class)
                .single();
    }

    private static String fresh() {
        return "n" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
