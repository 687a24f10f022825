package io.siliu.platform.assessment.internal.web;

import io.siliu.rules.CombinationRule;
import io.siliu.rules.CombinationRules;
import io.siliu.rules.RuleSetDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in a draft by now in place of the combination rules and conclusions that its page shows otherwise. */
@Component
final class NewerCombinations {

    private final MessageSource messages;

    NewerCombinations(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param typed as the page shows them
     * @param files of the draft as they stand
     */
    NewerValues of(Combinations typed, Map<String, String> files, Locale locale) {
        Combinations stands = Combinations.read(files);
        Map<String, String> fields = new HashMap<>();
        for (int index = 0; index < typed.rules().size(); index++) {
            rule(fields, "u" + index, typed.rules().get(index), stands.rules());
        }
        conclusions(fields, ConclusionForm.of(typed.conclusions()), ConclusionForm.of(stands.conclusions()), locale);
        List<RuleSetDifference.Change> changes = new ArrayList<>(RuleSetDifference.ofRules(
                CombinationRules.write(stands.rules(), ""), CombinationRules.write(typed.rules(), "")));
        changes.addAll(RuleSetDifference.ofConclusions(stands.conclusions(), typed.conclusions()));
        return new NewerValues(fields, changes, typed.equals(stands));
    }

    /** A rule that stands is told whole, without its name; one of another name in the list of changes alone. */
    private static void rule(
            Map<String, String> fields, String field, CombinationRule typed, List<CombinationRule> stands) {
        stands.stream()
                .filter(rule -> rule.name().equals(typed.name()) && !rule.equals(typed))
                .findFirst()
                .ifPresent(rule -> fields.put(field, CombinationRules.write(List.of(rule), "")));
    }

    private void conclusions(
            Map<String, String> fields,
            List<ConclusionForm.Row> typed,
            List<ConclusionForm.Row> stands,
            Locale locale) {
        for (ConclusionForm.Row one : typed) {
            stands.stream().filter(other -> other.id().equals(one.id())).forEach(other -> {
                String place = "k." + one.id();
                if (!Objects.equals(one.severity(), other.severity())) {
                    fields.put(
                            place + ".severity",
                            messages.getMessage("severity." + other.severity(), null, other.severity(), locale));
                }
                text(fields, place + ".title.zh", one.titleZh(), other.titleZh());
                text(fields, place + ".title.en", one.titleEn(), other.titleEn());
                text(fields, place + ".zh", one.zh(), other.zh());
                text(fields, place + ".en", one.en(), other.en());
            });
        }
    }

    private static void text(Map<String, String> fields, String field, String typed, String stands) {
        if (!typed.equals(stands)) {
            fields.put(field, stands);
        }
    }
}
