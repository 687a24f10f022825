package io.siliu.platform.party.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.database.StageWorker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Empties sign-ups that nobody went on with. What was typed there may be the name and number of somebody else, who never came here
 * and could ask for nothing; whoever comes back begins with the card again. That a phone registered somebody counts on.
 */
@Component
final class AbandonedSignUps implements StageWorker {

    private static final int AT_ONCE = 200;

    private final SignUpMapper signUps;
    private final SignUpTerms terms;
    private final Clock clock;
    private LocalDate done = LocalDate.MIN;

    AbandonedSignUps(SignUpMapper signUps, SignUpTerms terms, Clock clock) {
        this.signUps = signUps;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party.abandoned";
    }

    /** Once a day there is something to look for. */
    @Override
    public int pass() {
        LocalDate today = ChinaTime.today(clock);
        if (today.equals(done)) {
            return 0;
        }
        Instant now = clock.instant();
        int emptied = signUps.emptyAbandoned(now.minus(terms.limits().abandonedAfter()), now, AT_ONCE);
        if (emptied == 0) {
            done = today;
        }
        return emptied;
    }
}
