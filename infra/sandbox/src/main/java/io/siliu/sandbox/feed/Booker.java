package io.siliu.sandbox.feed;

import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.Booking.Pay;
import io.siliu.sandbox.paper.SettlementCsv;
import io.siliu.sandbox.population.InventedEnterprise;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Brings in the structured side: parties, agreements, task orders, acceptances, settlement lines. Reads back what the
 * product makes of it, the task numbers and the net of each line.
 */
public final class Booker {

    private static final Duration ACCOUNT_APPEARS = Duration.ofMinutes(3);

    private final Product product;
    private final Accounts accounts;
    private final Population population;
    private final Consumer<String> say;

    public Booker(Product product, Accounts accounts, Population population, Consumer<String> say) {
        this.product = product;
        this.accounts = accounts;
        this.population = population;
        this.say = say;
    }

    /**
     * Books the whole month; a repeat finds everything as it was.
     *
     * @throws RuntimeException when a row is refused: an invented month is right by construction
     */
    public Booking book() {
        parties();
        Map<String, String> taskNumbers = new HashMap<>();
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            taskNumbers.putAll(order(enterprise));
        }
        Booking ordered = new Booking(Map.copyOf(taskNumbers), Map.of());
        say.accept(taskNumbers.size() + " task orders");
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            product.post(
                    "/api/v1/acceptances",
                    tokenOf(enterprise),
                    Requests.acceptances(population, linesOf(enterprise), ordered));
        }
        Map<String, Pay> pays = new HashMap<>();
        population.batches().forEach((number, lines) -> pays.putAll(settle(lines, ordered)));
        say.accept(pays.size() + " settlement lines booked");
        return new Booking(ordered.taskNumbers(), Map.copyOf(pays));
    }

    private void parties() {
        Secret<String> riskDesk = role("RISK_DESK");
        JsonNode outcome = product.post("/api/v1/imports/parties", riskDesk, Requests.parties(population));
        requireNoneRefused(outcome);
        for (InventedEnterprise enterprise : InventedEnterprise.ALL) {
            product.post("/api/v1/master-agreements", riskDesk, Requests.masterAgreement(enterprise));
        }
        say.accept(InventedEnterprise.ALL.size() + " enterprises and "
                + population.allWorkers().size() + " workers imported");
    }

    private static void requireNoneRefused(JsonNode outcome) {
        Stream.of("enterprises", "workers")
                .flatMap(kind -> outcome.path(kind).valueStream())
                .filter(row -> row.path("state").asString("").equals("REFUSED"))
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalStateException("An invented party was refused: " + row);
                });
    }

    private Map<String, String> order(InventedEnterprise enterprise) {
        List<PlannedLine> ordered =
                linesOf(enterprise).stream().filter(PlannedLine::hasTaskOrder).toList();
        JsonNode answer = product.post("/api/v1/task-orders/batch", tokenOf(enterprise), Requests.taskOrders(ordered));
        List<JsonNode> orders = answer.findParents("taskNumber");
        if (orders.size() != ordered.size()) {
            throw new IllegalStateException(
                    ordered.size() + " tasks were ordered, " + orders.size() + " numbers came back");
        }
        Map<String, String> numbers = new HashMap<>();
        for (int index = 0; index < ordered.size(); index++) {
            numbers.put(
                    ordered.get(index).key(),
                    orders.get(index).path("taskNumber").asString());
        }
        return numbers;
    }

    /** Books a batch and reads its lines back; the product counts lines as in the file, the header being the first. */
    private Map<String, Pay> settle(List<PlannedLine> lines, Booking booking) {
        PlannedLine first = lines.get(0);
        Secret<String> token = tokenOf(first.enterprise());
        String batch = product.post(
                        "/api/v1/settlements?settledOn=" + first.settledOn() + "&period=2026-09",
                        token,
                        "text/csv",
                        SettlementCsv.of(population, lines, booking))
                .path("id")
                .asString();
        Map<String, Pay> pays = new HashMap<>();
        for (JsonNode booked : product.get("/api/v1/settlements/" + batch + "/lines", token)) {
            PlannedLine line = lines.get(booked.path("line").asInt() - 2);
            Money gross = Money.of(booked.path("gross").asString());
            Money net = Money.of(booked.path("net").asString());
            if (!gross.equals(line.gross())) {
                throw new IllegalStateException("Line " + line.key() + " was booked with another gross: " + gross);
            }
            pays.put(line.key(), new Pay(gross.minus(net), net));
        }
        if (pays.size() != lines.size()) {
            throw new IllegalStateException(lines.size() + " lines were sent, " + pays.size() + " are in the batch");
        }
        return pays;
    }

    private List<PlannedLine> linesOf(InventedEnterprise enterprise) {
        return population.lines().stream()
                .filter(line -> line.enterprise().equals(enterprise))
                .toList();
    }

    private Secret<String> tokenOf(InventedEnterprise enterprise) {
        long deadline = System.nanoTime() + ACCOUNT_APPEARS.toNanos();
        while (System.nanoTime() < deadline) {
            var token = accounts.ofEnterprise(enterprise.creditCode());
            if (token.isPresent()) {
                return token.get();
            }
            Product.pause("The account of " + enterprise.name(), Duration.ofMillis(200));
        }
        throw new IllegalStateException(enterprise.name() + " was imported and got no account in walkthrough.json");
    }

    private Secret<String> role(String role) {
        return accounts.ofRole(role)
                .orElseThrow(() -> new IllegalStateException("walkthrough.json has no account of role " + role));
    }
}
