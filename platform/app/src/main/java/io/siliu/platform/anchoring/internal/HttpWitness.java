package io.siliu.platform.anchoring.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.Witness;
import io.siliu.ledger.WitnessAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A witness at an address, spoken to in the C2SP tlog-witness protocol. */
final class HttpWitness implements Witness {

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    /** Far more than the signature lines of any witness. */
    private static final int MOST_BYTES = 64 * 1024;

    private final HttpClient http;
    private final VerifierKey key;
    private final URI address;

    /** @param prefix the witness's submission prefix */
    HttpWitness(HttpClient http, VerifierKey key, URI prefix) {
        this.http = http;
        this.key = key;
        this.address = URI.create(prefix.toString().replaceAll("/+$", "") + AddCheckpoint.PATH);
    }

    @Override
    public VerifierKey key() {
        return key;
    }

    @Override
    public WitnessAnswer ask(AddCheckpoint request) {
        HttpRequest message = HttpRequest.newBuilder(address)
                .timeout(DEADLINE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request.toString(), UTF_8))
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(message, HttpResponse.BodyHandlers.ofInputStream());
            return WitnessAnswer.read(answer.statusCode(), body(answer), request, key);
        } catch (IOException silent) {
            // Whether the request arrived and was acted on is not known.
            return new WitnessAnswer.NoAnswer("no answer (" + silent.getClass().getSimpleName() + ")");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new WitnessAnswer.NoAnswer("this process is stopping");
        }
    }

    private static String body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(MOST_BYTES), UTF_8);
        }
    }
}
