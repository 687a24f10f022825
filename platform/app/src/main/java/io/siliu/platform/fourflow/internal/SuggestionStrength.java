package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.Likeness;
import io.siliu.platform.fourflow.internal.solving.Likeness.Trait;

/** How much speaks for a place that is suggested for a paper, in one word. */
public enum SuggestionStrength {
    /** The task or the party agrees, so does the amount, and nothing differs. */
    STRONG,
    /** The task or the party agrees, but something else differs or was not read. */
    FAIR,
    /** Neither task nor party agrees in full, or another paper stands there. */
    WEAK;

    static SuggestionStrength of(Likeness likeness) {
        boolean named = agrees(likeness, Trait.TASK_NUMBER) || agrees(likeness, Trait.PARTY);
        if (!named || !likeness.isFree()) {
            return WEAK;
        }
        return likeness.differs().isEmpty() && likeness.fits().contains(Trait.AMOUNT) ? STRONG : FAIR;
    }

    private static boolean agrees(Likeness likeness, Trait trait) {
        return likeness.fits().contains(trait) && !likeness.differs().contains(trait);
    }
}
