package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.party.RegistrationAlarm.Pattern;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The twentieth registration from one network within an hour goes no further, unless many are proven to live or train there. */
@SiliuTest
class AddressStopTest {

    private final BatchPatterns patterns;
    private final OutsideStatements statements;
    private final Access access;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final IdGenerator ids;
    private final Clock clock;

    AddressStopTest(
            BatchPatterns patterns,
            OutsideStatements statements,
            Access access,
            TransactionTemplate transaction,
            JdbcClient database,
            IdGenerator ids,
            Clock clock) {
        this.patterns = patterns;
        this.statements = statements;
        this.access = access;
        this.transaction = transaction;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Test
    void theTwentiethWithinTheHourStopsAndTheNineteenthDoesNot() {
        Caller caller = from("203.0.113.*");
        registered(caller, 18);
        assertThat(another(caller)).isEmpty();
        registered(caller, 1);
        assertThat(another(caller)).contains(Pattern.ADDRESS_BLOCK);
    }

    @Test
    void aProvenSiteIsNotStopped() {
        Caller caller = from("198.51.100.*");
        registered(caller, 19);
        assertThat(another(caller)).contains(Pattern.ADDRESS_BLOCK);
        access.actingAs(
                new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions()),
                () -> statements.take("示例", List.of(Json.MAPPER.readTree("""
                        {"kind":"SHARED_SITE","network":"198.51.100.*","provenOn":"2026-01-01"}"""))));
        assertThat(another(caller)).isEmpty();
    }

    @Test
    void theMachinesOwnAddressIsNobodysNetwork() {
        Caller caller = from("127.0.0.*");
        registered(caller, 19);
        assertThat(another(caller)).isEmpty();
    }

    private Optional<Pattern> another(Caller caller) {
        SignUp signUp = new SignUp(
                ids.next(),
                ids.next(),
                ids.next(),
                SignUpStep.IDENTITY,
                Instant.EPOCH,
                null,
                caller.deviceKey(),
                caller.addressKey(),
                caller.addressBlock(),
                null,
                "RIDER",
                "990100",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                0);
        Caller own = new Caller(key(ids.next()), caller.addressKey(), caller.addressBlock());
        return transaction.execute(status -> patterns.register(signUp, own));
    }

    private void registered(Caller caller, int people) {
        for (int person = 0; person < people; person++) {
            long id = ids.next();
            database.sql("""
                            INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                                address_block, occupation, city, confirmed_at, retention_class)
                            VALUES (?, ?, ?, 'CARD', ?, ?, ?, ?, ?, 'RIDER', '990100', ?, 'IDENTITY')""")
                    .params(
                            id,
                            id,
                            id,
                            clock.instant(),
                            clock.instant(),
                            key(id),
                            caller.addressKey(),
                            caller.addressBlock(),
                            clock.instant())
                    .update();
        }
    }

    private Caller from(String block) {
        return new Caller(key(ids.next()), key(ids.next()), block);
    }

    private static byte[] key(long number) {
        return ByteBuffer.allocate(32).putLong(number).array();
    }
}
