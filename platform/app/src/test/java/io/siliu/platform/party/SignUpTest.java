package io.siliu.platform.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.PageClient;
import io.siliu.platform.PageClient.Page;
import io.siliu.platform.RecognitionData;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.LedgerStatus;
import io.siliu.sandbox.identity.Person;
import io.siliu.sandbox.identity.Visitors;
import io.siliu.sandbox.outside.Knobs;
import io.siliu.sandbox.paper.IdCardPicture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A rider signs up on pages that need no script, against outside parties over HTTP, on a real database. */
@SiliuTest
@TestPropertySource(
        properties = {
            "siliu.outside.file=target/siliu-test/sign-up/outside.json",
            "siliu.access.codes.per-address-and-hour=10000"
        })
class SignUpTest {

    private static SignUpWorld world;

    @LocalServerPort
    private int port;

    private final Workers workers;
    private final Consents consents;
    private final Registrations registrations;
    private final RegistrationAlarms alarms;
    private final LedgerStatus ledger;
    private final ImportParties imports;
    private final PersonalData personal;
    private final Accounts accounts;
    private final Access access;
    private final io.siliu.platform.database.Workers stages;
    private final JdbcClient sql;

    SignUpTest(
            Workers workers,
            Consents consents,
            Registrations registrations,
            RegistrationAlarms alarms,
            LedgerStatus ledger,
            ImportParties imports,
            PersonalData personal,
            Accounts accounts,
            Access access,
            io.siliu.platform.database.Workers stages,
            JdbcClient sql) {
        this.workers = workers;
        this.consents = consents;
        this.registrations = registrations;
        this.alarms = alarms;
        this.ledger = ledger;
        this.imports = imports;
        this.personal = personal;
        this.accounts = accounts;
        this.access = access;
        this.stages = stages;
        this.sql = sql;
    }

    @BeforeAll
    static void open() {
        world = new SignUpWorld(Path.of("target/siliu-test/sign-up"));
    }

