package io.siliu.platform.party;

import io.siliu.kernel.PlatformException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which company runs the platform from which day on; a company stays until the day on which another one begins. */
public final class OperatorTimeline {

    private final NavigableMap<LocalDate, Operator> since;

    public OperatorTimeline(Map<LocalDate, Operator> since) {
        this.since = Collections.unmodifiableNavigableMap(new TreeMap<>(since));
    }

    /** Empty where nobody is recorded for that day: an operator is never guessed. */
    public Optional<Operator> find(LocalDate day) {
        return Optional.ofNullable(since.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** @throws PlatformException {@link PartyError#OPERATOR_NOT_RECORDED} */
    public Operator on(LocalDate day) {
        return find(day)
                .orElseThrow(() -> new PlatformException(
                        PartyError.OPERATOR_NOT_RECORDED,
                        "No company is on record as the operator of this platform on " + day
                                + ", so nothing can be contracted or withheld in its name. Whoever manages accounts"
                                + " records it on the page /operator; then send the same again."));
    }

    public boolean isEmpty() {
        return since.isEmpty();
    }
}
