package io.siliu.platform.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What workers agreed to, with what they took back still in it. */
public interface Consents {

    /** Oldest first. */
    List<Consent> of(long workerId);

    /** By worker, oldest first; a worker without any has an empty list. */
    Map<Long, List<Consent>> ofAll(Collection<Long> workerIds);
}
