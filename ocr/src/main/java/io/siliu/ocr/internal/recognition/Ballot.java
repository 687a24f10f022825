package io.siliu.ocr.internal.recognition;

import io.siliu.ocr.internal.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** All looks, three or more, read the same. */
    private static final double ALL_OF_THREE = 0.97;

    /** Both of two looks read the same. */
    private static final double BOTH = 0.96;

    /** Most looks read the same, one does not; or a name, in which the same rare character goes wrong each time. */
    private static final double MOST = 0.85;

    /** One exchange of look-alikes makes the check digit hold. */
    private static final double PROPOSED = 0.8;

    /** One look only, or each look its own value. */
    private static final double ALONE_AT_MOST = 0.7;

    /** Letters of which the engine itself is unsure are not certain however often they come out the same. */
    private static final double SURE_LETTERS = 0.8;

    /** For a name each single letter must be surer than this: a rare character is read as a common one again and again. */
    private static final double SURE_OF_EACH = 0.9;

    private static final double SURE_OF_DIGIT = 0.55;

    private record Vote(String value, double confidence, double least) {}

    /** The value that won, and what it is worth from 0 to 1. */
    record Outcome(String value, double worth, boolean checkHolds) {}

    private final FieldForm form;
    private final LocalDate today;
    private final List<Vote> votes = new ArrayList<>();

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
    void add(String value, double confidence, double least) {
        votes.add(new Vote(value, confidence, least));
    }

    /** Whether another look would change nothing: two agree and, where there is a check digit, it holds. */
    boolean decided() {
        Outcome now = outcome();
        long same = same(now.value());
        int needed = form == FieldForm.NAME ? 3 : 2;
        return form.hasCheck() ? now.worth() >= BOTH_CHECKS : same >= needed && same == votes.size();
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
                return new Outcome(proposed.get(), PROPOSED, false);
            }
        }
        return new Outcome(won.value(), worth(won), form.proves(won.value(), today));
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
        if (form.hasCheck() || same < 2 || letters < SURE_LETTERS) {
            return Math.min(letters, ALONE_AT_MOST);
        }
        if (same < votes.size()) {
            return MOST;
        }
        if (form == FieldForm.NAME) {
            return same >= 3 && eachLetterSure(SURE_OF_EACH) ? ALL_OF_THREE : MOST;
        }
        if (!eachLetterSure(SURE_OF_DIGIT)) {
            return MOST;
        }
        return same >= 3 ? ALL_OF_THREE : BOTH;
    }

    private double provenWorth(Vote won, long same) {
        if (form != FieldForm.CREDIT_CODE) {
            // A resident's number must also be a day and a region, a task's number leaves one chance in 97.
            return same >= 2 ? PROVEN_TWICE : BOTH_CHECKS;
        }
        if (FieldForm.innerCheckHolds(won.value())) {
            return same >= 2 ? PROVEN_TWICE : BOTH_CHECKS;
        }
        return PROVEN_ONCE;
    }

    private boolean eachLetterSure(double enough) {
        return votes.stream().allMatch(vote -> vote.least() >= enough);
    }
}
