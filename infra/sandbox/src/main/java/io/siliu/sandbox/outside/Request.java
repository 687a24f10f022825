package io.siliu.sandbox.outside;

import tools.jackson.databind.JsonNode;

/**
 * What an office is asked.
 *
 * @param method {@code GET} or {@code POST}
 * @param path below the office's own path, beginning with a slash
 * @param key the idempotency key; present with every POST
 * @param json the body; a missing node with GET
 */
public record Request(String method, String path, String key, JsonNode json) {

    public boolean is(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path.equals(wantedPath);
    }

    /** Whether this asks for something below a folder, such as {@code /messages/}. */
    public boolean isGetBelow(String folder) {
        return method.equals("GET") && path.startsWith(folder) && path.length() > folder.length();
    }

    /** The rest of the path below a folder. */
    public String below(String folder) {
        return path.substring(folder.length());
    }

    /** A text of the body, or the empty text. */
    public String text(String field) {
        return json.path(field).asString("");
    }
}
