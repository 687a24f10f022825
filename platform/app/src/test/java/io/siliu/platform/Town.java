package io.siliu.platform;

import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.contract.RecordAgreement;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.work.OrderTasks;
import io.siliu.platform.work.RecordAcceptances;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Enterprises and workers for tests, made through the use cases: worker {@code n} is called 示例工n; even ones are sole
 * proprietors, odd ones natural persons. Import it with {@code @Import(Town.class)}.
 */
@Component
public class Town {

    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate LICENSED = LocalDate.of(2026, 2, 1);

    private final Access access;
    private final ImportParties parties;
    private final RecordAgreement agreements;
    private final OrderTasks tasks;
    private final RecordAcceptances acceptances;

    public Town(
            Access access,
            ImportParties parties,
            RecordAgreement agreements,
            OrderTasks tasks,
            RecordAcceptances acceptances) {
        this.access = access;
        this.parties = parties;
        this.agreements = agreements;
        this.tasks = tasks;
        this.acceptances = acceptances;
    }

    /** An enterprise with an agreement of the model; its id. */
    public long enterprise(int index, EngagementModel model) {
        return access.actingAs(RISK_DESK, () -> {
            long id = parties.run(new PartyImport(
                            List.of(new PartyImport.EnterpriseRow(
                                    Invented.enterpriseCode(index), name(index), "990100", Invented.mobile(index))),
                            List.of()))
                    .enterprises()
                    .get(0)
                    .id();
            agreements.record(new RecordAgreement.Command(
                    Invented.enterpriseCode(index),
                    "FW-" + index,
                    model,
                    SINCE,
                    SINCE,
                    SINCE.plusYears(3),
                    new BigDecimal("0.06")));
            return id;
        });
    }

    public static String name(int index) {
        return "示例企业" + index + "有限公司";
    }

    /** @return the id of the worker */
    public long worker(int index) {
        return access.actingAs(
                RISK_DESK,
                () -> parties.run(new PartyImport(List.of(), List.of(row(index))))
                        .workers()
                        .get(0)
                        .id());
    }

    private static PartyImport.WorkerRow row(int index) {
        PartyImport.CapacityRow person = new PartyImport.CapacityRow(
                LegalCapacity.NATURAL_PERSON,
                SINCE,
                index % 2 == 0 ? LICENSED.minusDays(1) : null,
                null,
                null,
                null,
                "示例");
        PartyImport.CapacityRow proprietor = new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                LICENSED,
                null,
                Invented.proprietorCode(index),
                tradeName(index),
                LICENSED,
                "示例执照");
        return new PartyImport.WorkerRow(
                "示例工" + index,
                Invented.idNumber(index),
                Invented.mobile(index),
                Invented.card(index),
                "RIDER",
                "990100",
                index % 2 == 0 ? List.of(person, proprietor) : List.of(person),
                List.of(new PartyImport.ConsentRow(
                        "SETTLEMENT_AND_TAX", "2026-06", Instant.parse("2026-06-01T00:00:00Z"), null)));
    }

    public static String tradeName(int index) {
        return "示例工" + index + "配送服务部";
    }

    /** A task of today, delivered and accepted; its number. */
    public String acceptedTask(long enterpriseId, int worker, String amount, LocalDate day) {
        return acceptedTask(enterpriseId, worker, "RIDER", amount, day);
    }

    /** The same for work of any occupation, whatever the worker is. */
    public String acceptedTask(long enterpriseId, int worker, String occupation, String amount, LocalDate day) {
        return access.actingAs(person(enterpriseId), () -> {
            String number = tasks.order(List.of(new OrderTasks.Command(
                            Invented.idNumber(worker), occupation, "990100", "即时配送", Money.of(amount), day, day)))
                    .get(0)
                    .taskNumber()
                    .value();
            acceptances.accept(List.of(
                    new RecordAcceptances.Command(number, day, BigDecimal.TEN, Money.of(amount), "示例站长", null)));
            return number;
        });
    }

    /** Somebody who acts for the enterprise. */
    public static Actor person(long enterpriseId) {
        return new Actor(1, "示例经办", Role.ENTERPRISE, enterpriseId, null, Role.ENTERPRISE.permissions());
    }

    public static String header() {
        return "批次号,任务单号,姓名,证件号码,银行卡号,应付金额\n";
    }

    public static String line(String batch, String task, int worker, String amount) {
        return String.join(",", batch, task, "示例工" + worker, Invented.idNumber(worker), Invented.card(worker), amount)
                + "\n";
    }
}
