package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.canonical.Json;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.outside.Reply;
import io.siliu.sandbox.outside.Request;
import io.siliu.sandbox.paper.OfficePapers;
import io.siliu.sandbox.taxbureau.TaxBureauOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The sandbox's tax bureau over HTTP, with a line that can fail before or after it. It counts what it was sent, so a test can
 * tell "asked twice" from "taken twice".
 */
final class TaxBureauOfTests implements AutoCloseable {

    /** How the line behaves when a report is handed over. */
    enum Manner {
        /** The bureau hears and answers. */
        GOOD,
        /** The bureau takes it, and the connection breaks before the answer. */
        TAKES_AND_BREAKS_OFF,
        /** The bureau never hears of it, and the connection breaks. */
        LOSES_IT,
        /** What arrives is not what was sent, and the bureau refuses it. */
        REFUSES_A_ROW,
        /** The bureau takes nothing at present. */
        BUSY
    }

    /** Place of the gross in the income form. */
    private static final int GROSS = 21;

    private final HttpServer server;
    private final TaxBureauOffice office;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private volatile JsonNode last;
    private volatile Manner manner = Manner.GOOD;
    private volatile Runnable meanwhile = () -> {};

    TaxBureauOfTests(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        office = new TaxBureauOffice(
                folder, new Connector(folder, Optional.empty(), line -> {}), new OfficePapers(), Clock.systemUTC());
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "tax bureau of tests");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/tax-bureau", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tax-bureau";
    }

    void behaves(Manner wanted) {
        manner = wanted;
    }

    /** What happens elsewhere between the taking of a report and the answer. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** The keys of all reports that came, with repeats. */
    List<String> sent() {
        return new ArrayList<>(sent);
    }

    List<String> questions() {
        return new ArrayList<>(questions);
    }

    /** The last report as it came. */
    JsonNode last() {
        return last;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/tax-bureau".length());
            if (exchange.getRequestMethod().equals("GET")) {
                questions.add(path.substring("/reports/".length()));
                say(exchange, office.answer(new Request("GET", path, "", MissingNode.getInstance())));
                return;
            }
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            JsonNode body = Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes());
            sent.add(key);
            last = body;
            take(exchange, new Request("POST", path, key, body));
        }
    }

    private void take(HttpExchange exchange, Request request) throws IOException {
        switch (manner) {
            case GOOD -> {
                Reply reply = office.answer(request);
                meanwhile.run();
                say(exchange, reply);
            }
            case TAKES_AND_BREAKS_OFF -> office.answer(request);
            case LOSES_IT -> sent.size();
            case REFUSES_A_ROW -> say(exchange, office.answer(garbled(request)));
            case BUSY -> say(exchange, Reply.refused(429, "BUSY", "示例：忙"));
        }
    }

    /** The gross of the first income row is another when it arrives. */
    private static Request garbled(Request request) {
        JsonNode body = request.json().deepCopy();
        for (JsonNode form : body.path("forms")) {
            if (form.path("form").asString("").equals("INCOME")) {
                ((ArrayNode) form.path("rows").get(0)).set(GROSS - 1, "1.00");
            }
        }
        return new Request("POST", request.path(), request.key(), body);
    }

    private static void say(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body().length == 0 ? "".getBytes(UTF_8) : reply.body());
    }
}
