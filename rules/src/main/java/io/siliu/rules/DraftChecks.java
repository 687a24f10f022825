package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.fact.FourFlowFacts;
import io.siliu.rules.internal.catalogue.Circumstance;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.catalogue.Logic;
import io.siliu.rules.internal.catalogue.Question;
import io.siliu.rules.internal.catalogue.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is looked at before a draft may be tried or approved: nothing that it finds may be published. */
public final class DraftChecks {

    private final List<DraftFault> faults = new ArrayList<>();

    private DraftChecks() {}

    /**
     * @param files the files of the draft by their names
     * @param sample records that it is tried on; fewer than twenty are not tried, which is remarked
     * @return all faults and remarks; where the draft cannot be read, that fault alone
     */
    public static List<DraftFault> check(Map<String, byte[]> files, List<FourFlowFacts> sample) {
        DraftChecks checks = new DraftChecks();
        try {
            RuleSet draft = RuleSets.of(files);
            if (!draft.catalogue().conclusionRules().isEmpty()) {
                VerdictRules.of(draft);
            }
            checks.faults.addAll(CombinationChecks.of(draft.catalogue()));
            checks.faults.addAll(HoldingChecks.of(draft.catalogue()));
            checks.look(draft, sample);
        } catch (PlatformException broken) {
            checks.faults.add(DraftFault.broken(broken));
        }
        return List.copyOf(checks.faults);
    }

    private void look(RuleSet draft, List<FourFlowFacts> sample) {
        Map<String, List<Seen>> seen = new HashMap<>();
        for (Definition definition : draft.catalogue().definitions()) {
            String id = definition.indicator().id();
            for (Circumstance circumstance : definition.circumstances()) {
                lookAt(definition, circumstance);
                askedBefore(draft, Question.of(definition, circumstance), id + " " + circumstance.name(), seen);
            }
            shadowed(definition);
            rows(draft, id, Reach.of(definition, draft.catalogue()));
            if (!definition.hasBothExamples()) {
                fault(
                        DraftFault.Kind.EXAMPLE_MISSING,
                        id,
                        "缺少一个命中示例或一个临界未命中示例。",
                        "An example that hits or one that just misses is missing.");
            }
            examples(id, IndicatorExamples.tried(definition, draft.catalogue().slots()));
        }
        faults.addAll(TrialOnRecords.of(draft, sample));
    }

    /** Who changes a threshold says with the examples what is meant to hit now. */
    private void examples(String id, List<TriedExample> examples) {
        for (TriedExample example : examples) {
            if (example.unreadable() != null) {
                fault(
                        DraftFault.Kind.EXAMPLE_FAILED,
                        id,
                        "示例 " + example.number() + "（" + example.facts() + "）的事实读不懂："
                                + example.unreadable().zh(),
                        "The facts of example " + example.number() + " (" + example.facts() + ") cannot be read: "
                                + example.unreadable().en());
            } else if (!example.holds()) {
                fault(
                        DraftFault.Kind.EXAMPLE_FAILED,
                        id,
                        "示例 " + example.number() + "（" + example.facts() + "）写的是"
                                + example.stated().text().zh() + "，现在是"
                                + example.found().text().zh() + "；请改示例，或改回条件和阈值。",
                        "Example " + example.number() + " (" + example.facts() + ") is to be "
                                + example.stated().text().en() + ", and it is "
                                + example.found().text().en()
                                + " now; correct the example, or the conditions and thresholds.");
            }
        }
    }

    private void rows(RuleSet draft, String id, Reach reach) {
        reach.unreachable()
                .forEach(row -> fault(
                        DraftFault.Kind.UNREACHABLE,
                        id,
                        "没有记录会用到这一行（没有这个职业或地区，或总有更具体的行先用到，或指标不适用），请改正或删除：" + row,
                        "No record is answered by this row: there is no such occupation or region, a nearer row always"
                                + " answers first, or the indicator does not speak of them; correct it or take it out: "
                                + row));
        reach.copies()
                .forEach(row -> fault(
                        DraftFault.Kind.UNREACHABLE,
                        id,
                        "参数行与不设该行时的取值相同，请删除：" + row,
                        "This row says what holds without it; take it out: " + row));
        draft.written(id).orElseThrow().path("parameters").propertyNames().stream()
                .filter(name -> !reach.tables().containsKey(name))
                .forEach(name -> fault(
                        DraftFault.Kind.UNREACHABLE,
                        id,
                        "没有条件用到参数 " + name + "，它的各行都不起作用，请用上或删除。",
                        "No condition reads the parameter " + name
                                + ", so that its rows decide nothing; use it or take it out."));
    }

    private void lookAt(Definition definition, Circumstance circumstance) {
        String place = definition.indicator().id() + " " + circumstance.name();
        Logic logic = Logic.of(definition.scope(), circumstance.when());
        logic.contradiction()
                .ifPresent(why -> fault(
                        DraftFault.Kind.CONTRADICTION, place, "条件互相矛盾，永远不会成立：" + why, "It can never hold: " + why));
        logic.repetition()
                .ifPresent(why -> fault(
                        DraftFault.Kind.DUPLICATE, place, "同一条件写了两次：" + why, "A condition is written twice: " + why));
        if (logic.holdsAlways()) {
            fault(
                    DraftFault.Kind.MATCHES_EVERYTHING,
                    place,
                    "条件恒成立，会命中所有记录。",
                    "The condition always holds: it would hit every record.");
        }
    }

    /** What a circumstance that was looked at before asks. */
    private record Seen(String place, Question question) {}

    /** A copy has thresholds of its own; where no row of them decides otherwise, it is no other indicator. */
    private void askedBefore(RuleSet draft, Question question, String place, Map<String, List<Seen>> seen) {
        List<Seen> alike = seen.computeIfAbsent(question.form(), form -> new ArrayList<>());
        alike.stream()
                .filter(before -> before.question().isTheSameAs(question, draft.catalogue()))
                .map(Seen::place)
                .findFirst()
                .ifPresent(twin -> duplicate(place, twin, question.hasThresholds()));
        alike.add(new Seen(place, question));
    }

    private void duplicate(String place, String twin, boolean thresholds) {
        fault(
                DraftFault.Kind.DUPLICATE,
                place,
                "与“" + twin + "”条件相同" + (thresholds ? "，参数取值对每条能作答的记录也相同；请改条件或参数，或去掉一个。" : "。"),
                "It says the same as " + twin
                        + (thresholds
                                ? ": the conditions are alike, and the thresholds give each record that it answers the same"
                                        + " value; change either, or take one out."
                                : "."));
    }

    private void shadowed(Definition definition) {
        List<Circumstance> all = definition.circumstances();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (Logic.of(definition.scope(), all.get(later).when())
                        .implies(Logic.of(definition.scope(), all.get(earlier).when()))) {
                    String before = all.get(earlier).name();
                    fault(
                            DraftFault.Kind.UNREACHABLE,
                            definition.indicator().id() + " " + all.get(later).name(),
                            "前面的“" + before + "”总会先命中，请调换次序。",
                            before + " before it always hits first; change their order.");
                }
            }
        }
    }

    private void fault(DraftFault.Kind kind, String place, String zh, String en) {
        faults.add(new DraftFault(kind, place, new Text(zh, en)));
    }
}
