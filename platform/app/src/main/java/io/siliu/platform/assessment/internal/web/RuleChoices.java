package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.access.EnterpriseDirectory;
import io.siliu.rules.RuleSet;
import io.siliu.rules.RuleSets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an author chooses from by its name instead of typing its code; templates know it as {@code @ruleChoices}. */
@Component("ruleChoices")
final class RuleChoices {

    /** The provinces in the order of their codes (GB/T 2260); places below them are added where the rules name them. */
    private static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private final CodeNames names;
    private final EnterpriseDirectory enterprises;
    private final RuleSet shipped = RuleSets.current();
    private final Set<String> occupations;
    private final List<String> regions;

    RuleChoices(CodeNames names, EnterpriseDirectory enterprises) {
        this.names = names;
        this.enterprises = enterprises;
        this.occupations = named(Thresholds.Row::occupation).collect(Collectors.toUnmodifiableSet());
        this.regions = Stream.concat(PROVINCES.stream(), named(Thresholds.Row::region))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> named(Function<Thresholds.Row, String> code) {
        return shipped.indicators().stream()
                .flatMap(indicator ->
                        Thresholds.of(shipped.written(indicator.id()).orElseThrow()).stream())
                .flatMap(parameter -> parameter.rows().stream())
                .map(code)
                .filter(Objects::nonNull);
    }

    /** What is sent, and what is read. */
    public record Choice(String code, String name) {}

    public List<Choice> occupations(Locale locale) {
        return occupations.stream()
                .sorted()
                .map(code -> new Choice(code, names.occupation(code, locale)))
                .toList();
    }

    public List<Choice> regions(Locale locale) {
        return regions.stream()
                .map(digits -> new Choice(digits, names.region(digits, locale)))
                .toList();
    }

    /** The indicators of the shipped rule set with their titles. */
    public List<Choice> indicators(Locale locale) {
        return shipped.indicators().stream()
                .map(one -> new Choice(one.id(), one.id() + " " + one.title().in(locale)))
                .toList();
    }

    /** The same of these codes; one that is not shipped has no title yet. */
    public List<Choice> indicators(List<String> codes, Locale locale) {
        Map<String, String> shippedNames =
                indicators(locale).stream().collect(Collectors.toMap(Choice::code, Choice::name));
        return codes.stream()
                .map(code -> new Choice(code, shippedNames.getOrDefault(code, code)))
                .toList();
    }

    public List<Choice> enterprises() {
        return enterprises.all().stream()
                .map(one -> new Choice(Long.toString(one.id()), one.name()))
                .toList();
    }

    /** The name of an enterprise; its number where there is none of that number any more. */
    public String enterprise(long id) {
        EnterpriseDirectory.Listed listed = enterprises.findAll(List.of(id)).get(id);
        return listed == null ? Long.toString(id) : listed.name();
    }
}
