package io.siliu.rules.fact;

import java.time.LocalDate;

/**
 * The circumstances of the worker's registration. A component that is null was not established.
 *
 * @param deviceRegistrations registrations made with the same device (count, this one included)
 * @param networkRegistrations registrations from the same network (IP /24) within the hour of this one (count, this
 *     one included)
 * @param recommenderRegistrations registrations on the same day by the same recommender or enterprise (count, this
 *     one included)
 * @param addressIndividuals individuals registered at the same business address (count, this one included)
 * @param registeredCluster whether that address is an allowed cluster site (集群登记)
 * @param addressIsClients whether the business address is that of the enterprise or of the platform
 * @param similarNames sole proprietors with similar trade names at this address set up within 45 days (count, this
 *     one included)
 * @param businessesHeld individual businesses and companies held by the person (count)
 * @param idleBatchShare share of the licences issued close to the registrations of one day on one's word that were
 *     not used within six months of issue; not established for fewer than ten (0 to 1)
 * @param cycleDays days from registration to cancellation or, while there is none, to the day of the record
 * @param licenceAbnormal whether the register says that the licence is cancelled, revoked, listed as abnormal or as dishonest
 * @param bonusOffered whether a bonus or a penalty hung on the registration
 * @param licenceDemanded whether it was reported that the enterprise made a licence a condition of the work
 * @param licenceStatus what the register answered about the standing of the licence on the day of the record
 * @param licenceStatusOn since when it stands so
 */
public record RegistrationSignals(
        Measured deviceRegistrations,
        Measured networkRegistrations,
        Measured recommenderRegistrations,
        Measured addressIndividuals,
        Observed registeredCluster,
        Observed addressIsClients,
        Measured similarNames,
        Measured businessesHeld,
        Measured idleBatchShare,
        Measured cycleDays,
        Observed licenceAbnormal,
        Observed bonusOffered,
        Observed licenceDemanded,
        LicenceStatus licenceStatus,
        LocalDate licenceStatusOn) {}
