package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/**
 * Of whoever registered here the platform's own evidence speaks: the sentences that were confirmed, the declaration of own labour
 * and the entries by phone. Of whoever was taken over it is what was told.
 */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWillTest extends FeatureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int CONFIRMED = 742;
    private static final int WITHOUT = 744;
    private static final int TAKEN_OVER = 746;
    private static final int SILENT = 748;
    private long enterprise;

    OwnWillTest(BeanFactory beans) {
        super(beans);
    }

    @BeforeAll
    void fourWorkersArePaid() {
        enterprise = town.enterprise(8_660, EngagementModel.AGENCY);
        for (int worker : new int[] {CONFIRMED, WITHOUT, TAKEN_OVER, SILENT}) {
            town.worker(worker);
            book(enterprise, DAY, Town.line("WILL-" + worker, "", worker, "600.00"));
        }
        registered(CONFIRMED, true, true);
        entered(CONFIRMED, "2026-09-01 02:00:00");
        registered(WITHOUT, false, false);
        entered(WITHOUT, "2026-03-01 01:59:00");
        for (int worker : new int[] {TAKEN_OVER, SILENT}) {
            assertThat(say("""
                    {"kind":"REGISTERED","worker":"%s","at":"2026-03-01T10:00:00","device":"will-%d","network":"10.16.%d",
                     "bonusOffered":false,"licenceDemanded":false}""".formatted(Invented.idNumber(worker), worker, worker))
                            .state())
                    .isEqualTo(State.TAKEN);
        }
        entered(TAKEN_OVER, "2026-09-07 02:00:00");
    }

    @Test
    void thereIsNoVideoButTheSentencesThatWereConfirmedAreEvidence() {
        assertThat(asked("I01", CONFIRMED).circumstances()).isEmpty();
    }

    @Test
    void whatTheSignUpItselfShowsIsAnsweredWithoutBeingTold() {
        database.sql("UPDATE sign_up SET card_outcome = 'MATCH', choice_shown_at = '2026-03-01' WHERE worker_id = ?")
                .param(worker(CONFIRMED))
                .update();
        database.sql("UPDATE sign_up SET card_outcome = 'DIFFER' WHERE worker_id = ?")
                .param(worker(WITHOUT))
                .update();

        for (String indicator : new String[] {"I04", "I07", "I14"}) {
            assertThat(asked(indicator, CONFIRMED).isAnswered()).as(indicator).isTrue();
            assertThat(asked(indicator, CONFIRMED).circumstances())
                    .as(indicator)
                    .isEmpty();
        }
        assertThat(asked("I04", WITHOUT).isAnswered())
                .as("one of four does not fit, and nobody knows which")
                .isFalse();
        assertThat(asked("I07", WITHOUT).circumstances()).containsExactly("NOT_SHOWN");
    }

    @Test
    void whoConfirmedNothingIsAHit() {
        assertThat(asked("I01", WITHOUT).circumstances()).containsExactly("MISSING");
    }

    @Test
    void anEntryToOurOwnPagesIsASignInOfWhoeverWasTakenOver() {
        assertThat(asked("I05", TAKEN_OVER).isAnswered()).isTrue();
        assertThat(asked("I05", TAKEN_OVER).circumstances()).isEmpty();
        assertThat(asked("I05", SILENT).circumstances()).containsExactly("LIMIT");
    }

    @Test
    void whoRegisteredHereAndNeverCameBackIsAHitToo() {
        assertThat(asked("I05", WITHOUT).circumstances()).containsExactly("LIMIT");
        assertThat(asked("I05", CONFIRMED).circumstances()).isEmpty();
    }

    @Test
    void theDeclarationOfOwnLabourIsAFact() {
        assertThat(signals(line(enterprise, CONFIRMED), DAY)
                        .identity()
                        .ownLabourDeclared()
                        .value())
                .isTrue();
        assertThat(signals(line(enterprise, WITHOUT), DAY)
                        .identity()
                        .ownLabourDeclared()
                        .value())
                .isFalse();
        assertThat(signals(line(enterprise, CONFIRMED), DAY)
                        .identity()
                        .ruralWithoutPhone()
                        .value())
                .as("whoever registered here has a phone")
                .isFalse();
        assertThat(signals(line(enterprise, SILENT), DAY).identity().ownLabourDeclared())
                .as("nobody asked")
                .isNull();
    }

    private Asked asked(String indicator, int worker) {
        return Asked.about(indicator, signals(line(enterprise, worker), DAY));
    }

    private void registered(int worker, boolean ownLabour, boolean confirmed) {
        long id = worker(worker);
        database.sql("""
                        INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                            address_block, occupation, city, confirmed_at, own_labour, retention_class)
                        VALUES (?, ?, ?, 'DONE', '2026-03-01', '2026-03-01', UNHEX(LPAD(HEX(?), 64, '0')),
                                UNHEX(LPAD(HEX(?), 64, '0')), '10.17.0.*', 'RIDER', '990100', '2026-03-01 02:00:00', ?,
                                'IDENTITY')""").params(id, id, id, id, id, ownLabour).update();
        if (confirmed) {
            database.sql("""
                            INSERT INTO own_will (id, worker_id, sign_up_id, choice, shown_at, confirmed_at, viewed_millis,
                                device_key, evidence, commitment, retention_class)
                            VALUES (?, ?, ?, 'SOLE_PROPRIETOR', '2026-03-01', '2026-03-01', 9000, UNHEX(REPEAT('00', 32)), '',
                                    '', 'IDENTITY')""").params(id, id, id).update();
        }
    }

    private void entered(int worker, String at) {
        long id = worker(worker);
        database.sql("""
                        INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at, entered_at,
                            retention_class)
                        VALUES (?, ?, '', UNHEX(LPAD(HEX(?), 64, '0')), '', ?, ?, 'IDENTITY')""").params(id, id, id, at, at).update();
    }
}
