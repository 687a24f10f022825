package io.siliu.platform.party.internal;

import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a licence can be the one that was applied for: an individual business (code 92…), run by the person who applied,
 * registered on a day from the application's to today. The authority issues codes whose check digit fails, so that alone is
 * no misfit.
 *
 * @param appliedOn the day of the application
 */
record LicenceFit(String applicant, LocalDate appliedOn, LocalDate today, InventedNumbers invented) {

    private static final String INDIVIDUAL_BUSINESS = "92";

    /** What does not fit, in a word, without personal data; empty when all fits. */
    Optional<String> misfit(Licence licence) {
        if (licence == null || !licence.isWithinBounds()) {
            return Optional.of("a part is missing");
        }
        IdentifierCheck check = UnifiedSocialCreditCode.check(licence.creditCode(), invented);
        boolean issued = check.isValid() || check == IdentifierCheck.WRONG_CHECK_DIGIT;
        if (!issued || !licence.creditCode().startsWith(INDIVIDUAL_BUSINESS)) {
            return Optional.of("credit code " + check);
        }
        if (!applicant.equals(licence.operator())) {
            return Optional.of("another operator");
        }
        if (licence.registeredOn().isBefore(appliedOn)) {
            return Optional.of("registered before the application");
        }
        return licence.registeredOn().isAfter(today) ? Optional.of("registered in the future") : Optional.empty();
    }
}