    @AfterEach
    void mend() {
        for (String party : List.of("sms", "identity", "registry")) {
            world.server.turn(party, Knobs.GOOD);
        }
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aNaturalPersonIsDoneAtOnceWithEvidenceAndConsents() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        assertThat(browser.get("/join/choice").body())
                .as("nothing is chosen beforehand")
                .doesNotContain("checked=\"checked\"")
                .contains("504.00", "420.00");

        choose(browser, "NATURAL_PERSON");
        Page will = browser.get("/join/will");
        assertThat(will.body()).contains("我是" + person.name() + "，我自己愿意以个人身份接单");
        Page done = confirm(browser, "SETTLEMENT_AND_TAX");

        assertThat(done.path()).isEqualTo("/join/done");
        assertThat(done.body()).contains("好了，可以接单", "自然人").doesNotContain(person.idNumber(), person.mobile());
        long worker = workerOf(person);
        assertThat(workers.capacityOn(worker, today()).orElseThrow().capacity())
                .isEqualTo(LegalCapacity.NATURAL_PERSON);
        assertThat(consents.of(worker))
                .extracting(Consent::purpose)
                .containsExactlyInAnyOrder("IDENTITY_CHECK", "BANK_CARD_CHECK", "SETTLEMENT_AND_TAX");
        assertThat(onTheLedger("CONSENT", worker)).isEqualTo(3);
        assertThat(sql.sql("SELECT COUNT(*) FROM registration_application WHERE worker_id = ?")
                        .param(worker)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theConsentIsGivenUnderTheTextThatTheScreeningAsksFor() {
        Person person = world.somebody();
        naturalPerson(person);

        String inForce =
                sql.sql("""
                        SELECT version FROM consent_requirement
                        WHERE purpose = 'SETTLEMENT_AND_TAX' AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        """).params(today(), today()).query(String.class).single();
        assertThat(consents.of(workerOf(person)))
                .filteredOn(consent -> consent.purpose().equals("SETTLEMENT_AND_TAX"))
                .extracting(Consent::version)
                .containsExactly(inForce);
    }

    @Test
    void aConsentIsKeptUnderTheTextThatWasInForceAtItsOwnAct() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        // As when the texts change between the card and the last step.
        sql.sql("UPDATE sign_up SET identity_consent = '2025-01', card_consent = '2025-02' ORDER BY id DESC LIMIT 1")
                .update();
        choose(browser, "NATURAL_PERSON");
        confirm(browser, "SETTLEMENT_AND_TAX");

        assertThat(consents.of(workerOf(person)))
                .extracting(each -> each.purpose() + " " + each.version())
                .contains("IDENTITY_CHECK 2025-01", "BANK_CARD_CHECK 2025-02");
    }

    /** The draft that held it is emptied with the last step. */
    @Test
    void untilWhenTheCardIsGoodOutlivesTheSignUp() {
        Person person = world.somebody();
        naturalPerson(person);

        assertThat(sql.sql("SELECT CONCAT(identity IS NULL, ' ', id_valid_to) FROM sign_up WHERE worker_id = ?")
                        .param(workerOf(person))
                        .query(String.class)
                        .single())
                .isEqualTo("1 " + person.idCard().validTo().orElseThrow());
    }

    @Test
    void theEvidenceOfOwnWillSaysHowLongItWasSeenAndIsHandedToTheLedger() throws InterruptedException {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        browser.get("/join/will");
        Thread.sleep(300);
        confirm(browser, "SETTLEMENT_AND_TAX");

        Map<String, Object> will = sql.sql("SELECT * FROM own_will WHERE worker_id = ?")
                .param(workerOf(person))
                .query()
                .singleRow();
        assertThat((Long) will.get("viewed_millis")).isBetween(300L, 60_000L);
        String number =
                "WILL-" + Long.toUnsignedString((Long) will.get("id"), 36).toUpperCase();
        assertThat(ledger.of(EntryKind.OWN_WILL, number, 1)).isPresent();
        String leaf = sql.sql("SELECT commitment FROM own_will WHERE id = ?")
                .param(will.get("id"))
                .query(String.class)
                .single();
        assertThat(leaf).startsWith("sm3:");
    }

    @Test
    void aSoleProprietorIsLicensedByTheAuthorityAndContractsAsSuchFromThatDayOn() {
        Person person = world.somebody();
        Page done = soleProprietor(person);
        assertThat(done.body()).contains("还没送出");
        assertThat(workers.capacityOn(workerOf(person), today()).orElseThrow().capacity())
                .isEqualTo(LegalCapacity.NATURAL_PERSON);

        register();
        assertThat(stateOf(person)).isEqualTo(Registration.State.UNDER_REVIEW);
        world.theAuthorityDecides();
        register();

        assertThat(stateOf(person)).isEqualTo(Registration.State.LICENSED);
        assertThat(onTheLedger("REGISTRATION", workerOf(person))).isOne();
        long worker = workerOf(person);
        LocalDate licensed = sql.sql("SELECT registered_on FROM sole_proprietor WHERE worker_id = ?")
                .param(worker)
                .query(LocalDate.class)
                .single();
        CapacityTimeline timeline = workers.capacities(List.of(worker)).get(worker);
        assertThat(timeline.on(licensed).orElseThrow().capacity()).isEqualTo(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(timeline.on(licensed.minusDays(1)).map(CapacityPeriod::capacity))
                .isEqualTo(licensed.isAfter(today()) ? Optional.of(LegalCapacity.NATURAL_PERSON) : Optional.empty());
        stages.drain("notify.delivery");
        assertThat(world.messagesTo(person.mobile()).get(0)).contains("执照下来了");
    }

    @Test
    void theLicenceIsShownToItsOwnerAlone() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");
        confirm(browser, "SETTLEMENT_AND_TAX", "REGISTRATION");
        assertThat(browser.get("/me/licence").status()).isEqualTo(404);
        register();
        world.theAuthorityDecides();
        register();

        Page licence = browser.get("/me/licence");

        assertThat(licence.body()).containsPattern("92990000[0-9A-Z]{10}").contains(person.name(), "外卖递送服务");
        PageClient other = new PageClient(port);
        world.signIn(other, stages, world.somebody().mobile());
        assertThat(other.get("/me/licence").status()).isEqualTo(404);
    }

    @Test
    void anApplicationWhoseAnswerWasLostIsAskedForAndNeverSentTwice() {
        Person person = world.somebody();
        int before = taken();
        soleProprietor(person);
        world.server.turn("registry", new Knobs(0, 0, 1, 0));
        register();
        assertThat(world.registry.taken()).isEqualTo(before + 1);
        assertThat(stateOf(person)).isEqualTo(Registration.State.APPLIED);
        assertThat(applicationState(person)).isEqualTo("UNKNOWN");

        world.server.turn("registry", Knobs.GOOD);
        register();

        assertThat(applicationState(person)).isEqualTo("RECEIVED");
        assertThat(world.registry.taken()).isEqualTo(before + 1);
    }

    @Test
    void aKillBetweenSendingAndTheAnswerLeavesOneApplication() {
        Person person = world.somebody();
        int before = taken();
        soleProprietor(person);
        // What a process leaves behind that died after it sent: the state was written before the call.
        sql.sql(
                        "UPDATE registration_application SET state = 'UNKNOWN', sent_at = NOW(6), attempts = 1 WHERE worker_id = ?")
                .param(workerOf(person))
                .update();

        register();
        register();

        assertThat(applicationState(person)).isEqualTo("RECEIVED");
        assertThat(world.registry.taken()).isEqualTo(before + 1);
    }

    @Test
    void anApplicationThatTheAuthorityNeverSawIsSentWhenItAnswersAgain() {
        Person person = world.somebody();
        int before = taken();
        soleProprietor(person);
        world.server.turn("registry", new Knobs(0, 1, 0, 0));
        register();
        assertThat(applicationState(person)).isEqualTo("UNKNOWN");
        assertThat(world.registry.taken()).isEqualTo(before);

        world.server.turn("registry", Knobs.GOOD);
        register();

        assertThat(applicationState(person)).isEqualTo("RECEIVED");
        assertThat(world.registry.taken()).isEqualTo(before + 1);
    }

    @Test
    void anApplicationThatCannotBeOpenedIsPutOffAndTheOthersAreSent() {
        Person broken = world.somebody();
        Person whole = world.somebody();
        soleProprietor(broken);
        byte[] content = sql.sql("SELECT content FROM registration_application WHERE worker_id = ?")
                .param(workerOf(broken))
                .query(byte[].class)
                .single();
        sql.sql("UPDATE registration_application SET content = X'00' WHERE worker_id = ?")
                .param(workerOf(broken))
                .update();
        soleProprietor(whole);

        register();

        assertThat(applicationState(whole)).isEqualTo("RECEIVED");
        assertThat(applicationState(broken)).isEqualTo("UNKNOWN");
        assertThat(sql.sql("SELECT last_doubt FROM registration_application WHERE worker_id = ?")
                        .param(workerOf(broken))
                        .query(String.class)
                        .single())
                .startsWith("failed here: ");
        sql.sql("UPDATE registration_application SET content = ? WHERE worker_id = ?")
                .params(content, workerOf(broken))
                .update();
        register();
        assertThat(applicationState(broken)).isEqualTo("RECEIVED");
    }

    @Test
    void aDuplicatedCallIsOneApplicationToo() {
        Person person = world.somebody();
        int before = taken();
        soleProprietor(person);
        world.server.turn("registry", new Knobs(0, 0, 0, 1));
        register();

        assertThat(world.registry.taken()).isEqualTo(before + 1);
    }

    @Test
    void aRejectedNameIsSaidAndThePersonStaysNatural() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");
        browser.post(
                "/join/will",
                "/join/will",
                "tradeName",
                "国家示例配送服务部",
                "consent",
                "SETTLEMENT_AND_TAX",
                "consent",
                "REGISTRATION");
        register();
        world.theAuthorityReviews();
        register();

        assertThat(browser.get("/me").body()).contains("登记机关没有批", "名称不能用", "自然人", "choose-again");
        assertThat(workers.capacityOn(workerOf(person), today()).orElseThrow().capacity())
                .isEqualTo(LegalCapacity.NATURAL_PERSON);
    }

    @Test
    void whoseLicenceEndedSaysSoAndWorksOnAsANaturalPersonFromTheDayAfter() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");
        confirm(browser, "SETTLEMENT_AND_TAX", "REGISTRATION");
        register();
        world.theAuthorityDecides();
        register();
        long worker = workerOf(person);
        sql.sql("DELETE FROM legal_capacity WHERE worker_id = ? AND capacity = 'NATURAL_PERSON'")
                .param(worker)
                .update();
        sql.sql("UPDATE legal_capacity SET valid_from = ? WHERE worker_id = ?")
                .params(today().minusDays(30), worker)
                .update();

        String tomorrow = today().plusDays(1).toString();
        assertThat(browser.post("/me", "/me/licence-end", "lastDay", tomorrow, "notice", "示例注销〔2026〕9号")
                        .body())
                .contains("今天以前");
        String yesterday = today().minusDays(1).toString();
        assertThat(browser.post("/me", "/me/licence-end", "lastDay", yesterday, "notice", " ")
                        .body())
                .contains("4 到 64 个字");
        assertThat(workers.capacityOn(worker, today())).isPresent();
        Page ended = browser.post("/me", "/me/licence-end", "lastDay", yesterday, "notice", "示例注销〔2026〕9号");

