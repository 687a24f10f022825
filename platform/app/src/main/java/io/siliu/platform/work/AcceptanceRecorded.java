package io.siliu.platform.work;

import java.util.List;

/** Port: somebody wants to know, in the recording transaction, that tasks of an enterprise were accepted. */
@FunctionalInterface
public interface AcceptanceRecorded {

    /** @param taskOrderIds without repeats, rising */
    void recorded(long enterpriseId, List<Long> taskOrderIds);
}
