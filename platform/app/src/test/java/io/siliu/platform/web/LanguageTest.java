package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chinese first, English by one click, and back to where one was. */
@SiliuTest
class LanguageTest {

    private final TestAccounts test;
    private final PageClient browser;

    LanguageTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.browser = new PageClient(port);
    }

    /** Without an account every sign-in leads to the set-up. */
    @BeforeEach
    void somebodyHasAnAccount() {
        test.program(Role.CONNECTOR, null);
    }

    @Test
    void chineseIsTheLanguageUntilSomebodyChoosesEnglish() {
        assertThat(browser.get("/sign-in").body()).contains("lang=\"zh-CN\"").contains("登录");

        Page back = browser.get("/language/en?back=/sign-in");

        assertThat(back.path()).isEqualTo("/sign-in");
        assertThat(back.body()).contains("lang=\"en\"").contains("Sign in");
        assertThat(browser.get("/").body()).contains("lang=\"en\"");
        assertThat(browser.get("/language/zh?back=/sign-in").body()).contains("lang=\"zh-CN\"");
    }

    @Test
    void anErrorPageSpeaksTheChosenLanguageAndSaysWhatToDo() {
        browser.signIn(test.person(Role.RISK_DESK, null).name(), TestAccounts.PASSWORD);
        Page chinese = browser.get("/records/FF-202609-9999999");
        browser.get("/language/en");
        Page english = browser.get("/records/FF-202609-9999999");

        assertThat(chinese.status()).isEqualTo(404);
        assertThat(chinese.body()).contains("lang=\"zh-CN\"", "NOT_FOUND").doesNotContain("Not found");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.body()).contains("lang=\"en\"", "NOT_FOUND", "Not found");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "javascript:alert(1)",
        "records"
    })
    void choosingALanguageLeadsNobodyElsewhere(String back) {
        Page page = browser.get(
                "/language/en?back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page.path()).isEqualTo("/");
        assertThat(page.status()).isEqualTo(200);
    }
}
