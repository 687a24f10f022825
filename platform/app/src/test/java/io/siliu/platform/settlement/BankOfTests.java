package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/**
 * A bank over HTTP that behaves as badly as banks do. It counts what it was asked and what it really paid, so a test can
 * tell "asked twice" from "paid twice".
 */
final class BankOfTests implements AutoCloseable {

    /** How the bank behaves when it is asked to pay. */
    enum Manner {
        /** Pays and says so. */
        GOOD,
        /** Pays, and the answer never comes: the caller runs into its deadline. */
        PAYS_AND_HANGS,
        /** Pays, and answers with an error of its own. */
        PAYS_AND_ANSWERS_500,
        /** Pays, and the connection breaks before the answer. */
        PAYS_AND_BREAKS_OFF,
        /** Never looks at the order, and the connection breaks. */
        LOSES_THE_ORDER,
        /** Says that it is at it, and pays at the second question. */
        TAKES_ITS_TIME,
        /** Says no. */
        REFUSES,
        /** Takes nothing at present. */
        BUSY,
        /** Pays, and says so in more words than there is room for. */
        PAYS_AND_TALKS_TOO_MUCH,
        /** Says no, in more words than there is room for. */
        REFUSES_AND_TALKS_TOO_MUCH
    }

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, JsonNode> paid = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> pending = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<String> orders = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> bodies = new ConcurrentHashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> executions = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> listed = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.GOOD;
    /** Null for the moment at which it says so. */
    private volatile Instant paysAt;

    BankOfTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "bank of tests");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/bank/payouts", this::answer);
        server.createContext("/bank/returns", this::returns);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/bank";
    }

    void behaves(Manner wanted) {
        manner = wanted;
    }

    /** When it says that it paid; null for now. */
    void paysAt(Instant moment) {
        paysAt = moment;
    }

    /** The keys of all orders that came, with repeats. */
    List<String> orders() {
        return new ArrayList<>(orders);
    }

    /** What came under a key, byte for byte, with repeats. */
    List<String> bodies(String key) {
        return bodies.getOrDefault(key, List.of());
    }

    List<String> questions() {
        return new ArrayList<>(questions);
    }

    /** The keys of all payments really made, with repeats: money left the account this often. */
    List<String> executions() {
        return new ArrayList<>(executions);
    }

    /** The order as it came. */
    JsonNode order(String key) {
        return paid.get(key);
    }

    /** Pays without being asked over HTTP, as for a process that died after it had sent the order. */
    void paysBehindOurBack(String key, JsonNode order) {
        execute(key, order);
    }

    /** The money of a payment that it made comes back, and it says so when asked and in its list. */
    void givesBack(String key, String code) {
        lists(key, paid.get(key).path("amount").asString(""), "RET" + key, code);
    }

    /** Lists a return, whatever it knows of the payment. */
    void lists(String key, String amount, String reference, String code) {
        listed.add(Map.of(
                "payout", key,
                "amount", amount,
                "returnReference", reference,
                "returnedAt", "2026-11-28T01:30:00Z",
                "code", code,
                "detail", "示例：收款账户已销户，款项退回"));
    }

    /** No longer lists what has this reference. */
    void forgets(String reference) {
        listed.removeIf(each -> each.get("returnReference").equals(reference));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                pay(exchange);
            } else {
                tell(exchange, exchange.getRequestURI().getPath().substring("/bank/payouts/".length()));
            }
        }
    }

    private void returns(HttpExchange exchange) throws IOException {
        try (exchange) {
            String position = exchange.getRequestURI().getPath().replaceAll("^/bank/returns/?", "");
            int from = position.isEmpty() ? 0 : Math.min(listed.size(), Integer.parseInt(position));
            say(
                    exchange,
                    200,
                    Map.of("returns", listed.subList(from, listed.size()), "next", Integer.toString(listed.size())));
        }
    }

    private void pay(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        JsonNode order = Json.MAPPER.readTree(body);
        bodies.computeIfAbsent(key, first -> new CopyOnWriteArrayList<>()).add(body);
        orders.add(key);
        switch (manner) {
            case GOOD -> {
                execute(key, order);
                say(exchange, 200, state(key));
            }
            case PAYS_AND_HANGS -> {
                execute(key, order);
                hang();
            }
            case PAYS_AND_ANSWERS_500 -> {
                execute(key, order);
                say(exchange, 500, Map.of("code", "INTERNAL"));
            }
            case PAYS_AND_BREAKS_OFF -> execute(key, order);
            case LOSES_THE_ORDER -> orders.size();
            case TAKES_ITS_TIME -> {
                pending.put(key, order);
                say(exchange, 202, Map.of("state", "PROCESSING"));
            }
            case REFUSES -> {
                refused.add(key);
                say(exchange, 422, Map.of("code", "ACCOUNT_CLOSED", "detail", "示例：收款卡已销户"));
            }
            case PAYS_AND_TALKS_TOO_MUCH -> {
                execute(key, order);
                say(exchange, 200, state(key));
            }
            case REFUSES_AND_TALKS_TOO_MUCH -> {
                refused.add(key);
                say(exchange, 202, Map.of("state", "PROCESSING"));
            }
            case BUSY -> say(exchange, 429, Map.of("code", "BUSY"));
        }
    }

    /** Once a key, as banks promise. */
    private void execute(String key, JsonNode order) {
        if (paid.putIfAbsent(key, order) == null) {
            executions.add(key);
        }
    }

    private void tell(HttpExchange exchange, String key) throws IOException {
        questions.add(key);
        if (pending.containsKey(key) && questions.stream().filter(key::equals).count() > 1) {
            execute(key, pending.remove(key));
        }
        if (paid.containsKey(key)) {
            say(exchange, 200, state(key));
        } else if (pending.containsKey(key)) {
            say(exchange, 200, Map.of("state", "PROCESSING"));
        } else if (refused.contains(key)) {
            int times = manner == Manner.REFUSES_AND_TALKS_TOO_MUCH ? 900 : 1;
            say(
                    exchange,
                    200,
                    Map.of(
                            "state",
                            "REFUSED",
                            "code",
                            "ACCOUNT_CLOSED".repeat(times),
                            "detail",
                            "示例：收款卡已销户".repeat(times)));
        } else {
            say(exchange, 404, Map.of("code", "NOT_FOUND"));
        }
    }

    private Map<String, String> state(String key) {
        Instant wanted = paysAt;
        Map<String, String> state = new HashMap<>(Map.of(
                "state",
                "PAID",
                "reference",
                manner == Manner.PAYS_AND_TALKS_TOO_MUCH ? "REF".repeat(40) + key : "REF" + key,
                "paidAt",
                (wanted == null ? Instant.now() : wanted).toString()));
        listed.stream()
                .filter(each -> each.get("payout").equals(key)
                        && each.get("returnReference").equals("RET" + key))
                .forEach(each -> {
                    state.putAll(each);
                    state.put("state", "RETURNED");
                });
        return state;
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = Json.text(body).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
