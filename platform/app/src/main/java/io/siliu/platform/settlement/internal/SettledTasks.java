package io.siliu.platform.settlement.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.work.TasksSettled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks that have a booked line. */
@Component
final class SettledTasks implements TasksSettled {

    private static final int KEYS_A_STATEMENT = 500;

    private final BookingMapper booked;

    SettledTasks(BookingMapper booked) {
        this.booked = booked;
    }

    @Override
    public Set<TaskNumber> among(Collection<TaskNumber> numbers) {
        List<String> keys = numbers.stream().map(TaskNumber::value).toList();
        List<String> found = new ArrayList<>();
        for (int start = 0; start < keys.size(); start += KEYS_A_STATEMENT) {
            found.addAll(booked.settled(keys.subList(start, Math.min(keys.size(), start + KEYS_A_STATEMENT))));
        }
        return found.stream().map(TaskNumber::new).collect(Collectors.toSet());
    }
}
