package io.siliu.sandbox.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person of the risk desk at a browser, in by a button of the walkthrough's start page: for what two persons have to do, which
 * the product takes from no program.
 */
final class Desk {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Pattern CARD = Pattern.compile("<div class=\"role\">.*?</div>", Pattern.DOTALL);
    private static final String RISK_DESK = "平台风险台";
    private static final Pattern ACCOUNT = Pattern.compile("name=\"account\" value=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\"[^>]*value=\"([^\"]+)\"");

    private final URI product;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(DEADLINE)
            .build();

    private Desk(URI product) {
        this.product = product;
    }

    /** @param person of those of the risk desk, from 0 */
    static Desk enters(URI product, int person) {
        Desk desk = new Desk(product);
        String page = desk.get("/");
        List<String> accounts = CARD.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(card -> card.contains(RISK_DESK))
                .flatMap(card -> ACCOUNT.matcher(card).results())
                .map(account -> account.group(1))
                .distinct()
                .toList();
        if (person >= accounts.size()) {
            throw new IllegalStateException(product + " lets no person " + person + " of the risk desk in");
        }
        desk.post("/walkthrough/sign-in", page, "account", accounts.get(person));
        return desk;
    }

    /** Sends the form of a page, with the code of what the page shows. */
    void confirms(String page, String address) {
        String shown = get(page);
        post(address, shown, "shown", found(SHOWN, shown, page));
    }

    private String get(String address) {
        return text(HttpRequest.newBuilder(product.resolve(address)));
    }

    private void post(String address, String page, String field, String value) {
        String form = "_csrf=" + URLEncoder.encode(found(TOKEN, page, address), UTF_8) + "&" + field + "="
                + URLEncoder.encode(value, UTF_8);
        text(HttpRequest.newBuilder(product.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String found(Pattern pattern, String page, String address) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page for " + address + " has no form of ours");
        }
        return found.group(1);
    }

    private String text(HttpRequest.Builder request) {
        HttpRequest asked =
                request.header("Accept-Language", "zh-CN").timeout(DEADLINE).build();
        try {
            HttpResponse<String> response = http.send(asked, BodyHandlers.ofString(UTF_8));
            if (response.statusCode() != 200) {
                throw new ProductRefused(asked.uri().getPath(), response.statusCode(), "a page answered so");
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new ProductUnreachable(asked.uri().getPath(), String.valueOf(unreachable));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProductUnreachable(asked.uri().getPath(), "stopped");
        }
    }
}
