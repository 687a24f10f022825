package io.siliu.rules;

import java.util.List;

/**
 * The form of a verdict that is committed to: what was decided, and what the hits mean together. The words of a conclusion
 * stand in its rule set.
 *
 * <pre>
 * { "conclusions": [ { "id", "severity" } ], "decision" }
 * </pre>
 *
 * Frozen: another form is another version of {@link ReplayBundle}.
 *
 * @param conclusions by their ids in ascending order
 */
public record SealedVerdict(Decision decision, List<Drawn> conclusions) {

    public SealedVerdict {
        conclusions = List.copyOf(conclusions);
    }

    /** A conclusion that was drawn, and how grave it was. */
    public record Drawn(String id, Severity severity) {}

    public static SealedVerdict of(Verdict verdict) {
        return of(verdict.decision(), verdict.conclusions());
    }

    /** @param conclusions by their ids in ascending order */
    public static SealedVerdict of(Decision decision, List<Conclusion> conclusions) {
        return new SealedVerdict(
                decision,
                conclusions.stream()
                        .map(each -> new Drawn(each.id(), each.severity()))
                        .toList());
    }
}
