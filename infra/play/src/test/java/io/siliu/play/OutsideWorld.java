package io.siliu.play;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a visitor holds in the hand: the sandbox's phone, and the papers of the people it invents. */
record OutsideWorld(String sms, String identity) {

    static OutsideWorld of(Path home) {
        try {
            return new Gson().fromJson(Files.readString(home.resolve("outside.json")), OutsideWorld.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Somebody invented; the places from 20 to 999 are ordinary adults. */
    InventedPerson person(int place) {
        String address = identity + "/persons/" + place;
        String page = Http.text(URI.create(address));
        return new InventedPerson(
                said(page, "mobile"),
                said(page, "id-number"),
                said(page, "name"),
                said(page, "card"),
                Http.bytes(URI.create(address + "/front.png")),
                Http.bytes(URI.create(address + "/back.png")));
    }

    /** The newest code that came to a number. */
    String codeSentTo(String mobile) {
        Pattern message = Pattern.compile("data-to=\"" + mobile + "\".*?<p>.*?(\\d{6})", Pattern.DOTALL);
        return Waiting.until("a code comes to " + mobile, () -> {
            Matcher found = message.matcher(Http.text(URI.create(sms + "/phone")));
            return found.find() ? found.group(1) : null;
        });
    }

    private static String said(String page, String id) {
        Matcher found = Pattern.compile("id=\"" + id + "\">([^<]+)<").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("the sandbox's page of a person holds no " + id);
        }
        return found.group(1).strip();
    }

    /** @param front picture of the identity card, @param back of its other side */
    record InventedPerson(String mobile, String idNumber, String name, String card, byte[] front, byte[] back) {}
}
