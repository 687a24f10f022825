package io.siliu.platform.party;

import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workers known to the platform, masked by default. */
public interface Workers {

    Optional<Worker> find(long workerId);

    /** By worker; ids without a worker are left out. */
    Map<Long, Worker> findAll(Collection<Long> workerIds);

    Optional<Worker> withIdNumber(ResidentIdNumber idNumber);

    Map<ResidentIdNumber, Worker> withIdNumbers(Collection<ResidentIdNumber> idNumbers);

    /** One answer a claim, in their order; by keyed digests alone. */
    List<Payee> recognise(List<PayeeClaim> claims);

    /** Businesses by id, masked. */
    Map<Long, SoleProprietor> soleProprietors(Collection<Long> soleProprietorIds);

    /** By worker; a worker without any recorded capacity has {@link CapacityTimeline#UNKNOWN}. */
    Map<Long, CapacityTimeline> capacities(Collection<Long> workerIds);

    /** The capacity on a day, or nothing where none is recorded. */
    Optional<CapacityPeriod> capacityOn(long workerId, LocalDate day);

    /** Businesses on record by their credit codes; codes without one are left out. */
    Map<UnifiedSocialCreditCode, OwnedBusiness> ownersOf(Collection<UnifiedSocialCreditCode> creditCodes);

    /** The keyed code of each worker's ID number in hex, which compares with lists and tells nothing. */
    Map<Long, String> personCodes(Collection<Long> workerIds);

    /** Workers by the keyed codes of {@link #personCodes}; codes of nobody here are left out. */
    List<Long> withPersonCodes(Collection<String> codes);

    /** A business and whose it is. */
    record OwnedBusiness(long id, long workerId) {}

    /**
     * Decrypted for comparison inside the process; never for a page, an answer or a log.
     *
     * @throws IdentityUnreadable when a number of one of them cannot be one
     */
    Map<Long, PartyIdentity> identities(Collection<Long> workerIds);

    /**
     * Decrypted for a person with a purpose; the look is recorded before it is answered.
     *
     * @throws io.siliu.kernel.PlatformException {@link PartyError#WORKER_UNKNOWN}
     */
    PartyIdentity reveal(long workerId, String purpose);
}
