package io.siliu.platform.fourflow.internal.solving;

import io.siliu.platform.fourflow.Reason;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why papers stay open. The first reason, which comes from the strongest pass, stands. */
final class OpenPapers {

    private static final Set<Reason.Code> BY_ITS_OWN_WORDS = EnumSet.of(
            Reason.Code.REFERENCE_ALONE,
            Reason.Code.REFERENCE_CONTRADICTED,
            Reason.Code.CLAIMED_TWICE,
            Reason.Code.BATCH_TOTAL_DIFFERS);

    private final Map<Instrument, LeftOpen> open = new HashMap<>();
    private final Set<Instrument> forGood = new HashSet<>();

    /** What is known of these papers by now; what is added later is not seen here. */
    OpenPapers of(Collection<Instrument> papers) {
        OpenPapers some = new OpenPapers();
        for (Instrument paper : papers) {
            if (open.containsKey(paper)) {
                some.open.put(paper, open.get(paper));
            }
            if (forGood.contains(paper)) {
                some.forGood.add(paper);
            }
        }
        return some;
    }

    LeftOpen of(Instrument paper) {
        return open.get(paper);
    }

    LeftOpen orNothingFits(Instrument paper) {
        LeftOpen left = open.get(paper);
        return left == null ? leftOpen(paper, Reason.of(Reason.Code.NOTHING_FITS), List.of()) : left;
    }

    void leave(Instrument paper, Reason why, List<Line> candidates) {
        open.computeIfAbsent(paper, each -> leftOpen(each, why, candidates));
    }

    /** As {@link #leave}, where the candidates are several choices. */
    void leaveBetween(Instrument paper, Reason why, List<List<Line>> choices) {
        open.computeIfAbsent(
                paper,
                each -> LeftOpen.between(
                        each.primary().id(),
                        why,
                        choices.stream().map(OpenPapers::ids).toList()));
    }

    void leaveForGood(Instrument paper, Reason why, List<Line> candidates) {
        open.put(paper, leftOpen(paper, why, candidates));
        forGood.add(paper);
    }

    boolean isLeftForGood(Instrument paper) {
        LeftOpen left = open.get(paper);
        return left != null
                && (forGood.contains(paper)
                        || BY_ITS_OWN_WORDS.contains(left.why().code()));
    }

    void suggest(Instrument paper, List<Suggestion> suggestions) {
        open.computeIfPresent(paper, (each, left) -> left.with(suggestions));
    }

    /** It was placed. */
    void remove(Instrument paper) {
        open.remove(paper);
    }

    private static LeftOpen leftOpen(Instrument paper, Reason why, List<Line> candidates) {
        return new LeftOpen(paper.primary().id(), why, ids(candidates));
    }

    private static List<Long> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }
}
