package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Secret;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Accounts.NewAccount;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without scripts: signed in, with a session, sending the forms of pages. */
public final class PageVisitor {

    private static final Actor OPERATOR =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final String PASSWORD = "four flows meet 2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private final int port;

    private PageVisitor(int port) {
        this.port = port;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
    }

    /** Somebody without an account. */
    public static PageVisitor stranger(int port) {
        return new PageVisitor(port);
    }

    /** Opens an account of that name and role, and signs in. */
    public static PageVisitor signedIn(
            int port, Access access, Accounts accounts, Role role, Long enterpriseId, String displayName) {
        return signedIn(port, access, accounts, role, enterpriseId, null, displayName);
    }

    /** {@link #signedIn(int, Access, Accounts, Role, Long, String)} as somebody who sees one region alone. */
    public static PageVisitor signedIn(
            int port,
            Access access,
            Accounts accounts,
            Role role,
            Long enterpriseId,
            String region,
            String displayName) {
        String name = "person-" + UUID.randomUUID();
        access.actingAs(
                OPERATOR,
                () -> accounts.open(
                        new NewAccount(name, displayName, role, enterpriseId, region, Secret.of(PASSWORD))));
        PageVisitor visitor = new PageVisitor(port);
        HttpResponse<String> inside = visitor.post("/sign-in", "/sign-in", Map.of("name", name, "password", PASSWORD));
        if (inside.uri().getPath().equals("/sign-in")) {
            throw new IllegalStateException("The visitor could not sign in");
        }
        if (inside.uri().getPath().equals("/inspection")) {
            visitor.post("/inspection", "/inspection", Map.of("kind", "ROUTINE"));
        }
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** Sends a form with the token of the page it stands on. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        return postWithToken(token(page), path, fields);
    }

    public HttpResponse<String> postWithToken(String token, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a file with the other fields of its form. */
    public HttpResponse<String> upload(String page, String path, byte[] file, Map<String, String> fields) {
        return upload(page, path, fields, Map.of("file", file));
    }

    /** Sends several files, each by the name of its field. */
    public HttpResponse<String> upload(
            String page, String path, Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "form-" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, boundary, "name=\"_csrf\"", token(page).getBytes(UTF_8));
        fields.forEach((name, value) -> part(form, boundary, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        files.forEach(
                (name, content) -> part(form, boundary, "name=\"" + name + "\"; filename=\"lines.csv\"", content));
        form.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                .build());
    }

    public String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IllegalStateException("The page " + page + " has no form with a token");
        }
        return token.group(1);
    }

    private static void part(ByteArrayOutputStream form, String boundary, String disposition, byte[] content) {
        form.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, Browsed.text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
