package io.siliu.sandbox.economy.event;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the checks of an identity said.
 *
 * @param faceSimilarity 0 to 1
 * @param face digest of the face template
 * @param attributesDiffer sex or age by the face lie far from the ID number
 */
public record IdentityCheck(
        boolean fourElementsMatch,
        BigDecimal faceSimilarity,
        boolean livenessPassed,
        String face,
        boolean attributesDiffer,
        LocalDate idExpiresOn,
        boolean registryAbnormal,
        boolean assistedRecorded) {

    /** The same with another face. */
    public IdentityCheck withFace(String face, BigDecimal faceSimilarity, boolean attributesDiffer) {
        return new IdentityCheck(
                fourElementsMatch,
                faceSimilarity,
                livenessPassed,
                face,
                attributesDiffer,
                idExpiresOn,
                registryAbnormal,
                assistedRecorded);
    }

    /** The registry says deceased or abnormal. */
    public IdentityCheck abnormal() {
        return new IdentityCheck(
                fourElementsMatch,
                faceSimilarity,
                livenessPassed,
                face,
                attributesDiffer,
                idExpiresOn,
                true,
                assistedRecorded);
    }

    /** The four elements do not agree. */
    public IdentityCheck unlike() {
        return new IdentityCheck(
                false,
                faceSimilarity,
                livenessPassed,
                face,
                attributesDiffer,
                idExpiresOn,
                registryAbnormal,
                assistedRecorded);
    }
}
