package io.siliu.platform.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.SiliuTest;
import io.siliu.platform.party.SignUpTraces;
import io.siliu.platform.party.SignUpTraces.Trace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Registrations with something in common are found by keyed codes, each within its own window. */
@SiliuTest
@Transactional
class SignUpTracesTest {

    private final SignUpTraces traces;
    private final JdbcClient database;

    SignUpTracesTest(SignUpTraces traces, JdbcClient database) {
        this.traces = traces;
        this.database = database;
    }

    @BeforeEach
    void threeRegister() {
        signUp(1, "d1", "n1", "R1", "2026-09-01 15:30:00");
        signUp(2, "d1", "n1", "R1", "2026-09-01 15:50:00");
        signUp(3, "d2", "n1", "R1", "2026-09-01 17:30:00");
    }

    private void signUp(long id, String device, String network, String recommender, String confirmed) {
        database.sql("""
                INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                    address_block, recommender, occupation, city, identity_outcome, card_outcome, confirmed_at,
                    choice_shown_at, id_valid_to, retention_class)
                VALUES (?, ?, ?, 'DONE', ?, ?, RPAD(?, 32, '0'), RPAD(?, 32, '0'), 'x', ?, 'RIDER', '990100', 'MATCH',
                    ?, ?, ?, ?, 'IDENTITY')
                """)
                .params(
                        id,
                        -id,
                        100 + id,
                        confirmed,
                        confirmed,
                        device,
                        network,
                        recommender,
                        id == 3 ? null : "MATCH",
                        confirmed,
                        id == 2 ? null : confirmed,
                        id == 1 ? "2030-01-01" : id == 2 ? "长期" : null)
                .update();
    }

    private Trace of(long worker) {
        return traces.of(List.of(101L, 102L, 103L, 999L)).get(worker);
    }

    @Test
    void aDeviceIsComparedForEver() {
        assertThat(of(101).sameDevice())
                .extracting(SignUpTraces.Other::signUpId)
                .containsExactly(2L);
        assertThat(of(103).sameDevice()).isEmpty();
    }

    /** The third came an hour and forty minutes after the second. */
    @Test
    void aNetworkIsComparedWithinTheHour() {
        assertThat(of(102).sameNetwork())
                .extracting(SignUpTraces.Other::signUpId)
                .containsExactly(1L);
        assertThat(of(103).sameNetwork()).isEmpty();
    }

    /** In Asia/Shanghai the first two were confirmed before midnight and the third after it. */
    @Test
    void aRecommenderIsComparedWithinTheDayOfShanghai() {
        assertThat(of(101).sameRecommender())
                .extracting(SignUpTraces.Other::signUpId)
                .containsExactly(2L);
        assertThat(of(103).sameRecommender()).isEmpty();
    }

    @Test
    void whatNobodyAnsweredIsNotKnown() {
        assertThat(of(101).cardMatches()).isTrue();
        assertThat(of(103).cardMatches()).isNull();
        assertThat(of(102).choiceShown()).isFalse();
        assertThat(of(999)).isNull();
    }

    @Test
    void anIdentityCardEndsOnItsLastDayOrNever() {
        assertThat(of(101).idValidity().isOver(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(of(101).idValidity().isOver(LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(of(102).idValidity().isOver(LocalDate.of(2090, 1, 1))).isFalse();
        assertThat(of(103).idValidity())
                .as("it was confirmed before this was kept")
                .isNull();
    }
}
