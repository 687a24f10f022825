package io.siliu.rules.fact;

/**
 * How the worker's identity was established. A component that is null was not established.
 *
 * @param fourElementsMatch whether name, ID number, phone and card agree by the check of the four elements
 * @param faceSimilarity similarity of the face with that of the ID document (0 to 1)
 * @param livenessPassed whether the check for a living face without signs of forgery was passed
 * @param faceIdentities identities that the face was used for, this one included (count)
 * @param faceAttributesDiffer whether sex or age by the face lie far from those of the ID number
 * @param idExpired whether the ID document had expired on the day of the record
 * @param ageYears age of the worker on the day of the record (years)
 * @param registryAbnormal whether the check with the registry says deceased or abnormal
 * @param ruralWithoutPhone whether the worker lives in a rural area and has no phone of their own
 * @param assistedRecorded whether the help that the worker was given at registration is on record
 * @param registryDiffers whether the trade name on record differs from every name that the registry told of the same
 *     business; spaces, brackets and the form of business behind it do not count
 * @param ownLabourDeclared whether the worker declared to live on own labour, as somebody of 16 or 17 has to who takes a
 *     licence
 */
public record IdentitySignals(
        Observed fourElementsMatch,
        Measured faceSimilarity,
        Observed livenessPassed,
        Measured faceIdentities,
        Observed faceAttributesDiffer,
        Observed idExpired,
        Measured ageYears,
        Observed registryAbnormal,
        Observed ruralWithoutPhone,
        Observed assistedRecorded,
        Observed registryDiffers,
        Observed ownLabourDeclared) {}
