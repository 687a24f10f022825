package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;

/** Pages as a browser takes them: how their source is broken into lines says nothing. */
public final class Browsed {

    private Browsed() {}

    /** The text of an answer; that of a page with white space once, and none between two tags. */
    public static BodyHandler<String> text() {
        return answer -> answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                ? BodySubscribers.mapping(BodySubscribers.ofString(UTF_8), Browsed::inOneLine)
                : BodySubscribers.ofString(UTF_8);
    }

    private static String inOneLine(String html) {
        return html.replaceAll("\\s+", " ").replaceAll("> (?=<)", ">");
    }
}
