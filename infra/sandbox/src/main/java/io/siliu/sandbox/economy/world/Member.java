package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.Worker;
import java.util.List;
import java.util.Optional;

/**
 * A person on the platform with what never changes while the economy runs.
 *
 * @param licences none for a natural person; the first is the one that ordinary work is done under
 * @param network the network at home, which invoices are issued from
 */
public record Member(
        Worker worker, List<Licence> licences, Registration registration, String phoneDevice, String network) {

    public String id() {
        return worker.id();
    }

    public City city() {
        return City.of(worker.city());
    }

    /** The licence that ordinary work is done under. */
    public Optional<Licence> licence() {
        return licences.stream().findFirst();
    }
}
