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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts alerts into the case of their enterprise and indicator that gathers, and opens one where none does. */
@Service
public class CaseOpening {

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
        return cases.ofAlerts(List.of(wanted.id())).stream()
                .filter(CaseMapper.OfAlert::open)
                .map(CaseMapper.OfAlert::number)
                .findFirst()
                .orElseGet(() -> gather(List.of(wanted), actor).number());
    }

    /** @param by null for the platform itself */
    private CaseFile gather(List<ForCase> of, Actor by) {
        Instant now = steps.now();
        ForCase gravest =
                of.stream().max(Comparator.comparing(ForCase::severityRank)).orElseThrow();
        CaseFile file =
                cases.gathering(gravest.enterpriseId(), gravest.indicator()).orElseGet(() -> opened(gravest, by, now));
        cases.graver(file.id(), gravest.severity(), gravest.severityRank());
        of.forEach(alert -> cases.join(file.id(), alert.id(), alert.opening(), alert.city(), now));
        return file;
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
