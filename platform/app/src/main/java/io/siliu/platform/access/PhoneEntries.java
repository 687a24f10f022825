package io.siliu.platform.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When people signed in by phone. Callers check first that the actor may see them. */
public interface PhoneEntries {

    /** By person; who has no account here is left out. */
    Map<Long, Entered> of(Collection<Long> personIds);

    /**
     * @param first when the account was opened by signing in for the first time
     * @param last when somebody was let in last
     */
    record Entered(Instant first, Instant last) {}
}
