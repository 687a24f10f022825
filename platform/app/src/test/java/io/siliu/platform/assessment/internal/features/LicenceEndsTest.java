package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.siliu.kernel.PlatformException;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.internal.RecordLicence;
import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.RegistrationSignals;
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
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int FIRM = 7443;

    private final Workers workers;
    private final ImportParties parties;
    private final RecordLicence desk;

    LicenceEndsTest(BeanFactory beans) {
        super(beans);
        workers = beans.getBean(Workers.class);
        parties = beans.getBean(ImportParties.class);
        desk = beans.getBean(RecordLicence.class);
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

    /** 吊销: its owner may not carry on business; 撤销吊销决定: it stands again from its day. */
    @Test
    void aRevocationEndsTheCapacityAndItsBeingSetAsideGivesItBack() {
        int worker = 876;
        town.worker(worker);
        assertThat(say(licence(worker, "REVOKED", "2026-06-30")).state()).isEqualTo(State.TAKEN);

        assertThat(capacity(worker, LAST)).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
        assertThat(imported(worker, person(LAST.plusDays(1))).state()).isEqualTo(RowOutcome.State.EXISTING);

        assertThat(say(licence(worker, "STANDING", "2026-09-10")).state()).isEqualTo(State.TAKEN);

        assertThat(capacity(worker, LocalDate.of(2026, 9, 9))).contains(LegalCapacity.NATURAL_PERSON);
        assertThat(capacity(worker, LocalDate.of(2026, 9, 10))).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(say(licence(worker, "STANDING", "2026-09-11")).state()).isEqualTo(State.TAKEN);
        assertThat(stretches(worker)).as("told again, it stands once").isEqualTo(3);
    }

    @Test
    void anAnswerThatNobodyWasAskedForGivesNothingBack() {
        int worker = 878;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(licence(worker, "STANDING", null));
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void theDeskRecordsWhatItReadAtTheAuthority() {
        int worker = 880;
        town.worker(worker);
        String code = Invented.proprietorCode(worker);
        refused(code, LocalDate.of(2099, 1, 1), "示监罚〔2026〕7号", PartyError.LICENCE_DAY);
        refused(code, LAST, "7", PartyError.LICENCE_DOCUMENT);
        refused(Invented.proprietorCode(99_880), LAST, "示监罚〔2026〕7号", PartyError.LICENCE_UNKNOWN);
        refused(code, LICENSED.minusDays(1), "示监罚〔2026〕7号", PartyError.LICENCE_UNCHANGED);

        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕7号"));
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
        refused(code, LAST, "示监罚〔2026〕7号", PartyError.LICENCE_UNCHANGED);

        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.RESTORED, LAST, "示行复〔2026〕9号"));
        assertThat(capacity(worker, LAST.plusDays(1)))
                .as("set aside from the day on, so without a gap")
                .contains(LegalCapacity.SOLE_PROPRIETOR);
    }

    /** Whoever told it: the platform holds what would go to a business that may not carry on. */
    @Test
    void anEndOnRecordIsSeenBeforeMoneyMovesAndNotBeforeItsDay() {
        int worker = 882;
        long line = settledByProprietor(worker);
        assertThat(registered(line, DAY).licenceAbnormal()).as("nobody asked").isNull();
        access.actingAs(
                RISK_DESK,
                () -> desk.record(Invented.proprietorCode(worker), RecordLicence.What.REVOKED, DAY, "示监罚〔2026〕8号"));

        assertThat(registered(line, DAY.minusDays(1)).licenceAbnormal()).isNull();
        assertThat(registered(line, DAY).licenceAbnormal().value()).isTrue();
        assertThat(registered(line, DAY).licenceStatus()).isEqualTo(LicenceStatus.REVOKED);
        assertThat(registered(line, DAY).licenceStatusOn()).isEqualTo(DAY);
    }

    private RegistrationSignals registered(long line, LocalDate day) {
        return signals(line, day).registration();
    }

    private long settledByProprietor(int worker) {
        long firm = town.enterprise(FIRM, EngagementModel.AGENCY);
        town.worker(worker);
        String task = town.acceptedTask(firm, worker, "600.00", DAY);
        book(firm, DAY, Town.line("ENDS-" + worker, task, worker, "600.00"));
        return line(firm, worker);
    }

    private void refused(String code, LocalDate day, String document, PartyError why) {
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, day, document)))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(why));
    }

    private static String licence(int worker, String status, String statusOn) {
        return """
                {"kind":"LICENCE","worker":"%s","business":"%s","tradeName":"%s","registeredOn":"2026-02-01","address":"示例市示例路 %d 号",
                 "cluster":false,"status":"%s"%s}""".formatted(
                        Invented.idNumber(worker),
                        Invented.proprietorCode(worker),
                        Town.tradeName(worker),
                        worker,
                        status,
                        statusOn == null ? "" : ",\"statusOn\":\"" + statusOn + "\"");
    }

    private int stretches(int worker) {
        return database.sql("SELECT COUNT(*) FROM legal_capacity WHERE worker_id = ?")
                .param(id(worker))
                .query(Integer.class)
                .single();
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
