package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.party.Enterprises;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who the people and enterprises are that evidence names, as far as the reader may know: an overseer reads the masked name and
 * number of a worker of its region and the name of an enterprise; an enterprise learns of others that there are some.
 */
@Component
final class EvidenceParties {

    private final Workers workers;
    private final Enterprises enterprises;
    private final Access access;
    private final AssessmentWords words;

    EvidenceParties(Workers workers, Enterprises enterprises, Access access, AssessmentWords words) {
        this.workers = workers;
        this.enterprises = enterprises;
        this.access = access;
        this.words = words;
    }

    /** By id; ids of anything else are left out. */
    Map<Long, String> of(Collection<Long> ids, Locale locale) {
        Actor reader = access.current();
        Map<Long, String> named = new HashMap<>();
        workers.findAll(ids).forEach((id, worker) -> named.put(id, worker(reader, worker, locale)));
        ids.forEach(id -> enterprises
                .find(id)
                .ifPresent(enterprise -> named.put(
                        id, reader.sees(id) ? enterprise.name() : words.evidenceParty("enterprise", locale))));
        return named;
    }

    private String worker(Actor reader, Worker worker, Locale locale) {
        boolean mayKnow =
                reader.enterprise().isEmpty() && reader.seesRegion(worker.city().code());
        return mayKnow
                ? words.evidenceParty("worker.known", locale, worker.maskedName(), worker.maskedMobile())
                : words.evidenceParty("worker", locale);
    }
}
