package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More invoiced than accepted (V06), where the tax bureau tells of a number again. */
@SiliuTest
@Import(Town.class)
class NumberToldTwiceTest {

    private static final Actor BUREAU = new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final int FIRM = 8_381;
    private static final int WORKER = 952;
    private static final int OTHER = 988;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String V06 = "V06";

    private final Town town;
    private final Access access;
    private final OutsideStatements statements;
    private final BookSettlement settlements;
    private final Signals signals;
    private final Workers workers;
    private final JdbcClient database;

    NumberToldTwiceTest(
            Town town,
            Access access,
            OutsideStatements statements,
            BookSettlement settlements,
            Signals signals,
            Workers workers,
            JdbcClient database) {
        this.town = town;
        this.access = access;
        this.statements = statements;
        this.settlements = settlements;
        this.signals = signals;
        this.workers = workers;
        this.database = database;
    }

    /** Neither a later use of the number nor a corrected sum is another invoice; another number is. */
    @Test
    void aNumberIsOneInvoiceHoweverOftenItIsToldOf() {
        long enterprise = booked(FIRM, WORKER);
        told(FIRM, WORKER, "26990000000000098401", "2026-09-09T10:00:00", "610.00");
        told(FIRM, WORKER, "26990000000000098401", "2026-09-09T10:00:00", "600.00");
        told(FIRM, WORKER, "26990000000000098401", "2026-09-20T10:00:00", "450.00");
        SignalFacts known = signals(enterprise, WORKER, "26990000000000098401");
        assertThat(known.invoicing().invoicedTotal().value()).isEqualTo(Money.of("600.00"));
        assertThat(Asked.about(V06, known).isAnswered()).isTrue();
        assertThat(Asked.about(V06, known).circumstances()).isEmpty();
    }

    @Test
    void anInvoiceBeyondWhatWasAcceptedIsAHit() {
        long enterprise = booked(FIRM + 2, OTHER);
        told(FIRM + 2, OTHER, "26990000000000098801", "2026-09-09T10:00:00", "600.00");
        told(FIRM + 2, OTHER, "26990000000000098802", "2026-09-08T10:00:00", "0.01");
        SignalFacts known = signals(enterprise, OTHER, "26990000000000098801");
        assertThat(known.invoicing().invoicedTotal().value()).isEqualTo(Money.of("600.01"));
        assertThat(Asked.about(V06, known).circumstances()).containsExactly("ABOVE_ACCEPTED");
    }

    private long booked(int firm, int worker) {
        long enterprise = town.enterprise(firm, EngagementModel.AGENCY);
        town.worker(worker);
        String task = town.acceptedTask(enterprise, worker, "600.00", DAY);
        String file = Town.header() + Town.line("TOLD-" + firm, task, worker, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
        return enterprise;
    }

    private void told(int firm, int worker, String number, String at, String total) {
        String word = """
                {"kind":"INVOICE","number":"%s","seller":"%s","client":"%s","issuedAt":"%s","origin":"10.7.0.1",
                 "category":"RIDER","total":"%s","voided":false,"redLetter":false,"filed":true}""".formatted(number, Invented.proprietorCode(worker), Invented.enterpriseCode(firm), at, total);
        assertThat(access.actingAs(BUREAU, () -> statements.take("示例税务局", List.of(Json.MAPPER.readTree(word)))))
                .extracting(OutsideStatements.Outcome::state)
                .containsExactly(OutsideStatements.State.TAKEN);
    }

    private SignalFacts signals(long enterprise, int worker, String invoice) {
        long id = workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
        long line = database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ?")
                .params(enterprise, id)
                .query(Long.class)
                .single();
        Subject subject = new Subject(
                enterprise,
                line,
                id,
                DAY,
                YearMonth.from(DAY),
                "RIDER",
                "990100",
                null,
                Money.of("600.00"),
                Money.ZERO,
                null,
                List.of(invoice));
        return signals.of(List.of(subject)).get(line).signals();
    }
}
