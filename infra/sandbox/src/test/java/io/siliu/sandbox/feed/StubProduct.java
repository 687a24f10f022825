package io.siliu.sandbox.feed;

import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A product that answers GET requests with prepared JSON; what was not prepared is not found. */
public final class StubProduct implements AutoCloseable {

    private final Map<String, Deque<String>> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    public StubProduct() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            Deque<String> left =
                    answers.getOrDefault(exchange.getRequestURI().toString(), new ConcurrentLinkedDeque<>());
            String answer = left.size() > 1 ? left.poll() : left.peek();
            byte[] body = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** @param path with its query */
    public StubProduct answering(String path, Object answer) {
        return answeringInTurn(path, List.of(answer));
    }

    /** The first answer to the first request, and so on; the last one to all others. */
    StubProduct answeringInTurn(String path, List<?> inTurn) {
        answers.put(
                path,
                new ConcurrentLinkedDeque<>(inTurn.stream().map(Json::text).toList()));
        return this;
    }

    public Product product() {
        return new Product(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                new Patience(Duration.ofSeconds(2), Duration.ofMillis(5), Duration.ofMillis(20)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
