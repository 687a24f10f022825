package io.siliu.platform.filing.internal;

import java.util.Map;

/**
 * By what a draft is made.
 *
 * @param platform the name of the platform in the forms
 * @param filed the months whose withholding the office has taken
 * @param exemptWork why the pay of an occupation is exempt, by its code
 */
record DraftRules(String platform, FiledMonths filed, Map<String, String> exemptWork) {

    DraftRules {
        exemptWork = Map.copyOf(exemptWork);
    }
}
