package io.siliu.play;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the walkthrough tells programs about itself. */
record Walkthrough(String state, String url, List<Account> accounts, String keys) {

    record Account(String role, String name, String token) {}

    /** Empty-handed until the server has opened the accounts. */
    static Walkthrough read(Path file) {
        if (!Files.exists(file)) {
            return new Walkthrough("starting", null, List.of(), null);
        }
        try {
            return new Gson().fromJson(Files.readString(file), Walkthrough.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create(url);
    }

    boolean ready() {
        return state.equals("ready");
    }

    String tokenOf(String role) {
        return accounts.stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role))
                .token();
    }
}
