package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.Portions;
import io.siliu.rules.RuleSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Names the indicators of alerts as the rule set called them under which each was found last, shipped or published here. */
@Component
final class IndicatorTitles {

    private final PublishedRuleSet published;
    private final Screened screened;

    IndicatorTitles(PublishedRuleSet published, Screened screened) {
        this.published = published;
        this.screened = screened;
    }

    /**
     * By alert. Where the rule set is kept no more, as the one in force calls the indicator; left out where that has it not.
     *
     * @param indicators of alerts, by the ids of their rows or those under which their verdicts are kept
     */
    Map<Long, String> of(Map<Long, String> indicators, Locale locale) {
        Map<Long, String> digests = digests(indicators.keySet());
        Map<String, Optional<RuleSet>> ruleSets = new HashMap<>();
        digests.values().forEach(digest -> ruleSets.computeIfAbsent(digest, published::known));
        Map<Long, String> titles = new HashMap<>();
        indicators.forEach((alert, indicator) -> Optional.ofNullable(digests.get(alert))
                .flatMap(ruleSets::get)
                .flatMap(ruleSet -> title(ruleSet, indicator, locale))
                .ifPresent(title -> titles.put(alert, title)));
        if (titles.size() < indicators.size()) {
            RuleSet inForce = published.engine().ruleSet();
            indicators.forEach((alert, indicator) ->
                    title(inForce, indicator, locale).ifPresent(title -> titles.putIfAbsent(alert, title)));
        }
        return titles;
    }

    /** As the rule set in force calls it; empty where that has it not. */
    Optional<String> inForce(String indicator, Locale locale) {
        return title(published.engine().ruleSet(), indicator, locale);
    }

    private static Optional<String> title(RuleSet ruleSet, String indicator, Locale locale) {
        return ruleSet.indicator(indicator).map(known -> known.title().in(locale));
    }

    /** One that goes on as that of its record was found last by the screening of that. */
    private Map<Long, String> digests(Set<Long> alerts) {
        Map<Long, String> digests = new HashMap<>();
        Portions.asked(alerts, screened::ofLines).forEach(row -> digests.put(row.alert(), row.digest()));
        Portions.asked(alerts, screened::ofRecords).forEach(row -> digests.put(row.alert(), row.digest()));
        return digests;
    }

    @Mapper
    interface Screened {

        @Select("""
                <script>
                SELECT a.id AS alert, s.rule_set_digest AS digest
                FROM alert a JOIN assessment s ON s.enterprise_id = a.enterprise_id AND s.id = a.assessment_id
                WHERE a.id IN
                <foreach collection="alerts" item="one" open="(" separator="," close=")">#{one}</foreach>
                UNION ALL
                SELECT a.gate_alert_id AS alert, s.rule_set_digest AS digest
                FROM alert a JOIN assessment s ON s.enterprise_id = a.enterprise_id AND s.id = a.assessment_id
                WHERE a.gate_alert_id IN
                <foreach collection="alerts" item="one" open="(" separator="," close=")">#{one}</foreach>
                </script>
                """)
        List<Under> ofRecords(Collection<Long> alerts);

        @Select("""
                <script>
                SELECT g.id AS alert, s.rule_set_digest AS digest
                FROM gate_alert g JOIN gate_assessment s ON s.enterprise_id = g.enterprise_id AND s.id = g.gate_id
                WHERE g.id IN
                <foreach collection="alerts" item="one" open="(" separator="," close=")">#{one}</foreach>
                </script>
                """)
        List<Under> ofLines(Collection<Long> alerts);
    }

    /** The rule set, by its digest, under which an alert was found last. */
    record Under(long alert, String digest) {}
}
