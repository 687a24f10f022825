package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.internal.features.Ring.Arrival;
import io.siliu.platform.assessment.internal.features.Ring.Way;
import io.siliu.platform.assessment.internal.outside.Heard;
import io.siliu.platform.assessment.internal.outside.SaidKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pay of 5,000 that does or does not come back to the enterprise or its boss within thirty days. */
class RingTest {

    private static final Instant PAID = Instant.parse("2026-09-08T02:00:00Z");
    private static final Instant END = PAID.plus(Duration.ofDays(30));

    private final List<Heard> transfers = new ArrayList<>();

    @Test
    void theTransfersOfTheWayAreNamedInItsOrder() {
        send("card", "family", "1200.00", 1);
        send("card", "relative", "4500.00", 5);
        send("relative", "friend", "4400.00", 9);
        send("friend", "boss", "4300.00", 20);

        assertThat(ring()).get().satisfies(way -> {
            assertThat(way.length()).isEqualTo(4);
            assertThat(path(way)).containsExactly(List.of(2L), List.of(3L), List.of(4L));
        });
    }

    @Test
    void whatLeftBeforeItCameClosesNoRing() {
        send("relative", "boss", "4500.00", 5);
        send("card", "relative", "4500.00", 9);

        assertThat(ring()).isEmpty();
    }

    @Test
    void theSameInTheRightOrderDoes() {
        send("card", "relative", "4500.00", 5);
        send("relative", "boss", "4500.00", 9);

        assertThat(ring()).map(Way::length).contains(3);
    }

    @Test
    void noMoreGoesOnThanCame() {
        send("card", "relative", "1500.00", 5);
        send("relative", "boss", "3000.00", 6);
        send("card", "relative", "1500.00", 8);

        assertThat(ring()).as("half of it was the relative's own").isEmpty();
    }

    @Test
    void threePartsAreOneHop() {
        send("card", "boss", "1500.00", 5);
        send("card", "boss", "1400.00", 50);
        send("card", "boss", "1500.00", 200);

        assertThat(ring()).get().satisfies(way -> {
            assertThat(way.length()).isEqualTo(2);
            assertThat(path(way)).as("up to most of the pay").containsExactly(List.of(1L, 2L));
        });
    }

    @Test
    void partsThatAreSentOnAsTheyComeAreARing() {
        send("card", "relative", "1500.00", 5);
        send("relative", "boss", "1400.00", 6);
        send("card", "relative", "1500.00", 50);
        send("relative", "boss", "1400.00", 51);

        assertThat(ring()).map(RingTest::path).contains(List.of(List.of(1L, 3L), List.of(2L, 4L)));
    }

    @Test
    void partsToTwoPeopleAreNoHop() {
        send("card", "boss", "1500.00", 5);
        send("card", "officer", "1500.00", 6);

        assertThat(ring()).isEmpty();
    }

    @Test
    void partsThatEndAfterTheMonthAreNone() {
        send("card", "boss", "1500.00", 5);
        send("card", "boss", "1500.00", 31 * 24);

        assertThat(ring()).isEmpty();
    }

    @Test
    void rentToTheBossIsNone() {
        send("card", "boss", "900.00", 20);

        assertThat(ring()).isEmpty();
    }

    /** However much it comes to: what is less than a tenth of the pay is spent, not sent back. */
    @Test
    void dailyShoppingAtTheClientIsNone() {
        IntStream.range(0, 29).forEach(day -> send("card", "shop", "180.00", 10 + 24 * day));

        assertThat(ring()).isEmpty();
    }

    /** Four pays of 5,000 in the month, of each of which 700 are spent at the client in one go. */
    @Test
    void weeklyShoppingFromWeeklyPayIsNone() {
        IntStream.range(0, 4).forEach(week -> send("card", "shop", "700.00", 24 * (1 + 7 * week)));

        assertThat(ring("5000.00", "5000.00", "5000.00", "5000.00")).isEmpty();
        assertThat(ring()).as("of one pay in the month it would be most").isPresent();
    }

    @Test
    void eachOfFourPaysGivenBackInPartsIsARing() {
        IntStream.range(0, 4).forEach(week -> {
            send("card", "boss", "2300.00", 24 * (1 + 7 * week));
            send("card", "boss", "2300.00", 24 * (2 + 7 * week));
        });

        assertThat(ring("5000.00", "5000.00", "5000.00", "5000.00")).isPresent();
    }

    @Test
    void aLoanPaidBackIsNone() {
        send("card", "friend", "4000.00", 5);
        send("friend", "card", "4000.00", 50);

        assertThat(ring()).isEmpty();
    }

    private void send(String from, String to, String amount, int hours) {
        transfers.add(new Heard(
                transfers.size() + 1,
                SaidKind.TRANSFER,
                null,
                null,
                null,
                null,
                from,
                to,
                PAID.plus(Duration.ofHours(hours)),
                null,
                Money.of(amount),
                null,
                Json.MAPPER.createObjectNode()));
    }

    private Optional<Way> ring() {
        return ring("5000.00");
    }

    /** @param pays of one week after the other */
    private Optional<Way> ring(String... pays) {
        List<Arrival> paid = IntStream.range(0, pays.length)
                .mapToObj(week -> new Arrival(PAID.plus(Duration.ofDays(7L * week)), Money.of(pays[week])))
                .toList();
        Map<String, List<Heard>> from =
                transfers.stream().sorted(Comparator.comparing(Heard::at)).collect(Collectors.groupingBy(Heard::thing));
        Moves moves = new Moves(Map.of(), from, Map.of(), Map.of(), false);
        return new Ring(
                        moves,
                        Set.of("firm", "boss", "officer", "shop"),
                        paid.get(0).amount(),
                        Money.sum(paid.stream().map(Arrival::amount).toList()),
                        END)
                .from("card", paid);
    }

    private static List<List<Long>> path(Way way) {
        return way.hops().stream()
                .map(hop -> hop.stream().map(Heard::id).toList())
                .toList();
    }
}
