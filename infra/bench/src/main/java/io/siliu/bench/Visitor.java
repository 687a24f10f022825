package io.siliu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who came in by a button of the walkthrough's start page, and reads pages as a browser would. */
final class Visitor {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final String LIST = "/records";
    private static final Pattern ENTRY =
            Pattern.compile("action=\"/walkthrough/sign-in\".*?name=\"account\" value=\"(\\d+)\"", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern RECORD = Pattern.compile("href=\"(/records/[A-Z0-9-]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(DEADLINE)
            .build();
    private final URI product;
    private String home;
    private List<String> records;

    private Visitor(URI product) {
        this.product = product;
    }

    /** People of all roles that read records, in turn, until there are so many. */
    static List<Visitor> signedIn(URI product, int count) {
        List<String> accounts = all(ENTRY, new Visitor(product).open("/").text());
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; people.size() < count; i++) {
            if (accounts.isEmpty() || (i == accounts.size() && people.isEmpty())) {
                throw new IllegalStateException(product + " lets nobody in who reads records; is it a walkthrough?");
            }
            Visitor visitor = new Visitor(product);
            if (visitor.enters(accounts.get(i % accounts.size()))) {
                people.add(visitor);
            }
        }
        return people;
    }

    /** Whether this account may read records, and there are some. */
    private boolean enters(String account) {
        Answer inside = send("/walkthrough/sign-in", "account", account, "/");
        if (inside.uri().getPath().equals("/inspection")) {
            inside = send("/inspection", "kind", "ROUTINE", "/inspection");
        }
        home = inside.uri().getPath();
        Answer list = answer(HttpRequest.newBuilder(product.resolve(LIST)));
        records = list.status() == 200 ? all(RECORD, list.text()) : List.of();
        return !records.isEmpty();
    }

    /** Where signing in leads. */
    String home() {
        return home;
    }

    String list() {
        return LIST;
    }

    /** One of the records on the list. */
    String record(int number) {
        return records.get(number % records.size());
    }

    /** @throws IllegalStateException where the answer is not 200 */
    Answer open(String address) {
        Answer answer = answer(HttpRequest.newBuilder(product.resolve(address)));
        if (answer.status() != 200) {
            throw new IllegalStateException(address + " answers " + answer.status());
        }
        return answer;
    }

    private Answer send(String address, String field, String value, String pageOfTheForm) {
        String token = all(TOKEN, open(pageOfTheForm).text()).get(0);
        String form = "_csrf=" + URLEncoder.encode(token, UTF_8) + "&" + field + "=" + value;
        return answer(HttpRequest.newBuilder(product.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Answer answer(HttpRequest.Builder request) {
        HttpRequest asked =
                request.header("Accept-Encoding", "gzip").timeout(DEADLINE).build();
        try {
            HttpResponse<byte[]> response = http.send(asked, BodyHandlers.ofByteArray());
            boolean packed =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            return new Answer(response.uri(), response.statusCode(), response.body(), packed);
        } catch (IOException failure) {
            throw new UncheckedIOException(asked.uri() + " does not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + asked.uri(), interrupted);
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
