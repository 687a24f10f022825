package io.siliu.ledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.disk.DurableFile;
import io.siliu.ledger.AddCheckpoint;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.VerifierKey;
import io.siliu.ledger.WitnessAnswer;
import io.siliu.ledger.WitnessDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** One witness on one port, in the C2SP tlog-witness protocol. */
public final class WitnessServer implements AutoCloseable {

    private static final int MOST_BYTES = 128 * 1024;
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String CHECKPOINT = "/checkpoint";

    private final WitnessOrganisation organisation;
    private final HttpServer server;
    private final ExecutorService threads;

    private WitnessServer(WitnessOrganisation organisation, HttpServer server, ExecutorService threads) {
        this.organisation = organisation;
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts a witness on the loopback interface; its key is made at the first start in its folder.
     *
     * @param name the witness's key name
     * @param folder where it keeps its key, its last checkpoint and its evidence
     * @param published the file of public keys that the log writes; the log's key is taken from it once and kept
     * @param port 0 for a free one
     */
    public static WitnessServer start(String name, Path folder, Path published, int port, Clock clock) {
        KnownLog log = new KnownLog(published, pinned(folder));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return start(new WitnessOrganisation(name, folder, log, clock, evidence -> {}), address);
    }

    /**
     * Starts a witness of an organisation that was given the log's key by the log's keeper, in person.
     *
     * @param log the key it watches; its folder belongs to this log for ever
     * @param alarm told of the file with the evidence whenever the log shows a second history
     * @throws IllegalArgumentException when the folder is that of a witness of another log
     */
    public static WitnessServer watching(
            String name, Path folder, VerifierKey log, InetSocketAddress address, Clock clock, Consumer<Path> alarm) {
        KnownLog known = KnownLog.given(log, pinned(folder));
        return start(new WitnessOrganisation(name, folder, known, clock, alarm), address);
    }

    private static DurableFile pinned(Path folder) {
        return new DurableFile(folder.resolve("log.vkey"));
    }

    private static WitnessServer start(WitnessOrganisation organisation, InetSocketAddress address) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            WitnessServer witness = new WitnessServer(organisation, server, threads);
            server.setExecutor(threads);
            server.createContext("/", witness::answer);
            server.start();
            return witness;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The witness " + organisation.vkey().name() + " cannot listen on " + address, failure);
        }
    }

    public VerifierKey vkey() {
        return organisation.vkey();
    }

    /** The submission and monitoring prefix. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(AddCheckpoint.PATH)) {
                addCheckpoint(exchange);
                return;
            }
            if (path.matches("/[0-9a-f]{64}" + CHECKPOINT)) {
                latest(exchange, path.substring(1, path.length() - CHECKPOINT.length()));
                return;
            }
            send(exchange, 404, TEXT, "no such address\n");
        }
    }

    private void addCheckpoint(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            send(exchange, 405, TEXT, "POST only\n");
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            send(exchange, 413, TEXT, "too large\n");
            return;
        }
        try {
            WitnessDecision decision = organisation.decide(AddCheckpoint.parse(new String(body, UTF_8)));
            String type = decision.status() == 409 ? WitnessAnswer.SIZE_TYPE : TEXT;
            send(exchange, decision.status(), type, decision.body());
        } catch (MalformedTextException malformed) {
            send(exchange, 400, TEXT, malformed.getMessage() + "\n");
        }
    }

    private void latest(HttpExchange exchange, String originHash) throws IOException {
        Optional<SignedNote> note = organisation.latestOf(originHash);
        send(
                exchange,
                note.isPresent() ? 200 : 404,
                TEXT,
                note.map(SignedNote::toString).orElse("unknown log\n"));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
