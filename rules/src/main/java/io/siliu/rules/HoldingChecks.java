package io.siliu.rules;

import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Circumstance;
import io.siliu.rules.internal.catalogue.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the combination rules hold what has to be held, and open cases of what is grave: each hit that the indicators may give, and
 * each critical conclusion, is put to them by itself. What is critical is held whatever they say, so that they may not say less.
 */
final class HoldingChecks {

    private static final int MOST_NAMED = 12;

    private final Catalogue catalogue;
    private final List<CombinationRule> rules;
    private final SureDecisions decisions;
    private final List<DraftFault> faults = new ArrayList<>();

    private HoldingChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = CombinationRules.read(catalogue.conclusionRules());
        this.decisions = new SureDecisions(rules, catalogue.conclusions());
    }

    static List<DraftFault> of(Catalogue catalogue) {
        HoldingChecks checks = new HoldingChecks(catalogue);
        checks.criticalHits();
        checks.criticalConclusions();
        checks.graveHits();
        return checks.faults;
    }

    private void criticalHits() {
        fault(
                below(Severity.CRITICAL, Decision.HOLD),
                "严重的命中，无论还命中什么，按规则都不暂停付款：%s。付款前的闸口照样会停；请写上让它暂停的规则，或降低指标的级别。",
                "By the rules these critical hits do not hold the payment, whatever else hits: %s. It is held all the same; write"
                        + " the rule that holds it, or lower the severity of the indicator.");
    }

    private void criticalConclusions() {
        fault(
                catalogue.conclusions().values().stream()
                        .filter(one -> one.severity() == Severity.CRITICAL)
                        .filter(one -> decisions.on(one) != Decision.HOLD && !isHeldWhereDrawn(one))
                        .map(Conclusion::id)
                        .sorted()
                        .toList(),
                "严重的结论按规则不暂停付款：%s。付款前的闸口照样会停；请写上让它暂停的规则，或降低结论的级别。",
                "By the rules these critical conclusions do not hold the payment: %s. It is held all the same; write the rule that"
                        + " holds it, or lower the severity of the conclusion.");
    }

    private void graveHits() {
        fault(
                below(Severity.HIGH, Decision.OPEN_CASE),
                "高风险的命中，无论还命中什么，按规则都不立案：%s。请写上让它立案的规则，或降低指标的级别。",
                "By the rules these high hits open no case, whatever else hits: %s. Write the rule that opens it, or lower the"
                        + " severity of the indicator.");
    }

    /** Indicators with a hit of this severity on which less than this is sure to be decided. */
    private List<String> below(Severity severity, Decision wanted) {
        return catalogue.definitions().stream()
                .filter(definition -> definition.circumstances().stream()
                        .filter(each -> each.severity() == severity)
                        .anyMatch(each -> decisions.on(hit(definition, each)).compareTo(wanted) < 0))
                .map(definition -> definition.indicator().id())
                .toList();
    }

    private static Hit hit(Definition definition, Circumstance circumstance) {
        return new Hit(
                definition.indicator().id(),
                circumstance.name(),
                circumstance.severity(),
                definition.indicator().sixTrue(),
                Map.of());
    }

    /** Whether each rule that draws it holds by itself. */
    private boolean isHeldWhereDrawn(Conclusion conclusion) {
        return rules.stream()
                .map(CombinationRule::consequences)
                .filter(all -> all.contains(new Consequence(true, conclusion.id())))
                .allMatch(all -> all.contains(new Consequence(false, Decision.HOLD.name())));
    }

    private void fault(List<String> names, String zh, String en) {
        if (!names.isEmpty()) {
            faults.add(new DraftFault(
                    DraftFault.Kind.NOT_HELD,
                    CombinationRules.FILE,
                    new Text(
                            zh.formatted(named(names, "、", " 等 " + names.size() + " 个")),
                            en.formatted(named(names, ", ", " … (" + names.size() + ")")))));
        }
    }

    /** The first of them, and how many there are where those are not all. */
    private static String named(List<String> names, String between, String all) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(between));
        return names.size() > MOST_NAMED ? first + all : first;
    }
}
