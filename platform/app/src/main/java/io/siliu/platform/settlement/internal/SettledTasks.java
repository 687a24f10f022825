package io.siliu.platform.settlement.internal;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.platform.database.Portions;
import io.siliu.platform.work.TasksSettled;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks that have a booked line. */
@Component
final class SettledTasks implements TasksSettled {

    private final BookingMapper booked;

    SettledTasks(BookingMapper booked) {
        this.booked = booked;
    }

    @Override
    public Set<TaskNumber> among(Collection<TaskNumber> numbers) {
        List<String> keys = numbers.stream().map(TaskNumber::value).toList();
        return Portions.asked(keys, booked::settled).stream()
                .map(TaskNumber::new)
                .collect(Collectors.toSet());
    }
}
