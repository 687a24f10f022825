package io.siliu.platform.filing.internal;

import io.siliu.kernel.Money;
import java.util.Map;

/**
 * By what a draft is made.
 *
 * @param platform the name of the platform in the forms
 * @param filed what the office took by withholding
 * @param waiting what a second person may yet confirm of it, or null where nothing waits
 * @param exemptWork why the pay of an occupation is exempt, by its code; an empty word where a rule says that it is not
 * @param withheldReason why those are left out whose pay was filed by withholding, or null while no rule says
 * @param certificates the kinds of certificates in the form's list
 */
record DraftRules(
        String platform,
        FiledPay filed,
        Money waiting,
        Map<String, String> exemptWork,
        String withheldReason,
        Certificates certificates) {

    DraftRules {
        exemptWork = Map.copyOf(exemptWork);
    }
}
