package io.siliu.platform.filing.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.CapacityTimeline;
import io.siliu.platform.party.IdentityUnreadable;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyIdentity;
import io.siliu.platform.party.Workers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the platform knows of the people of a report, read in a few questions. */
final class Known {

    private final Map<Long, CapacityTimeline> timelines;
    private final Map<Long, PartyIdentity> identities = new HashMap<>();
    private final Map<Long, IdentityUnreadable.Field> wrongNumbers = new HashMap<>();

    Known(Workers parties, Collection<Long> people) {
        this.timelines = parties.capacities(people);
        open(parties, people);
    }

    /** All at once; where a number of somebody does not check, one by one, so that the others are not hidden by it. */
    private void open(Workers parties, Collection<Long> people) {
        try {
            identities.putAll(parties.identities(people));
        } catch (IdentityUnreadable | PlatformException someoneIsBroken) {
            people.forEach(id -> openOne(parties, id));
        }
    }

    private void openOne(Workers parties, long id) {
        try {
            identities.putAll(parties.identities(List.of(id)));
        } catch (IdentityUnreadable wrong) {
            wrongNumbers.put(id, wrong.field());
        } catch (PlatformException unreadable) {
            identities.remove(id);
        }
    }

    Optional<PartyIdentity> identity(long workerId) {
        return Optional.ofNullable(identities.get(workerId));
    }

    /** Which number of somebody cannot be one; empty where all can. */
    Optional<IdentityUnreadable.Field> wrongNumber(long workerId) {
        return Optional.ofNullable(wrongNumbers.get(workerId));
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
