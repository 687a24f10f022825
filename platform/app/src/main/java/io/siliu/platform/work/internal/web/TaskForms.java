package io.siliu.platform.work.internal.web;

import io.siliu.kernel.Money;
import io.siliu.platform.work.WorkUnit;
import io.siliu.platform.work.internal.TaskDesk;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The forms of the page of tasks, as text; what cannot be read is null, and the use case says which field that is. */
final class TaskForms {

    private TaskForms() {}

    /** Tasks to be given out. */
    record Order(
            String key,
            List<Long> worker,
            String idNumber,
            String description,
            String amount,
            String startsOn,
            String endsOn) {

        /** A form nobody has filled in: the page fills in what is usual. */
        static final Order EMPTY = new Order(null, null, null, null, null, null, null);

        Order {
            worker = worker == null ? List.of() : List.copyOf(worker);
        }

        TaskDesk.Assignment assignment() {
            return new TaskDesk.Assignment(
                    worker,
                    Objects.requireNonNullElse(idNumber, ""),
                    description,
                    money(amount),
                    day(startsOn),
                    day(endsOn));
        }

        String digestText() {
            return worker + "|" + idNumber + "|" + description + "|" + amount + "|" + startsOn + "|" + endsOn;
        }

        /** Never prints what identifies a person. */
        @Override
        public String toString() {
            return "Order[" + worker.size() + " workers]";
        }
    }

    /** Tasks to be taken over. */
    record Accept(String key, List<Long> task, String day, String quantity, WorkUnit unit, String acceptedBy) {

        /** A form nobody has filled in: the page offers every open task. */
        static final Accept EMPTY = new Accept(null, null, null, null, null, null);

        Accept {
            task = task == null ? List.of() : List.copyOf(task);
        }

        TaskDesk.Takeover takeover() {
            return new TaskDesk.Takeover(task, TaskForms.day(day), done(), unit, acceptedBy);
        }

        /** A task that is not priced by a unit is done as a whole where nothing else is said; hours or pieces are counted. */
        private BigDecimal done() {
            boolean asAWhole = unit == null && (quantity == null || quantity.isBlank());
            return asAWhole ? BigDecimal.ONE : number(quantity);
        }

        String digestText() {
            return task + "|" + day + "|" + quantity + "|" + unit + "|" + acceptedBy;
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static Money money(String text) {
        BigDecimal number = number(text);
        return number == null || number.stripTrailingZeros().scale() > 2 ? null : Money.of(number.setScale(2));
    }

    private static BigDecimal number(String text) {
        return text != null && text.strip().matches("[0-9]{1,9}(\\.[0-9]{1,6})?") ? new BigDecimal(text.strip()) : null;
    }
}
