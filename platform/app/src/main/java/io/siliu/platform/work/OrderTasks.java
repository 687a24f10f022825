package io.siliu.platform.work;

import io.siliu.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/** An enterprise orders tasks. All of one call are ordered, or none. */
public interface OrderTasks {

    /** Most orders of one call. */
    int MOST = 1_000;

    /**
     * @return one task order a command, in their order, each with a number that was never given before
     * @throws io.siliu.kernel.PlatformException {@link WorkError} with the field, as {@code orders[3].workerIdNumber}
     */
    List<TaskOrder> order(List<Command> commands);

    /** @param agreedAmount gross */
    record Command(
            String workerIdNumber,
            String occupation,
            String city,
            String description,
            Money agreedAmount,
            LocalDate startsOn,
            LocalDate endsOn) {

        /** Never prints what identifies a person. */
        @Override
        public String toString() {
            return "OrderTasks.Command[" + occupation + ", " + startsOn + "]";
        }
    }
}
