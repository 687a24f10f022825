package io.siliu.rules;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.rules.RuleSetDifference.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What somebody made of the files of one version, over those of another that was published since: each file as {@link MadeOver} has
 * it, combination rules by their names. The head is none of them: version, first day and list of indicators follow from the rest.
 *
 * @param changed what comes out otherwise than the other version has it, by the names of the files; an empty text takes an indicator
 *     out
 * @param changedInBoth what was changed on both sides, each time to something else: before is as the other version has it, after as
 *     it was made, which counts
 */
public record FilesMadeOver(Map<String, String> changed, List<Change> changedInBoth) {

    private static final String HEAD = "catalogue.json";
    private static final Pattern INDICATOR = Pattern.compile("[A-Z][0-9]{2,3}\\.json");

    public FilesMadeOver {
        changed = Map.copyOf(changed);
        changedInBoth = List.copyOf(changedInBoth);
    }

    /**
     * @param shown the files from which it was made, by their names; none where they are not known, so that whatever differs counts
     *     as changed on both sides
     * @param made what was made of them
     * @param stands those of the version that was published since
     */
    public static FilesMadeOver of(Map<String, String> shown, Map<String, String> made, Map<String, String> stands) {
        Merge merge = new Merge();
        Set<String> names = new TreeSet<>(stands.keySet());
        made.keySet().stream().filter(name -> INDICATOR.matcher(name).matches()).forEach(names::add);
        names.remove(HEAD);
        Map<String, String> changed = new TreeMap<>();
        for (String name : names) {
            String text = merge.file(name, shown.get(name), made.get(name), stands.get(name));
            if (!Objects.equals(text, stands.get(name))) {
                changed.put(name, text == null ? "" : text);
            }
        }
        return new FilesMadeOver(changed, merge.both);
    }

    /** One file after the other; each text is null where there is none. */
    private static final class Merge {

        private final List<Change> both = new ArrayList<>();

        String file(String name, String shown, String made, String stands) {
            if (Objects.equals(made, shown) || Objects.equals(made, stands)) {
                return stands;
            }
            if (Objects.equals(shown, stands)) {
                return made;
            }
            return name.equals(CombinationRules.FILE) ? rules(shown, made, stands) : parts(name, shown, made, stands);
        }

        private String parts(String name, String shown, String made, String stands) {
            String place = name.replace(".json", "");
            JsonNode typed = read(made);
            JsonNode now = read(stands);
            JsonNode all = MadeOver.of(
                    read(shown),
                    typed,
                    now,
                    one -> both.add(new Change(place, one.path(), text(one.stands()), text(one.made()))));
            if (all == null || all.equals(typed)) {
                return all == null ? null : made;
            }
            return all.equals(now) ? stands : all.toPrettyString();
        }

        /** As a whole where one of the texts cannot be read rule by rule. */
        private String rules(String shown, String made, String stands) {
            Optional<Map<String, CombinationRule>> before = byName(shown);
            Optional<Map<String, CombinationRule>> typed = byName(made);
            Optional<Map<String, CombinationRule>> now = byName(stands);
            if (!Stream.of(before, typed, now).allMatch(Optional::isPresent)) {
                both.add(new Change("rules", "", stands, made));
                return made;
            }
            Map<String, CombinationRule> all =
                    MadeOver.<CombinationRule>named(before.get(), typed.get(), now.get(), this::rule);
            return all.equals(now.get()) ? stands : CombinationRules.write(List.copyOf(all.values()), orEmpty(stands));
        }

        private CombinationRule rule(String name, CombinationRule shown, CombinationRule made, CombinationRule stands) {
            boolean isTouched = !Objects.equals(made, shown) && !Objects.equals(shown, stands);
            if (isTouched && !Objects.equals(made, stands)) {
                both.add(new Change("rules", name, text(stands), text(made)));
            }
            return MadeOver.whole(name, shown, made, stands);
        }
    }

    /** Empty where the text is none of rules, or two of them have the same name. */
    private static Optional<Map<String, CombinationRule>> byName(String text) {
        try {
            List<CombinationRule> rules = CombinationRules.read(orEmpty(text));
            Map<String, CombinationRule> named = new LinkedHashMap<>();
            rules.forEach(rule -> named.put(rule.name(), rule));
            return named.size() == rules.size() ? Optional.of(named) : Optional.empty();
        } catch (PlatformException unreadable) {
            return Optional.empty();
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** What is no JSON is one part. */
    private static JsonNode read(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Json.MAPPER.readTree(text);
        } catch (JacksonException noJson) {
            return Json.MAPPER.getNodeFactory().stringNode(text);
        }
    }

    private static String text(JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static String text(CombinationRule rule) {
        return rule == null ? null : CombinationRules.write(List.of(rule), "");
    }
}
