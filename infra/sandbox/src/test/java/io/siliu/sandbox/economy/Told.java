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
import java.util.ArrayList;
import java.util.List;

/** Everything that a small economy told, in lists. */
final class Told implements Chronicle {

    final List<Enterprise> enterprises = new ArrayList<>();
    final List<MasterAgreement> masterAgreements = new ArrayList<>();
    final List<Worker> workers = new ArrayList<>();
    final List<Licence> licences = new ArrayList<>();
    final List<Registration> registrations = new ArrayList<>();
    final List<Employment> employments = new ArrayList<>();
    final List<ProxyAgreement> proxyAgreements = new ArrayList<>();
    final List<HouseholdProof> householdProofs = new ArrayList<>();
    final List<SharedSite> sharedSites = new ArrayList<>();
    final List<CallBack> callBacks = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<Delivery> deliveries = new ArrayList<>();
    final List<Acceptance> acceptances = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Payment> payments = new ArrayList<>();
    final List<Invoice> invoices = new ArrayList<>();
    final List<Transfer> transfers = new ArrayList<>();
    final List<Withdrawal> withdrawals = new ArrayList<>();
    final List<SignIn> signIns = new ArrayList<>();
    final List<Deposit> deposits = new ArrayList<>();
    final List<Reported> reports = new ArrayList<>();
    final List<PlantedCase> truth = new ArrayList<>();

    static Told of(EconomyPlan plan) {
        Told told = new Told();
        Economy.of(plan).tell(told);
        return told;
    }

    @Override
    public void enterprise(Enterprise enterprise) {
        enterprises.add(enterprise);
    }

    @Override
    public void masterAgreement(MasterAgreement masterAgreement) {
        masterAgreements.add(masterAgreement);
    }

    @Override
    public void worker(Worker worker) {
        workers.add(worker);
    }

    @Override
    public void licence(Licence licence) {
        licences.add(licence);
    }

    @Override
    public void registration(Registration registration) {
        registrations.add(registration);
    }

    @Override
    public void employment(Employment employment) {
        employments.add(employment);
    }

    @Override
    public void proxyAgreement(ProxyAgreement proxyAgreement) {
        proxyAgreements.add(proxyAgreement);
    }

    @Override
    public void householdProof(HouseholdProof householdProof) {
        householdProofs.add(householdProof);
    }

    @Override
    public void sharedSite(SharedSite sharedSite) {
        sharedSites.add(sharedSite);
    }

    @Override
    public void callBack(CallBack callBack) {
        callBacks.add(callBack);
    }

    @Override
    public void contract(Contract contract) {
        contracts.add(contract);
    }

    @Override
    public void task(Task task) {
        tasks.add(task);
    }

    @Override
    public void delivery(Delivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public void acceptance(Acceptance acceptance) {
        acceptances.add(acceptance);
    }

    @Override
    public void line(Line line) {
        lines.add(line);
    }

    @Override
    public void payment(Payment payment) {
        payments.add(payment);
    }

    @Override
    public void invoice(Invoice invoice) {
        invoices.add(invoice);
    }

    @Override
    public void transfer(Transfer transfer) {
        transfers.add(transfer);
    }

    @Override
    public void withdrawal(Withdrawal withdrawal) {
        withdrawals.add(withdrawal);
    }

    @Override
    public void signIn(SignIn signIn) {
        signIns.add(signIn);
    }

    @Override
    public void deposit(Deposit deposit) {
        deposits.add(deposit);
    }

    @Override
    public void reported(Reported reported) {
        reports.add(reported);
    }

    @Override
    public void plantedCase(PlantedCase plantedCase) {
        truth.add(plantedCase);
    }

    @Override
    public void closed(YearMonth month) {
        // Nothing to do: everything is kept.
    }
}
