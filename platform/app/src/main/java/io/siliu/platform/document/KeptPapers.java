package io.siliu.platform.document;

import io.siliu.platform.access.PersonHolding.Kept;
import java.time.LocalDate;
import java.util.Collection;

/** Papers as things that are kept for a time and then go, with everything that was read from them. */
public interface KeptPapers {

    /** How many of these papers are kept yet, and when the last of them came. */
    Kept kept(Collection<Long> documentIds);

    /** Takes away those of them that came on this day or before, in the caller's transaction. */
    void erase(Collection<Long> documentIds, LocalDate upTo);
}
