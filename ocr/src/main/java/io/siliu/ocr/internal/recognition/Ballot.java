package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.Alternative;
import io.siliu.ocr.Source;
import io.siliu.ocr.internal.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The looks at one field, and what they say together. How much each outcome is worth was measured on drawn papers
 * ({@code bench reading}, table of calibration); only what two looks agree on, or a check digit proves, is certain.
 */
final class Ballot {

    /** A check digit holds and two looks read the same. */
    private static final double PROVEN_TWICE = 0.98;

    /** Both check digits of a credit code hold: one wrong reading in 341 would pass. */
    private static final double BOTH_CHECKS = 0.97;

    /**
     * A check digit holds in one look, or the outer one of a credit code alone: a 7 that is a T each time passes it once
     * in 31, so it is not certain. Issued codes keep both, but for a few.
     */
    private static final double PROVEN_ONCE = 0.88;

    /** A network and Tesseract, which work in different ways, read the same: 1 of 765 such values was wrong. */
    private static final double TWO_KINDS = 0.97;

    /** Both networks read the same, one of them twice, and are sure of each letter. */
    private static final double NETWORKS = 0.96;

    /** Several looks read the same, but not of different kinds, or others contradict; a person looks. */
    private static final double MOST = 0.85;

    /** One exchange of look-alikes makes the check digit hold. */
    private static final double PROPOSED = 0.8;

    /** One look only, or each look its own value. */
    private static final double ALONE_AT_MOST = 0.7;

    /** Letters of which the engine itself is unsure are not certain however often they come out the same. */
    private static final double SURE_LETTERS = 0.8;

    /** Tesseract marks letters low for a sign beside them that cannot stand there, such as ¥ before an amount. */
    private static final double SURE_TESSERACT = 0.7;

    /** For a name each single letter must be surer than this: a rare character is read as a common one again and again. */
    private static final double SURE_OF_EACH_OLDER = 0.8;

    private static final double SURE_OF_EACH_NEWER = 0.9;
    private static final double SURE_OF_DIGIT = 0.5;

    private static final int CONTRADICTED = 2;

    /** The longest name of most people; a letter that no network knows is missed at its end without leaving a hole. */
    private static final int LETTERS_OF_A_PERSON = 4;

    /** Enough for a field to be certain; another look would change nothing. */
    private static final double CERTAIN = 0.95;

    private record Vote(Voice voice, String value, double confidence, double least) {}

    /**
     * The value that won.
     *
     * @param worth how much it is worth, from 0 to 1
     * @param checkHolds whether a check digit inside of it holds
     * @param outvoted the other values that were read
     */
    record Outcome(String value, double worth, boolean checkHolds, List<Alternative> outvoted) {}

    private final FieldForm form;
    private final LocalDate today;
    private final List<Vote> votes = new ArrayList<>();
    private final List<Vote> withSeal = new ArrayList<>();

