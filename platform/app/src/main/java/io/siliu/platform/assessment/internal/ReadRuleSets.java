package io.siliu.platform.assessment.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rule sets by their files, read once for all pages on which an author goes to and fro. */
@Component
final class ReadRuleSets {

    private static final int KEPT = 12;

    private final Map<String, RuleSet> byFiles = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param files as they are stored
     * @throws PlatformException CATALOGUE_BROKEN naming the file and what is wrong in it
     */
    synchronized RuleSet of(String files) {
        RuleSet known = byFiles.get(files);
        if (known == null) {
            known = RuleSetFiles.read(files).ruleSet();
            byFiles.put(files, known);
            if (byFiles.size() > KEPT) {
                byFiles.remove(byFiles.keySet().iterator().next());
            }
        }
        return known;
    }
}
