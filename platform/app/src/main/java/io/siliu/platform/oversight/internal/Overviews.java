package io.siliu.platform.oversight.internal;

import static java.util.stream.Collectors.groupingBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.AlertFigures;
import io.siliu.platform.assessment.AssessmentError;
import io.siliu.platform.fourflow.RecordFigures;
import io.siliu.platform.party.RegistrationAlarms;
import io.siliu.platform.party.Registrations;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the overview of the present actor together; that it was looked at is recorded. */
@Service
public class Overviews {

    private static final int MONTHS = 6;
    private static final int WEEKS_AROUND = 4;
    private static final YearMonth FIRST = YearMonth.of(2020, 1);

    private final RecordFigures records;
    private final AlertFigures alerts;
    private final EnterpriseDirectory enterprises;
    private final Registrations registrations;
    private final RegistrationAlarms patterns;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Overviews(
            RecordFigures records,
            AlertFigures alerts,
            EnterpriseDirectory enterprises,
            Registrations registrations,
            RegistrationAlarms patterns,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.alerts = alerts;
        this.enterprises = enterprises;
        this.registrations = registrations;
        this.patterns = patterns;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wanted the month of work, or null for the newest that has records
     * @throws io.siliu.kernel.PlatformException when the actor has no such view
     */
    @Transactional
    public Overview of(YearMonth wanted, Locale locale) {
        Actor actor = access.require(Permission.READ_OVERVIEW);
        List<YearMonth> months = records.months(MONTHS);
        YearMonth month = wanted != null ? real(wanted) : newest(months);
        List<AlertFigures.Tally> tallies = alerts.tallies(locale);
        audit.looked("OVERVIEW", month.toString(), AuditTrail.ROUTINE);
        return new Overview(
                month,
                months,
                records.of(month),
                AlertsOfTrue.of(tallies),
                ranked(tallies, records.grossByEnterprise(month)),
                records.weeks(
                        month.atDay(1).minusWeeks(WEEKS_AROUND),
                        month.atEndOfMonth().plusWeeks(WEEKS_AROUND)),
                registrationsFor(actor),
                clock.instant());
    }

    private YearMonth real(YearMonth wanted) {
        YearMonth next = YearMonth.from(clock.instant().atZone(ChinaTime.ZONE)).plusMonths(1);
        if (wanted.isBefore(FIRST) || wanted.isAfter(next)) {
            throw new PlatformException(
                    AssessmentError.FILTER_NOT_VALID,
                    "month",
                    "month must lie between " + FIRST + " and " + next + ".");
        }
        return wanted;
    }

    private YearMonth newest(List<YearMonth> months) {
        return months.isEmpty() ? YearMonth.from(clock.instant().atZone(ChinaTime.ZONE)) : months.get(0);
    }

    private List<EnterpriseAlerts> ranked(List<AlertFigures.Tally> tallies, Map<Long, Money> gross) {
        Map<Long, List<AlertFigures.Tally>> byEnterprise =
                tallies.stream().collect(groupingBy(AlertFigures.Tally::enterpriseId));
        Map<Long, EnterpriseDirectory.Listed> named = enterprises.findAll(byEnterprise.keySet());
        return byEnterprise.entrySet().stream()
                .map(one -> new EnterpriseAlerts(
                        one.getKey(),
                        named.containsKey(one.getKey())
                                ? named.get(one.getKey()).name()
                                : "—",
                        gross.getOrDefault(one.getKey(), Money.ZERO),
                        one.getValue()))
                .sorted(EnterpriseAlerts.MOST_URGENT)
                .toList();
    }

    private Optional<RegistrationFigures> registrationsFor(Actor actor) {
        return actor.may(Permission.READ_REGISTRATIONS)
                ? Optional.of(new RegistrationFigures(registrations.counts(), patterns.raisedSince(Instant.EPOCH)))
                : Optional.empty();
    }
}
