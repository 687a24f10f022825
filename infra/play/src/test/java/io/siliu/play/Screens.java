package io.siliu.play;

import static io.siliu.play.Door.ENTERPRISE;
import static io.siliu.play.Door.MARKET_OFFICER;
import static io.siliu.play.Door.RISK_DESK;
import static io.siliu.play.Door.TAX_OFFICER;
import static io.siliu.play.Door.VISITOR;
import static io.siliu.play.Door.WITNESS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every page there is, with those who may see it. A page of one record or paper stands for each kind of its content. */
final class Screens {

    /**
     * A page.
     *
     * @param path its address, or that of a list whose link leads to it
     * @param link a selector of that link, or null
     * @param status what the server is to answer
     */
    record Screen(String name, String path, String link, int status, List<Door> doors) {

        Screen(String name, String path, Door... doors) {
            this(name, path, null, 200, List.of(doors));
        }

        static Screen behind(String list, String link, String name, Door... doors) {
            return new Screen(name, list, link, 200, List.of(doors));
        }

        static Screen refused(int status, String name, String path, Door... doors) {
            return new Screen(name, path, null, status, List.of(doors));
        }

        /** Its address; where it lies behind a list, the list is opened and its first such link read. */
        String address(Page page) {
            if (link == null) {
                return path;
            }
            page.navigate(path);
            return page.locator(link).first().getAttribute("href");
        }
    }

    private static final Door[] READERS = {ENTERPRISE, TAX_OFFICER, MARKET_OFFICER, RISK_DESK};
    private static final Door[] OFFICERS = {TAX_OFFICER, MARKET_OFFICER};
    private static final Door[] OVERSEERS = {TAX_OFFICER, MARKET_OFFICER, RISK_DESK};

    private final URI product;
    private final String token;

    private Screens(Product product) {
        this.product = product.address();
        this.token = product.accounts().tokenOf("RISK_DESK");
    }

