package io.siliu.platform.outside.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.outside.OutsideAnswer;
import io.siliu.platform.outside.OutsideCalls;
import io.siliu.platform.outside.OutsideParty;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Calls over HTTP/1.1, without following redirects. The deadline covers the body too: a trickling answer ends. */
@Component
final class HttpOutsideCalls implements OutsideCalls, AutoCloseable {

    private static final Duration CONNECT_DEADLINE = Duration.ofSeconds(2);
    /** Room for a receipt or an invoice with its picture. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int LONGEST_KEY = 100;

    private final Addresses addresses;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_DEADLINE)
            .build();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(0, 64, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "outside.call");
                thread.setDaemon(true);
                return thread;
            });

    HttpOutsideCalls(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public OutsideAnswer post(OutsideParty party, String path, Object body, String idempotencyKey, Duration deadline) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("An idempotency key has 1 to " + LONGEST_KEY + " characters");
        }
        return send(
                party,
                path,
                deadline,
                request -> request.header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(Json.text(body), UTF_8)));
    }

    @Override
    public OutsideAnswer get(OutsideParty party, String path, Duration deadline) {
        return send(party, path, deadline, HttpRequest.Builder::GET);
    }

    @Override
    public Optional<URI> address(OutsideParty party) {
        return addresses.of(party);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private OutsideAnswer send(OutsideParty party, String path, Duration deadline, Finish finish) {
        Optional<URI> address = addresses.of(party);
        if (address.isEmpty()) {
            return new OutsideAnswer.NotSent("there is no address for " + party.key());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(below(address.get(), path))
                .timeout(deadline)
                .header("Accept", "application/json");
        HttpRequest message = finish.of(request).build();
        try {
            return withinDeadline(threads.submit(() -> exchange(message)), deadline);
        } catch (RejectedExecutionException busy) {
            return new OutsideAnswer.NotSent("too many calls are under way");
        }
    }

    private static OutsideAnswer withinDeadline(Future<OutsideAnswer> call, Duration deadline) {
        try {
            return call.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            call.cancel(true);
            return new OutsideAnswer.Unknown("no answer within " + deadline.toMillis() + " ms");
        } catch (InterruptedException stopping) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new OutsideAnswer.Unknown("this process is stopping");
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private OutsideAnswer exchange(HttpRequest message) {
        try {
            HttpResponse<InputStream> answer = http.send(message, BodyHandlers.ofInputStream());
            return AnswerReading.read(answer.statusCode(), body(answer));
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return new OutsideAnswer.NotSent("nobody listens there");
        } catch (IOException broken) {
            return new OutsideAnswer.Unknown(
                    "the connection broke (" + broken.getClass().getSimpleName() + ")");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new OutsideAnswer.Unknown("the call was given up");
        }
    }

    private static byte[] body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("The answer is larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private static URI below(URI address, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
        return URI.create(address.toString().replaceAll("/+$", "") + path);
    }

    @FunctionalInterface
    private interface Finish {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }
}
