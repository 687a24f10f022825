package io.siliu.sandbox.economy.world;

import io.siliu.kernel.Money;
import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.event.WorkDay;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * How enterprise and worker behave in one engagement. Each method takes what honest people would do and says what these
 * do; here it is the same. A scheme overrides what it twists and nothing else.
 */
public class Conduct {

    /** People who do what they say. */
    public static final Conduct HONEST = new Conduct();

    protected Conduct() {}

    /** Whether the line of this piece belongs to the truth of a planted case. */
    public boolean plants(Stint stint) {
        return false;
    }

    public int settlementsPerMonth(Engagement engagement) {
        return engagement.trade().settlementsPerMonth();
    }

    /** The contract, or null where there is none. */
    public Contract contract(Engagement engagement, Contract honest) {
        return honest;
    }

    /** How long the days are, where 1 is what the person does in that month. */
    public double effort(Stint stint) {
        return 1;
    }

    public List<WorkDay> days(Stint stint, List<WorkDay> honest) {
        return honest;
    }

    /** The task order, or null where nothing was ordered. */
    public Task task(Stint stint, Task honest) {
        return honest;
    }

    public Delivery delivery(Stint stint, Delivery honest) {
        return honest;
    }

    public Acceptance acceptance(Stint stint, Acceptance honest) {
        return honest;
    }

    /** What the line pays before taxes. */
    public Money gross(Stint stint, Money honest) {
        return honest;
    }

    /** A fee that is taken from the worker. */
    public Money feeCharged(Stint stint, Money gross) {
        return Money.ZERO;
    }

    public LocalDateTime paidAt(Stint stint, LocalDateTime honest) {
        return honest;
    }

    public List<Payment> payments(Stint stint, Payment honest) {
        return List.of(honest);
    }

    /** @param honest null for a natural person, who invoices nothing */
    public List<Invoice> invoices(Stint stint, Invoice honest) {
        return honest == null ? List.of() : List.of(honest);
    }

    public List<Transfer> transfers(Stint stint, Payment payment, List<Transfer> honest) {
        return honest;
    }

    public List<Withdrawal> withdrawals(Stint stint, Withdrawal honest) {
        return List.of(honest);
    }

    /** The last sign-in before a payment, or null where there was none. */
    public SignIn signIn(Stint stint, SignIn honest) {
        return honest;
    }

    /** Whether the enterprise's money for this month came from a personal account. */
    public boolean fundedPersonally() {
        return false;
    }

    /** Whether the money that came in left again at once, in round amounts. */
    public boolean passesThrough() {
        return false;
    }

    /** What the quarterly report says of the month. */
    public Money reported(Engagement engagement, YearMonth month, Money earned) {
        return earned;
    }
}
