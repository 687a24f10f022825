package io.siliu.sandbox.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.canonical.Json;
import java.util.Map;

/** What an office answers. */
public record Reply(int status, String type, byte[] body) {

    public static Reply json(int status, Object body) {
        return new Reply(status, "application/json", Json.text(body).getBytes(UTF_8));
    }

    /** A refusal that the same question will always get. */
    public static Reply refused(int status, String code, String detail) {
        return new Reply(
                status,
                "application/problem+json",
                Json.text(Map.of("status", status, "code", code, "detail", detail))
                        .getBytes(UTF_8));
    }

    public static Reply html(String page) {
        return new Reply(200, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }

    public static Reply notFound() {
        return refused(404, "NOT_FOUND", "演示：没有这个地址或这笔业务");
    }
}
