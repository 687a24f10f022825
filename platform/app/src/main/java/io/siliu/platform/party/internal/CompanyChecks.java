package io.siliu.platform.party.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.IdentifierCheck;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.party.Operator;
import io.siliu.platform.party.PartyError;

/** What name and code of a company must keep before anything is done in its name. */
final class CompanyChecks {

    private static final int LONGEST_NAME = 200;

    private CompanyChecks() {}

    /** @throws PlatformException {@link PartyError#COMPANY_NAME_UNUSABLE} or one of the codes about the credit code */
    static Operator operator(String name, String creditCode, InventedNumbers invented) {
        return new Operator(name(name), creditCode(creditCode, invented));
    }

    static String name(String given) {
        String name = given == null ? "" : given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new PlatformException(
                    PartyError.COMPANY_NAME_UNUSABLE,
                    "name",
                    "Give the registered name as the licence shows it, up to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    static UnifiedSocialCreditCode creditCode(String given, InventedNumbers invented) {
        if (UnifiedSocialCreditCode.check(given, invented) == IdentifierCheck.INVENTED) {
            throw new PlatformException(
                    PartyError.COMPANY_CODE_INVENTED,
                    "creditCode",
                    "This is an invented code for demonstrations. Give the code of the real company.");
        }
        return UnifiedSocialCreditCode.parse(given, invented)
                .filter(code -> !code.isSoleProprietor())
                .orElseThrow(() -> new PlatformException(
                        PartyError.COMPANY_CODE_UNUSABLE,
                        "creditCode",
                        "This is not the unified social credit code of a company: 18 characters with a right check"
                                + " digit, not that of a sole proprietor (92…). Compare it with the licence."));
    }
}
