package io.siliu.play;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain requests, where a test looks something up that a person would find by reading or hold in the hand. */
final class Http {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(DEADLINE).build();

    private Http() {}

    /** Whether somebody listens and says 200. */
    static boolean answers(URI address) {
        try {
            return send(request(address).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    static JsonObject json(URI address, String token) {
        HttpRequest request =
                request(address).header("Authorization", "Bearer " + token).build();
        return JsonParser.parseString(answered(request, BodyHandlers.ofString()))
                .getAsJsonObject();
    }

    static String text(URI address) {
        return answered(request(address).build(), BodyHandlers.ofString());
    }

    static byte[] bytes(URI address) {
        return answered(request(address).build(), BodyHandlers.ofByteArray());
    }

    private static <T> T answered(HttpRequest request, BodyHandler<T> body) {
        HttpResponse<T> answer = send(request, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(DEADLINE);
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), interrupted);
        }
    }
}
