package io.siliu.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a rule set concludes from the hits of one record.
 *
 * @param decision the gravest decision of its rules, and no less than to hold where a hit or a conclusion is critical
 * @param conclusions what the hits mean together, by their ids in ascending order
 */
public record Verdict(Decision decision, List<Conclusion> conclusions) {

    public Verdict {
        requireNonNull(decision, "decision is null");
        conclusions = List.copyOf(conclusions);
    }
}
