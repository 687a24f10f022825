package io.siliu.platform.work.internal;

import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.RetentionClass;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** In which words somebody was given a task and handed it over; such words may name people. */
@Component
final class TaskHolding implements PersonHolding {

    private final TaskOrderMapper tasks;

    TaskHolding(TaskOrderMapper tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "TASKS";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.TRADE;
    }

    @Override
    public Kept kept(Leaver leaver) {
        return tasks.kept(leaver.personId());
    }

    @Override
    public void erase(Leaver leaver, LocalDate upTo) {
        tasks.forgetDeliveries(leaver.personId(), upTo);
        tasks.forget(leaver.personId(), upTo);
    }
}
