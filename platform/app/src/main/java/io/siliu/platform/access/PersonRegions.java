package io.siliu.platform.access;

import java.util.Collection;
import java.util.Map;

/** Where people work. Owned here, because the module that knows parties builds on this one. */
public interface PersonRegions {

    /** Six-digit codes by person; people who never came to work here are left out. */
    Map<Long, String> of(Collection<Long> personIds);
}
