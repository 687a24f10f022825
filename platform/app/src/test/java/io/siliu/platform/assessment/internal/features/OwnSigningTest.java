package io.siliu.platform.assessment.internal.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.Invented;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.Town;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements.State;
import io.siliu.platform.contract.ContractingAgreements;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.rules.fact.SignalFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Import;

/** Agreements that were made here answer what others' archives are asked for: C02, C04, C09–C11 and C15–C17. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnSigningTest extends FeatureTest {

    private static final int ENTERPRISE = 7_875;
    private static final int READER = 5_632;
    private static final int HASTY = 5_634;
    private static final int THIRD = 5_636;
    private static final int UNSEEN = 5_638;
    private static final int CHANGED = 5_640;
    private static final int UNFILED = 5_642;
    private static final int LOST = 5_646;
    private static final List<Integer> ALL = List.of(READER, HASTY, THIRD, UNSEEN, CHANGED, UNFILED, LOST);
    private static final byte[] PHONE = new byte[32];

    private final ContractingAgreements agreements;
    private final PersonalData personal;
    private final Workers stages;
    private final LocalDate today;
    private final Map<Integer, Long> signed = new HashMap<>();
    private long enterprise;

    OwnSigningTest(BeanFactory beans) {
        super(beans);
        agreements = beans.getBean(ContractingAgreements.class);
        personal = beans.getBean(PersonalData.class);
        stages = beans.getBean(Workers.class);
        today = ChinaTime.today(beans.getBean(Clock.class));
    }

    @BeforeAll
    void sevenSignOnPhones() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        for (int worker : ALL) {
            town.worker(worker);
            book(enterprise, today, Town.line("SIGN-" + worker, "", worker, "600.00"));
        }
        sign(READER, 60, PHONE);
        sign(HASTY, 1, PHONE);
        sign(THIRD, 60, PHONE);
        sign(UNSEEN, -1, null);
        sign(CHANGED, 60, null);
        sign(LOST, 60, null);
        stages.drain("contract.filing");
        sign(UNFILED, 60, null);
    }

    @Test
    void theDayOfTheTextIsThatOfTheSignature() {
        answersNo("C02", READER);
        assertThat(signals(READER).signing().daysAfterStated().evidence())
                .containsExactly("AGREEMENT/" + signed.get(READER));
    }

    @Test
    void noCertificateIsUsedSoThatNobodyVouchesForOne() {
        assertThat(signals(READER).signing().valid()).isNull();
        assertThat(signals(READER).agreement().ceiling()).isNull();
    }

    @Test
    void whoNeverHadTimeToReadIsSeen() {
        answersNo("C15", READER);
        assertThat(asked("C15", HASTY).circumstances()).containsExactly("LIMIT");
        assertThat(signals(UNSEEN).signing().seconds())
                .as("signed by another way than the page")
                .isNull();
    }

    @Test
    void onePhoneThatSignsForThreeIsSeenUnlessTheyAreOneHousehold() {
        assertThat(asked("C16", READER).circumstances()).containsExactly("LIMIT");
        assertThat(signals(READER).signing().deviceSigners().evidence())
                .containsExactlyInAnyOrder(String.valueOf(worker(HASTY)), String.valueOf(worker(THIRD)));
        assertThat(signals(UNSEEN).signing().deviceSigners()).isNull();

        assertThat(say("""
                        {"kind":"HOUSEHOLD","workers":["%s","%s"],"provenOn":"%s"}""".formatted(Invented.idNumber(HASTY), Invented.idNumber(THIRD), today))
                        .state())
                .isEqualTo(State.TAKEN);
        answersNo("C16", HASTY);
    }

    @Test
    void theTextIsComparedWithTheLedger() {
        stages.drain("contract.checking");
        answersNo("C04", READER);

        database.sql("UPDATE contracting_agreement SET content = ?, next_at = '2026-01-01' WHERE id = ?")
                .params(
                        personal.encryptText(worker(CHANGED), "{\"title\":\"示例\",\"paragraphs\":[]}"),
                        signed.get(CHANGED))
                .update();
        stages.drain("contract.checking");

        assertThat(asked("C04", CHANGED).circumstances()).containsExactly("SEEN");
        answersNo("C04", READER);
    }

    /** As it is after somebody wrote over it in the database, who does not have the worker's key. */
    @Test
    void aTextThatCannotBeOpenedIsNotSaidToBeUnchanged() {
        stages.drain("contract.checking");
        answersNo("C04", LOST);
        byte[] text = contentOf(LOST);

        replace(LOST, new byte[] {1, 2, 3});
        assertThat(asked("C04", LOST).isAnswered()).isFalse();
        assertThat(inDoubt()).isEqualTo(1);

        replace(LOST, text);
        answersNo("C04", LOST);
        assertThat(inDoubt()).isZero();
    }

    private byte[] contentOf(int worker) {
        return database.sql("SELECT content FROM contracting_agreement WHERE id = ?")
                .param(signed.get(worker))
                .query(byte[].class)
                .single();
    }

    private void replace(int worker, byte[] text) {
        database.sql("UPDATE contracting_agreement SET content = ?, next_at = '2026-01-01' WHERE id = ?")
                .params(text, signed.get(worker))
                .update();
        stages.drain("contract.checking");
    }

    private long inDoubt() {
        return database.sql("SELECT COUNT(*) FROM contracting_agreement WHERE doubt IS NOT NULL AND id = ?")
                .param(signed.get(LOST))
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsNotFiledForADayIsSeen() {
        answersNo("C17", READER);
        answersNo("C17", UNFILED);
        database.sql(
                        "UPDATE contracting_agreement SET decided_at = DATE_SUB(decided_at, INTERVAL 25 HOUR) WHERE id = ?")
                .param(signed.get(UNFILED))
                .update();
        assertThat(asked("C17", UNFILED).circumstances()).containsExactly("LIMIT");
    }

    /** The wording before December's left out who declares taxes and who insures. */
    @Test
    void whatTheWordingSaysIsAFact() {
        answersNo("C09", READER);
        answersNo("C11", READER);
        answersNo("C10", READER);
        database.sql("UPDATE contracting_agreement SET template_version = '2026-11' WHERE id = ?")
                .param(signed.get(THIRD))
                .update();
        assertThat(asked("C10", THIRD).circumstances()).containsExactly("LIMIT");
        assertThat(signals(READER).agreement().disclosuresMissing().evidence())
                .containsExactly("AGREEMENT/" + signed.get(READER), "TEMPLATE/2026-12");
    }

    @Test
    void theWordingIsThatOfTheDayOfTheOffer() {
        LocalDate before = LocalDate.of(2026, 11, 20);
        access.actingAs(Town.person(enterprise), () -> agreements.offer(enterprise, List.of(worker(UNSEEN)), before));
        assertThat(database.sql(
                                "SELECT template_version FROM contracting_agreement WHERE worker_id = ? AND valid_from = ?")
                        .params(worker(UNSEEN), before)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-12");
    }

    private void answersNo(String indicator, int worker) {
        assertThat(asked(indicator, worker).isAnswered()).as(indicator).isTrue();
        assertThat(asked(indicator, worker).circumstances()).as(indicator).isEmpty();
    }

    private Asked asked(String indicator, int worker) {
        return Asked.about(indicator, signals(worker));
    }

    private SignalFacts signals(int worker) {
        return signals(line(enterprise, worker), today);
    }

    /** @param seconds for which the text is on the screen; below zero it never is */
    private void sign(int worker, int seconds, byte[] device) {
        long person = worker(worker);
        access.actingAs(Town.person(enterprise), () -> agreements.offer(enterprise, List.of(person), today));
        long account = 8_750_000L + worker;
        database.sql("INSERT INTO account (id, sign_in_name, display_name, role, created_at, retention_class)"
                        + " VALUES (?, ?, '100****', 'WORKER', NOW(6), 'IDENTITY')")
                .params(account, "phone-" + account)
                .update();
        database.sql(
                        "INSERT INTO phone_account (account_id, person_id, phone, phone_key, phone_masked, opened_at,"
                                + " retention_class) VALUES (?, ?, ?, UNHEX(LPAD(HEX(?), 64, '0')), '100****', NOW(6), 'IDENTITY')")
                .params(account, person, personal.encryptText(person, Invented.mobile(worker)), account)
                .update();
        Actor onThePhone = new Actor(account, "100****", Role.WORKER, null, null, Role.WORKER.permissions());
        access.actingAs(onThePhone, () -> {
            long id = agreements.own().get(0).id();
            String digest = (seconds < 0 ? agreements.read(id) : agreements.show(id)).digest();
            database.sql(
                            "UPDATE contracting_agreement SET shown_at = DATE_SUB(shown_at, INTERVAL ? SECOND) WHERE id = ?")
                    .params(Math.max(0, seconds), id)
                    .update();
            agreements.sign(id, digest, device);
            signed.put(worker, id);
        });
    }
}
