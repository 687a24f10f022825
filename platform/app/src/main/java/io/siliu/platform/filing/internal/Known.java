package io.siliu.platform.filing.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Worker;
import io.siliu.platform.party.Workers;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the platform knows of the people of a report, read in a few questions. */
final class Known {

    private final Map<Long, Worker> workers;
    private final Map<Long, CapacityTimeline> timelines;
    private final Map<Long, PartyIdentity> identities = new HashMap<>();
    private final Set<Long> wrongNumbers = new HashSet<>();

    Known(Workers parties, Collection<Long> people) {
        this.workers = parties.findAll(people);
        this.timelines = parties.capacities(people);
        open(parties, people);
    }

    /** All at once; where somebody's number does not check, one by one, so that the others are not hidden by it. */
    private void open(Workers parties, Collection<Long> people) {
        try {
            identities.putAll(parties.identities(people));
        } catch (IllegalArgumentException | PlatformException someoneIsBroken) {
            people.forEach(id -> openOne(parties, id));
        }
    }

    private void openOne(Workers parties, long id) {
        try {
            identities.putAll(parties.identities(List.of(id)));
        } catch (IllegalArgumentException wrongNumber) {
            wrongNumbers.add(id);
        } catch (PlatformException unreadable) {
            identities.remove(id);
        }
    }

    Optional<PartyIdentity> identity(long workerId) {
        return Optional.ofNullable(identities.get(workerId));
    }

    boolean hasWrongNumber(long workerId) {
        return wrongNumbers.contains(workerId);
    }

    Optional<String> occupation(long workerId) {
        return Optional.ofNullable(workers.get(workerId))
                .map(each -> each.occupation().code());
    }

    /** The stretches in which somebody worked in this capacity, the latest last. */
    List<CapacityPeriod> stretches(DraftRow.Subject subject) {
        LegalCapacity wanted = subject.isLicensed() ? LegalCapacity.SOLE_PROPRIETOR : LegalCapacity.NATURAL_PERSON;
        return timelines.getOrDefault(subject.workerId(), CapacityTimeline.UNKNOWN).periods().stream()
                .filter(each -> each.capacity() == wanted
                        && Objects.equals(each.soleProprietorId(), subject.soleProprietorId()))
                .toList();
    }
}
