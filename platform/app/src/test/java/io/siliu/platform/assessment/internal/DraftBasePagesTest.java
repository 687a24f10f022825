package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The page of a draft says from which version it was made, whose place it would take, and brings it there in one step. */
@SiliuTest
@Import(ScreenedFacts.class)
class DraftBasePagesTest {

    private static final Pattern VERSION = Pattern.compile("base-[0-9a-f]{8}");

    private final TestAccounts test;
    private final LocalDate today;
    private final int port;
    private PageClient author;
    private PageClient approver;
    private String published;

    DraftBasePagesTest(Access access, Accounts accounts, Clock clock, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.today = ChinaTime.today(clock);
        this.port = port;
    }

    @BeforeEach
    void twoOfTheDesk() {
        author = somebody();
        approver = somebody();
    }

    /** So that other tests go on under what was in force before. */
    @AfterEach
    void beginAnew() {
        String address = "/rules/versions/" + published + "/retirement";
        assertThat(approver.post("/rules/versions", address, "reason", "only of this test")
                        .body())
                .contains("这个版本已停用");
    }

    @Test
    void aDraftFromAnOlderVersionIsBroughtOntoTheOneInForce() {
        String first = ringsOf("3", today);
        String second = ringsOf("2", today);
        assertThat(author.get(second).body()).contains("和版本 ").doesNotContain("移到版本 ", "??");
        publish(first);

        assertThat(author.get(second).body())
                .contains(
                        "到它的起用日在用的却是版本 " + published,
                        "移到版本 " + published + " 上",
                        "处，草稿和后来发布的版本都改了",
                        "资金闭环的最长环数：全部职业，全国")
                .doesNotContain("??");
        assertThat(approver.get(second).body())
                .contains("要由作者移过去，才能批准")
                .doesNotContain("移到版本 " + published + " 上</button>", "??");

        assertThat(author.post(second, second + "/base").body())
                .contains("草稿已移到起用日在用的版本上", "和版本 " + published + " 相比", "处，草稿和后来发布的版本都改了")
                .doesNotContain("移到版本 ", "??");
        author.get("/language/en?back=/rules/drafts");
        assertThat(author.get(second).body())
                .contains("against version " + published, "both changed")
                .doesNotContain("??");
    }

    @Test
    void whatWaitsIsSaidWhereADraftIsBegunAndOnItsPage() {
        LocalDate day = today.plusDays(20);
        publish(ringsOf("3", day));

        assertThat(author.get("/rules/drafts").body())
                .contains("版本 " + published + " 已批准，从 " + day + " 起用")
                .doesNotContain("??");
        assertThat(author.get(ringsOf("2", today)).body())
                .contains("版本 " + published + " 从 " + day + " 起用：到那天它替代这份草稿")
                .doesNotContain("??");
        assertThat(author.get(ringsOf("2", day.plusDays(1))).body())
                .contains("版本 " + published + " 从 " + day + " 起用，用到这份草稿的起用日为止", "和版本 " + published + " 相比")
                .doesNotContain("??");
    }

    /** The address of a draft that looks at rings of up to so many transfers. */
    private String ringsOf(String longest, LocalDate validFrom) {
        Page begun = author.post(
                "/rules/drafts?indicator=F04",
                "/rules/drafts",
                "version",
                "base-" + UUID.randomUUID().toString().substring(0, 8),
                "validFrom",
                validFrom.toString(),
                "indicator",
                "F04");
        String editor = begun.path();
        author.post(editor, editor, "act", "save", "p.longest.0", longest);
        author.post(editor, editor, "act", "save", "x0.0", longest);
        return editor.substring(0, editor.indexOf("/indicators"));
    }

    private void publish(String draft) {
        assertThat(author.post(draft, draft + "/check").body()).contains("查过，没有错");
        Matcher version = VERSION.matcher(approver.get(draft).body());
        assertThat(version.find()).isTrue();
        published = version.group();
        assertThat(approver.post(draft, draft + "/approval", "reason", "only of this test")
                        .body())
                .contains("已发布");
    }

    private PageClient somebody() {
        PageClient client = new PageClient(port);
        client.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        return client;
    }
}
