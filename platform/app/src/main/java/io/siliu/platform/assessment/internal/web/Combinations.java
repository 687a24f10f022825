package io.siliu.platform.assessment.internal.web;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.RuleSetDrafts;
import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRules;
import io.siliu.rules.MadeOver;
import io.siliu.rules.RulesError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The combination and verdict rules of a draft and what they conclude, as its two files say. */
record Combinations(List<CombinationRule> rules, ObjectNode conclusions) {

    Combinations {
        rules = List.copyOf(rules);
    }

    /** The texts of the two files of a draft by their names; one that is not there is empty. */
    static Map<String, String> files(RuleSetDrafts drafts, long draft) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of(CombinationRules.FILE, ConclusionForm.FILE)) {
            files.put(name, drafts.file(draft, name).orElse(""));
        }
        return files;
    }

    /** The two texts, of which the code of a page is made. */
    static String[] texts(Map<String, String> files) {
        return new String[] {text(files, CombinationRules.FILE), text(files, ConclusionForm.FILE)};
    }

    private static String text(Map<String, String> files, String name) {
        return files.getOrDefault(name, "");
    }

    /** @throws PlatformException CATALOGUE_BROKEN where one of the files cannot be read */
    static Combinations read(Map<String, String> files) {
        ObjectNode conclusions = conclusions(text(files, ConclusionForm.FILE));
        return new Combinations(CombinationRules.read(text(files, CombinationRules.FILE)), conclusions);
    }

    private static ObjectNode conclusions(String text) {
        try {
            if (Json.MAPPER.readTree(text.isEmpty() ? "{}" : text) instanceof ObjectNode conclusions) {
                return conclusions;
            }
            throw broken("it is no object", null);
        } catch (JacksonException notJson) {
            throw broken(notJson.getOriginalMessage(), notJson);
        }
    }

    private static PlatformException broken(String what, JacksonException cause) {
        return new PlatformException(
                RulesError.CATALOGUE_BROKEN,
                ConclusionForm.FILE,
                "Catalogue file " + ConclusionForm.FILE + ": " + what,
                cause);
    }

    /** With what was typed into the form of them. */
    Combinations typed(Map<String, String> fields) {
        ObjectNode words = conclusions.deepCopy();
        ConclusionForm.apply(words, fields);
        return new Combinations(CombinationForm.apply(rules, fields), words);
    }

    /**
     * These over those that stand by now, rule by rule.
     *
     * @param shown those from which these were made
     * @see MadeOver
     */
    Combinations over(Combinations shown, Combinations stands) {
        Optional<Map<String, CombinationRule>> before = shown.byName();
        Optional<Map<String, CombinationRule>> made = byName();
        Optional<Map<String, CombinationRule>> now = stands.byName();
        boolean areNamed = Stream.of(before, made, now).allMatch(Optional::isPresent);
        List<CombinationRule> all = areNamed
                ? List.copyOf(MadeOver.<CombinationRule>named(before.get(), made.get(), now.get(), MadeOver::whole)
                        .values())
                : MadeOver.whole("rules", shown.rules, rules, stands.rules);
        return new Combinations(all, MadeOver.of(shown.conclusions, conclusions, stands.conclusions));
    }

    /** Empty where two have the same name. */
    private Optional<Map<String, CombinationRule>> byName() {
        Map<String, CombinationRule> named = new LinkedHashMap<>();
        rules.forEach(rule -> named.put(rule.name(), rule));
        return named.size() == rules.size() ? Optional.of(named) : Optional.empty();
    }

    /**
     * The files of which these are another text.
     *
     * @param files of the draft
     * @throws PlatformException CATALOGUE_BROKEN where what is written could not be read again
     */
    Map<String, String> differing(Map<String, String> files) {
        Combinations stands = read(files);
        Map<String, String> changed = new LinkedHashMap<>();
        if (!rules.equals(stands.rules)) {
            String written = CombinationRules.write(rules, text(files, CombinationRules.FILE));
            CombinationRules.read(written);
            changed.put(CombinationRules.FILE, written);
        }
        if (!conclusions.equals(stands.conclusions)) {
            changed.put(ConclusionForm.FILE, conclusions.toPrettyString());
        }
        return changed;
    }
}
