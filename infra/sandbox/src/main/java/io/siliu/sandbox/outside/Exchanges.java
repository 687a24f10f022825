package io.siliu.sandbox.outside;

import com.sun.net.httpserver.HttpExchange;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** From an HTTP exchange to a request and from a reply back. Only this machine's programs are heard. */
final class Exchanges {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private Exchanges() {}

    static void answer(HttpExchange exchange, String prefix, Function<Request, Reply> office) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange, prefix, office));
        } catch (OfficeDoor.SilentException silent) {
            // Closing the exchange without an answer breaks the connection: the caller is left in doubt.
            exchange.close();
        }
    }

    private static Reply reply(HttpExchange exchange, String prefix, Function<Request, Reply> office)
            throws IOException {
        if (!isLocal(exchange)) {
            return Reply.refused(403, "NOT_LOCAL", "演示：只接受本机的请求");
        }
        String path = exchange.getRequestURI().getPath().substring(prefix.length());
        path = path.isEmpty() ? "/" : path;
        return switch (exchange.getRequestMethod()) {
            case "GET" -> office.apply(new Request("GET", path, "", MissingNode.getInstance()));
            case "POST" -> post(exchange, path, office);
            default -> Reply.refused(405, "METHOD", "演示：只有 GET 和 POST");
        };
    }

    private static Reply post(HttpExchange exchange, String path, Function<Request, Reply> office) throws IOException {
        String type = header(exchange, "Content-Type");
        if (!type.startsWith("application/json")) {
            return Reply.refused(415, "NOT_JSON", "演示：只接受 JSON");
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Reply.refused(413, "TOO_LARGE", "演示：请求过大");
        }
        String key = header(exchange, "Idempotency-Key");
        if (key.isEmpty()) {
            return Reply.refused(400, "NO_IDEMPOTENCY_KEY", "演示：缺少 Idempotency-Key");
        }
        try {
            JsonNode json = Json.MAPPER.readTree(body);
            return office.apply(new Request("POST", path, key, json));
        } catch (JacksonException malformed) {
            return Reply.refused(400, "MALFORMED", "演示：不是 JSON");
        }
    }

    /** A page of another site that was pointed at this address names another host. */
    private static boolean isLocal(HttpExchange exchange) {
        return header(exchange, "Host").matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }
}
