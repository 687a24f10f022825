package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One person at a browser without script: keeps cookies, follows redirects, sends forms with the token of their page. */
public final class PageClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "siliu-page-client";

    private final int port;
    /** The network address as a proxy names it, or null for that of this machine. */
    private final String address;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    public PageClient(int port) {
        this(port, null);
    }

    private PageClient(int port, String address) {
        this.port = port;
        this.address = address;
    }

    /** Somebody at this network address, behind a proxy on this machine. */
    public static PageClient from(int port, String address) {
        return new PageClient(port, address);
    }

    /** @param path where the answer came from after all redirects */
    public record Page(int status, String path, String body) {}

    /** Signs in and expects to be let in; an officer looks for routine inspection. */
    public Page signIn(String name, String password) {
        Page in = trySignIn(name, password);
        assertThat(in.path()).as("where " + name + " got by signing in").isNotEqualTo("/sign-in");
        return in.path().equals("/inspection") ? post("/inspection", "/inspection", "kind", "ROUTINE") : in;
    }

    public Page trySignIn(String name, String password) {
        return post("/sign-in", "/sign-in", "name", name, "password", password);
    }

    public Page get(String path) {
        return send(request(path).build());
    }

    /** Sends a form that stands on the page {@code from}; fields are names and values in turn. */
    public Page post(String from, String path, String... fields) {
        Page page = get(from);
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a form on " + from).isTrue();
        return postWith(token.group(1), path, withShown(page, fields));
    }

    /** The code of what the page shows goes with its form, as a browser sends it. */
    private static String[] withShown(Page page, String... fields) {
        return shown(page)
                .map(code -> {
                    List<String> all = new ArrayList<>(List.of(fields));
                    all.addAll(List.of("shown", code));
                    return all.toArray(String[]::new);
                })
                .orElse(fields);
    }

    /** The hidden code of what a page shows. */
    public static Optional<String> shown(Page page) {
        Matcher code = SHOWN.matcher(page.body());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    public Page postWith(String token, String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("_csrf", token));
        String body = IntStream.range(0, all.size() / 2)
                .mapToObj(index -> encoded(all.get(2 * index)) + "=" + encoded(all.get(2 * index + 1)))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /**
     * Sends files with the form that stands on the page {@code from}; an empty name leaves a part out.
     *
     * @param fields names and values of its other fields in turn
     */
    public Page upload(String from, String path, Map<String, byte[]> files, String... fields) {
        Matcher token = TOKEN.matcher(get(from).body());
        assertThat(token.find()).as("a form on " + from).isTrue();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"", token.group(1).getBytes(UTF_8)));
        for (int field = 0; field < fields.length; field += 2) {
            body.writeBytes(part("name=\"" + fields[field] + "\"", fields[field + 1].getBytes(UTF_8)));
        }
        files.forEach((name, content) ->
                body.writeBytes(part("name=\"" + name + "\"; filename=\"" + name + ".png\"", content)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return address == null ? request : request.header("X-Forwarded-For", address);
    }

    private Page send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, Browsed.text());
            return new Page(answer.statusCode(), answer.uri().getPath(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
