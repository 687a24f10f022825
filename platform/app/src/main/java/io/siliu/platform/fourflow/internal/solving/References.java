package io.siliu.platform.fourflow.internal.solving;

import java.util.Collection;
import java.util.Set;

/**
 * What one form of a paper names. Another form of the same paper may name less: its XML lists every payment and its print the
 * remark alone. So two forms agree where what one of them names is among what the other names, in whatever order.
 *
 * @param tasks numbers of tasks
 * @param batch number of a batch, or null
 */
public record References(Set<String> tasks, String batch) {

    public References {
        tasks = Set.copyOf(tasks);
        batch = batch == null || batch.isEmpty() ? null : batch;
    }

    public static References of(Collection<String> tasks, String batch) {
        return new References(Set.copyOf(tasks), batch);
    }

    boolean isEmpty() {
        return tasks.isEmpty() && batch == null;
    }

    /** Whether both can stand on one paper: tasks speak where both name some, else the batch; nothing agrees with all. */
    public boolean agreesWith(References other) {
        if (isEmpty() || other.isEmpty()) {
            return true;
        }
        if (tasks.isEmpty() || other.tasks.isEmpty()) {
            return batch != null && batch.equals(other.batch);
        }
        return tasks.size() >= other.tasks.size() ? tasks.containsAll(other.tasks) : other.tasks.containsAll(tasks);
    }
}
