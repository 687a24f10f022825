package io.siliu.play;

import static io.siliu.play.Door.ENTERPRISE;
import static io.siliu.play.Door.MARKET_OFFICER;
import static io.siliu.play.Door.RISK_DESK;
import static io.siliu.play.Door.TAX_OFFICER;
import static io.siliu.play.Door.VISITOR;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Every page there is, with those who may see it. A page of one record or paper stands for each kind of its content. */
final class Screens {

    /** A page: {@code status} is what the server is to answer. */
    record Screen(String name, String path, int status, List<Door> doors) {

        Screen(String name, String path, Door... doors) {
            this(name, path, 200, List.of(doors));
        }
    }

    private static final Door[] READERS = {ENTERPRISE, TAX_OFFICER, MARKET_OFFICER, RISK_DESK};

    private final URI product;
    private final String token;

    private Screens(Product product) {
        this.product = product.address();
        this.token = product.accounts().tokenOf("RISK_DESK");
    }

    static List<Screen> of(Product product) {
        Screens screens = new Screens(product);
        List<Screen> all = new ArrayList<>(List.of(
                new Screen("start", "/", Door.values()),
                new Screen("sign-in", "/sign-in", VISITOR),
                new Screen("sign-in-refused", "/sign-in?refused", VISITOR),
                new Screen("no-such-page", "/no-such-page", 404, List.of(ENTERPRISE)),
                new Screen("not-allowed", "/upload", 403, List.of(TAX_OFFICER)),
                new Screen("records", "/records", READERS),
                new Screen("records-none", "/records?q=no-such-record", ENTERPRISE),
                new Screen("records-filtered", "/records?severity=HIGH&complete=false", RISK_DESK),
                new Screen("alerts", "/alerts", READERS),
                new Screen("alerts-none", "/alerts?indicator=B99", RISK_DESK),
                new Screen("documents", "/documents", READERS),
                new Screen("documents-none", "/documents?stage=REFUSED&kind=CONTRACT", RISK_DESK),
                new Screen("upload", "/upload", ENTERPRISE, RISK_DESK)));
        all.addAll(screens.records());
        all.addAll(screens.documents());
        return all;
    }

    private List<Screen> records() {
        return List.of(
                record(
                        "record-clean",
                        "stage=SCREENED",
                        record -> record.get("hits").getAsInt() == 0),
                record(
                        "record-differs",
                        "discrepancy=true",
                        record -> record.get("discrepancies").getAsInt() > 1),
                record("record-lacks-a-paper", "complete=false", record -> true),
                record(
                        "record-hit",
                        "severity=HIGH",
                        record -> record.get("hits").getAsInt() > 1));
    }

    private Screen record(String name, String query, Predicate<JsonObject> wanted) {
        String number = first("/api/v1/records?limit=200&" + query, "records", wanted)
                .get("number")
                .getAsString();
        return new Screen(name, "/records/" + number, TAX_OFFICER, MARKET_OFFICER, RISK_DESK);
    }

    private List<Screen> documents() {
        return Arrays.asList(
                document("document-xml", "kind=DIGITAL_INVOICE", ".xml"),
                document("document-ofd", "kind=DIGITAL_INVOICE", ".ofd"),
                document("document-pdf", "kind=BANK_RECEIPT", ".pdf"),
                document("document-contract", "kind=CONTRACT", ".pdf"),
                document("document-picture", "stage=READ", ".png"));
    }

    private Screen document(String name, String query, String ending) {
        JsonObject row = first(
                "/api/v1/documents?limit=200&" + query,
                "rows",
                document -> document.get("fileName").getAsString().endsWith(ending));
        return new Screen(name, "/documents/" + row.get("id").getAsString(), TAX_OFFICER, RISK_DESK);
    }

    /** Turns the pages of a list until one fits. */
    private JsonObject first(String path, String list, Predicate<JsonObject> wanted) {
        String address = path;
        while (true) {
            JsonObject page = Http.json(product.resolve(address), token);
            for (JsonElement row : page.getAsJsonArray(list)) {
                if (wanted.test(row.getAsJsonObject())) {
                    return row.getAsJsonObject();
                }
            }
            JsonElement next = page.get("next");
            if (next == null || next.isJsonNull()) {
                throw new IllegalStateException("the walkthrough has none such: " + path);
            }
            address = path + "&cursor=" + next.getAsString();
        }
    }
}
