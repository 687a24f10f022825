package io.siliu.bench.detection;

import io.siliu.sandbox.economy.event.HouseholdProof;
import io.siliu.sandbox.economy.event.ProxyAgreement;
import io.siliu.sandbox.economy.event.SharedSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Evidence that explains what would look odd, from the day on which it is there. */
final class Evidence {

    private final Book book;
    private final Map<String, HouseholdProof> households = new HashMap<>();
    private final Map<String, LocalDate> sites = new HashMap<>();

    Evidence(Book book) {
        this.book = book;
        for (HouseholdProof proof : book.households) {
            proof.workers().forEach(worker -> households.put(worker, proof));
        }
        for (SharedSite site : book.sites) {
            sites.put(site.network(), site.provenOn());
        }
    }

    /** How many of these people are strangers to each other: a proven household counts as one, this worker's. */
    long strangers(Set<String> workers, String worker, LocalDate on) {
        HouseholdProof proof = households.get(worker);
        if (proof == null || proof.provenOn().isAfter(on)) {
            return workers.size();
        }
        Set<String> others = new HashSet<>(workers);
        others.removeAll(proof.workers());
        return others.size() + 1L;
    }

    boolean isSharedSite(String network, LocalDate on) {
        LocalDate since = sites.get(network);
        return since != null && !since.isAfter(on);
    }

    /** The agreement under which somebody withdrew for a worker, or null. */
    ProxyAgreement agreement(String worker, String agent, LocalDate on) {
        return book.proxies.of(worker + "/" + agent).stream()
                .filter(agreement -> !agreement.signedOn().isAfter(on))
                .findFirst()
                .orElse(null);
    }
}
