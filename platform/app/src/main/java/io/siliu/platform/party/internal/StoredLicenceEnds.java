package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.LicenceEnded;
import io.siliu.platform.party.LicenceEnds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredLicenceEnds implements LicenceEnds {

    private final CapacityMapper capacities;
    private final IntakeMapper intake;
    private final RestorationMapper restorations;
    private final ObjectProvider<LicenceEnded> listeners;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StoredLicenceEnds(
            CapacityMapper capacities,
            IntakeMapper intake,
            RestorationMapper restorations,
            ObjectProvider<LicenceEnded> listeners,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.capacities = capacities;
        this.intake = intake;
        this.restorations = restorations;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ended(long workerId, long soleProprietorId, LocalDate lastDay, LicenceEnd how, String evidence) {
        CapacityMapper.End end = new CapacityMapper.End(lastDay, how, evidence, now(), 0);
        if (capacities.endBusiness(workerId, soleProprietorId, end) == 0) {
            return false;
        }
        audit.did("LICENCE_ENDED", "WORKER", Long.toString(workerId));
        listeners.orderedStream().forEach(each -> each.ended(workerId, soleProprietorId, lastDay));
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restored(long workerId, long soleProprietorId, LocalDate from, String evidence) {
        // In the order in which whoever confirms takes them, so that neither waits for the other in a circle.
        restorations.hold(soleProprietorId);
        capacities.hold(workerId);
        Optional<LocalDate> again = firstDay(workerId, soleProprietorId, from);
        again.ifPresent(firstDay -> {
            capacities.endBefore(workerId, firstDay);
            capacities.dropEmpty(workerId, firstDay);
            intake.insertCapacity(
                    new CapacityRow(
                            workerId, firstDay, null, LegalCapacity.SOLE_PROPRIETOR, soleProprietorId, evidence),
                    now(),
                    0);
            restorations.overtaken(soleProprietorId, now(), access.current().accountId());
            audit.did("LICENCE_RESTORED", "WORKER", Long.toString(workerId));
            listeners.orderedStream().forEach(each -> each.restored(workerId, soleProprietorId, firstDay));
        });
        return again.isPresent();
    }

    @Override
    public boolean mayBeRestored(long workerId, long soleProprietorId, LocalDate from) {
        return firstDay(workerId, soleProprietorId, from).isPresent();
    }

    /** On which it would stand again; empty where it does not end before, or where something is in the way. */
    private Optional<LocalDate> firstDay(long workerId, long soleProprietorId, LocalDate from) {
        if (from.isAfter(ChinaTime.today(clock))) {
            return Optional.empty();
        }
        List<CapacityRow> stretches = capacities.ofWorkers(List.of(workerId));
        return stretches.stream()
                .filter(row -> Long.valueOf(soleProprietorId).equals(row.soleProprietorId()))
                .max(Comparator.comparing(CapacityRow::validFrom))
                .map(CapacityRow::validTo)
                .filter(lastDay -> !lastDay.isAfter(from))
                .map(lastDay -> from.isAfter(lastDay) ? from : lastDay.plusDays(1))
                .filter(firstDay -> stretches.stream().noneMatch(row -> isInTheWay(row, firstDay)));
    }

    /** Only an open stretch as a natural person gives way: days that are over are not told anew, nor is another licence ended. */
    private static boolean isInTheWay(CapacityRow row, LocalDate firstDay) {
        return row.validTo() == null
                ? row.capacity() == LegalCapacity.SOLE_PROPRIETOR
                : !row.validTo().isBefore(firstDay);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
