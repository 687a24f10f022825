package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.Reason.Code;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What sets one open paper apart from the others, so that an answer for several does not speak of it unawares. */
final class PaperUnlikeness {

    private static final int DECIMALS = 2;

    /** Why these are open is what a person said of them. */
    private static final Set<Code> DECIDED =
            EnumSet.of(Code.TAKEN_AWAY, Code.LINE_IS_GONE, Code.SAME_IS_GONE, Code.DECISION_QUESTIONED);

    private PaperUnlikeness() {}

    /** Why somebody should look at one alone. */
    enum Reason {
        /** Nobody knows whose it is; whoever places it gives it away. */
        NOBODYS,
        /** A person has decided about it before. */
        DECIDED,
        /** It may be another form of a paper that is here, and would count twice. */
        SAME_PAPER,
        /** The amount is many times the usual one. */
        LARGE,
        /** No single record fits it best. */
        NO_BEST,
        /** Little speaks for the record that fits it best, or another paper stands there. */
        WEAK,
        /** Others of these papers fit the same record best. */
        SAME_RECORD,
        /** It fits its record in other respects than most do theirs. */
        OTHER_FIT,
        /** There are not several records that it fits equally. */
        NOT_TIED,
        /** The free records that fit these papers equally are fewer than they are. */
        TOO_MANY,
        /** A record fits it in every respect. */
        STRONG
    }

    /** @param value what goes into the sentence */
    record Found(Reason reason, String value) {

        String in(Words words) {
            return words.of("alone." + reason, value);
        }
    }

    /** @param usual amount of the papers that are open for the same cause */
    static Optional<Found> of(OpenPaperQueries.Row paper, UsualAmount usual) {
        if (paper.enterpriseId() == Arrivals.UNRESOLVED) {
            return Optional.of(new Found(Reason.NOBODYS, ""));
        }
        if (DECIDED.contains(paper.reasonCode())) {
            return Optional.of(new Found(Reason.DECIDED, ""));
        }
        if (paper.reasonCode() == Code.MAY_BE_SAME_PAPER) {
            return Optional.of(new Found(Reason.SAME_PAPER, ""));
        }
        return paper.amountCents() == null
                ? Optional.empty()
                : usual.timesIn(yuan(paper.amountCents())).map(times -> new Found(Reason.LARGE, times));
    }

    /** Whichever way the money went. */
    static BigDecimal yuan(long cents) {
        return BigDecimal.valueOf(Math.abs(cents), DECIMALS);
    }
}
