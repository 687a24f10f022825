package io.siliu.sandbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.paper.Paper;
import io.siliu.sandbox.paper.Paper.Kind;
import io.siliu.sandbox.population.InventedEnterprise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProductTests {

    private static final Secret<String> TOKEN = Secret.of("t");
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(5), Duration.ofMillis(20));

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "{\"id\":\"7\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.isEmpty() ? 200 : statuses.pop(), answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Product product() {
        return new Product(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), SHORT);
    }

    @Test
    void busyServerIsAskedAgainUnderTheSameKey() {
        statuses.addAll(List.of(503, 500, 429));
        assertThat(product()
                        .post("/x", TOKEN, Json.MAPPER.createObjectNode())
                        .path("id")
                        .asString())
                .isEqualTo("7");
        assertThat(keys).hasSize(4).doesNotContainNull();
        assertThat(keys.stream().distinct()).hasSize(1);
    }

    @Test
    void deadServerIsAskedUntilItIsBack() throws Exception {
        InetSocketAddress address = server.getAddress();
        server.stop(0);
        Product product = new Product(
                URI.create("http://127.0.0.1:" + address.getPort()),
                new Patience(Duration.ofSeconds(20), Duration.ofMillis(20), Duration.ofMillis(50)));
        Thread revival = new Thread(() -> {
            try {
                Thread.sleep(300);
                server = HttpServer.create(address, 0);
                server.createContext("/", exchange -> {
                    exchange.sendResponseHeaders(200, 2);
                    exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
                    exchange.close();
                });
                server.start();
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
        revival.start();
        assertThat(product.get("/x", TOKEN).isEmpty()).isTrue();
        revival.join();
    }

    @Test
    void refusalIsNotRepeatedAndQuotesTheProduct() {
        statuses.add(409);
        assertThatThrownBy(() -> product().post("/x", TOKEN, Json.MAPPER.createObjectNode()))
                .isInstanceOfSatisfying(
                        ProductRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(409))
                .hasMessageContaining("{\"id\":\"7\"}");
        assertThat(keys).hasSize(1);
    }

    @Test
    void patienceEnds() {
        for (int index = 0; index < 1000; index++) {
            statuses.add(503);
        }
        assertThatThrownBy(() -> product().get("/x", TOKEN))
                .isInstanceOf(ProductUnreachable.class)
                .hasMessageContaining("503");
    }

    @Test
    void anotherBodyHasAnotherKey() {
        Product product = product();
        product.post("/x", TOKEN, Json.MAPPER.createObjectNode().put("a", 1));
        product.post("/x", TOKEN, Json.MAPPER.createObjectNode().put("a", 2));
        product.post("/y", TOKEN, Json.MAPPER.createObjectNode().put("a", 2));
        assertThat(keys).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void onePaperIsAlwaysTheSameForm() {
        Paper paper = new Paper(
                "a.xml", Kind.INVOICE, InventedEnterprise.CITY_ERRAND, "<x/>".getBytes(StandardCharsets.UTF_8));
        PaperForm form = PaperForm.of(paper, Optional.of("91990000MADEMC0309"));
        assertThat(PaperForm.of(paper, Optional.of("91990000MADEMC0309")).body())
                .isEqualTo(form.body());
        assertThat(new String(form.body(), StandardCharsets.UTF_8))
                .contains("name=\"enterpriseCreditCode\"\r\n\r\n91990000MADEMC0309\r\n")
                .contains("filename=\"a.xml\"\r\nContent-Type: application/xml\r\n\r\n<x/>\r\n");
    }
}
