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
    private static final Map<List<Unanswered>, SharedAnswers> KNOWN = new ConcurrentHashMap<>();

    static SharedAnswers of(Screening screening) {
        List<Unanswered> shared = shared(screening.unanswered());
        SharedAnswers known = KNOWN.get(shared);
        if (known != null) {
            return known;
        }
        SharedAnswers fresh = new SharedAnswers(SealedScreening.ofShared(shared), shared);
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(shared, fresh);
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
        for (Unanswered one : all) {
            if (!SealedScreening.isShared(one)) {
                return all.stream().filter(SealedScreening::isShared).toList();
            }
        }
        return all;
    }
}
