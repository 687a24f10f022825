package io.siliu.platform.contract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On which phone somebody signed, and when, goes with what they signed. */
@SiliuTest
@Transactional
class SigningIsForgottenTest {

    private static final long ENTERPRISE = 7_877_001;
    private static final long WORKER = 7_877_002;

    private final ContractingMapper agreements;
    private final SignedMapper signings;
    private final JdbcClient database;

    SigningIsForgottenTest(ContractingMapper agreements, SignedMapper signings, JdbcClient database) {
        this.agreements = agreements;
        this.signings = signings;
        this.database = database;
    }

    @Test
    void nothingTellsOfThePhoneAnyMore() {
        SignedAgreements.sign(database, ENTERPRISE, WORKER);
        database.sql("UPDATE contracting_agreement SET shown_at = decided_at, filed_at = decided_at, anchored = TRUE,"
                        + " device_key = UNHEX(REPEAT('11', 32)) WHERE worker_id = ?")
                .param(WORKER)
                .update();
        SignedMapper.SignedRow signed = signings.signed(List.of(WORKER)).get(0);
        assertThat(signed.deviceKey()).hasSize(32);
        assertThat(signersOn(signed, ChinaTime.dateOf(signed.decidedAt()))).containsExactly(WORKER);

        agreements.forget(WORKER, LocalDate.of(2040, 1, 1));

        SignedMapper.SignedRow left = signings.signed(List.of(WORKER)).get(0);
        assertThat(left.deviceKey()).isNull();
        assertThat(left.shownAt()).isNull();
        assertThat(left.filedAt()).isNull();
        assertThat(left.anchored()).isNull();
    }

    /** A device in a shop signs for many every day: those of other days are not read. */
    @Test
    void whoSignedOnAnotherDayIsNotAskedFor() {
        SignedAgreements.sign(database, ENTERPRISE, WORKER);
        database.sql("UPDATE contracting_agreement SET decided_at = '2026-09-07 16:00:00',"
                        + " device_key = UNHEX(REPEAT('12', 32)) WHERE worker_id = ?")
                .param(WORKER)
                .update();
        SignedMapper.SignedRow signed = signings.signed(List.of(WORKER)).get(0);

        assertThat(signersOn(signed, LocalDate.of(2026, 9, 8))).as("in China").containsExactly(WORKER);
        assertThat(signersOn(signed, LocalDate.of(2026, 9, 7))).isEmpty();
        assertThat(signersOn(signed, LocalDate.of(2026, 9, 9))).isEmpty();
    }

    private List<Long> signersOn(SignedMapper.SignedRow signed, LocalDate day) {
        return signings.signers(List.of(SignedMapper.DeviceDay.of(signed.deviceKey(), day))).stream()
                .map(SignedMapper.SignerRow::workerId)
                .toList();
    }
}
