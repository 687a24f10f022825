package io.siliu.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.rules.fact.TransferSignals;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.Industry;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.Officer;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.population.EngagementModel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where pay goes afterwards, on transfers written by hand. */
class MoneyPartTests {

    private static final LocalDateTime PAID = LocalDateTime.of(2026, 6, 10, 10, 0);
    private final Book book = new Book();

    MoneyPartTests() {
        book.enterprise(new Enterprise(
                "E1",
                "示例企业",
                Industry.RETAIL,
                "990100",
                "地址",
                LocalDate.of(2020, 1, 1),
                Money.ZERO,
                1,
                Money.of("1000000.00"),
                EngagementModel.AGENCY,
                "firm",
                List.of(new Officer("P1", "boss", null, 0)),
                Money.ZERO,
                Money.ZERO));
        pay("W1", "card1");
    }

    private void pay(String worker, String card) {
        String id = "L-" + worker;
        book.line(new Line(
                id,
                "E1",
                worker,
                null,
                "RIDER",
                "990100",
                null,
                null,
                YearMonth.of(2026, 5),
                PAID.toLocalDate(),
                PAID.toLocalDate(),
                Money.of("5000.00"),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.of("5000.00"),
                Money.ZERO));
        book.payment(new Payment(id, "R-" + worker, "示例企业", "firm", card, Money.of("5000.00"), PAID, true));
    }

    private void send(String from, String to, String amount, int hours) {
        book.transfer(new Transfer(from, to, Money.of(amount), PAID.plusHours(hours)));
    }

    private TransferSignals signals() {
        return new MoneyPart(book, new Months(book), new Evidence(book)).transfers(book.line("L-W1"));
    }

    @Test
    void whatReachesAnOfficerWithinThreeDaysHasReturned() {
        send("card1", "boss", "3000.00", 72);
        send("card1", "family", "1000.00", 2);
        assertThat(signals().returnedAmount().value()).isEqualTo(Money.of("3000.00"));
        assertThat(signals().returnedShare().value()).hasToString("0.6");
    }

    @Test
    void whatReachesAnOfficerAnHourLaterHasNot() {
        send("card1", "boss", "3000.00", 73);
        assertThat(signals().returnedAmount().value()).isEqualTo(Money.ZERO);
    }

    @Test
    void aRingGoesBackToThePayerOverAtMostTwoOthers() {
        send("card1", "a", "4000.00", 5);
        send("a", "b", "4000.00", 9);
        send("b", "firm", "4000.00", 20);
        assertThat(signals().ringLength().value()).hasToString("4");
    }

    @Test
    void aRingThatEndsWithAnOfficerEndsWithTheEnterprise() {
        send("card1", "relative", "4300.00", 120);
        send("relative", "boss", "4300.00", 170);
        assertThat(signals().ringLength().value()).hasToString("3");
        assertThat(signals().returnedAmount().value()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatLeftBeforeItCameIsNoRing() {
        send("relative", "boss", "4300.00", 120);
        send("card1", "relative", "4300.00", 170);
        assertThat(signals().ringLength().value()).hasToString("0");
    }

    @Test
    void rentPaidToAnOfficerIsNoRing() {
        send("card1", "boss", "900.00", 100);
        assertThat(signals().ringLength().value()).hasToString("0");
    }

    @Test
    void aLongerWayRoundIsNoRingAndALoanPaidBackIsNone() {
        send("card1", "friend", "500.00", 5);
        send("friend", "card1", "500.00", 50);
        send("card1", "a", "4000.00", 5);
        send("a", "b", "4000.00", 9);
        send("b", "c", "4000.00", 10);
        send("c", "firm", "4000.00", 20);
        assertThat(signals().ringLength().value()).hasToString("0");
    }

    @Test
    void anAccountThatMostOfThePayOfManyReachesGathersThem() {
        send("card1", "collector", "2600.00", 5);
        for (int place = 2; place <= 6; place++) {
            pay("W" + place, "card" + place);
            send("card" + place, "collector", "4500.00", 20);
        }
        assertThat(signals().fanInWorkers().value()).hasToString("6");
    }

    @Test
    void rentToOneLandlordDoesNotGather() {
        for (int place = 2; place <= 9; place++) {
            pay("W" + place, "card" + place);
            send("card" + place, "landlord", "900.00", 20);
        }
        send("card1", "landlord", "900.00", 5);
        assertThat(signals().fanInWorkers().value()).hasToString("1");
    }
}
