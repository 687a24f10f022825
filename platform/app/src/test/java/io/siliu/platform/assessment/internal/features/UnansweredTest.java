package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.internal.objection.Objection.Outcome;
import io.siliu.platform.settlement.internal.objection.Objection.Topic;
import io.siliu.platform.settlement.internal.objection.ObjectionDesk;
import io.siliu.platform.settlement.internal.objection.OwnObjections;
import io.siliu.rules.fact.Measured;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long an objection of the worker has waited on the day of a line (I15). */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnansweredTest {

    private static final int FIRM = 8_411;
    private static final int WORKER = 976;
    private static final int SILENT = 978;
    private static final int OTHER_FIRM = 8_479;
    private static final int BOTH = 984;
    private static final long ACCOUNT_OF_ZERO = 4_000;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final String I15 = "I15";

    private final Town town;
    private final Access access;
    private final BookSettlement settlements;
    private final OwnObjections own;
    private final ObjectionDesk desk;
    private final Signals signals;
    private final Workers workers;
    private final PersonalData personal;
    private final JdbcClient database;
    private long enterprise;

    UnansweredTest(
            Town town,
            Access access,
            BookSettlement settlements,
            OwnObjections own,
            ObjectionDesk desk,
            Signals signals,
            Workers workers,
            PersonalData personal,
            JdbcClient database) {
        this.town = town;
        this.access = access;
        this.settlements = settlements;
        this.own = own;
        this.desk = desk;
        this.signals = signals;
        this.workers = workers;
        this.personal = personal;
        this.database = database;
    }

    @BeforeAll
    void twoArePaid() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        town.worker(SILENT);
        String file = Town.header() + Town.line("WAIT", "", WORKER, "600.00") + Town.line("WAIT", "", SILENT, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
    }

    private Actor onPhone(int worker) {
        long account = ACCOUNT_OF_ZERO + worker;
        String masked = "100****0" + worker;
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, ?, ?, 'WORKER', NOW(6), 'IDENTITY')")
                .params(account, "phone-" + account, masked)
                .update();
        database.sql("INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                        + " retention_class) VALUES (?, ?, ?, REPEAT(?, 8), ?, NOW(6), 'IDENTITY')")
                .params(
                        account,
                        person(worker),
                        personal.encryptText(person(worker), Invented.mobile(worker)),
                        String.valueOf(account),
                        masked)
                .update();
        return new Actor(account, masked, Role.WORKER, null, null, Role.WORKER.permissions());
    }

    /** Sixteen days are the hit, fifteen the near miss; with its answer nothing waits. */
    @Test
    void anObjectionThatWaitsTooLongIsAHitUntilItIsAnswered() {
        long id = access.actingAs(onPhone(WORKER), () -> own.raise(line(WORKER), Topic.NOT_PAID, "示例：八月的钱没到"));
        assertThat(waited().value().number())
                .as("raised after the day of the line")
                .isEqualByComparingTo("0");

        raisedOn(id, DAY.minusDays(15));
        assertThat(waited().value().number()).isEqualByComparingTo("15");
        assertThat(Asked.about(I15, signals(WORKER)).isAnswered()).isTrue();
        assertThat(Asked.about(I15, signals(WORKER)).circumstances()).isEmpty();

        raisedOn(id, DAY.minusDays(16));
        assertThat(waited().evidence()).containsExactly("OBJECTION/" + id);
        assertThat(Asked.about(I15, signals(WORKER)).circumstances()).containsExactly("LIMIT");

        access.actingAs(Town.person(enterprise), () -> {
            desk.answer(id, Outcome.CORRECTED, "示例：已补发");
            return null;
        });
        assertThat(Asked.about(I15, signals(WORKER)).circumstances())
                .as("answered long after the day of the line")
                .containsExactly("LIMIT");
        database.sql("UPDATE objection SET answered_at = ? WHERE id = ?")
                .params(DAY.atStartOfDay(), id)
                .update();
        assertThat(waited().value().number()).isEqualByComparingTo("0");
    }

    /** The other enterprise neither sees the objection nor could answer it; one without a line is put to the platform. */
    @Test
    void whatAnotherEnterpriseLeavesUnansweredIsNotThisOnes() {
        long other = town.enterprise(OTHER_FIRM, EngagementModel.AGENCY);
        town.worker(BOTH);
        Actor worker = onPhone(BOTH);
        String file = Town.header() + Town.line("WAIT-A", "", BOTH, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), DAY, null));
        String others = Town.header() + Town.line("WAIT-B", "", BOTH, "600.00");
        access.actingAs(Town.person(other), () -> settlements.book(others.getBytes(UTF_8), DAY, null));
        raisedOn(access.actingAs(worker, () -> own.raise(line(BOTH), Topic.NOT_PAID, "示例：八月的钱没到")), DAY.minusDays(16));
        raisedOn(access.actingAs(worker, () -> own.raise(null, Topic.NOT_PAID, "示例：谁都没付")), DAY.minusDays(20));

        assertThat(signals(enterprise, BOTH).will().daysUnanswered().value().number())
                .isEqualByComparingTo("16");
        assertThat(Asked.about(I15, signals(enterprise, BOTH)).circumstances()).containsExactly("LIMIT");
        assertThat(signals(other, BOTH).will().daysUnanswered().value().number())
                .isEqualByComparingTo("0");
        assertThat(Asked.about(I15, signals(other, BOTH)).circumstances()).isEmpty();
    }

    @Test
    void whoCannotObjectIsNotSilent() {
        assertThat(signals(SILENT).will().daysUnanswered()).isNull();
        assertThat(Asked.about(I15, signals(SILENT)).isAnswered()).isFalse();
    }

    private void raisedOn(long id, LocalDate day) {
        database.sql("UPDATE objection SET raised_at = ? WHERE id = ?")
                .params(day.atStartOfDay(), id)
                .update();
    }

    private Measured waited() {
        return signals(WORKER).will().daysUnanswered();
    }

    private long person(int worker) {
        return workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    private long line(int worker) {
        return line(enterprise, worker);
    }

    private long line(long enterprise, int worker) {
        return database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ?")
                .params(enterprise, person(worker))
                .query(Long.class)
                .single();
    }

    private SignalFacts signals(int worker) {
        return signals(enterprise, worker);
    }

    private SignalFacts signals(long enterprise, int worker) {
        Subject subject = new Subject(
                enterprise,
                line(enterprise, worker),
                person(worker),
                DAY,
                YearMonth.from(DAY),
                "RIDER",
                "990100",
                null,
                Money.of("600.00"),
                Money.ZERO,
                null,
                List.of());
        return signals.of(List.of(subject)).get(subject.lineId()).signals();
    }
}
