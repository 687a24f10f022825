package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Speaks to the API over HTTP as one account. */
final class TradeClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private final String token;

    TradeClient(int port, String token) {
        this.url = "http://127.0.0.1:" + port;
        this.token = token;
    }

    /** @param body parsed, or null where it is none */
    record Answer(int status, JsonNode body) {}

    Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    Answer post(String path, String json, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, UTF_8)));
    }

    Answer upload(String path, byte[] csv) {
        return upload(path, csv, UUID.randomUUID().toString());
    }

    Answer upload(String path, byte[] csv, String key) {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(csv)));
    }

    /** Hands in a paper. */
    Answer paper(String fileName, byte[] bytes) {
        return send(request("/api/v1/documents")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream")
                .header("X-File-Name", URLEncoder.encode(fileName, UTF_8))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** The bytes at an address that answers with a file. */
    byte[] download(String path) {
        HttpResponse<byte[]> response = exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return response.body();
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token)
                .header("Inspection-Purpose", "ROUTINE");
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(response.statusCode(), json ? Json.MAPPER.readTree(response.body()) : null);
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
