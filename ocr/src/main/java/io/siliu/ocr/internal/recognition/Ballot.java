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
    private static final double PROVEN_TWICE = 0.99;

    /** A check digit holds in one look; one wrong reading in 31 would pass. */
    private static final double PROVEN_ONCE = 0.96;

    /** All looks, three or more, read the same. */
    private static final double ALL_OF_THREE = 0.97;

    /** Both of two looks read the same. */
    private static final double BOTH = 0.96;

    /** Most looks read the same, one does not. */
    private static final double MOST = 0.85;

    /** One look only, or each look its own value. */
    private static final double ALONE_AT_MOST = 0.7;

    /** A name that two looks read the same: one engine, so the same wrong character comes twice more often than a digit. */
    private static final double NAME_TWICE = 0.9;

    /** One exchange of look-alikes makes the check digit hold. */
    private static final double PROPOSED = 0.8;

    /** Letters of which the engine itself is unsure are not certain however often they come out the same. */
    private static final double SURE_LETTERS = 0.8;

    private record Vote(String value, double confidence) {}

    /** The value that won, and what it is worth from 0 to 1. */
    record Outcome(String value, double worth, boolean checkHolds) {}

    private final FieldForm form;
    private final LocalDate today;
    private final List<Vote> votes = new ArrayList<>();

    Ballot(FieldForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** One look more. */
    void add(String value, double confidence) {
        votes.add(new Vote(value, confidence));
    }

    /** Whether another look would change nothing: two agree and, where there is a check digit, it holds. */
    boolean decided() {
        Outcome now = outcome();
        long same = same(now.value());
        int needed = form == FieldForm.NAME ? 3 : 2;
        return form.hasCheck() ? now.checkHolds() : same >= needed && same == votes.size();
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
        return byCount != 0 ? byCount > 0 : sum(one.value()) > sum(other.value());
    }

    private double worth(Vote won) {
        long same = same(won.value());
        double letters = votes.stream()
                .filter(vote -> Values.same(vote.value(), won.value()))
                .mapToDouble(Vote::confidence)
                .max()
                .orElse(0);
        if (form.proves(won.value(), today)) {
            return same >= 2 ? PROVEN_TWICE : PROVEN_ONCE;
        }
        if (form.hasCheck() || same < 2) {
            return Math.min(letters, ALONE_AT_MOST);
        }
        if (letters < SURE_LETTERS) {
            return ALONE_AT_MOST;
        }
        if (same == votes.size()) {
            double twice = form == FieldForm.NAME ? NAME_TWICE : BOTH;
            return same >= 3 ? ALL_OF_THREE : twice;
        }
        return MOST;
    }
}
