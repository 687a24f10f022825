package io.siliu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer says to the browser about itself. */
@SiliuTest
class HeadersTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final TestAccounts test;
    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    HeadersTest(Access access, Accounts accounts, @LocalServerPort int port) {
        this.test = new TestAccounts(access, accounts);
        this.port = port;
    }

    /** Without an account every sign-in leads to the set-up. */
    @BeforeEach
    void somebodyHasAnAccount() {
        test.program(Role.CONNECTOR, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/api/v1/records",
                "/checkpoint",
                "/siliu/siliu.css",
                "/nothing-here",
                "/records"
            })
    void everyAnswerForbidsFramingSniffingAndForeignScript(String path) throws Exception {
        HttpHeaders headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("geolocation=()"));
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:");
    }

    /** A form without its token is refused before any controller, and the page on it is written in another dispatch. */
    @Test
    void anErrorOutsideOfControllersIsToldUnderItsRequestNumber() throws Exception {
        HttpResponse<String> refused = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(403);
        String number = refused.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(refused.body()).contains(number).doesNotContain("null");
    }

    @Test
    void whatASignedInPersonSeesIsKeptInNoCache() throws Exception {
        signIn();

        HttpResponse<String> page = get("/records");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("no-store"));
    }

    @Test
    void aPageHoldsNoInlineScriptStyleOrHandler() throws Exception {
        signIn();
        for (String path : new String[] {"/", "/records", "/alerts", "/documents", "/upload", "/batches"}) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]* src=)[^>]*>")
                    .doesNotContainPattern("<style")
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContain("javascript:");
        }
    }

    @Test
    void theFilesOfAPageAreNamedByTheirContentAndTravelPacked() throws Exception {
        Matcher sheets = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"")
                .matcher(get("/sign-in").body());
        assertThat(sheets.results().map(sheet -> sheet.group(1)))
                .hasSize(2)
                .anySatisfy(sheet -> assertThat(sheet).matches("/siliu/siliu-[0-9a-f]{32}\\.css"))
                .allSatisfy(sheet -> {
                    HttpResponse<String> file = packed(sheet);
                    assertThat(file.statusCode()).as(sheet).isEqualTo(200);
                    assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
                    assertThat(file.headers().firstValue("Cache-Control"))
                            .hasValueSatisfying(caching -> assertThat(caching).contains("max-age"));
                });
    }

    private HttpResponse<String> packed(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theSessionCookieIsForThisSiteAndNotForScriptsAndChangesAtSignIn() throws Exception {
        HttpResponse<String> before = get("/sign-in");
        String cookie = before.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("siliu=").contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        String guest = session();

        signIn();

        assertThat(session()).isNotEqualTo(guest);
        assertThat(before.uri().toString()).doesNotContain("jsessionid");
    }

    private void signIn() throws Exception {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + encoded(token.group(1)) + "&name="
                + encoded(test.person(Role.RISK_DESK, null).name()) + "&password=" + encoded(TestAccounts.PASSWORD);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("refused");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("siliu"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
