package io.siliu.rules.internal.drools;

import io.siliu.rules.internal.catalogue.Circumstance;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.expression.Constant;
import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Junction;
import io.siliu.rules.internal.expression.Presence;
import io.siliu.rules.internal.expression.Shared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.PatternDSL.PatternDef;

/**
 * One truth that must hold for a rule to fire; conditions with the same key share one node of the network.
 *
 * @param truth the truth
 * @param index how Drools may find it without testing it, or null
 */
record Condition(Expression truth, FactIndex index) {

    /** All that must hold, cheapest and most shared first: hashed, then ranges, then plain tests. */
    static List<Condition> allOf(Definition definition, Circumstance circumstance) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        collect(definition.scope(), conditions);
        definition.requires().forEach(required -> collect(new Presence(required), conditions));
        collect(circumstance.when(), conditions);
        List<Condition> ordered = new ArrayList<>(conditions.values());
        ordered.sort(Comparator.comparingInt(Condition::cost));
        return ordered;
    }

    private static void collect(Expression truth, Map<String, Condition> conditions) {
        Expression plain = truth instanceof Shared shared ? shared.expression() : truth;
        if (plain instanceof Junction junction && junction.operator() == Junction.Operator.AND) {
            junction.parts().forEach(part -> collect(part, conditions));
            return;
        }
        if (plain instanceof Constant constant && constant.value() == Boolean.TRUE) {
            return;
        }
        conditions.putIfAbsent(truth.key(), new Condition(truth, FactIndex.of(plain)));
    }

    private int cost() {
        return index == null ? FactIndex.COSTLIEST : index.cost();
    }

    void addTo(PatternDef<FactView> pattern) {
        if (index == null) {
            pattern.expr(truth.key(), new TruthTest(truth));
        } else {
            pattern.expr(truth.key(), new TruthTest(truth), index.alphaIndex());
        }
    }
}