        assertThat(ended.body()).contains("记下了", "choose-again");
        assertThat(workers.capacityOn(worker, today().minusDays(1))
                        .orElseThrow()
                        .capacity())
                .isEqualTo(LegalCapacity.SOLE_PROPRIETOR);
        assertThat(workers.capacityOn(worker, today())).isEmpty();
        assertThat(browser.post("/me", "/me/choice").path()).isEqualTo("/join/choice");
        choose(browser, "NATURAL_PERSON");
        confirm(browser, "SETTLEMENT_AND_TAX");
        assertThat(workers.capacityOn(worker, today()).orElseThrow().capacity())
                .isEqualTo(LegalCapacity.NATURAL_PERSON);
    }

    @Test
    void aNaturalPersonMayChooseAgainAndALicensedOneMayNot() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        confirm(browser, "SETTLEMENT_AND_TAX");

        Page choice = browser.post("/me", "/me/choice");
        assertThat(choice.path()).isEqualTo("/join/choice");
        assertThat(choice.body()).doesNotContain("checked=\"checked\"");
        assertThat(browser.get("/join/card").path()).isEqualTo("/join/choice");
        assertThat(stateOf(person)).isEqualTo(Registration.State.NATURAL_PERSON);
        choose(browser, "SOLE_PROPRIETOR");
        assertThat(confirm(browser, "SETTLEMENT_AND_TAX", "REGISTRATION").path())
                .isEqualTo("/join/done");
        assertThat(browser.get("/me").body()).doesNotContain("choose-again");
        register();
        world.theAuthorityDecides();
        register();

        assertThat(stateOf(person)).isEqualTo(Registration.State.LICENSED);
        assertThat(browser.get("/me").body()).doesNotContain("choose-again");
        assertThat(sql.sql("SELECT COUNT(*) FROM own_will WHERE worker_id = ?")
                        .param(workerOf(person))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aPhotoIsKeptNowhere() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());
        int papers =
                sql.sql("SELECT COUNT(*) FROM document").query(Integer.class).single();

        browser.upload("/join/id", "/join/id/photos", Map.of("front", new byte[400_000]));

        assertThat(sql.sql("SELECT COUNT(*) FROM document").query(Integer.class).single())
                .isEqualTo(papers);
        assertThat(sql.sql("SELECT MAX(LENGTH(identity)) FROM sign_up")
                        .query(Integer.class)
                        .single())
                .isLessThan(1_000);
    }

    @Test
    void photosOfTheCardAreReadAndNothingIsTyped() {
        RecognitionData.needed();
        Person person = world.visitors.at(345);
        IdCardPicture pictures = new IdCardPicture();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());

        Page card = browser.upload(
                "/join/id",
                "/join/id/photos",
                Map.of("front", pictures.front(person.idCard()), "back", pictures.back(person.idCard())));

        assertThat(card.path()).isEqualTo("/join/card");
    }

    @Test
    void noPhotoAtAllIsNotCalledABadOne() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        Page again = browser.upload("/join/id", "/join/id/photos", Map.of());

        assertThat(again.path()).isEqualTo("/join/id");
        assertThat(again.body()).contains("还没有照片").doesNotContain("照片上没有读到身份证");
    }

    @Test
    void aPhotoOfSomethingElseIsSaidToBeNone() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        Page again = browser.upload("/join/id", "/join/id/photos", Map.of("front", "not a picture".getBytes()));

        assertThat(again.path()).isEqualTo("/join/id");
        assertThat(again.body()).contains("照片上没有读到身份证");
    }

    @Test
    void aPhotoInTheFormatOfPhonesIsSaidToBeOne() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        Page again = browser.upload(
                "/join/id", "/join/id/photos", Map.of("front", "\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes()));

        assertThat(again.path()).isEqualTo("/join/id");
        assertThat(again.body()).contains("HEIC", "兼容性最佳").doesNotContain("照片上没有读到身份证");
    }

    @Test
    void aDaysPhotosAreLimitedAndReadOneHandInAfterTheOther() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());
        browser.get("/join/id");
        Map<String, byte[]> photo = Map.of("front", new byte[] {1, 2, 3});

        ofTheLatest("photo_tries = 20, photo_day = '2020-01-01'");
        assertThat(browser.upload("/join/id", "/join/id/photos", photo).body()).contains("照片上没有读到身份证");
        assertThat(photoTries()).isEqualTo(1);

        ofTheLatest("photo_tries = 20");
        assertThat(browser.upload("/join/id", "/join/id/photos", photo).body())
                .contains("今天拍的照片太多了", "自己填")
                .doesNotContain("照片上没有读到身份证");
        assertThat(photoTries()).isEqualTo(20);

        ofTheLatest("photo_tries = 3, identity_outcome = 'NO_PHOTO', photos_until = '2999-01-01'");
        assertThat(browser.upload("/join/id", "/join/id/photos", photo).body())
                .as("the first hand-in tells what came of it")
                .contains("还没有照片");
        assertThat(photoTries()).isEqualTo(3);
    }

    /** Somebody else's name and number may have been typed. */
    @Test
    void whatWasTypedAtASignUpThatNobodyGoesOnWithIsNotKept() {
        PageClient fresh = atChoice(world.somebody());
        ofTheLatest("changed_at = UTC_TIMESTAMP(6) - INTERVAL 29 DAY");
        PageClient left = atChoice(world.somebody());
        ofTheLatest("changed_at = UTC_TIMESTAMP(6) - INTERVAL 31 DAY");

        stages.drain("party.abandoned");

        assertThat(sql.sql("""
                        SELECT CONCAT_WS(' ', step, HEX(identity), HEX(id_number_key), name_masked, id_number_masked,
                                         identity_reference, HEX(card), card_masked, choice, confirmed_at IS NOT NULL)
                        FROM sign_up ORDER BY id DESC LIMIT 1
                        """).query(String.class).single())
                .as("that the phone registered somebody counts on")
                .isEqualTo("IDENTITY 1");
        assertThat(left.get("/join/choice").path()).isEqualTo("/join/id");
        assertThat(left.get("/join/id").body()).doesNotContain("??");
        assertThat(fresh.get("/join/choice").path()).isEqualTo("/join/choice");
    }

    /** The carrier gave the number to somebody else, who knows no identity number. */
    @Test
    void afterALongWhileTheOwnerOfANumberIsProvenBeforeAnythingIsShown() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        browser.get("/join/will");
        confirm(browser, "SETTLEMENT_AND_TAX");
        long account = sql.sql("SELECT account_id FROM phone_account WHERE person_id = ?")
                .param(workerOf(person))
                .query(Long.class)
                .single();
        entered(account, 59);
        assertThat(signedInAgain(person).get("/me").path()).isEqualTo("/me");

        entered(account, 61);
        PageClient next = signedInAgain(person);
        for (String page : List.of("/me", "/me/data", "/me/contracts", "/me/income", "/me/objections", "/join/done")) {
            Page instead = next.get(page);
            assertThat(instead.path()).as(page).isEqualTo("/me/proof");
            assertThat(instead.body())
                    .contains("最后六位")
                    .doesNotContain(person.name(), person.name().substring(0, 3) + "*", "??");
        }
        assertThat(signedInAgain(person).get("/me").path())
                .as("signing in once more proves nothing")
                .isEqualTo("/me/proof");
        for (int wrong = 0; wrong < 4; wrong++) {
            assertThat(next.post("/me/proof", "/me/proof", "end", "00000" + wrong)
                            .body())
                    .contains("和登记的身份证号对不上");
        }
        String end = person.idNumber().substring(12);
        assertThat(next.post("/me/proof", "/me/proof", "end", end.toLowerCase()).path())
                .isEqualTo("/me");
        assertThat(next.get("/me/data").path()).isEqualTo("/me/data");

        entered(account, 61);
        PageClient guessing = signedInAgain(person);
        for (int wrong = 0; wrong < 5; wrong++) {
            guessing.post("/me/proof", "/me/proof", "end", "00000" + wrong);
        }
        assertThat(guessing.post("/me/proof", "/me/proof", "end", end).body())
                .as("the right one too, on this day")
                .contains("今天填错的次数太多")
                .doesNotContain("??");
    }

    @Test
    void afterALongWhileASignUpThatWasNeverFinishedBeginsAnew() {
        Person person = world.somebody();
        atChoice(person);
        long account = sql.sql("SELECT account_id FROM sign_up ORDER BY id DESC LIMIT 1")
                .query(Long.class)
                .single();
        entered(account, 59);
        assertThat(signedInAgain(person).get("/join").path()).isEqualTo("/join/choice");

        entered(account, 61);
        PageClient next = signedInAgain(person);
        Page anew = next.get("/join");
        assertThat(anew.path()).isEqualTo("/join/id");
        assertThat(anew.body()).doesNotContain(person.name(), person.name().substring(0, 3) + "*", "??");
        assertThat(next.get("/join/card").path()).isEqualTo("/join/id");
    }

    private PageClient signedInAgain(Person person) {
        aMinuteLater();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        return browser;
    }

    private void entered(long account, int daysAgo) {
        sql.sql("UPDATE phone_account SET entered_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY, proof_day = NULL"
                        + " WHERE account_id = ?")
                .params(daysAgo, account)
                .update();
    }

    private void ofTheLatest(String values) {
        sql.sql("UPDATE sign_up SET " + values + " ORDER BY id DESC LIMIT 1").update();
    }

    private int photoTries() {
        return sql.sql("SELECT photo_tries FROM sign_up ORDER BY id DESC LIMIT 1")
                .query(Integer.class)
                .single();
    }

    @Test
    void underSixteenIsRefusedKindlyAndNothingIsKept() {
        Person child = world.visitors.at(Visitors.UNDER_SIXTEEN);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, child.mobile());

        Page refused = identity(browser, child);

        assertThat(refused.path()).isEqualTo("/join/refused");
        assertThat(refused.body()).contains("未满 16 岁", "12333");
        assertThat(browser.get("/join/card").path()).isEqualTo("/join/refused");
        assertThat(sql.sql("SELECT COUNT(*) FROM sign_up WHERE refusal = 'UNDER_SIXTEEN' AND identity IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void seventeenMayWorkAndRegistersABusinessOnlyWhenLivingOnOwnWork() {
        Person young = world.visitors.at(Visitors.SEVENTEEN);
        PageClient browser = atChoice(young);

        Page stopped = browser.post("/join/choice", "/join/choice", "choice", "SOLE_PROPRIETOR");
        assertThat(stopped.path()).isEqualTo("/join/choice");
        assertThat(stopped.body()).contains("靠自己的劳动收入生活");
        Page declared = browser.post("/join/choice", "/join/choice", "choice", "SOLE_PROPRIETOR", "ownLabour", "true");
        assertThat(declared.path()).isEqualTo("/join/will");
    }

    @Test
    void anExpiredCardIsRefusedWithWords() {
        Person person = world.visitors.at(Visitors.CARD_EXPIRED);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());

        Page page = identity(browser, person);

        assertThat(page.path()).isEqualTo("/join/id");
        assertThat(page.body()).contains("身份证已经过期");
    }

    @Test
    void aNameThatDiffersAndANumberNobodyKnowsAreToldApart() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        assertThat(identity(browser, world.visitors.at(Visitors.NAME_DIFFERS)).body())
                .contains("姓名和身份证号对不上");
        assertThat(identity(browser, world.visitors.at(Visitors.NOT_ON_RECORD)).body())
                .contains("库里查不到这个号码");
    }

    @Test
    void aWrongCheckDigitIsNamedAtItsFieldAndNobodyIsAsked() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        String wrong = person.idNumber().substring(0, 17) + (person.idNumber().endsWith("1") ? "2" : "1");

        Page page = browser.post("/join/id?by=hand", "/join/id", "name", person.name(), "idNumber", wrong);

        assertThat(page.body()).contains("校验位不符", "href=\"#idNumber\"", person.name());
    }

    @Test
    void theIdentityServiceIsAskedTenTimesForOneAccountAndNotMore() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());
        Person target = world.somebody();
        for (int guess = 0; guess < 10; guess++) {
            Page page =
                    browser.post("/join/id?by=hand", "/join/id", "name", "示例猜" + guess, "idNumber", target.idNumber());
            assertThat(page.body()).contains("姓名和身份证号对不上");
        }
        assertThat(identity(browser, target).body()).contains("试的次数太多");
    }

    @Test
    void aSilentIdentityServiceIsUnknownAndNotAWrongTry() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        world.server.turn("identity", new Knobs(0, 1, 0, 0));

        Page page = identity(browser, person);
        assertThat(page.body()).contains("核对的一方没有回应，不知道是不是你");

        world.server.turn("identity", Knobs.GOOD);
        Page again = browser.post("/join/id", "/join/id/again");
        assertThat(again.path()).isEqualTo("/join/card");
    }

    @Test
    void whoIsRegisteredUnderAnotherNumberIsToldSo() {
        Person person = world.somebody();
        naturalPerson(person);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        Page refused = identity(browser, person);

        assertThat(refused.path()).isEqualTo("/join/refused");
        assertThat(refused.body()).contains("已经登记过", "那个号码登录");
    }

    @Test
    void whoComesBackWithTheSamePhoneIsAtHome() {
        Person person = world.somebody();
        naturalPerson(person);

        Page home = world.signIn(new PageClient(port), stages, person.mobile());

        assertThat(home.path()).isEqualTo("/me");
        assertThat(home.body()).contains("自然人", "还没有结算过");
    }

    @Test
    void aWorkerWhoWasImportedSignsInWithTheOwnPhoneAndIsTheSamePerson() {
        Person person = world.somebody();
        long imported = imported(person);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());

        Page home = identity(browser, person);

        assertThat(home.path()).isEqualTo("/me");
        assertThat(workerOf(person)).isEqualTo(imported);
        assertThat(sql.sql("SELECT person_id FROM phone_account p JOIN sign_up s ON s.account_id = p.account_id"
                                + " WHERE s.worker_id = ?")
                        .param(imported)
                        .query(Long.class)
                        .single())
                .isEqualTo(imported);
    }

    @Test
    void twoAccountsWithOneIdentityCardMakeOneWorker() {
        Person person = world.somebody();
        PageClient one = atChoice(person);
        choose(one, "NATURAL_PERSON");
        Person second = world.somebody();
        PageClient other = new PageClient(port);
        world.signIn(other, stages, second.mobile());
        assertThat(identity(other, person).path()).isEqualTo("/join/card");
        // No bank would say that the second phone is this person's, so the row is set as a forger would wish it.
        Map<String, Object> late = sql.sql(
                        "SELECT id, worker_id FROM sign_up WHERE step = 'CARD' ORDER BY id DESC LIMIT 1")
                .query()
                .singleRow();
        byte[] card = personal.encryptText(
                (Long) late.get("worker_id"), "{\"number\": \"" + person.card() + "\", \"offered\": []}");
        sql.sql(
                        "UPDATE sign_up SET step = 'WILL', choice = 'NATURAL_PERSON', card = ?, card_chosen_at = NOW(6), card_consent = '2026-06',"
                                + " choice_shown_at = NOW(6) WHERE id = ?")
                .params(card, late.get("id"))
                .update();

        other.get("/join/choice");
        assertThat(confirm(one, "SETTLEMENT_AND_TAX").path()).isEqualTo("/join/done");
        assertThat(sql.sql("SELECT COUNT(*) FROM worker WHERE id_number_key ="
                                + " (SELECT id_number_key FROM worker WHERE id = ?)")
                        .param(workerOf(person))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Page refused = confirm(other, "SETTLEMENT_AND_TAX");
        assertThat(refused.path()).isEqualTo("/join/refused");
        assertThat(refused.body()).contains("已经登记过");
    }

    @Test
    void aCardThatIsNotTheOwnIsRefusedAndTheBankNamesNone() {
        Person person = world.visitors.at(Visitors.CARD_OF_ANOTHER);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        assertThat(identity(browser, person).path()).isEqualTo("/join/card");

        assertThat(browser.post("/join/card", "/join/card/find").body()).contains("银行没有查到你名下");
        Page typed = browser.post("/join/card?by=hand", "/join/card", "card", person.card());
        assertThat(typed.path()).isEqualTo("/join/card");
        assertThat(typed.body()).contains("四项对不上");
        assertThat(browser.get("/join/choice").path()).isEqualTo("/join/card");
    }

    @Test
    void aMistypedCardAndOneThatCannotBePaidToAreNamedAtTheirField() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        identity(browser, person);

        assertThat(browser.post("/join/card?by=hand", "/join/card", "card", "6222020200012345671")
                        .body())
                .contains("卡号校验不过");
        assertThat(browser.post("/join/card?by=hand", "/join/card", "card", "4111111111111111")
                        .body())
                .contains("62 开头");
    }

    @Test
    void aSilentBankIsUnknownAndTheSameCardWorksLater() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        identity(browser, person);
        world.server.turn("identity", new Knobs(0, 1, 0, 0));
        assertThat(browser.post("/join/card", "/join/card/find").body()).contains("银行没有回应，不知道是不是你的卡");

        world.server.turn("identity", Knobs.GOOD);
        assertThat(browser.post("/join/card", "/join/card/find").body()).contains("银行说是你的");
        assertThat(browser.post("/join/card", "/join/card/use", "place", "0").path())
                .isEqualTo("/join/choice");
    }

    @Test
    void everyStepSurvivesReloadBackAndJumpingAhead() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        assertThat(browser.get("/join/id").path()).isEqualTo("/join/phone");
        world.signIn(browser, stages, person.mobile());
        assertThat(browser.get("/join/will").path()).isEqualTo("/join/id");
        identity(browser, person);
        assertThat(browser.get("/join/id").body()).contains("已经核对过是你");
        browser.post("/join/card", "/join/card/find");
        browser.post("/join/card", "/join/card/use", "place", "0");
        assertThat(browser.get("/join/card").body()).contains("是你的卡", "href=\"/join/choice\"");
        choose(browser, "SOLE_PROPRIETOR");
        assertThat(browser.get("/join/choice").body()).containsPattern("value=\"SOLE_PROPRIETOR\"[^>]*checked");
        choose(browser, "NATURAL_PERSON");
        assertThat(browser.get("/join/will").body()).contains("以个人身份接单");
        assertThat(browser.get("/join").path()).isEqualTo("/join/will");

        Page will = browser.get("/join/will");
        String token = token(will);
        String shown = PageClient.shown(will).orElseThrow();
        Page done = browser.postWith(token, "/join/will", "consent", "SETTLEMENT_AND_TAX", "shown", shown);
        Page twice = browser.postWith(token, "/join/will", "consent", "SETTLEMENT_AND_TAX", "shown", shown);

        assertThat(done.path()).isEqualTo("/join/done");
        assertThat(twice.path()).isEqualTo("/join/done");
        assertThat(browser.get("/join/card").path()).isEqualTo("/join/done");
        assertThat(sql.sql("SELECT COUNT(*) FROM own_will WHERE worker_id = ?")
                        .param(workerOf(person))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFormThatIsSentAgainAfterItsStepChangesNothing() {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        String token = token(browser.get("/join/id?by=hand"));
        for (int time = 0; time < 2; time++) {
            assertThat(browser.postWith(token, "/join/id", "name", person.name(), "idNumber", person.idNumber())
                            .path())
                    .isEqualTo("/join/card");
        }
        token = token(browser.get("/join/card?by=hand"));
        browser.postWith(token, "/join/card", "card", person.card());
        Page choice = browser.get("/join/choice");
        String shown = PageClient.shown(choice).orElseThrow();
        for (int time = 0; time < 2; time++) {
            assertThat(browser.postWith(token(choice), "/join/choice", "choice", "NATURAL_PERSON", "shown", shown)
                            .path())
                    .isEqualTo("/join/will");
        }
        assertThat(browser.postWith(token, "/join/id", "name", "示例别人", "idNumber", person.idNumber())
                        .path())
                .isEqualTo("/join/will");
        assertThat(sql.sql("SELECT identity_tries, name_masked FROM sign_up s JOIN phone_account p"
                                + " ON p.account_id = s.account_id ORDER BY s.id DESC LIMIT 1")
                        .query()
                        .singleRow())
                .containsEntry("identity_tries", 1);
    }

    @Test
    void whatChangedSinceItWasShownIsNotConfirmed() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");
        Page read = browser.get("/join/will");
        sql.sql("UPDATE registration_scope SET scope = '外卖递送服务；示例新增' WHERE occupation = 'RIDER'")
                .update();
        try {
            Page again = confirmAsRead(browser, read);
            assertThat(again.path()).isEqualTo("/join/will");
            assertThat(again.body())
                    .contains("这页的文字刚刚变了，没有算你确认", "外卖递送服务；示例新增")
                    .doesNotContain("??", "checked=\"checked\"");
            assertThat(workers.withIdNumber(number(person))).isEmpty();

            assertThat(confirmAsRead(browser, again).path()).isEqualTo("/join/done");
            assertThat(evidenceOf(person)).contains("外卖递送服务；示例新增", "\"language\":\"zh\"", "\"textVersion\"");
        } finally {
            sql.sql("UPDATE registration_scope SET scope = '外卖递送服务' WHERE occupation = 'RIDER'")
                    .update();
        }
    }

    @Test
    void aPageReadInOneLanguageIsNotConfirmedInAnother() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        Page read = browser.get("/join/will");
        browser.get("/language/en");

        Page again = confirmAsRead(browser, read);

        assertThat(again.path()).isEqualTo("/join/will");
        assertThat(again.body())
                .contains("The text on this page has just changed", "I myself wish to work as a natural person");
        assertThat(confirmAsRead(browser, again).path()).isEqualTo("/join/done");
        assertThat(evidenceOf(person)).contains("\"language\":\"en\"");
    }

    @Test
    void whoSawOtherFiguresThanThoseInForceSeesThemAndChoosesAgain() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        Page old = browser.get("/join/choice");
        otherFiguresWereShown();
        Page stopped = browser.postWith(
                token(old),
                "/join/choice",
                "choice",
                "NATURAL_PERSON",
                "shown",
                PageClient.shown(old).orElseThrow());
        assertThat(stopped.path()).isEqualTo("/join/choice");
        assertThat(stopped.body()).contains("这页的数字刚刚变了，没有记下你的选择");
        choose(browser, "NATURAL_PERSON");
        Page will = browser.get("/join/will");
        otherFiguresWereShown();
        assertThat(confirmAsRead(browser, will).path()).isEqualTo("/join/choice");
        assertThat(workers.withIdNumber(number(person))).isEmpty();
        assertThat(confirm(browser, "SETTLEMENT_AND_TAX").path()).isEqualTo("/join/done");
    }

    @Test
    void manyGuessesAtOnceAreNotMoreThanTen() throws Exception {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());
        Person target = world.somebody();
        String token = token(browser.get("/join/id?by=hand"));
        world.server.turn("identity", new Knobs(400, 0, 0, 0));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Page>> guesses = new ArrayList<>();
            for (int guess = 0; guess < 14; guess++) {
                String name = "示例猜" + guess;
                guesses.add(() -> browser.postWith(token, "/join/id", "name", name, "idNumber", target.idNumber()));
            }
            for (Future<Page> answer : many.invokeAll(guesses)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(sql.sql("SELECT identity_tries FROM sign_up ORDER BY id DESC LIMIT 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(identity(browser, target).body()).contains("试的次数太多");
    }

    @Test
    void theSamePersonConfirmedFromTwoTabsAtOnceCountsOnce() throws Exception {
        Person person = world.somebody();
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        String token = token(browser.get("/join/id?by=hand"));
        long signUp = sql.sql("SELECT MAX(id) FROM sign_up").query(Long.class).single();
        world.server.turn("identity", new Knobs(500, 0, 0, 0));
        ExecutorService tabs = Executors.newFixedThreadPool(3);
        try {
            Callable<Page> click =
                    () -> browser.postWith(token, "/join/id", "name", person.name(), "idNumber", person.idNumber());
            for (Future<Page> answer : tabs.invokeAll(Collections.nCopies(3, click))) {
                assertThat(answer.get().path()).isEqualTo("/join/card");
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(sql.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'SIGN_UP' AND subject_id = ? AND deed = 'IDENTITY_CONFIRMED'")
                        .param(Long.toString(signUp))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void manyCardsAtOnceAreNotMoreThanTen() throws Exception {
        Person person = world.visitors.at(347);
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, person.mobile());
        assertThat(identity(browser, person).path()).isEqualTo("/join/card");
        String strange = world.somebody().card();
        String token = token(browser.get("/join/card?by=hand"));
        world.server.turn("identity", new Knobs(400, 0, 0, 0));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            Callable<Page> guess = () -> browser.postWith(token, "/join/card", "card", strange);
            for (Future<Page> answer : many.invokeAll(Collections.nCopies(14, guess))) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(sql.sql("SELECT card_tries FROM sign_up ORDER BY id DESC LIMIT 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(browser.post("/join/card?by=hand", "/join/card", "card", person.card())
                        .body())
                .contains("试的次数太多");
    }

    @Test
    void anotherDeviceGoesOnWhereThePersonWas() {
        Person person = world.somebody();
        atChoice(person);

        Page there = world.signIn(new PageClient(port), stages, person.mobile());

        assertThat(there.path()).isEqualTo("/join/choice");
    }

    @Test
    void withoutConsentNothingHappensAndItIsSaid() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");

        Page page = confirm(browser, "SETTLEMENT_AND_TAX");

        assertThat(page.path()).isEqualTo("/join/will");
        assertThat(page.body()).contains("还没有勾选同意", "href=\"#consent-REGISTRATION\"");
        assertThat(workers.withIdNumber(number(person))).isEmpty();
    }

    @Test
    void theThirdPersonOnOnePhoneIsStoppedAndTheOfficerSeesTheAlarm() {
        PageClient sharedPhone = new PageClient(port);
        Person first = world.somebody();
        Person second = world.somebody();
        Person third = world.somebody();
        for (Person person : List.of(first, second)) {
            world.signIn(sharedPhone, stages, person.mobile());
            assertThat(identity(sharedPhone, person).path()).isEqualTo("/join/card");
        }
        world.signIn(sharedPhone, stages, third.mobile());
        Page stopped = identity(sharedPhone, third);

        assertThat(stopped.body()).contains("这台手机已经有两个人登记过");
        RegistrationAlarm alarm = officer(() -> alarms.newest(null, 50)).stream()
                .filter(each -> each.pattern() == RegistrationAlarm.Pattern.DEVICE
                        && each.level() == RegistrationAlarm.Level.HIGH)
                .findFirst()
                .orElseThrow();
        assertThat(alarm.registrations()).isEqualTo(3);
        assertThat(officer(() -> alarms.registrationsOf(alarm.id())))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.maskedName()).contains("*"));

        aMinuteLater();
        PageClient officer = officerOf("990100");
        Page list = officer.get("/registrations");
        assertThat(list.body())
                .contains("同一设备一年内登记 3 人", "/registrations/alarms/" + alarm.id())
                .doesNotContain("??");
        assertThat(officer.get("/registrations/alarms/" + alarm.id()).body())
                .contains("公告2025年第22号")
                .doesNotContain("??", third.name(), third.idNumber());
        assertThat(sql.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'REGISTRATION_ALARM' AND subject_id = ?")
                        .param(Long.toString(alarm.id()))
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(officerOf("990200")
                        .get("/registrations/alarms/" + alarm.id())
                        .status())
                .as("another region's officer")
                .isEqualTo(404);

        PageClient ownPhone = new PageClient(port);
        world.signIn(ownPhone, stages, third.mobile());
        assertThat(identity(ownPhone, third).path()).isEqualTo("/join/card");
    }

    @Test
    void twentyRecommendedByOneInADayRaiseAnAlarm() {
        String code = "R-" + System.nanoTime();
        for (int count = 0; count < 20; count++) {
            Person person = world.somebody();
            PageClient browser = new PageClient(port);
            browser.get("/join?by=" + code);
            world.signIn(browser, stages, person.mobile());
            identity(browser, person);
        }

        assertThat(officer(() -> alarms.newest(null, 200)))
                .filteredOn(each -> each.pattern() == RegistrationAlarm.Pattern.RECOMMENDER
                        && each.source().equals(code))
                .singleElement()
                .satisfies(each -> assertThat(each.registrations()).isEqualTo(20));
        assertThat(officer(() -> alarms.newest(null, 200)))
                .as("all came from one block of addresses")
                .anySatisfy(each -> {
                    assertThat(each.pattern()).isEqualTo(RegistrationAlarm.Pattern.ADDRESS_BLOCK);
                    assertThat(each.source()).isEqualTo("127.0.0.*");
                });
    }

    @Test
    void twentyWrongCodesLockNobodyOut() {
        String mobile = world.somebody().mobile();
        PageClient stranger = new PageClient(port);
        stranger.post("/join/phone", "/join/phone/code", "phone", mobile);
        stages.drain("notify.delivery");
        for (int wrong = 0; wrong < 20; wrong++) {
            Page page = stranger.post("/join/phone", "/join/phone", "phone", mobile, "code", "000000");
            assertThat(page.body()).doesNotContain("锁住", "??");
        }
        assertThat(new PageClient(port)
                        .post("/join/phone", "/join/phone/code", "phone", mobile)
                        .body())
                .as("whoever owns the number")
                .doesNotContain("锁住", "??");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        assertThat(browser.postWith("", "/join/id", "name", "示例", "idNumber", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aWorkerReachesNoPageOfOthers() {
        PageClient browser = new PageClient(port);
        world.signIn(browser, stages, world.somebody().mobile());

        for (String page : List.of(
                "/records",
                "/records/FF-202609-0000001",
                "/alerts",
                "/documents",
                "/documents/1",
                "/accounts",
                "/accounts/1",
                "/upload",
                "/tasks",
                "/batches",
                "/batches/1",
                "/batches/1/live",
                "/batches/drafts/1",
                "/registrations",
                "/registrations/1",
                "/registrations/alarms/1",
                "/overview",
                "/audit",
                "/operator",
                "/enterprises/new")) {
            assertThat(browser.get(page).status()).as(page).isIn(403, 404);
        }
    }

    @Test
    void pagesHaveTheirWordsInBothLanguagesAndNoNumberInAnyAddress() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        assertThat(browser.get("/join/help").body())
                .contains("平台还没有写上自己的电话、地址和时间", "12315 市场监管", "12333 人社")
                .doesNotContain("??");
        browser.get("/language/en");
        for (String page :
                List.of("/join/phone", "/join/id", "/join/card", "/join/card?by=hand", "/join/choice", "/join/help")) {
            Page shown = browser.get(page);
            assertThat(shown.status()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).doesNotContain("??").doesNotContain(person.idNumber());
        }
        choose(browser, "SOLE_PROPRIETOR");
        assertThat(browser.get("/join/will").body())
                .contains("I myself wish to register")
                .doesNotContain("??");
        Page done = confirm(browser, "SETTLEMENT_AND_TAX", "REGISTRATION");
        assertThat(done.body()).contains("Done, you can work").doesNotContain("??");
        assertThat(browser.get("/me").body()).contains("Hello").doesNotContain("??");
    }

    @Test
    void whoeverLeavesSeesWhatIsKeptAndUntilWhenAndMayComeBackWhileItIs() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        confirm(browser, "SETTLEMENT_AND_TAX");
        String until = today().plusYears(3).toString();

        assertThat(browser.get("/me").body()).contains("/me/data", "/me/income");
        assertThat(browser.get("/me/income").body()).contains("开一份证明");
        assertThat(browser.post("/me/income", "/me/income", "from", "2026-09", "to", "2026-09")
                        .body())
                .contains("这段时间没有到手的收入", "请企业先交银行回单");
        assertThat(browser.get("/me/objections").body()).contains("提出异议").doesNotContain("??");
        assertThat(browser.post("/me/objections", "/me/objections", "words", "示例：工单不是我做的")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/me/objections", "/me/objections", "topic", "NOT_MINE", "words", "示例：工单不是我做的")
                        .body())
                .contains("已提交", "示例：工单不是我做的", "撤回")
                .doesNotContain("??");
        String[] tapped = {"key", "one-tap", "topic", "OTHER", "words", "示例：点了两下"};
        browser.post("/me/objections", "/me/objections", tapped);
        String twice = browser.post("/me/objections", "/me/objections", tapped).body();
        assertThat(twice.indexOf("示例：点了两下")).isPositive().isEqualTo(twice.lastIndexOf("示例：点了两下"));
        assertThat(browser.post(
                                "/me/objections",
                                "/me/objections",
                                "key",
                                "one-tap",
                                "topic",
                                "OTHER",
                                "words",
                                "示例：另一件事")
                        .body())
                .contains("刚才那条已经提交过", "示例：另一件事")
                .doesNotContain("??");
        assertThat(browser.get("/me/data").body())
                .contains("身份、登记和授权", "登录手机号", until, "网络交易监督管理办法")
                .doesNotContain(person.name(), person.idNumber(), person.mobile());
        assertThat(browser.post("/me/data", "/me/data/erasure").status()).isEqualTo(422);
        Page left = browser.post("/me/data", "/me/data/erasure", "sure", "true");

        assertThat(left.body()).contains("你已注销", "LEFT-", until);
        assertThat(browser.get("/me").path()).isNotEqualTo("/me");
        PageClient desk = officerOf("990100");
        Matcher link = Pattern.compile("/erasures/(\\d+)")
                .matcher(desk.get("/erasures").body());
        assertThat(link.find()).isTrue();
        assertThat(desk.get(link.group()).body())
                .contains("身份、登记和授权", until, "加保全")
                .doesNotContain(person.name());
        assertThat(desk.post(link.group(), link.group() + "/holds", "basis", "示例 2026-9")
                        .body())
                .contains("示例 2026-9", "解除");
        String about = "人 " + person.idNumber();
        Page refused = desk.post(link.group(), link.group() + "/holds", "basis", about);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + about + "\"", "role=\"alert\" id=\"basis-err\"");
        PageClient colleague = officerOf("990100");
        Matcher end = Pattern.compile("/erasures/\\d+/holds/\\d+/end")
                .matcher(colleague.get(link.group()).body());
        assertThat(end.find()).isTrue();
        assertThat(colleague.post(link.group(), end.group(), "because", about).body())
                .contains("value=\"" + about + "\"", "aria-describedby=\"because-err-")
                .doesNotContain("??");
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_event WHERE subject_kind = 'ERASURE' AND subject_id = ?"
                                + " AND deed = 'LOOKED'")
                        .param(link.group(1))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoeverComesBackWhileTheIdentityIsKeptIsThatPersonAgain() {
        Person person = world.somebody();
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        confirm(browser, "SETTLEMENT_AND_TAX");
        long worker = workerOf(person);
        browser.post("/me/data", "/me/data/erasure", "sure", "true");
        assertThat(personal.left(List.of(worker))).containsExactly(worker);
        aMinuteLater();

        PageClient again = new PageClient(port);
        world.signIn(again, stages, person.mobile());
        Page known = identity(again, person);

        assertThat(known.status()).isEqualTo(200);
        assertThat(personal.left(List.of(worker))).isEmpty();
        assertThat(again.get("/me").body()).contains("/me/data");
    }

    private PageClient atChoice(Person person) {
        PageClient browser = new PageClient(port);
        assertThat(world.signIn(browser, stages, person.mobile()).path()).isEqualTo("/join/id");
        assertThat(identity(browser, person).path()).isEqualTo("/join/card");
        assertThat(browser.post("/join/card?by=hand", "/join/card", "card", person.card())
                        .path())
                .isEqualTo("/join/choice");
        aMinuteLater();
        return browser;
    }

    private void aMinuteLater() {
        sql.sql("UPDATE one_time_code SET sent_at = sent_at - INTERVAL 61 SECOND")
                .update();
    }

    private Page naturalPerson(Person person) {
        PageClient browser = atChoice(person);
        choose(browser, "NATURAL_PERSON");
        return confirm(browser, "SETTLEMENT_AND_TAX");
    }

    private Page soleProprietor(Person person) {
        PageClient browser = atChoice(person);
        choose(browser, "SOLE_PROPRIETOR");
        return confirm(browser, "SETTLEMENT_AND_TAX", "REGISTRATION");
    }

    private static Page identity(PageClient browser, Person person) {
        return browser.post("/join/id?by=hand", "/join/id", "name", person.name(), "idNumber", person.idNumber());
    }

    private static void choose(PageClient browser, String choice) {
        assertThat(browser.post("/join/choice", "/join/choice", "choice", choice)
                        .path())
                .isEqualTo("/join/will");
    }

    private static Page confirm(PageClient browser, String... purposes) {
        List<String> fields = new ArrayList<>();
        for (String purpose : purposes) {
            fields.addAll(List.of("consent", purpose));
        }
        return browser.post("/join/will", "/join/will", fields.toArray(String[]::new));
    }

    /** Sends the form of a page as it was read, whatever the page shows by now. */
    private static Page confirmAsRead(PageClient browser, Page read) {
        return browser.postWith(
                token(read),
                "/join/will",
                "consent",
                "SETTLEMENT_AND_TAX",
                "consent",
                "REGISTRATION",
                "shown",
                PageClient.shown(read).orElseThrow());
    }

    /** As after a change of the tax tables: what this person saw is not what is in force. */
    private void otherFiguresWereShown() {
        sql.sql("UPDATE sign_up SET choice_shown = UNHEX(REPEAT('00', 32)) ORDER BY id DESC LIMIT 1")
                .update();
    }

    private String evidenceOf(Person person) {
        long worker = workerOf(person);
        byte[] sealed = sql.sql("SELECT evidence FROM own_will WHERE worker_id = ? ORDER BY id DESC LIMIT 1")
                .param(worker)
                .query(byte[].class)
                .single();
        return personal.decryptText(worker, sealed);
    }

    private static String token(Page page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** How many applications the authority has, once nothing of other tests is under way any more. */
    private int taken() {
        register();
        return world.registry.taken();
    }

    /** Lets the stage act now, whenever it meant to act next. */
    private void register() {
        sql.sql("UPDATE registration_application SET next_at = applied_at WHERE next_at IS NOT NULL")
                .update();
        stages.drain("party.registration");
    }

    private int onTheLedger(String kind, long worker) {
        return sql.sql("""
                        SELECT COUNT(*) FROM party_commitment c
                        JOIN ledger_entry e ON e.kind = c.kind AND e.subject_id = c.number
                        WHERE c.kind = ? AND c.worker_id = ?
                        """).params(kind, worker).query(Integer.class).single();
    }

    private long workerOf(Person person) {
        return workers.withIdNumber(number(person)).orElseThrow().workerId();
    }

    private static ResidentIdNumber number(Person person) {
        return ResidentIdNumber.parse(person.idNumber(), today(), InventedNumbers.ACCEPTED)
                .orElseThrow();
    }

    private String applicationState(Person person) {
        return sql.sql("SELECT state FROM registration_application WHERE worker_id = ?")
                .param(workerOf(person))
                .query(String.class)
                .single();
    }

    private Registration.State stateOf(Person person) {
        long worker = workerOf(person);
        return officer(() -> registrations.newest(null, 200)).stream()
                .filter(each -> each.workerId() == worker)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private <T> T officer(Supplier<T> work) {
        return access.actingAs(
                new Actor(1, "示例", Role.MARKET_OFFICER, null, "990000", Role.MARKET_OFFICER.permissions()), work);
    }

    private PageClient officerOf(String region) {
        TestAccounts.Person person = new TestAccounts(access, accounts).officer(Role.MARKET_OFFICER, region);
        PageClient browser = new PageClient(port);
        browser.signIn(person.name(), TestAccounts.PASSWORD);
        browser.post("/inspection", "/inspection", "kind", "ROUTINE");
        return browser;
    }

    private long imported(Person person) {
        PartyImport.WorkerRow row = new PartyImport.WorkerRow(
                person.name(),
                person.idNumber(),
                person.mobile(),
                person.card(),
                "RIDER",
                "990100",
                List.of(new PartyImport.CapacityRow(
                        LegalCapacity.NATURAL_PERSON, LocalDate.of(2026, 1, 1), null, null, null, null, "示例导入")),
                List.of());
        Actor desk = new Actor(1, "示例", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        return access.actingAs(desk, () -> imports.run(new PartyImport(List.of(), List.of(row))))
                .workers()
                .get(0)
                .id();
    }

    private static LocalDate today() {
        return ChinaTime.today(Clock.systemUTC());
    }
}
