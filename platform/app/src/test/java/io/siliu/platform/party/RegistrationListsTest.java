package io.siliu.platform.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.party.Registration.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers see the registrations and alarms of their region; nobody else sees any. */
@SiliuTest
class RegistrationListsTest {

    private final Registrations registrations;
    private final RegistrationAlarms alarms;
    private final Access access;
    private final IdGenerator ids;
    private final JdbcClient sql;

    RegistrationListsTest(
            Registrations registrations, RegistrationAlarms alarms, Access access, IdGenerator ids, JdbcClient sql) {
        this.registrations = registrations;
        this.alarms = alarms;
        this.access = access;
        this.ids = ids;
        this.sql = sql;
    }

    @Test
    void theStateComesFromTheStepAndTheLatestApplication() {
        long begun = signUp("CARD", "990310");
        long natural = signUp("DONE", "990310");
        long applied = signUp("DONE", "990310");
        apply(applied, "UNKNOWN");

        List<Registration> seen = officerOf("990310", () -> registrations.newest(null, 10));

        assertThat(seen)
                .extracting(Registration::id, Registration::state)
                .containsExactly(
                        tuple(applied, State.APPLIED), tuple(natural, State.NATURAL_PERSON), tuple(begun, State.BEGUN));
        Map<State, Long> counts = officerOf("990310", registrations::counts);
        assertThat(counts).containsEntry(State.APPLIED, 1L).containsEntry(State.LICENSED, 0L);
        assertThat(officerOf("990310", () -> registrations.newest(natural, 10)))
                .extracting(Registration::id)
                .containsExactly(begun);
    }

    @Test
    void anotherRegionIsNotThere() {
        long elsewhere = signUp("DONE", "990420");
        long alarm = alarm("990420", elsewhere);

        assertThat(officerOf("990410", () -> registrations.find(elsewhere))).isEmpty();
        assertThat(officerOf("990410", () -> alarms.find(alarm))).isEmpty();
        assertThat(officerOf("990410", () -> alarms.registrationsOf(alarm))).isEmpty();
        assertThat(officerOf("990400", () -> alarms.newest(null, 10)))
                .extracting(RegistrationAlarm::id)
                .containsExactly(alarm);
        assertThat(officerOf("990420", () -> alarms.registrationsOf(alarm)))
                .extracting(Registration::id)
                .containsExactly(elsewhere);
    }

    @Test
    void aTaxOfficerSeesNone() {
        Actor taxOfficer = new Actor(1, "示例", Role.TAX_OFFICER, null, "990000", Role.TAX_OFFICER.permissions());

        assertThatThrownBy(() -> access.actingAs(taxOfficer, () -> registrations.newest(null, 10)))
                .isInstanceOf(PlatformException.class);
    }

    private <T> T officerOf(String region, Supplier<T> work) {
        return access.actingAs(
                new Actor(1, "示例", Role.MARKET_OFFICER, null, region, Role.MARKET_OFFICER.permissions()), work);
    }

    private long signUp(String step, String city) {
        long id = ids.next();
        sql.sql("""
                INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                    address_block, occupation, city, retention_class)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, '127.0.0.*', 'RIDER', ?, 'IDENTITY')
                """)
                .params(id, id, id, step, Instant.now(), Instant.now(), new byte[32], new byte[32], city)
                .update();
        return id;
    }

    private void apply(long signUp, String state) {
        sql.sql("""
                INSERT INTO registration_application (id, worker_id, sign_up_id, open_worker, application_key, state,
                    content, applied_at, retention_class)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'IDENTITY')
                """)
                .params(ids.next(), signUp, signUp, signUp, "key-" + signUp, state, new byte[1], Instant.now())
                .update();
    }

    private long alarm(String region, long member) {
        long id = ids.next();
        sql.sql("""
                INSERT INTO registration_alarm (id, pattern, source_key, source_label, level, region, registrations,
                    threshold, window_minutes, first_at, last_at, raised_at, basis, to_confirm, retention_class)
                VALUES (?, 'DEVICE', ?, '…', 'HIGH', ?, 3, 3, 60, ?, ?, ?, '平台自定', TRUE, 'IDENTITY')
                """)
                .params(id, new byte[32], region, Instant.now(), Instant.now(), Instant.now())
                .update();
        sql.sql("INSERT INTO registration_alarm_member VALUES (?, ?)")
                .params(id, member)
                .update();
        return id;
    }
}
