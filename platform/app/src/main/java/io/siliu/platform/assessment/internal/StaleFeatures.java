package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.HitView;
import io.siliu.platform.assessment.internal.features.Stale;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Says of a screening which features stood on a table that was behind, and beside each hit which of them it looked at. */
@Component
final class StaleFeatures {

    private final AssessmentWords words;

    StaleFeatures(AssessmentWords words) {
        this.words = words;
    }

    /** All of a screening, one sentence each. */
    List<String> of(StoredScreening screening, Locale locale) {
        return said(screening.stale(), locale);
    }

    /**
     * A hit with those that it looked at.
     *
     * @param ruleSet under which it hit; asked for only where something was behind
     */
    HitView beside(HitView hit, StoredScreening screening, Supplier<RuleSet> ruleSet, Locale locale) {
        if (screening.stale().isEmpty()) {
            return hit;
        }
        List<String> facts =
                ruleSet.get().indicator(hit.indicator()).map(Indicator::facts).orElse(List.of());
        return hit.with(said(
                screening.stale().stream()
                        .filter(stale -> facts.stream().anyMatch(stale::isOf))
                        .toList(),
                locale));
    }

    private List<String> said(List<Stale> stale, Locale locale) {
        return stale.stream().map(one -> words.behind(one, locale)).toList();
    }
}
