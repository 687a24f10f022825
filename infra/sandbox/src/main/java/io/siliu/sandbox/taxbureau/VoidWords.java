package io.siliu.sandbox.taxbureau;

import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells the product which invoices the bureau calls void; what was not told before a restart is told after it. */
final class VoidWords {

    private static final String SOURCE = "示例税务局（演示）";

    private final Journal said;
    private final Journal told;
    private final Connector connector;
    private int count;

    /**
     * @param said every word, in its order
     * @param told the places of those that the product took
     */
    VoidWords(Journal said, Journal told, Connector connector) {
        this.said = said;
        this.told = told;
        this.connector = connector;
        Set<Integer> taken = new HashSet<>();
        told.read().forEach(line -> taken.add(line.path("place").asInt()));
        said.read().forEach(line -> {
            Map<String, String> statement = new LinkedHashMap<>();
            line.propertyStream()
                    .forEach(field ->
                            statement.put(field.getKey(), field.getValue().asString()));
            tell(statement, taken.contains(count));
        });
    }

    void say(IssuedInvoice invoice, boolean isVoid, LocalDate today) {
        Map<String, String> statement = new LinkedHashMap<>();
        statement.put("kind", "INVOICE_CHECK");
        statement.put("number", invoice.number());
        statement.put("seller", invoice.seller().code());
        statement.put("on", today.toString());
        statement.put("state", isVoid ? "VOID" : "NORMAL");
        said.append(statement);
        tell(statement, false);
    }

    private void tell(Map<String, String> statement, boolean taken) {
        int place = count++;
        if (!taken) {
            connector.tell(SOURCE, statement, () -> told.append(Map.of("place", place)));
        }
    }
}
