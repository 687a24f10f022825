package io.siliu.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the verification of one proof file came to, in plain words. */
public final class ProofReport {

    private final ProofCheck failing;
    private final Sentence sentence;
    private final String detail;
    private final List<Sentence> notChecked;

    private ProofReport(ProofCheck failing, Sentence sentence, String detail, List<Sentence> notChecked) {
        this.failing = failing;
        this.sentence = sentence;
        this.detail = detail;
        this.notChecked = List.copyOf(notChecked);
    }

    static ProofReport holds(Sentence sentence, List<Sentence> notChecked) {
        return new ProofReport(null, sentence, null, notChecked);
    }

    static ProofReport fails(ProofCheck check, Sentence reason, String detail, List<Sentence> notChecked) {
        Sentence name = Sentence.of("check." + check.label());
        int place = check.ordinal() + 1;
        return new ProofReport(
                check,
                Sentence.of("fails", name, check.label(), place, ProofCheck.values().length, reason),
                detail,
                notChecked);
    }

    /** Whether all five checks passed. */
    public boolean holds() {
        return failing == null;
    }

    /** The check that failed; those before it passed, those after it were not made. */
    public Optional<ProofCheck> failing() {
        return Optional.ofNullable(failing);
    }

    /** The result in one sentence. */
    public String sentence(Locale language) {
        return sentence.in(language);
    }

    /** What was not checked, and the proof therefore does not say. */
    public List<String> notChecked(Locale language) {
        return notChecked.stream().map(said -> said.in(language)).toList();
    }

    /** For a technical reader, the place in the file where reading failed; in English, without content. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
