package io.siliu.rules;

import io.siliu.rules.internal.catalogue.Catalogue;
import io.siliu.rules.internal.catalogue.Circumstance;
import io.siliu.rules.internal.catalogue.Concretes;
import io.siliu.rules.internal.catalogue.Definition;
import io.siliu.rules.internal.catalogue.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A published catalogue of indicators: immutable, named by id, version and the digest of its canonical bytes. Two rule
 * sets with the same digest give the same answers to the same facts.
 */
public final class RuleSet {

    private final Catalogue catalogue;
    private final RuleSetReference reference;
    private final Map<String, Definition> byId = new LinkedHashMap<>();
    private final Wording wording;

    RuleSet(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.reference = new RuleSetReference(catalogue.id(), catalogue.version(), catalogue.digest());
        this.wording = new Wording(catalogue.words());
        catalogue
                .definitions()
                .forEach(definition -> byId.put(definition.indicator().id(), definition));
    }

    public RuleSetReference reference() {
        return reference;
    }

    /** First day on which this rule set may be used. */
    public LocalDate validFrom() {
        return catalogue.validFrom();
    }

    /** All indicators in the order of the catalogue. */
    public List<Indicator> indicators() {
        return catalogue.definitions().stream().map(Definition::indicator).toList();
    }

    /** All indicators by the thresholds of each occupation, region and span that has its own. */
    public List<ConcreteIndicator> concreteIndicators() {
        return catalogue.definitions().stream()
                .flatMap(definition -> Concretes.of(definition).stream())
                .toList();
    }

    /** The indicator of this id, when it is part of this rule set. */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(byId.get(id)).map(Definition::indicator);
    }

    /** How grave a hit of the indicator may be at most, when it is part of this rule set. */
    public Optional<Severity> gravest(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(definition -> definition.circumstances().stream()
                        .map(Circumstance::severity)
                        .max(Comparator.naturalOrder()));
    }

    /** What its combination rules may conclude, by their ids in ascending order. */
    public List<Conclusion> conclusions() {
        return catalogue.conclusions().values().stream()
                .sorted(Comparator.comparing(Conclusion::id))
                .toList();
    }

    /** The indicator as its file is written: conditions, parameter rows and examples; a copy. */
    public Optional<JsonNode> written(String id) {
        for (JsonNode node : catalogue.document().path("indicators")) {
            if (node.path("id").asString("").equals(id)) {
                return Optional.of(node.deepCopy());
            }
        }
        return Optional.empty();
    }

    /**
     * The sentence of a hit, with the values that were observed. English for an English locale, else Chinese.
     *
     * @throws IllegalArgumentException when the hit names no circumstance of this rule set
     */
    public String explain(Hit hit, Locale locale) {
        Definition definition = byId.get(hit.indicator());
        if (definition != null) {
            for (Circumstance circumstance : definition.circumstances()) {
                if (circumstance.name().equals(hit.circumstance())) {
                    Text template = definition.indicator().explanations().get(circumstance.name());
                    return wording.sentence(template, hit.because(), circumstance.because(), locale);
                }
            }
        }
        throw new IllegalArgumentException(
                reference + " has no " + hit.indicator() + " with circumstance " + hit.circumstance());
    }

    /** One sentence on why an indicator gave no answer. */
    public String explain(Unanswered unanswered, Locale locale) {
        String facts = String.join(", ", unanswered.facts());
        Text sentence = switch (unanswered.reason()) {
            case OUT_OF_SCOPE ->
                new Text("本指标不适用于这条记录（依据：" + facts + "）。", "Does not speak of this record (by " + facts + ").");
            case MISSING -> new Text("缺少所需事实：" + facts + "。", "A fact it needs is missing: " + facts + ".");
            case BROKEN ->
                new Text(
                        "所需事实无法使用：" + facts + "（" + unanswered.detail() + "）。",
                        "A fact it needs cannot be used: " + facts + " (" + unanswered.detail() + ").");
        };
        return sentence.in(locale);
    }

    Catalogue catalogue() {
        return catalogue;
    }
}
