package io.siliu.sandbox.paper;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.sandbox.paper.Booking.Pay;
import io.siliu.sandbox.population.PlannedLine;
import io.siliu.sandbox.population.Population;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * A booking where no product is at hand: task numbers in the order of the lines, and for sole proprietors, from whom
 * nothing is withheld, net equal to gross. A natural person's net is the product's business, so it stays unknown and
 * those lines have no receipt and no slip.
 */
public final class OfflineBooking {

    private OfflineBooking() {}

    public static Booking of(Population population) {
        Map<String, String> taskNumbers = new HashMap<>();
        Map<String, Pay> pays = new HashMap<>();
        long sequence = Math.floorMod(population.seed(), 100_000L) * 10_000;
        for (PlannedLine line : population.lines()) {
            sequence++;
            if (line.hasTaskOrder()) {
                YearMonth month = YearMonth.from(line.startsOn());
                taskNumbers.put(line.key(), TaskNumber.mint(month, sequence).value());
            }
            if (line.worker().proprietorship().isPresent()) {
                pays.put(line.key(), new Pay(Money.ZERO, line.gross()));
            }
        }
        return new Booking(taskNumbers, pays);
    }
}
