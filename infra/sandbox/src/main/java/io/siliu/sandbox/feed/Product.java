package io.siliu.sandbox.feed;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The product seen from outside: its HTTP API with a bearer token. Every POST carries an Idempotency-Key made of its
 * content and is tried again through refused connections and restarts, so each request takes effect once.
 */
public final class Product {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** Answers that say "later": timeouts, too many requests, and whatever a dying or starting server says. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final URI address;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    public Product(URI address, Patience patience) {
        this.address = address;
        this.patience = patience;
    }

    URI address() {
        return address;
    }

    /** @throws ProductRefused with the product's words when it will not take the request */
    public JsonNode get(String path, Secret<String> token) {
        return answer("GET " + path, request(path, token).GET().build());
    }

    /** @throws ProductRefused with the product's words when it will not take the request */
    public JsonNode post(String path, Secret<String> token, JsonNode body) {
        return post(path, token, "application/json", Json.text(body).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProductRefused with the product's words when it will not take the request */
    public JsonNode post(String path, Secret<String> token, String contentType, byte[] body) {
        HttpRequest request = request(path, token)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", ContentKey.of(path, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return answer("POST " + path, request);
    }

    private HttpRequest.Builder request(String path, Secret<String> token) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWER)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.reveal());
    }

    private JsonNode answer(String name, HttpRequest request) {
        long deadline = System.nanoTime() + patience.longest().toNanos();
        String last = "none";
        for (int attempt = 1; System.nanoTime() < deadline; attempt++) {
            try {
                HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() < 300) {
                    return json(response.body());
                }
                last = response.statusCode() + " " + text(response.body());
                if (!LATER.contains(response.statusCode())) {
                    throw new ProductRefused(name, response.statusCode(), text(response.body()));
                }
            } catch (IOException unreachable) {
                last = String.valueOf(unreachable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ProductUnreachable(name, "stopped");
            }
            pause(name, patience.pauseBefore(attempt));
        }
        throw new ProductUnreachable(name, last);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(body);
        } catch (JacksonException notJson) {
            throw new IllegalStateException("The product answered with something other than JSON", notJson);
        }
    }

    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }

    static void pause(String name, Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProductUnreachable(name, "stopped");
        }
    }
}
