package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.party.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** A licence that ended is the end of the sole proprietor: from the next day on tax is held as from a natural person. */
@SiliuTest
@Import(Town.class)
class LicenceEndsTest extends FeatureTest {

    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final LocalDate LICENSED = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final Workers workers;
    private final ImportParties parties;

    LicenceEndsTest(BeanFactory beans) {
        super(beans);
        workers = beans.getBean(Workers.class);
        parties = beans.getBean(ImportParties.class);
    }

    @Test
    void theRegistersAnswerEndsTheCapacityOnItsDay() {
        int worker = 872;
        town.worker(worker);
        String word = """
                {"kind":"LICENCE","worker":"%s","business":"%s","tradeName":"%s","registeredOn":"2026-02-01","address":"示例市示例路 872 号",
                 "cluster":false%s}""";
        String standing =
                word.formatted(Invented.idNumber(worker), Invented.proprietorCode(worker), Town.tradeName(worker), "");
        assertThat(say(standing).state()).isEqualTo(State.TAKEN);
        assertThat(capacity(worker, LAST.plusDays(1))).contains(LegalCapacity.SOLE_PROPRIETOR);

        String ended = word.formatted(
                Invented.idNumber(worker),
                Invented.proprietorCode(worker),
                Town.tradeName(worker),
                ",\"cancelledOn\":\"2026-06-30\"");
        assertThat(say(ended).state()).isEqualTo(State.TAKEN);

        assertThat(capacity(worker, LAST)).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
        assertThat(imported(worker, person(LAST.plusDays(1))).state()).isEqualTo(RowOutcome.State.EXISTING);
        assertThat(capacity(worker, LAST.plusDays(1))).contains(LegalCapacity.NATURAL_PERSON);
    }

    @Test
    void anImportEndsAnOpenCapacityAndBeginsTheNext() {
        int worker = 874;
        town.worker(worker);
        assertThat(imported(worker, person(LAST.plusDays(1))).state())
                .as("the business stands, so nothing else may")
                .isEqualTo(RowOutcome.State.REFUSED);

        assertThat(imported(worker, business(worker, LAST), person(LAST.plusDays(1)))
                        .state())
                .isEqualTo(RowOutcome.State.EXISTING);

        assertThat(capacity(worker, LAST)).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(capacity(worker, LAST.plusDays(1))).contains(LegalCapacity.NATURAL_PERSON);
        assertThat(database.sql(
                                "SELECT end_evidence FROM legal_capacity WHERE worker_id = ? AND capacity = 'SOLE_PROPRIETOR'")
                        .param(id(worker))
                        .query(String.class)
                        .single())
                .isEqualTo("示例注销通知书");
    }

    private Optional<LegalCapacity> capacity(int worker, LocalDate day) {
        return workers.capacityOn(id(worker), day).map(CapacityPeriod::capacity);
    }

    private long id(int worker) {
        return workers.withIdNumber(new io.siliu.kernel.identifier.ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    private static PartyImport.CapacityRow person(LocalDate from) {
        return new PartyImport.CapacityRow(LegalCapacity.NATURAL_PERSON, from, null, null, null, null, "示例");
    }

    private static PartyImport.CapacityRow business(int worker, LocalDate to) {
        return new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                LICENSED,
                to,
                Invented.proprietorCode(worker),
                Town.tradeName(worker),
                LICENSED,
                "示例注销通知书");
    }

    private RowOutcome imported(int worker, PartyImport.CapacityRow... capacities) {
        PartyImport.WorkerRow row = new PartyImport.WorkerRow(
                "示例工" + worker,
                Invented.idNumber(worker),
                Invented.mobile(worker),
                Invented.card(worker),
                "RIDER",
                "990100",
                List.of(capacities),
                List.of());
        return access.actingAs(RISK_DESK, () -> parties.run(new PartyImport(List.of(), List.of(row))))
                .workers()
                .get(0);
    }
}
