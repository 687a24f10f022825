package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRule.Comparison;
import io.siliu.rules.CombinationRule.Consequence;
import io.siliu.rules.CombinationRule.Operator;
import io.siliu.rules.CombinationRule.Quantifier;
import io.siliu.rules.CombinationRule.Requirement;
import io.siliu.rules.CombinationRule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The combination and verdict rules of a draft as they come back from their page. Each field is named by its place, such as {@code
 * u0.p1.k0.typed} for what the first comparison of the second requirement of the first rule is held against; a button takes out a
 * rule or a requirement, or puts a copy of a rule behind it. The last rule stays, for a new one begins as a copy.
 */
final class CombinationForm {

    private static final int LONGEST_NAME = 80;
    /** Of a name that a number is put behind. */
    private static final int LONGEST_COPIED = 76;

    private final Map<String, String> fields;
    private final String act;

    private CombinationForm(Map<String, String> fields) {
        this.fields = fields;
        this.act = fields.getOrDefault("act", "");
    }

    static List<CombinationRule> apply(List<CombinationRule> rules, Map<String, String> fields) {
        return new CombinationForm(fields).changed(rules);
    }

    private List<CombinationRule> changed(List<CombinationRule> rules) {
        List<CombinationRule> all = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            if (rules.size() == 1 || !act.equals("rule:drop:" + index)) {
                CombinationRule changed = changed(rules.get(index), "u" + index);
                all.add(changed);
                if (act.equals("rule:copy:" + index)) {
                    all.add(new CombinationRule(
                            unused(changed.name(), rules), changed.requirements(), changed.consequences()));
                }
            }
        }
        return all;
    }

    private static String unused(String name, List<CombinationRule> rules) {
        String copied =
                name.substring(0, Math.min(LONGEST_COPIED, name.length())).strip();
        int number = 2;
        while (isUsed(copied + " " + number, rules)) {
            number++;
        }
        return copied + " " + number;
    }

    private static boolean isUsed(String name, List<CombinationRule> rules) {
        return rules.stream().anyMatch(rule -> rule.name().equals(name));
    }

    private CombinationRule changed(CombinationRule rule, String place) {
        List<Requirement> requirements = new ArrayList<>();
        for (int index = 0; index < rule.requirements().size(); index++) {
            String below = place + ".p" + index;
            if (!act.equals("group:drop:" + below)) {
                requirements.add(changed(rule.requirements().get(index), below));
            }
        }
        List<String> added = words(field(place + ".add"));
        if (!added.isEmpty()) {
            requirements.add(new Requirement(Quantifier.FOUND, Subject.HIT, List.of(among("indicator", added))));
        }
        List<Consequence> consequences = new ArrayList<>();
        for (int index = 0; index < rule.consequences().size(); index++) {
            consequences.add(changed(rule.consequences().get(index), field(place + ".q" + index)));
        }
        return new CombinationRule(name(rule, field(place + ".name")), requirements, consequences);
    }

    /** A name stands in quotes on one line. */
    private static String name(CombinationRule rule, String typed) {
        String name = typed.replaceAll("[\"\\\\\\s]+", " ").strip();
        return name.isEmpty() ? rule.name() : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static Consequence changed(Consequence consequence, String chosen) {
        int colon = chosen.indexOf(':');
        return colon < 0
                ? consequence
                : new Consequence(chosen.substring(0, colon).equals("conclude"), chosen.substring(colon + 1));
    }

    private Requirement changed(Requirement required, String place) {
        if (!fields.containsKey(place + ".shown")) {
            return required;
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int index = 0; index < required.comparisons().size(); index++) {
            comparisons.addAll(changed(required.comparisons().get(index), place + ".k" + index));
        }
        return new Requirement(quantifier(required, place), required.subject(), comparisons);
    }

    private Quantifier quantifier(Requirement required, String place) {
        if (fields.containsKey(place + ".none")) {
            return Quantifier.NOT;
        }
        return required.quantifier() == Quantifier.NOT ? Quantifier.FOUND : required.quantifier();
    }

    /**
     * To be none of several is to be neither this nor that. Where no word is left, a comparison with none is written, which is
     * refused: without it the rule would hold for more.
     */
    private List<Comparison> changed(Comparison comparison, String place) {
        List<String> texts = fields.containsKey(place + ".typed") ? words(field(place + ".typed")) : ticked(place);
        if (texts.isEmpty() || !fields.containsKey(place + ".not")) {
            return List.of(among(comparison.field(), texts));
        }
        return texts.stream()
                .map(text -> new Comparison(comparison.field(), Operator.IS_NOT, List.of(text)))
                .toList();
    }

    private static Comparison among(String field, List<String> texts) {
        return new Comparison(field, texts.size() == 1 ? Operator.IS : Operator.ONE_OF, texts);
    }

    /** In the order of the page. */
    private List<String> ticked(String place) {
        String ticked = place + ".one.";
        return fields.keySet().stream()
                .filter(name -> name.startsWith(ticked))
                .map(name -> name.substring(ticked.length()))
                .toList();
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.split("[,，、\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
