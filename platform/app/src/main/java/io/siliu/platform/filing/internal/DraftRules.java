package io.siliu.platform.filing.internal;

import java.util.Map;

/**
 * By what a draft is made.
 *
 * @param platform the name of the platform in the forms
 * @param filed what the office took by withholding
 * @param exemptWork why the pay of an occupation is exempt, by its code
 * @param certificates the kinds of certificates in the form's list
 */
record DraftRules(String platform, FiledPay filed, Map<String, String> exemptWork, Certificates certificates) {

    DraftRules {
        exemptWork = Map.copyOf(exemptWork);
    }
}
