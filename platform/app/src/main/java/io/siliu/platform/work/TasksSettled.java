package io.siliu.platform.work;

import io.siliu.kernel.identifier.TaskNumber;
import java.util.Collection;
import java.util.Set;

/** Port: which tasks were paid already. A paid task is not offered for acceptance again. */
@FunctionalInterface
public interface TasksSettled {

    /** Those of the numbers that were settled. */
    Set<TaskNumber> among(Collection<TaskNumber> numbers);
}
