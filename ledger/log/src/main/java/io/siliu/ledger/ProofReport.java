package io.siliu.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the verification of one proof file came to, in plain words. */
public final class ProofReport {

    private final ProofFinding finding;
    private final Sentence sentence;
    private final List<Sentence> said;
    private final RecordProofFile file;
    private final Instant witnessedAt;
    private final String detail;
    private final List<Sentence> notChecked;

    private ProofReport(
            ProofFinding finding,
            Sentence sentence,
            List<Sentence> said,
            RecordProofFile file,
            Instant witnessedAt,
            String detail,
            List<Sentence> notChecked) {
        this.finding = finding;
        this.sentence = sentence;
        this.said = List.copyOf(said);
        this.file = file;
        this.witnessedAt = witnessedAt;
        this.detail = detail;
        this.notChecked = List.copyOf(notChecked);
    }

    /** @param said what each check says, in their order */
    static ProofReport holds(
            Sentence sentence,
            List<Sentence> said,
            RecordProofFile file,
            Instant witnessedAt,
            List<Sentence> notChecked) {
        return new ProofReport(ProofFinding.HOLDS, sentence, said, file, witnessedAt, null, notChecked);
    }

    static ProofReport unreadable(Sentence reason, String detail) {
        return new ProofReport(
                ProofFinding.UNREADABLE,
                failing(ProofFinding.UNREADABLE, reason),
                List.of(reason),
                null,
                null,
                detail,
                List.of(Sentence.of("open.everything")));
    }

    /** @param passed what the checks before the failing one say, in their order */
    static ProofReport fails(
            ProofFinding finding,
            Sentence reason,
            List<Sentence> passed,
            RecordProofFile file,
            List<Sentence> notChecked) {
        List<Sentence> said = new ArrayList<>(passed);
        said.add(reason);
        return new ProofReport(finding, failing(finding, reason), said, file, null, null, notChecked);
    }

    private static Sentence failing(ProofFinding finding, Sentence reason) {
        ProofCheck check = finding.failing().orElseThrow();
        Sentence name = Sentence.of("check." + check.label());
        return Sentence.of("fails", name, check.label(), check.ordinal() + 1, ProofCheck.values().length, reason);
    }

    /** Whether all five checks passed. */
    public boolean holds() {
        return finding == ProofFinding.HOLDS;
    }

    /** The result as a code. */
    public ProofFinding finding() {
        return finding;
    }

    /** The check that failed; those before it passed, those after it were not made. */
    public Optional<ProofCheck> failing() {
        return finding.failing();
    }

    /** The result in one sentence. */
    public String sentence(Locale language) {
        return sentence.in(language);
    }

    /** All five checks in their order, each with how it ended. */
    public List<CheckOutcome> checks(Locale language) {
        return checks(language, ProofWords.PLAIN);
    }

    /** The same in the words of whoever shows it. */
    public List<CheckOutcome> checks(Locale language, ProofWords words) {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (ProofCheck check : ProofCheck.values()) {
            String result =
                    check.ordinal() < said.size() ? said.get(check.ordinal()).in(language, words) : "";
            outcomes.add(new CheckOutcome(check, state(check), result));
        }
        return outcomes;
    }

    private CheckOutcome.State state(ProofCheck check) {
        if (check.ordinal() >= said.size()) {
            return CheckOutcome.State.NOT_REACHED;
        }
        return failing().filter(check::equals).isPresent() ? CheckOutcome.State.FAILED : CheckOutcome.State.PASSED;
    }

    /** What was not checked, and the proof therefore does not say. */
    public List<String> notChecked(Locale language) {
        return notChecked.stream().map(open -> open.in(language)).toList();
    }

    /**
     * What no check of such a file looks at, for whoever lists the checks that were not made with the others.
     *
     * @see #checks(Locale, ProofWords)
     */
    public List<String> beyondTheChecks(Locale language, ProofWords words) {
        return notChecked.stream()
                .filter(open -> !open.key().equals(RecordProofVerifier.LATER_CHECK))
                .map(open -> open.equals(RecordProofVerifier.KEYS_OPEN)
                        ? Sentence.of(open.key() + "." + words.keys())
                        : open)
                .map(open -> open.in(language, words))
                .toList();
    }

    /** The same report from somebody who holds the whole log, and has looked for a later revision there. */
    public ProofReport knowingTheLatest() {
        List<Sentence> open = notChecked.stream()
                .filter(one -> !one.equals(RecordProofVerifier.LATEST_OPEN))
                .toList();
        return new ProofReport(finding, sentence, said, file, witnessedAt, detail, open);
    }

    /** The file, where it could be read; what it says is worth as much as the checks that passed. */
    public Optional<RecordProofFile> file() {
        return Optional.ofNullable(file);
    }

    /** By when enough witnesses had co-signed, by their own clocks; only where the proof holds. */
    public Optional<Instant> witnessedAt() {
        return Optional.ofNullable(witnessedAt);
    }

    /** For a technical reader, the place in the file where reading failed; in English, without content. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