    Ballot(FieldForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * One look more.
     *
     * @param confidence what the engine says of the letters in the mean
     * @param least what it says of the one it is least sure of
     */
    void add(Voice voice, String value, double confidence, double least) {
        (voice == Voice.WITH_SEAL ? withSeal : votes).add(new Vote(voice, value, confidence, least));
    }

    /** Whether another look would change nothing. */
    boolean decided() {
        return outcome().worth() >= CERTAIN;
    }

    private long same(String value) {
        return votes.stream().filter(vote -> Values.same(vote.value(), value)).count();
    }

    private double sum(String value) {
        return votes.stream()
                .filter(vote -> Values.same(vote.value(), value))
                .mapToDouble(Vote::confidence)
                .sum();
    }

    Outcome outcome() {
        Vote best = null;
        for (Vote vote : votes) {
            best = best == null || better(vote, best) ? vote : best;
        }
        Vote won = best;
        if (form == FieldForm.CREDIT_CODE && !form.proves(won.value(), today)) {
            Optional<String> proposed = LookAlikes.onlyOne(won.value(), code -> form.proves(code, today));
            if (proposed.isPresent()) {
                return new Outcome(proposed.get(), PROPOSED, false, others(proposed.get()));
            }
        }
        Optional<String> filled = Holes.filled(
                won.value(),
                votes.stream().filter(vote -> vote.voice() != Voice.TESSERACT).map(Vote::value));
        return filled.isPresent()
                ? new Outcome(filled.get(), ALONE_AT_MOST, false, others(filled.get()))
                : new Outcome(won.value(), worth(won), form.proves(won.value(), today), others(won.value()));
    }

    private List<Alternative> others(String won) {
        List<Alternative> others = new ArrayList<>();
        Stream.concat(votes.stream(), withSeal.stream())
                .filter(vote -> !Values.same(vote.value(), won))
                .filter(vote -> others.stream().noneMatch(other -> Values.same(other.value(), vote.value())))
                .forEach(vote -> others.add(
                        new Alternative(vote.value(), Source.OCR, Math.round(vote.confidence() * 100) / 100.0)));
        return others;
    }

    private boolean better(Vote one, Vote other) {
        boolean oneHolds = form.proves(one.value(), today);
        boolean otherHolds = form.proves(other.value(), today);
        if (oneHolds != otherHolds) {
            return oneHolds;
        }
        long byCount = same(one.value()) - same(other.value());
        // The first look at a name is that of the best engine.
        return byCount != 0 ? byCount > 0 : form != FieldForm.NAME && sum(one.value()) > sum(other.value());
    }

    private double worth(Vote won) {
        long same = same(won.value());
        double letters = votes.stream()
                .filter(vote -> Values.same(vote.value(), won.value()))
                .mapToDouble(Vote::confidence)
                .max()
                .orElse(0);
        if (form.proves(won.value(), today)) {
            return provenWorth(won, same);
        }
        if (form.hasCheck() || same < 2 || letters < SURE_LETTERS || won.value().contains(RecognisedText.UNKNOWN)) {
            return Math.min(letters, ALONE_AT_MOST);
        }
        if (votes.size() - same >= CONTRADICTED || isReadOtherwiseWithSeal(won)) {
            return MOST;
        }
        return twoKinds(won) ? TWO_KINDS : networksAgree(won) ? NETWORKS : MOST;
    }

    /** What ink spoils is read with doubt. */
    private boolean isReadOtherwiseWithSeal(Vote won) {
        return withSeal.stream().anyMatch(vote -> !saysSame(vote, won) && vote.confidence() >= SURE_LETTERS);
    }

    private boolean twoKinds(Vote won) {
        boolean network = votes.stream()
                .anyMatch(vote ->
                        vote.voice() != Voice.TESSERACT && saysSame(vote, won) && vote.confidence() >= SURE_LETTERS);
        return network && says(won, Voice.TESSERACT, vote -> vote.confidence() >= SURE_TESSERACT);
    }

    private boolean networksAgree(Vote won) {
        boolean name = form == FieldForm.NAME;
        if (name && (won.value().length() <= LETTERS_OF_A_PERSON || Twins.anyIn(won.value()))) {
            return false;
        }
        return says(won, Voice.PAGE, vote -> true)
                && says(won, Voice.OLDER, vote -> vote.least() >= (name ? SURE_OF_EACH_OLDER : SURE_OF_DIGIT))
                && says(won, Voice.AGAIN, vote -> vote.least() >= (name ? SURE_OF_EACH_NEWER : SURE_OF_DIGIT));
    }

    private boolean says(Vote won, Voice voice, Predicate<Vote> sure) {
        return votes.stream().anyMatch(vote -> vote.voice() == voice && saysSame(vote, won) && sure.test(vote));
    }

    private static boolean saysSame(Vote vote, Vote won) {
        return Values.same(vote.value(), won.value());
    }

    private double provenWorth(Vote won, long same) {
        if (form != FieldForm.CREDIT_CODE || FieldForm.isResidentNumber(won.value(), today)) {
            // A resident's number must also be a day and a region, a task's number leaves one chance in 97.
            return same >= 2 ? PROVEN_TWICE : BOTH_CHECKS;
        }
        if (FieldForm.innerCheckHolds(won.value())) {
            return same >= 2 ? PROVEN_TWICE : BOTH_CHECKS;
        }
        return PROVEN_ONCE;
    }
}
