package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.RuleCatalogue;
import io.siliu.platform.assessment.RuleCatalogue.Fared;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How all indicators fared, by region; counted anew when older than half a minute, so that the list opens at once. */
@Component
final class FaredFigures {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final FaredMapper mapper;
    private final Clock clock;
    private final Map<String, Counted> byRegion = new ConcurrentHashMap<>();

    FaredFigures(FaredMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    private record Counted(Instant at, Map<String, Fared> fared) {}

    Map<String, Fared> of(String regionPrefix) {
        Instant now = clock.instant();
        return byRegion.compute(
                        Objects.toString(regionPrefix, ""),
                        (region, known) -> known != null && known.at.plus(FRESH).isAfter(now)
                                ? known
                                : new Counted(now, count(now, regionPrefix)))
                .fared;
    }

    private Map<String, Fared> count(Instant now, String regionPrefix) {
        Instant since = now.minus(Duration.ofDays(RuleCatalogue.DAYS));
        Map<String, Fared> fared = new TreeMap<>();
        mapper.hits(since, regionPrefix)
                .forEach(row -> fared.put(row.indicator(), new Fared(row.count(), row.gone(), 0, 0)));
        mapper.decided(since, regionPrefix)
                .forEach(row -> fared.computeIfPresent(
                        row.indicator(),
                        (indicator, one) -> row.verdict().equals("CONFIRMED")
                                ? new Fared(one.hits(), one.gone(), row.count(), one.cleared())
                                : new Fared(one.hits(), one.gone(), one.confirmed(), row.count())));
        return fared;
    }
}
