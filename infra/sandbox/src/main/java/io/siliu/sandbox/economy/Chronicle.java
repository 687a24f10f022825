package io.siliu.sandbox.economy;

import io.siliu.sandbox.economy.event.Acceptance;
import io.siliu.sandbox.economy.event.CallBack;
import io.siliu.sandbox.economy.event.Contract;
import io.siliu.sandbox.economy.event.Delivery;
import io.siliu.sandbox.economy.event.Deposit;
import io.siliu.sandbox.economy.event.Employment;
import io.siliu.sandbox.economy.event.Enterprise;
import io.siliu.sandbox.economy.event.HouseholdProof;
import io.siliu.sandbox.economy.event.Invoice;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Line;
import io.siliu.sandbox.economy.event.MasterAgreement;
import io.siliu.sandbox.economy.event.Payment;
import io.siliu.sandbox.economy.event.PlantedCase;
import io.siliu.sandbox.economy.event.ProxyAgreement;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.Reported;
import io.siliu.sandbox.economy.event.SharedSite;
import io.siliu.sandbox.economy.event.SignIn;
import io.siliu.sandbox.economy.event.Task;
import io.siliu.sandbox.economy.event.Transfer;
import io.siliu.sandbox.economy.event.Withdrawal;
import io.siliu.sandbox.economy.event.Worker;
import java.time.YearMonth;

/**
 * Takes what happens in an economy: parties and their papers of standing first, then month by month what was worked and
 * paid, the truth last. A task comes before its delivery, a line before its payments and invoices; nothing is told twice.
 */
public interface Chronicle {

    void enterprise(Enterprise enterprise);

    void masterAgreement(MasterAgreement masterAgreement);

    void worker(Worker worker);

    void licence(Licence licence);

    void registration(Registration registration);

    void employment(Employment employment);

    void proxyAgreement(ProxyAgreement proxyAgreement);

    void householdProof(HouseholdProof householdProof);

    void sharedSite(SharedSite sharedSite);

    void callBack(CallBack callBack);

    void contract(Contract contract);

    void task(Task task);

    void delivery(Delivery delivery);

    void acceptance(Acceptance acceptance);

    void line(Line line);

    void payment(Payment payment);

    void invoice(Invoice invoice);

    void transfer(Transfer transfer);

    void withdrawal(Withdrawal withdrawal);

    void signIn(SignIn signIn);

    void deposit(Deposit deposit);

    void reported(Reported reported);

    void plantedCase(PlantedCase plantedCase);

    /** All of this month was told. */
    void closed(YearMonth month);
}
