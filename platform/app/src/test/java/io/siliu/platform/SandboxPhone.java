package io.siliu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screen of the sandbox phone, read as a person reads it: over HTTP. */
public final class SandboxPhone {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;

    /** @param sms address of the sandbox's provider */
    public SandboxPhone(String sms) {
        this.address = URI.create(sms + "/phone");
    }

    /** The texts that came to a number, newest first. */
    public List<String> messagesTo(String number) {
        Matcher messages = Pattern.compile("data-to=\"" + number + "\".*?<p>(.*?)</p>", Pattern.DOTALL)
                .matcher(page());
        return messages.results().map(found -> found.group(1)).toList();
    }

    /** The code of the newest message to a number. */
    public String codeSentTo(String number) {
        Matcher code = Pattern.compile("\\d{6}").matcher(messagesTo(number).get(0));
        if (!code.find()) {
            throw new AssertionError("The newest message holds no code");
        }
        return code.group();
    }

    private String page() {
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
