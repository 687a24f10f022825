package io.siliu.sandbox.identity;

import io.siliu.sandbox.population.InventedWorker;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the registers hold about the invented people: of the month's population, and of those that visitors play. */
public final class Register {

    private final Map<String, Entry> byNumber = new HashMap<>();

    /** @param card a card in the own name, or null when the bank has none */
    record Entry(String name, String mobile, String card, String bank, String validTo) {}

    public Register(Visitors visitors, Collection<InventedWorker> population) {
        for (int place = 1; place <= Visitors.LAST; place++) {
            add(visitors.at(place));
        }
        population.forEach(worker -> byNumber.put(
                worker.idNumber(), new Entry(worker.name(), worker.mobile(), worker.card(), worker.bank(), "")));
    }

    Optional<Entry> of(String idNumber) {
        return Optional.ofNullable(byNumber.get(idNumber));
    }

    private void add(Person person) {
        if (person.place() == Visitors.NOT_ON_RECORD) {
            return;
        }
        String name = person.place() == Visitors.NAME_DIFFERS ? "示例别人" : person.name();
        String card = person.place() == Visitors.CARD_OF_ANOTHER ? null : person.card();
        String validTo = person.idCard().validTo().map(Object::toString).orElse("");
        byNumber.put(person.idNumber(), new Entry(name, person.mobile(), card, person.bank(), validTo));
    }
}
