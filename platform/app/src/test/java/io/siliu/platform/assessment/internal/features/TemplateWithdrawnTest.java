package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.rules.fact.SignalFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the wording of an agreement had been withdrawn when the worker signed it on the phone (C18). */
@SiliuTest
@Import(Town.class)
class TemplateWithdrawnTest {

    private static final int FIRM = 8_431;
    private static final int WORKER = 912;
    private static final int UNSIGNED = 914;
    private static final long ACCOUNT = 4_751;
    private static final String C18 = "C18";

    private final Town town;
    private final Access access;
    private final ContractingAgreements agreements;
    private final BookSettlement settlements;
    private final Signals signals;
    private final Workers workers;
    private final PersonalData personal;
    private final JdbcClient database;
    private final LocalDate today;
    private long enterprise;

    TemplateWithdrawnTest(
            Town town,
            Access access,
            ContractingAgreements agreements,
            BookSettlement settlements,
            Signals signals,
            Workers workers,
            PersonalData personal,
            JdbcClient database,
            Clock clock) {
        this.town = town;
        this.access = access;
        this.agreements = agreements;
        this.settlements = settlements;
        this.signals = signals;
        this.workers = workers;
        this.personal = personal;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    /** Whoever offers an agreement next shall not find them. */
    @AfterEach
    void wordingsOfTestsGo() {
        database.sql("DELETE FROM contract_template WHERE source = '示例'").update();
    }

    @Test
    void aWordingIsOutdatedOnceItWasWithdrawnBeforeTheDayOfTheSignature() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(WORKER);
        town.worker(UNSIGNED);
        long agreement = signedByPhone();
        String file = Town.header() + Town.line("C18", "", WORKER, "600.00") + Town.line("C18", "", UNSIGNED, "600.00");
        access.actingAs(Town.person(enterprise), () -> settlements.book(file.getBytes(UTF_8), today, null));

        assertThat(Asked.about(C18, signals(WORKER)).isAnswered()).isTrue();
        assertThat(Asked.about(C18, signals(WORKER)).circumstances()).isEmpty();

        wording(agreement, "示例-当日停用", "2017-01-01", today);
        assertThat(Asked.about(C18, signals(WORKER)).circumstances())
                .as("withdrawn at the end of that day")
                .isEmpty();

        wording(agreement, "示例-早已停用", "2017-01-02", today.minusDays(1));
        assertThat(Asked.about(C18, signals(WORKER)).circumstances()).containsExactly("SEEN");
        assertThat(signals(WORKER).agreement().templateWithdrawn().evidence())
                .containsExactly("AGREEMENT/" + agreement, "TEMPLATE/示例-早已停用");

        database.sql("UPDATE contracting_agreement SET template_version = '示例-不在册' WHERE id = ?")
                .param(agreement)
                .update();
        assertThat(Asked.about(C18, signals(WORKER)).isAnswered())
                .as("a wording that is not on record")
                .isFalse();

        assertThat(signals(UNSIGNED).agreement().templateWithdrawn()).isNull();
    }

    private long signedByPhone() {
        access.actingAs(Town.person(enterprise), () -> agreements.offer(enterprise, List.of(person(WORKER)), today));
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, 'phone-4751', '100****0912', 'WORKER', NOW(6), 'IDENTITY')")
                .param(ACCOUNT)
                .update();
        database.sql("INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                        + " retention_class) VALUES (?, ?, ?, REPEAT('t', 32), '100****0912', NOW(6), 'IDENTITY')")
                .params(ACCOUNT, person(WORKER), personal.encryptText(person(WORKER), Invented.mobile(WORKER)))
                .update();
        return access.actingAs(
                new Actor(ACCOUNT, "100****0912", Role.WORKER, null, null, Role.WORKER.permissions()), () -> {
                    long id = agreements.own().get(0).id();
                    agreements.sign(id, agreements.read(id).digest(), null);
                    return id;
                });
    }

    /** A wording that was in use until a day; the agreement has it. */
    private void wording(long agreement, String version, String from, LocalDate until) {
        database.sql("""
                        INSERT INTO contract_template
                            (model, capacity, valid_from, valid_to, version, title, body, source, to_confirm)
                        VALUES ('AGENCY', 'SOLE_PROPRIETOR', ?, ?, ?, '示例', '示例', '示例', TRUE)
                        """).params(from, until, version).update();
        database.sql("UPDATE contracting_agreement SET template_version = ? WHERE id = ?")
                .params(version, agreement)
                .update();
    }

    private long person(int worker) {
        return workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    private SignalFacts signals(int worker) {
        long line = database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ?")
                .params(enterprise, person(worker))
                .query(Long.class)
                .single();
        Subject subject = new Subject(
                enterprise,
                line,
                person(worker),
                today,
                YearMonth.from(today),
                "RIDER",
                "990100",
                null,
                Money.of("600.00"),
                Money.ZERO,
                null,
                List.of());
        return signals.of(List.of(subject)).get(line).signals();
    }
}
