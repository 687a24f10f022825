package io.siliu.platform.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An author changes many rows of a threshold in one go, and sees each of them before. */
@SiliuTest
@Import(ScreenedFacts.class)
class ManyRowsPagesTest {

    private static final String UP = "?way=FACTOR&by=1.05&occupation=RIDER&region=11&region=14";

    private final TestAccounts test;
    private final int port;
    private PageClient author;

    ManyRowsPagesTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.port = port;
    }

    @BeforeEach
    void somebodyOfTheDesk() {
        author = somebody();
    }

    @Test
    void eachRowIsShownBeforeItIsTakenIntoTheDraft() {
        String editor = begin();
        String rows = editor + "/parameters/factor/rows";
        assertThat(author.get(editor).body()).contains("href=\"" + rows + "\"");

        assertThat(author.get(rows + UP).body())
                .contains("2 行里改 2 行", "四舍五入到 4 位小数", "1.260", "1.323", "1.176", "1.2348", "把这 2 行存进草稿")
                .doesNotContain("??");
        assertThat(author.get(editor).body()).as("nothing is kept yet").doesNotContain("1.323", "1.2348");

        Page taken = take(rows, "1.05");
        assertThat(taken.path()).isEqualTo(editor);
        assertThat(taken.body()).contains("改动已存进草稿", "1.323", "1.2348").doesNotContain("??");
    }

    @Test
    void aFormThatIsSentTwiceChangesOnce() {
        String editor = begin();
        String rows = editor + "/parameters/factor/rows";
        String old = PageClient.shown(author.get(rows + UP)).orElseThrow();
        take(rows, "1.05");

        Page again = author.post(editor, rows, "way", "FACTOR", "by", "1.05", "region", "11", "shown", old);

        assertThat(again.body()).contains("您打开页面以后草稿改动过", "把这").doesNotContain("??");
        assertThat(author.get(editor).body()).contains("1.323").doesNotContain("1.3892");
    }

    @Test
    void whatCannotBeIsRefusedOnThePage() {
        String rows = begin() + "/parameters/factor/rows";
        assertThat(author.get(rows + "?way=DIFFERENCE&by=-5").body())
                .contains("<h2>这样改不了</h2>", "改后不能小于零", "would fall below zero")
                .doesNotContain("存进草稿</button>", "??");
        assertThat(author.get(rows + "?way=DIFFERENCE&by=0").body())
                .contains("没有一行会变")
                .doesNotContain("存进草稿</button>", "??");
        assertThat(author.get(rows.replace("factor", "none")).status()).isEqualTo(404);
    }

    @Test
    void somebodyElseSeesItAndTakesNothing() {
        String editor = begin();
        String rows = editor + "/parameters/factor/rows";
        PageClient other = somebody();
        assertThat(other.get(rows + UP).body()).contains("只能看", "1.323").doesNotContain("存进草稿</button>", "??");
        String shown = PageClient.shown(author.get(rows + UP)).orElseThrow();
        other.post("/rules/drafts", rows, "way", "FACTOR", "by", "1.05", "region", "11", "shown", shown);
        assertThat(author.get(editor).body()).doesNotContain("1.323");
    }

    @Test
    void thePageSpeaksEnglishToo() {
        String rows = begin() + "/parameters/factor/rows";
        author.get("/language/en?back=/rules/drafts");
        assertThat(author.get(rows + UP).body())
                .contains("2 of 2 rows change", "Keep these 2 rows in the draft", "None ticked means all")
                .doesNotContain("??");
    }

    private Page take(String rows, String factor) {
        return author.post(
                rows + UP, rows, "way", "FACTOR", "by", factor, "occupation", "RIDER", "region", "11", "region", "14");
    }

    private String begin() {
        return author.post(
                        "/rules/drafts?indicator=B01",
                        "/rules/drafts",
                        "version",
                        "rows-" + UUID.randomUUID().toString().substring(0, 8),
                        "validFrom",
                        "2026-01-01",
                        "indicator",
                        "B01")
                .path();
    }

    private PageClient somebody() {
        PageClient client = new PageClient(port);
        client.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        return client;
    }
}
