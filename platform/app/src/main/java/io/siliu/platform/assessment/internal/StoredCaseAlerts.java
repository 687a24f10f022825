package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.TwoPersons;
import io.siliu.platform.assessment.AlertOutcome;
import io.siliu.platform.assessment.CaseAlerts;
import io.siliu.platform.assessment.Dispositions;
import io.siliu.platform.database.WorkClaims;
import io.siliu.platform.database.WorkQueue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands alerts over to cases, and takes back what two persons said of them. */
@Service
class StoredCaseAlerts implements CaseAlerts {

    private static final WorkQueue OF_RECORDS = new WorkQueue("alert", "id", "to_case = 1", "id");
    private static final WorkQueue OF_LINES = new WorkQueue("gate_alert", "id", "to_case = 1", "id");

    private final CaseAlertMapper alerts;
    private final GatheredAlerts gathered;
    private final IndicatorTitles titles;
    private final DispositionMapper dispositions;
    private final VerdictsOfTwo verdicts;
    private final PersonalData personal;
    private final TwoPersons twoPersons;
    private final WorkClaims claims;
    private final Access access;

    StoredCaseAlerts(
            CaseAlertMapper alerts,
            GatheredAlerts gathered,
            IndicatorTitles titles,
            DispositionMapper dispositions,
            VerdictsOfTwo verdicts,
            PersonalData personal,
            TwoPersons twoPersons,
            WorkClaims claims,
            Access access) {
        this.alerts = alerts;
        this.gathered = gathered;
        this.titles = titles;
        this.dispositions = dispositions;
        this.verdicts = verdicts;
        this.personal = personal;
        this.twoPersons = twoPersons;
        this.claims = claims;
        this.access = access;
    }

    @Override
    public int handOver(int limit, Consumer<List<ForCase>> work) {
        return claims.work(
                        OF_RECORDS,
                        limit,
                        ids -> handOver(ids, alerts::undecidedOfRecords, alerts::recordsHandedOver, work))
                + claims.work(
                        OF_LINES, limit, ids -> handOver(ids, alerts::undecidedOfLines, alerts::linesHandedOver, work));
    }

    private static void handOver(
            List<Long> ids,
            Function<List<Long>, List<ForCase>> undecided,
            Consumer<List<Long>> handedOver,
            Consumer<List<ForCase>> work) {
        List<ForCase> some = undecided.apply(ids);
        if (!some.isEmpty()) {
            work.accept(some);
        }
        handedOver.accept(ids);
    }

    @Override
    @Transactional
    public ForCase take(long alert) {
        Actor actor = access.require(Permission.READ_ALERTS);
        ForCase one = alerts.ofRecord(alert)
                .or(() -> alerts.ofLine(alert))
                .filter(each -> actor.sees(each.enterpriseId()) && actor.seesRegion(each.city()))
                .orElseThrow(() -> Access.notFound("alert"));
        alerts.ofRecordHandedOver(alert);
        alerts.linesHandedOver(List.of(alert));
        return one;
    }

    @Override
    @Transactional
    public Gathered gathered(long enterpriseId, Collection<Long> some, int samples, Locale locale) {
        access.require(Permission.READ_ALERTS);
        return gathered.of(enterpriseId, some, samples, locale);
    }

    @Override
    public String title(String indicator, Locale locale) {
        return titles.inForce(indicator, locale).orElse(indicator);
    }

    @Override
    public Map<Long, String> titles(Map<Long, String> indicators, Locale locale) {
        Map<Long, String> titled = new HashMap<>(indicators);
        titled.putAll(titles.of(indicators, locale));
        return titled;
    }

    @Override
    public Map<Long, Integer> openings(Collection<Long> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return alerts.openings(some).stream().collect(Collectors.toMap(Seen::alert, Seen::opening, (one, same) -> one));
    }

    @Override
    @Transactional
    public int decide(Collection<Seen> some, OfTwo two) {
        Actor second = access.require(Permission.DECIDE_ALERTS);
        twoPersons.require(
                two.first(),
                second.accountId(),
                () -> new PlatformException(AccessError.NOT_ALLOWED, "Two persons decide, not one twice."));
        return (int) some.stream()
                .filter(seen -> alerts.lockOfRecord(seen.alert())
                        .or(() -> alerts.lockOfLine(seen.alert()))
                        .filter(alert -> isAsSeen(alert, seen, two) && canBeKept(alert))
                        .map(alert -> decide(alert, two, second))
                        .isPresent())
                .count();
    }

    private static boolean isAsSeen(CaseAlertMapper.Decided alert, Seen seen, OfTwo two) {
        return alert.opening() == seen.opening()
                && !alert.outcome().name().equals(two.verdict().name());
    }

    /** Whether the key is there under which the reason is kept. */
    private boolean canBeKept(CaseAlertMapper.Decided alert) {
        return alert.workerId() == null
                ? !personal.erased(DataSubject.RECORD, alert.recordId())
                : !personal.erased(DataSubject.PERSON, alert.workerId());
    }

    private AlertOutcome decide(CaseAlertMapper.Decided alert, OfTwo two, Actor second) {
        Dispositions.Found found = new Dispositions.Found(alert.opening(), two.verdict(), two.reason());
        AlertOutcome outcome = verdicts.keepPair(
                alert.alert(), alert.subject(), found, two.first(), two.firstAt(), second.accountId());
        if (alert.recordId() == null) {
            dispositions.foundOnLine(alert.alert(), outcome);
        } else {
            dispositions.foundOnRecord(alert.alert(), outcome);
        }
        return outcome;
    }
}