    static List<Screen> of(Product product) {
        Screens screens = new Screens(product);
        return Stream.of(
                        entrances(),
                        lists(),
                        ofEnterprises(),
                        ofTheHouse(),
                        screens.records(),
                        screens.changes(),
                        screens.documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Screen> entrances() {
        return List.of(
                new Screen("start", "/", VISITOR, ENTERPRISE),
                new Screen("sign-in", "/sign-in", VISITOR),
                new Screen("sign-in-refused", "/sign-in?refused", VISITOR),
                new Screen("join-phone", "/join/phone", VISITOR),
                new Screen("join-help", "/join/help", VISITOR),
                new Screen("verify", "/verify", VISITOR),
                new Screen("ledger", "/ledger", VISITOR, WITNESS),
                new Screen("ledger-checkpoints", "/ledger/checkpoints", WITNESS),
                new Screen("ledger-entries", "/ledger/entries", WITNESS),
                Screen.refused(404, "no-such-page", "/no-such-page", ENTERPRISE, WITNESS),
                Screen.refused(404, "no-such-record", "/records/FF-209901-0000001", TAX_OFFICER),
                Screen.refused(403, "not-allowed", "/upload", TAX_OFFICER));
    }

    private static List<Screen> lists() {
        return List.of(
                new Screen("overview", "/overview", OVERSEERS),
                new Screen("records", "/records", READERS),
                new Screen("records-none", "/records?q=no-such-record", ENTERPRISE),
                new Screen("records-filtered", "/records?severity=HIGH&complete=false", RISK_DESK),
                new Screen("alerts", "/alerts", READERS),
                new Screen("alerts-none", "/alerts?indicator=B99", RISK_DESK),
                new Screen("cases", "/cases", OVERSEERS),
                new Screen("cases-none", "/cases?indicator=B99", RISK_DESK),
                Screen.behind("/cases", "main td.lead a", "case", OVERSEERS),
                new Screen("notices", "/notices", ENTERPRISE),
                new Screen("rules", "/rules", OVERSEERS),
                new Screen("rules-none", "/rules?q=no-such-indicator", RISK_DESK),
                new Screen("rules-indicator", "/rules/indicators/B10", OVERSEERS),
                new Screen("rules-versions", "/rules/versions", OVERSEERS),
                new Screen("rules-drafts", "/rules/drafts?indicator=B10", RISK_DESK),
                new Screen("documents", "/documents", READERS),
                new Screen("documents-none", "/documents?stage=REFUSED&kind=CONTRACT", RISK_DESK),
                new Screen("completeness", "/completeness", RISK_DESK),
                new Screen("differences", "/differences", RISK_DESK),
                new Screen("open-papers", "/open-papers", RISK_DESK),
                Screen.behind("/open-papers", "main a[href$='/places']", "paper-places", RISK_DESK),
                new Screen("glances", "/glances", RISK_DESK),
                new Screen("objections", "/objections", RISK_DESK),
                new Screen("registrations", "/registrations", MARKET_OFFICER, RISK_DESK),
                new Screen("inspection", "/inspection", OFFICERS),
                new Screen("reports", "/reports", RISK_DESK, TAX_OFFICER),
                Screen.behind("/reports", "main td.lead a", "report", RISK_DESK, TAX_OFFICER),
                new Screen("audit", "/audit", TAX_OFFICER, MARKET_OFFICER, RISK_DESK));
    }

    private static List<Screen> ofEnterprises() {
        return List.of(
                new Screen("upload", "/upload", ENTERPRISE, RISK_DESK),
                new Screen("staff-lists", "/staff-lists", ENTERPRISE),
                new Screen("differences-own", "/differences", ENTERPRISE),
                new Screen("differences-all", "/differences?all=true", ENTERPRISE),
                new Screen("differences-answers", "/differences/answers", ENTERPRISE),
                new Screen("tasks", "/tasks", ENTERPRISE),
                new Screen("batches", "/batches", READERS),
                new Screen("batches-new", "/batches/new", ENTERPRISE),
                Screen.behind("/batches", "main a[href^='/batches/']:not([href$='/new'])", "batch", READERS));
    }

    private static List<Screen> ofTheHouse() {
        return List.of(
                new Screen("accounts", "/accounts", RISK_DESK),
                new Screen("accounts-none", "/accounts?q=nobody-of-this-name", RISK_DESK),
                new Screen("accounts-new", "/accounts/new", RISK_DESK),
                Screen.behind("/accounts", "td.lead a", "account", RISK_DESK),
                new Screen("operator", "/operator", RISK_DESK),
                new Screen("enterprises-new", "/enterprises/new", RISK_DESK));
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

    /** What changed between the last two revisions of a record; a month in which none was sealed twice has no such page. */
    private List<Screen> changes() {
        return found(
                        "/api/v1/records?limit=200",
                        "records",
                        record -> record.get("revision").getAsInt() > 1)
                .map(record -> record.get("number").getAsString())
                .map(number -> new Screen("record-changes", "/records/" + number + "/changes", TAX_OFFICER, RISK_DESK))
                .stream()
                .toList();
    }

    private Screen record(String name, String query, Predicate<JsonObject> wanted) {
        String number = first("/api/v1/records?limit=200&" + query, "records", wanted)
                .get("number")
                .getAsString();
        return new Screen(name, "/records/" + number, TAX_OFFICER, MARKET_OFFICER, RISK_DESK);
    }

    private List<Screen> documents() {
        return List.of(
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

    private JsonObject first(String path, String list, Predicate<JsonObject> wanted) {
        return found(path, list, wanted)
                .orElseThrow(() -> new IllegalStateException("the walkthrough has none such: " + path));
    }

    /** Turns the pages of a list until one fits. */
    private Optional<JsonObject> found(String path, String list, Predicate<JsonObject> wanted) {
        String address = path;
        while (true) {
            JsonObject page = Http.json(product.resolve(address), token);
            for (JsonElement row : page.getAsJsonArray(list)) {
                if (wanted.test(row.getAsJsonObject())) {
                    return Optional.of(row.getAsJsonObject());
                }
            }
            JsonElement next = page.get("next");
            if (next == null || next.isJsonNull()) {
                return Optional.empty();
            }
            address = path + "&cursor=" + next.getAsString();
        }
    }
}
