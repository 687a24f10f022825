package io.siliu.platform.assessment.internal;

import io.siliu.platform.assessment.HitView;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Hit;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.Severity;
import io.siliu.rules.SixTrue;
import io.siliu.rules.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A hit with the words it had under its rule set, so that it can still be read when that rule set is long retired.
 *
 * @param confirmed whether a tax or legal person has read the original of the basis
 */
record StoredHit(
        String indicator,
        String circumstance,
        String severity,
        String sixTrue,
        Map<String, String> because,
        Text title,
        Text text,
        Text basis,
        BasisKind basisKind,
        boolean confirmed) {

    private static final String EVIDENCE = "evidence";

    static StoredHit of(Hit hit, RuleSet ruleSet) {
        Indicator indicator = ruleSet.indicator(hit.indicator()).orElseThrow();
        return new StoredHit(
                hit.indicator(),
                hit.circumstance(),
                hit.severity().name(),
                hit.sixTrue().name(),
                hit.because(),
                indicator.title(),
                new Text(ruleSet.explain(hit, Locale.SIMPLIFIED_CHINESE), ruleSet.explain(hit, Locale.ENGLISH)),
                indicator.basis().citation(),
                indicator.basis().kind(),
                indicator.basis().confirmed());
    }

    /** The hit as the screening gave it. */
    Hit hit() {
        return new Hit(indicator, circumstance, Severity.valueOf(severity), SixTrue.valueOf(sixTrue), because);
    }

    /** @param evidence says what the ids are that a value was computed from */
    HitView view(String version, Locale locale, AssessmentWords words, Function<String, List<HitView.Thing>> evidence) {
        List<HitView.Observed> observed = because.entrySet().stream()
                .map(each -> new HitView.Observed(
                        words.observed(each.getKey(), locale),
                        words.observedValue(each.getValue(), locale),
                        each.getKey().equals(EVIDENCE) ? evidence.apply(each.getValue()) : List.of()))
                .toList();
        String cited = confirmed ? basis.in(locale) : words.toConfirm(basis.in(locale), locale);
        return new HitView(
                indicator,
                title.in(locale),
                severity,
                words.sixTrue(sixTrue, locale),
                text.in(locale),
                cited,
                version,
                observed,
                List.of());
    }
}
