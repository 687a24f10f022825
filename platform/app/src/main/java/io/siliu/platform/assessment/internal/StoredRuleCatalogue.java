package io.siliu.platform.assessment.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.assessment.RuleCatalogue;
import io.siliu.rules.BasisKind;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Indicator;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSetReference;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The rule set in force as people read it. */
@Service
class StoredRuleCatalogue implements RuleCatalogue {

    private static final int WEEKS = DAYS / 7;

    private final PublishedRuleSet published;
    private final FaredFigures figures;
    private final FaredMapper mapper;
    private final Access access;
    private final Clock clock;

    StoredRuleCatalogue(
            PublishedRuleSet published, FaredFigures figures, FaredMapper mapper, Access access, Clock clock) {
        this.published = published;
        this.figures = figures;
        this.mapper = mapper;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Overview overview(Locale locale) {
        Actor actor = access.require(Permission.READ_RULE_SETS);
        RuleSet ruleSet = published.engine().ruleSet();
        Map<String, Fared> fared = figures.of(actor.regionPrefix());
        List<Line> lines = ruleSet.indicators().stream()
                .map(one -> line(
                        one,
                        ruleSet.written(one.id()).orElseThrow(),
                        fared.getOrDefault(one.id(), Fared.NOT_AT_ALL),
                        locale))
                .toList();
        RuleSetReference reference = ruleSet.reference();
        return new Overview(
                reference.id(), reference.version(), reference.digest().toString(), ruleSet.validFrom(), lines);
    }

    @Override
    public Map<String, String> conclusions(Locale locale) {
        access.require(Permission.READ_RULE_SETS);
        return published.engine().ruleSet().conclusions().stream()
                .collect(Collectors.toMap(Conclusion::id, one -> one.title().in(locale)));
    }

    @Override
    @Transactional
    public Sheet sheet(String id, Locale locale) {
        Actor actor = access.require(Permission.READ_RULE_SETS);
        RuleSet ruleSet = published.engine().ruleSet();
        Indicator indicator = ruleSet.indicator(id).orElseThrow(() -> Access.notFound("indicator"));
        JsonNode written = ruleSet.written(id).orElseThrow();
        Fared fared = figures.of(actor.regionPrefix()).getOrDefault(id, Fared.NOT_AT_ALL);
        return new Sheet(
                line(indicator, written, fared, locale),
                ruleSet.reference().id(),
                ruleSet.reference().version(),
                sentences(indicator, written, locale),
                indicator.basis().citation().in(locale),
                indicator.basis().source(),
                indicator.basis().confirmed(),
                written,
                indicator.facts(),
                FactLimits.of(indicator.facts()),
                weeks(id, actor.regionPrefix()));
    }

    private static List<String> sentences(Indicator indicator, JsonNode written, Locale locale) {
        return written.path("circumstances")
                .valueStream()
                .map(one -> indicator
                        .explanations()
                        .get(one.path("name").asString())
                        .in(locale))
                .toList();
    }

    private static Line line(Indicator one, JsonNode written, Fared fared, Locale locale) {
        int thresholds = written.path("parameters")
                .valueStream()
                .mapToInt(parameter -> parameter.path("rows").size())
                .sum();
        return new Line(
                one.id(),
                one.sixTrue().name(),
                one.severity().name(),
                one.title().in(locale),
                one.basis().kind() != BasisKind.PLATFORM,
                thresholds,
                fared,
                FactLimits.of(one.facts()).stream()
                        .map(Limit::limit)
                        .findFirst()
                        .orElse(null));
    }

    private List<Integer> weeks(String indicator, String regionPrefix) {
        Integer[] weeks = new Integer[WEEKS];
        Arrays.fill(weeks, 0);
        mapper.weeks(indicator, clock.instant().minus(Duration.ofDays(DAYS)), regionPrefix)
                .forEach(row -> weeks[Math.max(0, Math.min(WEEKS - 1, row.week()))] += row.count());
        return List.of(weeks);
    }
}
