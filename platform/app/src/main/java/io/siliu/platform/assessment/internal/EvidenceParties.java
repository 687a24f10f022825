package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import io.siliu.platform.work.TaskOrders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who the workers and enterprises are that evidence names, as far as the reader may know. Who may see parties reads the masked
 * name of a worker and the name of an enterprise of its region; an enterprise reads those of the workers who had tasks of it.
 * Of all others is told that there is somebody.
 */
@Component
final class EvidenceParties {

    private final Workers workers;
    private final Enterprises enterprises;
    private final TaskOrders tasks;
    private final Access access;
    private final AssessmentWords words;

    EvidenceParties(Workers workers, Enterprises enterprises, TaskOrders tasks, Access access, AssessmentWords words) {
        this.workers = workers;
        this.enterprises = enterprises;
        this.tasks = tasks;
        this.access = access;
        this.words = words;
    }

    /** By id; ids of anything else are left out. */
    Map<Long, String> of(Collection<Long> ids, Locale locale) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Actor reader = access.current();
        Map<Long, String> named = new HashMap<>();
        Map<Long, Worker> people = workers.findAll(ids);
        Set<Long> own = people.isEmpty()
                ? Set.of()
                : reader.enterprise().map(tasks::workersOf).map(Set::copyOf).orElse(Set.of());
        people.forEach((id, worker) -> named.put(id, worker(reader, worker, own, locale)));
        List<Long> others = new ArrayList<>(ids);
        others.removeAll(people.keySet());
        enterprises.findAll(others).forEach((id, enterprise) -> named.put(id, enterprise(reader, enterprise, locale)));
        return named;
    }

    /** Whether transfers between accounts that are not the reader's may be read in full: an enterprise is one of those looked at. */
    boolean maySeeMoneyOfOthers() {
        Actor reader = access.current();
        return reader.enterprise().isEmpty() && reader.may(Permission.READ_PARTIES);
    }

    private String worker(Actor reader, Worker worker, Set<Long> own, Locale locale) {
        boolean isTheirs = reader.enterprise().isEmpty()
                ? reader.seesRegion(worker.city().code())
                : own.contains(worker.workerId());
        return isTheirs && reader.may(Permission.READ_PARTIES)
                ? words.evidenceParty("worker.known", locale, worker.maskedName(), worker.maskedMobile())
                : words.evidenceParty("worker", locale);
    }

    private String enterprise(Actor reader, Enterprise enterprise, Locale locale) {
        boolean mayKnow = reader.sees(enterprise.id())
                && reader.seesRegion(enterprise.region().code())
                && reader.may(Permission.READ_PARTIES);
        return mayKnow ? enterprise.name() : words.evidenceParty("enterprise", locale);
    }
}
