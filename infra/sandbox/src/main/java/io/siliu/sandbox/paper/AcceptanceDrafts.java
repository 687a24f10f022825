package io.siliu.sandbox.paper;

import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.util.List;
import java.util.Optional;

/** Decides which acceptances come on paper, and words those; the others are data rows of the enterprise. */
public record AcceptanceDrafts(Population population, Booking booking) {

    private static final int ON_PAPER_PERCENT = 15;
    private static final List<String> ACCEPTED_BY = List.of("示例站长一", "示例站长二", "示例调度员");

    /** Whether the enterprise sends this acceptance as paper and not as data. */
    public static boolean isOnPaper(Population population, PlannedLine line) {
        return line.hasTaskOrder()
                && Draw.of(population.seed(), "acceptance/" + line.key()).chance(ON_PAPER_PERCENT);
    }

    /** Who accepts, the same on paper and in data. */
    public static String acceptedBy(Population population, PlannedLine line) {
        return Draw.of(population.seed(), "accepted-by/" + line.key()).oneOf(ACCEPTED_BY);
    }

    Optional<AcceptanceReceipt> of(PlannedLine line) {
        if (!isOnPaper(population, line)) {
            return Optional.empty();
        }
        return booking.taskNumber(line)
                .map(number -> new AcceptanceReceipt(
                        number,
                        line.enterprise().name(),
                        line.worker().contractingName(),
                        line.description(),
                        line.quantity(),
                        line.worker().occupation().unit(),
                        line.gross(),
                        acceptedBy(population, line),
                        line.acceptedOn()));
    }
}
