package io.siliu.platform.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How long objections of workers wait, for features; what they say is not in it. */
public interface Objections {

    /** By worker, in the order in which they were raised; who never objected is left out. */
    Map<Long, List<Raised>> of(Collection<Long> workerIds);

    /**
     * An objection.
     *
     * @param enterpriseId whose line it is about, who alone can answer it; null where it is put to the platform
     * @param closedOn when it was answered or taken back; null while it waits
     */
    record Raised(long id, Long enterpriseId, LocalDate raisedOn, LocalDate closedOn) {

        /** Whether it waited at the end of a day. */
        public boolean waited(LocalDate day) {
            return !raisedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
        }
    }
}
