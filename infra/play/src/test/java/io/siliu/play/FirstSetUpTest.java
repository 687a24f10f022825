package io.siliu.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An operator installs Siliu: nobody can enter until whoever sees the console has made the first account. */
@Play
@Order(1)
class FirstSetUpTest {

    private static final Pattern CODE = Pattern.compile("one-time code ([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");
    private static final String PASSWORD = "Ein Pferd, 7 Äpfel";

    @Test
    void theFirstAccountIsMadeWithTheCodeOnTheConsoleAndThenTheDoorOfSetUpIsShut(House house) {
        try (Product empty = Product.empty();
                BrowserContext operator = house.chromium().reader(empty.address(), Device.DESK, Language.ZH)) {
            Page page = operator.newPage();
            page.navigate("/");
            assertThat(page.locator(".role").count()).as("nobody to play here").isZero();
            Closely looks = new Closely(empty.address());
            page.navigate("/setup");
            looks.look(page, "setup");

            makes(page, "AAAA-AAAA-AAAA");
            assertThat(page.locator(".msg.err").innerText()).contains("代码不对");
            makes(page, codeOnTheConsole(empty));
            page.waitForURL(url -> url.contains("/sign-in"));
            looks.look(page, "sign-in-made");
            signsIn(page);
            assertThat(page.locator(".who").innerText()).contains("示例·第一人");
            for (String screen : List.of("/records", "/alerts", "/documents", "/batches", "/accounts", "/operator")) {
                page.navigate(screen);
                looks.look(page, "empty" + screen.replace('/', '-'));
            }
            page.navigate("/setup");
            assertThat(page.locator("input[name=code]").count())
                    .as("set-up is over")
                    .isZero();
            assertThat(looks.faults()).isEmpty();
        }
    }

    private static void makes(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("#signInName").fill("first.person");
        page.locator("#displayName").fill("示例·第一人");
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("form[action='/setup'] button").click();
    }

    private static void signsIn(Page page) {
        page.locator("#name").fill("first.person");
        page.locator("#password").fill(PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static String codeOnTheConsole(Product product) {
        Matcher found = CODE.matcher(product.console());
        assertThat(found.find()).as("a code on the console").isTrue();
        return found.group(1);
    }
}
