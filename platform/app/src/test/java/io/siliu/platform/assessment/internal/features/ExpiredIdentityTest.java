package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.rules.fact.IdentitySignals;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Whoever registered here showed an identity card with its last day (S05); later checks may tell of a new one. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpiredIdentityTest extends FeatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int ENTERPRISE = 7_873;
    private static final int GOOD = 5_612;
    private static final int OVER = 5_614;
    private static final int FOR_LIFE = 5_616;
    private static final int UNKNOWN = 5_618;
    private static final int RENEWED = 5_620;
    private static final int LOOKED_AT = 5_622;
    private long enterprise;

    ExpiredIdentityTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void sixWorkersArePaid() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        for (int worker : new int[] {GOOD, OVER, FOR_LIFE, UNKNOWN, RENEWED, LOOKED_AT}) {
            town.worker(worker);
            book(enterprise, DAY, Town.line("CARD-" + worker, "", worker, "600.00"));
        }
        registered(GOOD, "2026-09-08");
        registered(OVER, "2026-09-07");
        registered(FOR_LIFE, "长期");
        registered(UNKNOWN, null);
        registered(RENEWED, "2026-09-01");
        registered(LOOKED_AT, "2026-09-01");
        told(RENEWED, "\"on\":\"2026-09-05\",\"idExpiresOn\":\"2046-09-01\"");
        told(LOOKED_AT, "\"on\":\"2026-09-05\",\"idExpiresOn\":\"2046-09-01\"");
        told(LOOKED_AT, "\"on\":\"2026-09-07\",\"similarity\":\"0.98\"");
    }

    private void told(int worker, String more) {
        String word = "{\"kind\":\"IDENTITY\",\"worker\":\"" + Invented.idNumber(worker) + "\"," + more + "}";
        assertThat(say(word).state()).isEqualTo(State.TAKEN);
    }

    @Test
    void aCardWhoseLastDayIsPastIsAHit() {
        assertThat(asked(OVER).circumstances()).containsExactly("EXPIRED");
        assertThat(signals(line(enterprise, OVER), DAY).identity().idExpired().evidence())
                .as("the sign-up")
                .containsExactly(String.valueOf(worker(OVER)));
    }

    @Test
    void onItsLastDayAndForLifeACardIsGood() {
        assertThat(signals(line(enterprise, GOOD), DAY).identity().idExpired().value())
                .isFalse();
        assertThat(signals(line(enterprise, FOR_LIFE), DAY)
                        .identity()
                        .idExpired()
                        .value())
                .isFalse();
    }

    @Test
    void whatNobodyKnowsIsNoAnswer() {
        assertThat(signals(line(enterprise, UNKNOWN), DAY).identity().idExpired())
                .isNull();
    }

    @Test
    void aNewCardThatWasToldOfSinceCounts() {
        assertThat(asked(RENEWED).circumstances()).isEmpty();
        assertThat(signals(line(enterprise, RENEWED), DAY)
                        .identity()
                        .idExpired()
                        .value())
                .isFalse();
    }

    @Test
    void aCheckThatTellsOfNoLastDayTakesNothingBack() {
        assertThat(asked(LOOKED_AT).circumstances()).isEmpty();
        IdentitySignals identity = signals(line(enterprise, LOOKED_AT), DAY).identity();
        assertThat(identity.idExpired().value()).isFalse();
        assertThat(identity.faceSimilarity()).as("of the later check").isNotNull();
    }

    private Asked asked(int worker) {
        return Asked.about("S05", signals(line(enterprise, worker), DAY));
    }

    private void registered(int worker, String until) {
        long id = worker(worker);
        database.sql("""
                        INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                            address_block, occupation, city, confirmed_at, own_labour, id_valid_to, retention_class)
                        VALUES (?, ?, ?, 'DONE', '2026-03-01', '2026-03-01', UNHEX(LPAD(HEX(?), 64, '0')),
                                UNHEX(LPAD(HEX(?), 64, '0')), '10.18.0.*', 'RIDER', '990100', '2026-03-01 02:00:00', FALSE, ?,
                                'IDENTITY')""").params(id, id, id, id, id, until).update();
    }
}
