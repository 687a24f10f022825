package io.siliu.sandbox.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.sms.SmsOffice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The offices answer at the addresses that {@code outside.json} names, as well or as badly as their knobs say. */
class OutsideServerTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    private OutsideServer server;
    private URI sms;

    @BeforeEach
    void open() throws IOException {
        server = OutsideServer.start(home, List.of(new SmsOffice(Clock.systemUTC())));
        JsonNode addresses = Json.MAPPER.readTree(Files.readString(home.resolve("outside.json")));
        sms = URI.create(addresses.path("sms").asString());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aMessageIsDeliveredOnceForAKeyAndShownOnThePhone() throws Exception {
        assertThat(post("/messages", "k1", message("10000000031", "验证码 123456")).statusCode())
                .isEqualTo(202);
        assertThat(post("/messages", "k1", message("10000000031", "验证码 123456")).statusCode())
                .isEqualTo(202);

        String phone = get("/phone").body();
        assertThat(phone).containsOnlyOnce("<article").contains("100 0000 0031", "验证码 123456", "演示");
        assertThat(get("/messages/k1").statusCode()).isEqualTo(200);
        assertThat(get("/messages/k2").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() throws Exception {
        post("/messages", "k1", message("10000000031", "一"));

        assertThat(post("/messages", "k1", message("10000000031", "二")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void onlyInventedNumbersAreServed() throws Exception {
        HttpResponse<String> answer = post("/messages", "k1", message("13800000000", "一"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("NUMBER_NOT_SERVED").doesNotContain("13800000000");
    }

    @Test
    void markupInAMessageIsShownAsText() throws Exception {
        post("/messages", "k1", message("10000000031", "<script>alert(1)</script>"));

        assertThat(get("/phone").body()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void knobsMakeAnOfficeFail() throws Exception {
        HttpResponse<String> turned =
                HTTP.send(request(sms.resolve("/knobs/sms"), "t1", "{\"errorRate\": 1}"), BodyHandlers.ofString());
        assertThat(turned.body()).contains("\"errorRate\":1.0");

        assertThat(post("/messages", "k1", message("10000000031", "一")).statusCode())
                .isEqualTo(503);
        assertThat(HTTP.send(request(sms.resolve("/knobs/sms"), "t2", "{\"errorRate\": 2}"), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFormOfAnotherSiteIsNotHeard() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(URI.create(sms + "/messages"))
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", "k1")
                .POST(BodyPublishers.ofString(message("10000000031", "一")))
                .build();

        assertThat(HTTP.send(form, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> post(String path, String key, String body) throws Exception {
        return HTTP.send(request(URI.create(sms + path), key, body), BodyHandlers.ofString());
    }

    private static HttpRequest request(URI address, String key, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(sms + path)).build(), BodyHandlers.ofString());
    }

    private static String message(String to, String text) {
        return Json.MAPPER.createObjectNode().put("to", to).put("text", text).toString();
    }
}
