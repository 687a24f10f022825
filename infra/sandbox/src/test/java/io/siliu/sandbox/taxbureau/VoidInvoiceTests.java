package io.siliu.sandbox.taxbureau;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.OfficePapers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bureau calls an invoice of its own void, or standing again, and the product hears of it as of a verification. */
class VoidInvoiceTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-20T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private HttpServer product;
    private Connector connector;

    @BeforeEach
    void aProduct() throws IOException {
        Files.writeString(home.resolve("walkthrough.json"), """
            {"state": "ready", "accounts": [{"role": "CONNECTOR", "name": "示例连接器", "token": "siliu_t"}]}
            """);
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().equals("/api/v1/outside-statements")) {
                heard.add(Json.MAPPER.readTree(body));
            }
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        product.start();
        URI address = URI.create("http://127.0.0.1:" + product.getAddress().getPort());
        connector = new Connector(home, Optional.of(address), line -> {});
    }

    @AfterEach
    void stop() {
        connector.close();
        product.stop(0);
    }

    private TaxBureauOffice office() {
        return new TaxBureauOffice(home.resolve("bureau"), connector, new OfficePapers(), CLOCK);
    }

    private static Reply ask(TaxBureauOffice office, String path, String key, String body) {
        return office.answer(new Request("POST", path, key, Json.MAPPER.readTree(body)));
    }

    private static String issued(TaxBureauOffice office) {
        Reply reply = ask(office, "/invoices", "1", """
            {"seller": {"name": "示例经营部", "code": "92990000MAK77L3H3F"},
             "buyer": {"name": "示例一号餐饮有限公司", "code": "91990000MA0AMM6C21"}, "item": "*物流辅助服务*配送服务费",
             "unit": "次", "quantity": "1", "total": "100.00", "remark": "示例", "recipient": "91990000MA0AMM6C21"}
            """);
        return Json.MAPPER.readTree(reply.body()).path("invoiceNumber").asString();
    }

    @Test
    void theProductHearsOfBothWords() throws InterruptedException {
        TaxBureauOffice office = office();
        String number = issued(office);

        assertThat(ask(office, "/voids", "v1", "{\"invoiceNumber\": \"" + number + "\"}")
                        .status())
                .isEqualTo(200);
        JsonNode first = next();
        ask(office, "/voids", "v2", "{\"invoiceNumber\": \"" + number + "\", \"void\": false}");
        JsonNode second = next();

        assertThat(first.path("source").asString()).contains("演示");
        assertThat(first.at("/statements/0").toString())
                .isEqualTo("{\"kind\":\"INVOICE_CHECK\",\"number\":\"" + number
                        + "\",\"seller\":\"92990000MAK77L3H3F\",\"on\":\"2026-09-20\",\"state\":\"VOID\"}");
        assertThat(second.at("/statements/0/state").asString()).isEqualTo("NORMAL");
    }

    @Test
    void anInvoiceThatItNeverIssuedIsRefused() {
        assertThat(ask(office(), "/voids", "v1", "{\"invoiceNumber\": \"26990000000000000001\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatTheProductTookIsNotSaidAgainAfterARestart() throws InterruptedException {
        TaxBureauOffice office = office();
        ask(office, "/voids", "v1", "{\"invoiceNumber\": \"" + issued(office) + "\"}");
        next();
        TimeUnit.MILLISECONDS.sleep(200);

        office();

        assertThat(heard.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private JsonNode next() throws InterruptedException {
        JsonNode said = heard.poll(20, TimeUnit.SECONDS);
        assertThat(said).as("the product was told").isNotNull();
        return said;
    }
}
