package io.siliu.platform.assessment.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.siliu.platform.database.Portions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Marks alerts that the last screening of their record does not find any more: they stay, and stand no longer. What it could not
 * answer goes on as it was. Only records that were screened before are asked about, and only alerts that stood are written.
 */
@Component
final class GoneAlerts {

    private final AlertMapper alerts;

    GoneAlerts(AlertMapper alerts) {
        this.alerts = alerts;
    }

    /** In the transaction of these screenings, after their own alerts are written; of each record there is one. */
    void mark(Collection<Followed> screenings, Instant at) {
        if (screenings.isEmpty()) {
            return;
        }
        Map<Long, Followed> byRecord = screenings.stream().collect(toMap(Followed::recordId, Function.identity()));
        List<Long> gone = Portions.asked(byRecord.keySet(), alerts::found).stream()
                .filter(alert -> byRecord.get(alert.recordId()).takesBack(alert))
                .map(AlertMapper.FoundAlert::id)
                .sorted()
                .toList();
        Portions.of(gone, Portions.KEYS).forEach(portion -> alerts.gone(portion, at));
    }

    /**
     * A screening that follows others of its record.
     *
     * @param hits indicators that hit
     * @param open indicators that could not be answered
     */
    record Followed(long recordId, int revision, Set<String> hits, Set<String> open) {

        static Followed of(KeptScreening kept) {
            return new Followed(
                    kept.revision().recordId(),
                    kept.revision().revision(),
                    kept.stored().hits().stream().map(StoredHit::indicator).collect(toSet()),
                    LeftOpen.by(kept.screening()));
        }

        /** Of what a later revision found, it is not the one to say. */
        boolean takesBack(AlertMapper.FoundAlert alert) {
            return alert.revision() <= revision
                    && !hits.contains(alert.indicator())
                    && !open.contains(alert.indicator());
        }
    }
}
