package io.siliu.platform.assessment.internal;

import io.siliu.kernel.Digest;
import io.siliu.rules.Screening;
import io.siliu.rules.SealedScreening;
import io.siliu.rules.Unanswered;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What many screenings share of their answers: the indicators that were not asked or lacked a fact.
 *
 * @param digest under which they stand in a commitment and are kept
 */
record SharedAnswers(Digest digest, List<Unanswered> answers) {

    private static final int REMEMBERED = 5_000;
    private static final Map<Alike, SharedAnswers> KNOWN = new ConcurrentHashMap<>();

    static SharedAnswers of(Screening screening) {
        List<Unanswered> shared = shared(screening.unanswered());
        Alike alike = Alike.of(shared);
        SharedAnswers known = KNOWN.get(alike);
        if (known != null) {
            return known;
        }
        SharedAnswers fresh = new SharedAnswers(SealedScreening.ofShared(shared), shared);
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(alike, fresh);
        }
        return fresh;
    }

    /** The digest tells them from all others, and is sooner compared than they are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SharedAnswers answers && digest.equals(answers.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    /** Those that tell of this record alone. */
    static List<Unanswered> broken(Screening screening) {
        return screening.unanswered().stream()
                .filter(one -> !SealedScreening.isShared(one))
                .toList();
    }

    private static List<Unanswered> shared(List<Unanswered> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!SealedScreening.isShared(all.get(i))) {
                return all.stream().filter(SealedScreening::isShared).toList();
            }
        }
        return all;
    }

    /** Answers as a key. Which indicators they are of tells most of them apart, and is sooner known than all that they say. */
    private record Alike(List<Unanswered> answers, int indicators) {

        static Alike of(List<Unanswered> answers) {
            int indicators = 0;
            for (int i = 0; i < answers.size(); i++) {
                Unanswered one = answers.get(i);
                indicators = 31 * indicators
                        + one.indicator().hashCode()
                        + one.facts().size();
            }
            return new Alike(answers, indicators);
        }

        @Override
        public int hashCode() {
            return indicators;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Alike alike && indicators == alike.indicators && answers.equals(alike.answers);
        }
    }
}
