package io.siliu.platform.casework.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.assessment.CaseAlerts.ForCase;
import io.siliu.platform.casework.CaseState;
import io.siliu.platform.casework.CaseStepKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts alerts into the case of their enterprise and indicator that gathers, and opens one where none does. */
@Service
public class CaseOpening {

    /** A case gathers until it has so many alerts; the next ones are another case. */
    static final int MOST_ALERTS = 1_000;

    private final CaseMapper cases;
    private final CaseSteps steps;
    private final CaseNumbers numbers;
    private final CaseAlerts alerts;
    private final Access access;
    private final IdGenerator ids;

    CaseOpening(
            CaseMapper cases, CaseSteps steps, CaseNumbers numbers, CaseAlerts alerts, Access access, IdGenerator ids) {
        this.cases = cases;
        this.steps = steps;
        this.numbers = numbers;
        this.alerts = alerts;
        this.access = access;
        this.ids = ids;
    }

    /** Whose and of what a case is; the order is the same for all, so that two who open never wait in a circle. */
    private record Subject(long enterpriseId, String indicator) implements Comparable<Subject> {

        @Override
        public int compareTo(Subject other) {
            return Comparator.comparing(Subject::enterpriseId)
                    .thenComparing(Subject::indicator)
                    .compare(this, other);
        }
    }

    /** In the transaction of whoever claimed them; the same alert again changes nothing. */
    void gather(List<ForCase> claimed) {
        Map<Subject, List<ForCase>> bySubject = claimed.stream()
                .collect(Collectors.groupingBy(
                        alert -> new Subject(alert.enterpriseId(), alert.indicator()),
                        TreeMap::new,
                        Collectors.toList()));
        bySubject.values().forEach(of -> gather(of, null));
    }

    /**
     * The present actor wants a case for an alert, of whatever severity.
     *
     * @return number of the case; that of the present one where it is in one that is not closed
     * @throws io.siliu.kernel.PlatformException not found, also where the alert is out of sight
     */
    @Transactional
    public String byHand(long alert) {
        Actor actor = access.require(Permission.WORK_CASES);
        ForCase wanted = alerts.take(alert);
        gather(List.of(wanted), actor);
        return held(List.of(wanted)).get(wanted);
    }

    /** Those that stand in an open case as they are opened now, with its number. */
    private Map<ForCase, String> held(List<ForCase> some) {
        List<CaseMapper.OfAlert> open = cases
                .ofAlerts(some.stream().map(ForCase::id).toList())
                .stream()
                .filter(CaseMapper.OfAlert::open)
                .toList();
        Map<ForCase, String> held = new HashMap<>();
        some.forEach(alert -> open.stream()
                .filter(one -> one.alertId() == alert.id() && one.opening() == alert.opening())
                .findFirst()
                .ifPresent(one -> held.put(alert, one.number())));
        return held;
    }

    /**
     * What is held already is asked for once the gathering case is locked, so that whoever proposes to close it at the same
     * moment is seen.
     *
     * @param by null for the platform itself
     */
    private void gather(List<ForCase> of, Actor by) {
        Instant now = steps.now();
        Optional<CaseFile> gathering =
                cases.gathering(of.get(0).enterpriseId(), of.get(0).indicator());
        Set<ForCase> held = held(of).keySet();
        List<ForCase> wanted =
                of.stream().filter(alert -> !held.contains(alert)).toList();
        wanted.stream().max(Comparator.comparing(ForCase::severityRank)).ifPresent(gravest -> {
            CaseFile file = gathering.orElseGet(() -> opened(gravest, by, now));
            cases.graver(file.id(), gravest.severity(), gravest.severityRank());
            wanted.forEach(alert -> cases.join(file.id(), alert.id(), alert.opening(), alert.city(), now));
            if (cases.size(file.id()) >= MOST_ALERTS) {
                cases.gathersNoMore(file.id());
            }
        });
    }

    private CaseFile opened(ForCase gravest, Actor by, Instant now) {
        CaseFile file = new CaseFile(
                ids.next(),
                numbers.next(now),
                gravest.enterpriseId(),
                gravest.indicator(),
                gravest.sixTrue(),
                gravest.severity(),
                gravest.severityRank(),
                CaseState.NEW,
                Optional.ofNullable(by).map(Actor::accountId).orElse(null),
                null,
                null,
                null,
                null,
                now,
                null,
                0);
        cases.insertUnlessThere(file);
        CaseFile gathering =
                cases.gathering(gravest.enterpriseId(), gravest.indicator()).orElseThrow();
        if (gathering.id() != file.id()) {
            return gathering;
        }
        CaseSteps.Deed deed = CaseSteps.Deed.of(CaseStepKind.OPENED);
        return by == null ? steps.addByItself(file, deed, now) : steps.add(file, deed, by);
    }
}
