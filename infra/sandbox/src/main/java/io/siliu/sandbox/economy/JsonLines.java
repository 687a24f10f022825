package io.siliu.sandbox.economy;

import io.siliu.kernel.canonical.Json;
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
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes an economy as JSON lines, one file a kind, as it is told; the truth stands in {@code truth.jsonl}. */
public final class JsonLines implements Chronicle, Closeable {

    private final Path folder;
    private final Map<String, BufferedWriter> files = new LinkedHashMap<>();
    private long written;

    /** Writes into a folder, which is made when missing. */
    public JsonLines(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** How many lines were written so far. */
    public long written() {
        return written;
    }

    private void write(String file, Object value) {
        try {
            BufferedWriter writer = files.get(file);
            if (writer == null) {
                writer = Files.newBufferedWriter(folder.resolve(file + ".jsonl"), StandardCharsets.UTF_8);
                files.put(file, writer);
            }
            writer.write(Json.text(value));
            writer.write('\n');
            written++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : files.values()) {
            writer.close();
        }
    }

    @Override
    public void enterprise(Enterprise enterprise) {
        write("enterprises", enterprise);
    }

    @Override
    public void masterAgreement(MasterAgreement masterAgreement) {
        write("master-agreements", masterAgreement);
    }

    @Override
    public void worker(Worker worker) {
        write("workers", worker);
    }

    @Override
    public void licence(Licence licence) {
        write("licences", licence);
    }

    @Override
    public void registration(Registration registration) {
        write("registrations", registration);
    }

    @Override
    public void employment(Employment employment) {
        write("employments", employment);
    }

    @Override
    public void proxyAgreement(ProxyAgreement proxyAgreement) {
        write("proxy-agreements", proxyAgreement);
    }

    @Override
    public void householdProof(HouseholdProof householdProof) {
        write("household-proofs", householdProof);
    }

    @Override
    public void sharedSite(SharedSite sharedSite) {
        write("shared-sites", sharedSite);
    }

    @Override
    public void callBack(CallBack callBack) {
        write("call-backs", callBack);
    }

    @Override
    public void contract(Contract contract) {
        write("contracts", contract);
    }

    @Override
    public void task(Task task) {
        write("tasks", task);
    }

    @Override
    public void delivery(Delivery delivery) {
        write("deliveries", delivery);
    }

    @Override
    public void acceptance(Acceptance acceptance) {
        write("acceptances", acceptance);
    }

    @Override
    public void line(Line line) {
        write("lines", line);
    }

    @Override
    public void payment(Payment payment) {
        write("payments", payment);
    }

    @Override
    public void invoice(Invoice invoice) {
        write("invoices", invoice);
    }

    @Override
    public void transfer(Transfer transfer) {
        write("transfers", transfer);
    }

    @Override
    public void withdrawal(Withdrawal withdrawal) {
        write("withdrawals", withdrawal);
    }

    @Override
    public void signIn(SignIn signIn) {
        write("sign-ins", signIn);
    }

    @Override
    public void deposit(Deposit deposit) {
        write("deposits", deposit);
    }

    @Override
    public void reported(Reported reported) {
        write("reported", reported);
    }

    @Override
    public void plantedCase(PlantedCase plantedCase) {
        write("truth", plantedCase);
    }

    @Override
    public void closed(YearMonth month) {
        // Lines carry their dates themselves.
    }
}
