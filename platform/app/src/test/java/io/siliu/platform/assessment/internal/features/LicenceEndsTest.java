package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.platform.Invented;
import io.siliu.platform.Migrations;
import io.siliu.platform.PageClient;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.access.WaitingWork;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.party.CapacityPeriod;
import io.siliu.platform.party.ImportParties;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.party.LicenceEnd;
import io.siliu.platform.party.LicenceRestorations;
import io.siliu.platform.party.PaidAfterLicence;
import io.siliu.platform.party.PartyError;
import io.siliu.platform.party.PartyImport;
import io.siliu.platform.party.RowOutcome;
import io.siliu.platform.party.Workers;
import io.siliu.platform.party.internal.RecordLicence;
import io.siliu.rules.fact.LicenceStatus;
import io.siliu.rules.fact.RegistrationSignals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A licence that ended is the end of the sole proprietor: from the next day on tax is held as from a natural person. */
@SiliuTest
@Import(Town.class)
@TestPropertySource(
        properties = {"siliu.assessment.register.accounts=4242", "siliu.assessment.register.sources=示例登记机关"})
class LicenceEndsTest extends FeatureTest {

    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final Actor SECOND = new Actor(2, "示例同事", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
    private static final Actor REGISTER =
            new Actor(4242, "示例登记机关接口", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final Actor ANOTHER =
            new Actor(4243, "示例税务接口", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions());
    private static final LocalDate LICENSED = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final int FIRM = 7443;

    private final Workers workers;
    private final ImportParties parties;
    private final RecordLicence desk;
    private final LicenceRestorations restorations;
    private final PaidAfterLicence findings;
    private final List<StageCounts> counts;
    private final List<WaitingWork> work;
    private final TestAccounts test;
    private final TransactionTemplate transaction;
    private final int port;

    LicenceEndsTest(BeanFactory beans, @LocalServerPort int port) {
        super(beans);
        workers = beans.getBean(Workers.class);
        parties = beans.getBean(ImportParties.class);
        desk = beans.getBean(RecordLicence.class);
        restorations = beans.getBean(LicenceRestorations.class);
        findings = beans.getBean(PaidAfterLicence.class);
        counts = beans.getBeanProvider(StageCounts.class).stream().toList();
        work = beans.getBeanProvider(WaitingWork.class).stream().toList();
        test = new TestAccounts(access, beans.getBean(Accounts.class));
        transaction = beans.getBean(TransactionTemplate.class);
        this.port = port;
    }

    @Test
    void theRegistersAnswerEndsTheCapacityOnItsDay() {
        int worker = 920;
        town.worker(worker);
        String word = """
                {"kind":"LICENCE","worker":"%s","business":"%s","tradeName":"%s","registeredOn":"2026-02-01","address":"示例市示例路 920 号",
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
        int worker = 924;
        town.worker(worker);
        assertThat(say(licence(worker, "REVOKED", "2026-06-30")).state()).isEqualTo(State.TAKEN);

        assertThat(capacity(worker, LAST)).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
        assertThat(imported(worker, person(LAST.plusDays(1))).state()).isEqualTo(RowOutcome.State.EXISTING);

        assertThat(told(licence(worker, "STANDING", "2026-09-10")).state()).isEqualTo(State.TAKEN);

        assertThat(capacity(worker, LocalDate.of(2026, 9, 9))).contains(LegalCapacity.NATURAL_PERSON);
        assertThat(capacity(worker, LocalDate.of(2026, 9, 10))).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(told(licence(worker, "STANDING", "2026-09-11")).state()).isEqualTo(State.TAKEN);
        assertThat(stretches(worker)).as("told again, it stands once").isEqualTo(4);
    }

    @Test
    void anAnswerThatNobodyWasAskedForGivesNothingBack() {
        int worker = 926;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        told(licence(worker, "STANDING", null));
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void theDeskRecordsWhatItReadAtTheAuthority() {
        int worker = 928;
        town.worker(worker);
        String code = Invented.proprietorCode(worker);
        refused(code, LocalDate.of(2099, 1, 1), "示监罚〔2026〕7号", PartyError.LICENCE_DAY);
        refused(code, LAST, "7", PartyError.LICENCE_DOCUMENT);
        refused(Invented.proprietorCode(99_928), LAST, "示监罚〔2026〕7号", PartyError.LICENCE_UNKNOWN);
        refused(code, LICENSED.minusDays(1), "示监罚〔2026〕7号", PartyError.LICENCE_UNCHANGED);

        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕7号"));
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
        refused(code, LAST, "示监罚〔2026〕7号", PartyError.LICENCE_UNCHANGED);

        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.RESTORED, LAST, "示行复〔2026〕9号"));
        assertThat(capacity(worker, LAST.plusDays(1)))
                .as("nobody gives it back alone")
                .isEmpty();
        notRestored(code, LAST);
        long waiting = waiting("示行复〔2026〕9号");
        assertThatThrownBy(() -> access.actingAs(RISK_DESK, () -> restorations.confirm(waiting)))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(PartyError.LICENCE_SAME_PERSON));
        access.actingAs(SECOND, () -> restorations.confirm(waiting));
        assertThatThrownBy(() -> access.actingAs(SECOND, () -> restorations.confirm(waiting)))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(PartyError.LICENCE_RESTORATION_GONE));
        assertThat(capacity(worker, LAST.plusDays(1)))
                .as("set aside from the day on, so without a gap")
                .contains(LegalCapacity.SOLE_PROPRIETOR);
    }

    /** A statement comes through a program, also where its token is of the risk desk: nobody has compared a decision yet. */
    @Test
    void aTokenOfTheHouseIsNoPersonAndItsWordMayBeDropped() {
        int worker = 2_022;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        assertThat(say(RISK_DESK, licence(worker, "STANDING", "2026-09-10")).state())
                .isEqualTo(State.TAKEN);
        assertThat(capacity(worker, LocalDate.of(2026, 9, 10))).isEmpty();

        LicenceRestorations.Waiting waiting = waiting(worker);
        assertThat(waiting.recorded()).as("no person has said so yet").isNull();
        assertThat(waiting.business()).contains("*").doesNotContain(Invented.proprietorCode(worker));
        access.actingAs(SECOND, () -> restorations.drop(waiting.id()));
        assertThat(capacity(worker, LocalDate.of(2026, 9, 10))).isEmpty();
        assertThat(say(RISK_DESK, licence(worker, "STANDING", "2026-09-11")).state())
                .isEqualTo(State.TAKEN);
        long again = waiting(worker).id();
        assertThat(access.<Boolean>actingAs(RISK_DESK, () -> restorations.confirm(again)))
                .as("the first of two")
                .isFalse();
        assertThat(capacity(worker, LocalDate.of(2026, 9, 11))).isEmpty();
        assertThat(access.<Boolean>actingAs(SECOND, () -> restorations.confirm(again)))
                .isTrue();
        assertThat(capacity(worker, LocalDate.of(2026, 9, 11))).contains(LegalCapacity.SOLE_PROPRIETOR);
    }

    /** A program may name the register as its source, and the register's program may hand in what others say. */
    @Test
    void whatAnotherProgramTellsWaitsForTwoPersons() {
        int worker = 2_032;
        LocalDate day = LocalDate.of(2026, 9, 10);
        town.worker(worker);
        int first = waitsFor(RISK_DESK);
        int second = waitsFor(SECOND);
        say(ANOTHER, "示例登记机关", licence(worker, "REVOKED", "2026-06-30"));
        assertThat(say(ANOTHER, "示例登记机关", licence(worker, "STANDING", "2026-09-10"))
                        .state())
                .isEqualTo(State.TAKEN);
        assertThat(waitsFor(RISK_DESK)).as("anybody may be the first").isEqualTo(first + 1);
        assertThat(waitsFor(REGISTER)).isZero();
        say(REGISTER, "示例税务局", licence(worker, "STANDING", "2026-09-11"));
        assertThat(capacity(worker, day)).isEmpty();
        LicenceRestorations.Waiting waiting = waiting(worker);
        assertThat(waiting.told().name()).isEqualTo("示例税务接口");
        assertThat(waiting.evidence()).contains("“示例登记机关”来报");
        assertThat(waiting.recorded()).as("no person has said so yet").isNull();
        assertThat(in(Role.RISK_DESK).get("/registrations").body())
                .contains("示例税务接口 来报于", "/registrations/restorations/" + waiting.id() + "/confirm")
                .doesNotContain("??");

        assertThat(access.<Boolean>actingAs(RISK_DESK, () -> restorations.confirm(waiting.id())))
                .as("the first of two")
                .isFalse();
        assertThat(waitsFor(RISK_DESK)).as("who has compared it").isEqualTo(first);
        assertThat(waitsFor(SECOND)).isEqualTo(second + 1);
        assertThat(in(Role.RISK_DESK).get("/registrations").body())
                .containsPattern("登记</span>\\s*<span class=\"n\"\\s*>\\d");
        assertThat(capacity(worker, day)).isEmpty();
        assertThatThrownBy(() -> access.actingAs(RISK_DESK, () -> restorations.confirm(waiting.id())))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(PartyError.LICENCE_SAME_PERSON));
        assertThat(in(Role.RISK_DESK).get("/language/en?back=/registrations").body())
                .contains("told by", "compared by test")
                .doesNotContain("??");
        assertThat(access.<Boolean>actingAs(SECOND, () -> restorations.confirm(waiting.id())))
                .isTrue();
        assertThat(capacity(worker, day)).contains(LegalCapacity.SOLE_PROPRIETOR);
    }

    @Test
    void theRegistersOwnWordLeavesNothingToCompare() {
        int worker = 2_034;
        LocalDate day = LocalDate.of(2026, 9, 10);
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        long waiting = waiting(worker).id();

        told(licence(worker, "STANDING", "2026-09-10"));

        assertThat(capacity(worker, day)).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(waits(worker)).isZero();
        assertThatThrownBy(() -> access.actingAs(SECOND, () -> restorations.confirm(waiting)))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(PartyError.LICENCE_RESTORATION_GONE));
    }

    /** The register looks while the second person's confirmation is not stored yet; it waits, and finds that the business stands. */
    @Test
    void theRegisterWaitsForWhoeverConfirmsTheSameAtOnce() {
        int worker = 2_046;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        long waiting = waiting(worker).id();
        access.actingAs(RISK_DESK, () -> restorations.confirm(waiting));
        int before = stretches(worker);

        CompletableFuture<Outcome> register = transaction.execute(status -> {
            access.actingAs(SECOND, () -> restorations.confirm(waiting));
            CompletableFuture<Outcome> told =
                    CompletableFuture.supplyAsync(() -> told(licence(worker, "STANDING", "2026-09-11")));
            assertThatThrownBy(() -> told.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return told;
        });

        assertThat(register.join().state()).isEqualTo(State.TAKEN);
        assertThat(stretches(worker))
                .as("one stretch, by the word that came first")
                .isEqualTo(before + 1);
        assertThat(capacity(worker, LocalDate.of(2026, 9, 10))).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(capacity(worker, LocalDate.of(2026, 9, 11))).contains(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(waits(worker)).isZero();
    }

    /** A connector hands in the same every day. */
    @Test
    void whatWasDroppedDoesNotComeBackByTheSameWord() {
        int worker = 2_038;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        long waiting = waiting(worker).id();
        assertThat(counted()).as("somebody is sent to it").isPositive();
        access.actingAs(SECOND, () -> restorations.drop(waiting));

        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        assertThat(waits(worker)).isZero();
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-12"));
        assertThat(waiting(worker).from()).isEqualTo(LocalDate.of(2026, 9, 12));
    }

    /** What a person let go of because another licence stood is heard again once that has ended. */
    @Test
    void whatWasDroppedIsHeardAgainOnceTheLicenceInTheWayHasEnded() {
        int worker = 2_050;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        String other = Invented.proprietorCode(worker + 90_000);
        LocalDate since = LAST.plusDays(1);
        PartyImport.CapacityRow another = new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR, since, null, other, Town.tradeName(worker), since, "示例另一张执照");
        assertThat(imported(worker, another).state()).isEqualTo(RowOutcome.State.EXISTING);
        long waiting = waiting(worker).id();
        access.actingAs(SECOND, () -> restorations.drop(waiting));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        assertThat(waits(worker)).as("it is in the way").isZero();

        access.actingAs(
                RISK_DESK,
                () -> desk.record(other, RecordLicence.What.CANCELLED, LocalDate.of(2026, 9, 9), "示注销〔2026〕50号"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));

        assertThat(waiting(worker).from()).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    /** Nobody let go of what the register overtook; rows of before it was kept are told apart by the migration. */
    @Test
    void whatTheRegisterOvertookWasDroppedByNobody() {
        int worker = 2_052;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-04"));
        long waiting = waiting(worker).id();
        access.actingAs(SECOND, () -> restorations.drop(waiting));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));

        told(licence(worker, "STANDING", "2026-09-05"));

        assertThat(endings(worker)).containsExactly("2026-09-04 DROPPED", "2026-09-10 OVERTAKEN");
        database.sql("UPDATE licence_restoration SET end_reason = NULL WHERE worker_id = ?")
                .param(id(worker))
                .update();
        Migrations.run(database, "V612__party_restoration_end.sql", "UPDATE licence_restoration");
        assertThat(endings(worker)).containsExactly("2026-09-04 DROPPED", "2026-09-10 OVERTAKEN");
        say(licence(worker, "REVOKED", "2026-09-08"));
        say(ANOTHER, "示例税务局", licence(worker, "STANDING", "2026-09-10"));
        assertThat(waiting(worker).from()).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    private List<String> endings(int worker) {
        return database.sql("SELECT CONCAT(stands_from, ' ', end_reason) FROM licence_restoration WHERE worker_id = ?"
                        + " ORDER BY stands_from")
                .param(id(worker))
                .query(String.class)
                .list();
    }

    /** The number at the link to the registrations. */
    private int waitsFor(Actor somebody) {
        return work.stream()
                .filter(each -> each.name().equals("registrations"))
                .mapToInt(each -> each.count(somebody, 1000))
                .sum();
    }

    private long counted() {
        return counts.stream()
                .mapToLong(each -> each.counts().getOrDefault("restorations.waiting", 0L))
                .sum();
    }

    private int waits(int worker) {
        return database.sql("SELECT COUNT(*) FROM licence_restoration WHERE worker_id = ? AND waiting_for IS NOT NULL")
                .param(id(worker))
                .query(Integer.class)
                .single();
    }

    private LicenceRestorations.Waiting waiting(int worker) {
        long id = database.sql("SELECT id FROM licence_restoration WHERE worker_id = ? AND waiting_for IS NOT NULL")
                .param(id(worker))
                .query(Long.class)
                .single();
        return access.actingAs(SECOND, restorations::waiting).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The register's own word. */
    private Outcome told(String word) {
        return say(REGISTER, "示例登记机关", word);
    }

    @Test
    void anImportedRowDoesNotBeginAnEndedLicenceAgain() {
        int worker = 2_024;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        PartyImport.CapacityRow again = new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                LAST.plusDays(1),
                null,
                Invented.proprietorCode(worker),
                Town.tradeName(worker),
                LICENSED,
                "示例恢复");

        RowOutcome outcome = imported(worker, again);

        assertThat(outcome.refusal().map(RowOutcome.Refusal::reason)).contains(RowOutcome.Reason.LICENCE_ENDED);
        assertThat(capacity(worker, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void thePageShowsWhatWaitsAndTheSecondPersonConfirmsItThere() {
        int worker = 2_026;
        town.worker(worker);
        say(licence(worker, "REVOKED", "2026-06-30"));
        PageClient first = in(Role.RISK_DESK);
        PageClient second = in(Role.RISK_DESK);
        assertThat(first.post(
                                "/registrations",
                                "/registrations/licences",
                                "creditCode",
                                Invented.proprietorCode(worker),
                                "what",
                                "RESTORED",
                                "day",
                                "2026-06-30",
                                "document",
                                "示行复〔2026〕26号")
                        .body())
                .contains("已记下恢复，等另一个人对照决定书确认", "示行复〔2026〕26号", "请另一个人确认")
                .doesNotContain("??", Invented.proprietorCode(worker));
        String confirm = "/registrations/restorations/" + waiting("示行复〔2026〕26号") + "/confirm";
        assertThat(first.post("/registrations", confirm).body()).contains("记下恢复的人不能再确认");
        assertThat(second.get("/language/en?back=/registrations").body())
                .contains("Licences that stand again, waiting for another person", confirm)
                .doesNotContain("??");
        second.get("/language/zh-CN?back=/registrations");
        assertThat(second.post("/registrations", confirm).body())
                .contains("已确认：执照恢复")
                .doesNotContain("??", confirm);
        assertThat(capacity(worker, LAST.plusDays(1))).contains(LegalCapacity.SOLE_PROPRIETOR);
    }

    private long waiting(String document) {
        return access.actingAs(SECOND, restorations::waiting).stream()
                .filter(each -> each.evidence().contains(document))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** 恢复: what the person was on record as until its last day stays, and another licence is not ended by it. */
    @Test
    void aLicenceDoesNotStandAgainOverDaysThatAreOverOrBesideAnother() {
        int worker = 956;
        town.worker(worker);
        String code = Invented.proprietorCode(worker);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕12号"));
        LocalDate over = LAST.plusDays(40);
        PartyImport.CapacityRow meanwhile = new PartyImport.CapacityRow(
                LegalCapacity.NATURAL_PERSON, LAST.plusDays(1), over, null, null, null, "示例");
        assertThat(imported(worker, meanwhile).state()).isEqualTo(RowOutcome.State.EXISTING);

        notRestored(code, over);
        assertThat(capacity(worker, over)).contains(LegalCapacity.NATURAL_PERSON);

        PartyImport.CapacityRow another = new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                over.plusDays(1),
                null,
                Invented.proprietorCode(worker + 90_000),
                Town.tradeName(worker),
                over.plusDays(1),
                "示例另一张执照");
        assertThat(imported(worker, another).state()).isEqualTo(RowOutcome.State.EXISTING);
        notRestored(code, over.plusDays(1));
        assertThat(workers.capacityOn(id(worker), over.plusDays(1)).map(CapacityPeriod::evidence))
                .contains("示例另一张执照");
    }

    private void notRestored(String code, LocalDate day) {
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK, () -> desk.record(code, RecordLicence.What.RESTORED, day, "示行复〔2026〕11号")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(PartyError.LICENCE_UNCHANGED));
    }

    /** Whoever told it: the platform holds what would go to a business that may not carry on. */
    @Test
    void anEndOnRecordIsSeenBeforeMoneyMovesAndNotBeforeItsDay() {
        int worker = 936;
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

    /** The end was known months later: what was booked after it bore no tax. */
    @Test
    void linesBookedBeforeTheEndWasKnownWaitForThePlatformWithTheTaxThatWasNotHeld() {
        int worker = 938;
        long firm = town.enterprise(FIRM + 1, EngagementModel.AGENCY);
        town.worker(worker);
        LocalDate before = LocalDate.of(2026, 8, 20);
        String rows = Town.line("LATE", town.acceptedTask(firm, worker, "20000.00", DAY), worker, "20000.00")
                + Town.line("LATE", town.acceptedTask(firm, worker, "3000.00", before), worker, "3000.00");
        book(firm, DAY, rows);

        access.actingAs(
                RISK_DESK,
                () -> desk.record(
                        Invented.proprietorCode(worker), RecordLicence.What.CANCELLED, before, "示注销〔2026〕3号"));

        assertThat(late(firm)).singleElement().satisfies(finding -> {
            assertThat(finding.lastDay()).isEqualTo(before);
            assertThat(finding.workFrom())
                    .as("the day of the task decides, not that of the settlement")
                    .isEqualTo(DAY);
            assertThat(finding.gross()).isEqualTo(Money.of("20000.00"));
            assertThat(finding.incomeTax()).as("(20,000 − 4,000 − 5,000) × 3 %").isEqualTo(Money.of("330.00"));
            assertThat(finding.vat()).isEqualTo(Money.ZERO);
            assertThat(finding.rules()).contains("2025年第16号");
        });
        assertThat(held(worker)).as("nothing was held by this").isZero();
        long line = late(firm).get(0).lineId();
        assertThatThrownBy(() -> access.actingAs(RISK_DESK, () -> findings.settle(line, " ")))
                .isInstanceOf(PlatformException.class);
        access.actingAs(RISK_DESK, () -> findings.settle(line, "已补扣补报 330.00，发票已红冲"));
        assertThat(late(firm)).isEmpty();
    }

    @Test
    void aLicenceThatStandsAgainFromThatDayOnSettlesThem() {
        int worker = 940;
        long firm = town.enterprise(FIRM + 2, EngagementModel.AGENCY);
        town.worker(worker);
        book(firm, DAY, Town.line("BACK", town.acceptedTask(firm, worker, "700.00", DAY), worker, "700.00"));
        String code = Invented.proprietorCode(worker);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕9号"));
        assertThat(late(firm)).hasSize(1);

        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.RESTORED, LAST, "示行复〔2026〕10号"));
        assertThat(late(firm)).as("nobody confirmed it").hasSize(1);
        access.actingAs(SECOND, () -> restorations.confirm(waiting("示行复〔2026〕10号")));

        assertThat(late(firm)).isEmpty();
    }

    /** The register corrects the day of the revocation after it was set aside. */
    @Test
    void anEarlierEndFindsNothingUnderTheLicenceThatStandsAgain() {
        int worker = 2_028;
        long firm = town.enterprise(FIRM + 5, EngagementModel.AGENCY);
        town.worker(worker);
        LocalDate between = LocalDate.of(2026, 7, 20);
        book(firm, between, Town.line("GAP", town.acceptedTask(firm, worker, "300.00", between), worker, "300.00"));
        book(firm, DAY, Town.line("AGAIN", town.acceptedTask(firm, worker, "700.00", DAY), worker, "700.00"));
        String code = Invented.proprietorCode(worker);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕28号"));
        assertThat(late(firm)).hasSize(2);
        restored(code, LocalDate.of(2026, 9, 1), "示行复〔2026〕28号");
        assertThat(late(firm)).extracting(PaidAfterLicence.Finding::workFrom).containsExactly(between);

        LocalDate earlier = LAST.minusDays(15);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, earlier, "示监罚〔2026〕29号"));

        assertThat(late(firm)).singleElement().satisfies(finding -> {
            assertThat(finding.workFrom()).as("told once").isEqualTo(between);
            assertThat(finding.lastDay()).isEqualTo(earlier);
        });
    }

    @Test
    void whatIsFoundAgainIsReckonedAgain() {
        int worker = 934;
        long firm = town.enterprise(FIRM + 6, EngagementModel.AGENCY);
        town.worker(worker);
        book(firm, DAY, Town.line("ANEW", town.acceptedTask(firm, worker, "20000.00", DAY), worker, "20000.00"));
        String code = Invented.proprietorCode(worker);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, LAST, "示监罚〔2026〕34号"));
        restored(code, LAST, "示行复〔2026〕34号");
        assertThat(late(firm)).isEmpty();
        database.sql("UPDATE line_after_licence SET income_tax = 1 WHERE enterprise_id = ?")
                .param(firm)
                .update();

        LocalDate later = LocalDate.of(2026, 8, 1);
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, later, "示监罚〔2026〕35号"));

        assertThat(late(firm)).singleElement().satisfies(finding -> {
            assertThat(finding.lastDay()).isEqualTo(later);
            assertThat(finding.incomeTax()).isEqualTo(Money.of("330.00"));
        });
    }

    private void restored(String code, LocalDate from, String document) {
        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.RESTORED, from, document));
        access.actingAs(SECOND, () -> restorations.confirm(waiting(document)));
    }

    @Test
    void anEndByImportIsLookedThroughToo() {
        int worker = 948;
        long firm = town.enterprise(FIRM + 3, EngagementModel.AGENCY);
        town.worker(worker);
        book(firm, DAY, Town.line("IMPORT", town.acceptedTask(firm, worker, "800.00", DAY), worker, "800.00"));
        assertThat(imported(worker, business(worker, LAST)).state()).isEqualTo(RowOutcome.State.EXISTING);
        assertThat(late(firm)).hasSize(1);
    }

    @Test
    void thePageShowsThemToTheDeskAndTakesWhatWasDone() {
        int worker = 890;
        long firm = town.enterprise(FIRM + 4, EngagementModel.AGENCY);
        town.worker(worker);
        book(firm, DAY, Town.line("PAGE", town.acceptedTask(firm, worker, "20000.00", DAY), worker, "20000.00"));
        PageClient officer = in(Role.MARKET_OFFICER);
        assertThat(officer.get("/registrations").body()).doesNotContain("id=\"licence\"", "??");
        PageClient pages = in(Role.RISK_DESK);
        String page = "/registrations";
        assertThat(pages.post(
                                page,
                                "/registrations/licences",
                                "creditCode",
                                "9",
                                "what",
                                "REVOKED",
                                "day",
                                "2026-06-30",
                                "document",
                                "示监罚〔2026〕11号")
                        .body())
                .contains("没有这个信用代码的个体户");
        String done = pages.post(
                        page,
                        "/registrations/licences",
                        "creditCode",
                        Invented.proprietorCode(worker),
                        "what",
                        "REVOKED",
                        "day",
                        "2026-06-30",
                        "document",
                        "示监罚〔2026〕11号")
                .body();
        long line = late(firm).get(0).lineId();
        assertThat(done)
                .contains("已记下吊销", "执照终止后仍按个体户入账的", "个税 330.00", "/registrations/late/" + line)
                .contains("按自然人劳务报酬：税务总局公告2025年第16号")
                .doesNotContain("??");
        assertThat(pages.get("/language/en?back=/registrations").body())
                .contains("Booked to a sole proprietor after the licence had ended")
                .doesNotContain("??");
        pages.get("/language/zh-CN?back=/registrations");
        assertThat(pages.post(page, "/registrations/late/" + line, "reason", "已补扣补报")
                        .body())
                .contains("已了结")
                .doesNotContain("/registrations/late/" + line);
    }

    private PageClient in(Role role) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(role, null).name(), TestAccounts.PASSWORD);
        return pages;
    }

    private List<PaidAfterLicence.Finding> late(long firm) {
        Set<Long> own = Set.copyOf(database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ?")
                .param(firm)
                .query(Long.class)
                .list());
        return access.actingAs(RISK_DESK, () -> findings.open(1000)).stream()
                .filter(each -> own.contains(each.lineId()))
                .toList();
    }

    private int held(int worker) {
        return database.sql("SELECT COUNT(*) FROM tax_held_month WHERE worker_id = ?")
                .param(id(worker))
                .query(Integer.class)
                .single();
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
        assertThatThrownBy(() ->
                        access.actingAs(RISK_DESK, () -> desk.record(code, RecordLicence.What.REVOKED, day, document)))
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
        int worker = 922;
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

    @Test
    void anImportSaysOfABusinessThatIsOverHowItEnded() {
        int worker = 958;
        PartyImport.CapacityRow over = new PartyImport.CapacityRow(
                LegalCapacity.SOLE_PROPRIETOR,
                LICENSED,
                LAST,
                Invented.proprietorCode(worker),
                Town.tradeName(worker),
                LICENSED,
                "示例吊销决定书",
                LicenceEnd.REVOKED);
        assertThat(imported(worker, over).state()).isEqualTo(RowOutcome.State.CREATED);

        assertThat(database.sql("SELECT CONCAT(end_status, ' ', end_evidence) FROM legal_capacity WHERE worker_id = ?")
                        .param(id(worker))
                        .query(String.class)
                        .single())
                .isEqualTo("REVOKED 示例吊销决定书");
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
