package io.siliu.platform.fourflow;

import java.util.Collection;
import java.util.Map;

/** Of which settlement line a record is. Callers check first that the actor may see the enterprise. */
public interface RecordLines {

    /** By record; one that does not exist is left out. */
    Map<Long, Long> of(long enterpriseId, Collection<Long> recordIds);
}
