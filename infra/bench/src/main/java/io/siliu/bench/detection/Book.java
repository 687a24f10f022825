package io.siliu.bench.detection;

import io.siliu.sandbox.economy.Chronicle;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that an economy told, by the keys that features ask for. */
final class Book implements Chronicle {

    final Map<String, Enterprise> enterprises = new LinkedHashMap<>();
    final Map<String, MasterAgreement> agreements = new HashMap<>();
    final Map<String, Worker> workers = new LinkedHashMap<>();
    final Map<String, Registration> registrations = new HashMap<>();
    final Map<String, Licence> licences = new LinkedHashMap<>();
    final Map<String, Contract> contracts = new HashMap<>();
    final Map<String, Task> tasks = new LinkedHashMap<>();
    final Map<String, Delivery> deliveries = new HashMap<>();
    final Map<String, Acceptance> acceptances = new HashMap<>();
    final List<Line> lines = new ArrayList<>();
    final List<PlantedCase> cases = new ArrayList<>();
    final List<SharedSite> sites = new ArrayList<>();
    final List<HouseholdProof> households = new ArrayList<>();
    final Index<Employment> employments = new Index<>();
    final Index<ProxyAgreement> proxies = new Index<>();
    final Index<CallBack> callBacks = new Index<>();
    final Index<Contract> contractsByFile = new Index<>();
    final Index<Line> linesByWorker = new Index<>();
    final Index<Line> linesByEnterprise = new Index<>();
    final Index<Payment> payments = new Index<>();
    final Index<Payment> paymentsByReceipt = new Index<>();
    final Index<Invoice> invoices = new Index<>();
    final Index<Invoice> invoicesByNumber = new Index<>();
    final Index<Invoice> invoicesBySeller = new Index<>();
    final Index<Transfer> transfersFrom = new Index<>();
    final Index<Transfer> transfersTo = new Index<>();
    final Index<Withdrawal> withdrawals = new Index<>();
    final Index<Withdrawal> withdrawalsBy = new Index<>();
    final Index<SignIn> signIns = new Index<>();
    final Index<Deposit> deposits = new Index<>();
    final Map<String, Reported> reported = new HashMap<>();
    private final Map<String, Line> linesById = new HashMap<>();

    /** Things by a key; an unknown key has none. */
    static final class Index<T> {

        private final Map<String, List<T>> byKey = new HashMap<>();

        void put(String key, T value) {
            byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
        }

        List<T> of(String key) {
            return byKey.getOrDefault(key, Collections.emptyList());
        }

        Iterable<Map.Entry<String, List<T>>> all() {
            return byKey.entrySet();
        }
    }

    Line line(String id) {
        return linesById.get(id);
    }

    static String key(String party, YearMonth month) {
        return party + "/" + month;
    }

    @Override
    public void enterprise(Enterprise enterprise) {
        enterprises.put(enterprise.creditCode(), enterprise);
    }

    @Override
    public void masterAgreement(MasterAgreement agreement) {
        agreements.put(agreement.enterprise(), agreement);
    }

    @Override
    public void worker(Worker worker) {
        workers.put(worker.id(), worker);
    }

    @Override
    public void licence(Licence licence) {
        licences.put(licence.creditCode(), licence);
    }

    @Override
    public void registration(Registration registration) {
        registrations.put(registration.worker(), registration);
    }

    @Override
    public void employment(Employment employment) {
        employments.put(employment.enterprise() + "/" + employment.idNumber(), employment);
    }

    @Override
    public void proxyAgreement(ProxyAgreement agreement) {
        proxies.put(agreement.worker() + "/" + agreement.agent(), agreement);
    }

    @Override
    public void householdProof(HouseholdProof proof) {
        households.add(proof);
    }

    @Override
    public void sharedSite(SharedSite site) {
        sites.add(site);
    }

    @Override
    public void callBack(CallBack callBack) {
        callBacks.put(callBack.worker(), callBack);
    }

    @Override
    public void contract(Contract contract) {
        contracts.putIfAbsent(contract.number(), contract);
        contractsByFile.put(contract.number(), contract);
        contractsByFile.put(contract.signing().file(), contract);
    }

    @Override
    public void task(Task task) {
        tasks.put(task.number(), task);
    }

    @Override
    public void delivery(Delivery delivery) {
        deliveries.put(delivery.task(), delivery);
    }

    @Override
    public void acceptance(Acceptance acceptance) {
        acceptances.put(acceptance.task(), acceptance);
    }

    @Override
    public void line(Line line) {
        lines.add(line);
        linesById.put(line.id(), line);
        linesByWorker.put(line.worker(), line);
        linesByEnterprise.put(line.enterprise(), line);
    }

    @Override
    public void payment(Payment payment) {
        payments.put(payment.line(), payment);
        paymentsByReceipt.put(payment.receipt(), payment);
    }

    @Override
    public void invoice(Invoice invoice) {
        invoices.put(invoice.line(), invoice);
        invoicesByNumber.put(invoice.number(), invoice);
        invoicesBySeller.put(invoice.sellerCode(), invoice);
    }

    @Override
    public void transfer(Transfer transfer) {
        transfersFrom.put(transfer.from(), transfer);
        transfersTo.put(transfer.to(), transfer);
    }

    @Override
    public void withdrawal(Withdrawal withdrawal) {
        withdrawals.put(withdrawal.worker(), withdrawal);
        withdrawalsBy.put(withdrawal.by(), withdrawal);
    }

    @Override
    public void signIn(SignIn signIn) {
        signIns.put(signIn.worker(), signIn);
    }

    @Override
    public void deposit(Deposit deposit) {
        deposits.put(key(deposit.enterprise(), deposit.month()), deposit);
    }

    @Override
    public void reported(Reported report) {
        reported.put(key(report.worker(), report.month()), report);
    }

    @Override
    public void plantedCase(PlantedCase planted) {
        cases.add(planted);
    }

    @Override
    public void closed(YearMonth month) {
        // Features are computed when all months are in.
    }
}
