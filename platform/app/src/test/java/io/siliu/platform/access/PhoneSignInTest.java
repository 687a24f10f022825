package io.siliu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.SandboxPhone;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.PhoneSignIn.Attempt;
import io.siliu.platform.access.PhoneSignIn.CodeRequest;
import io.siliu.platform.database.Workers;
import io.siliu.platform.notify.TextMessages;
import io.siliu.platform.notify.TextMessages.Delivery;
import io.siliu.sandbox.outside.Knobs;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.sms.SmsOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A phone number opens one account by a code that was really sent, and nobody learns who is registered. */
@SiliuTest
@TestPropertySource(
        properties = {"siliu.outside.file=target/siliu-test/phone-sign-in/outside.json", "siliu.access.codes.pause=PT1M"
        })
class PhoneSignInTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000_000);
    private static final String HOME_ADDRESS = "203.0.113.7";
    private static final SmsOffice SMS = new SmsOffice(Clock.systemUTC());
    private static OutsideServer outside;
    private static SandboxPhone phone;

    private final PhoneSignIn signIn;
    private final PhonePeople people;
    private final Accounts accounts;
    private final Access access;
    private final PersonalData personal;
    private final TextMessages messages;
    private final Workers workers;
    private final AgedHolding oldCodes;
    private final JdbcClient sql;
    private final MobileNumber number = new MobileNumber(Invented.mobile(NUMBERS.incrementAndGet()));

    PhoneSignInTest(
            PhoneSignIn signIn,
            PhonePeople people,
            Accounts accounts,
            Access access,
            PersonalData personal,
            TextMessages messages,
            Workers workers,
            @Qualifier("oldCodes") AgedHolding oldCodes,
            JdbcClient sql) {
        this.signIn = signIn;
        this.people = people;
        this.accounts = accounts;
        this.access = access;
        this.personal = personal;
        this.messages = messages;
        this.workers = workers;
        this.oldCodes = oldCodes;
        this.sql = sql;
    }

    @BeforeAll
    static void open() {
        outside = OutsideServer.start(Path.of("target/siliu-test/phone-sign-in"), List.of(SMS));
        phone = new SandboxPhone(outside.address(SMS));
    }

    @AfterEach
    void mend() {
        outside.turn("sms", Knobs.GOOD);
    }

    @AfterAll
    static void close() {
        outside.close();
    }

    @Test
    void theSentCodeOpensAnAccountOnceAndTheSameOneNextTime() {
        String code = sentCode();

        Attempt first = signIn.enter(number, code);
        assertThat(first.state()).isEqualTo(Attempt.State.ENTERED);
        assertThat(signIn.enter(number, code).state()).isEqualTo(Attempt.State.NO_CODE);

        aMinuteLater();
        assertThat(signIn.enter(number, sentCode()).accountId()).isEqualTo(first.accountId());
    }

    @Test
    void anAccountOfAWorkerMayDoNothingButItsOwn() {
        long account = signIn.enter(number, sentCode()).accountId();

        PhonePeople.Person person = access.actingAs(actor(account), people::current);

        assertThat(person.phone().reveal()).isEqualTo(number);
        assertThat(Role.WORKER.permissions()).containsExactly(Permission.OWN_DATA);
        assertThat(actor(account).sees(42)).isFalse();
        assertThatThrownBy(() -> access.actingAs(actor(account), () -> access.requireEnterprise(42)))
                .isInstanceOf(PlatformException.class);
    }

    @Test
    void nothingOfTheNumberOrTheCodeStandsReadableInTheDatabase() {
        String code = sentCode();
        signIn.enter(number, code);

        List<String> stored = sql.sql("""
                SELECT CONCAT_WS(' ', sign_in_name, display_name) FROM account
                UNION ALL SELECT CONCAT_WS(' ', HEX(phone), HEX(phone_key), phone_masked) FROM phone_account
                UNION ALL SELECT HEX(code_key) FROM one_time_code
                UNION ALL SELECT CONCAT_WS(' ', message_key, HEX(sealed), doubt) FROM text_message
                """).query(String.class).list();
        String hexOfNumber =
                HexFormat.of().withUpperCase().formatHex(number.value().getBytes());
        assertThat(String.join("\n", stored)).doesNotContain(number.value(), hexOfNumber);
        assertThat(sql.sql("SELECT COUNT(*) FROM text_message WHERE state = 'ACCEPTED' AND sealed IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCodeBearsFiveWrongTriesAndIsThenDeadForTheRightOneToo() {
        String code = sentCode();
        for (int left = 4; left >= 1; left--) {
            assertThat(signIn.enter(number, otherThan(code))).isEqualTo(Attempt.wrong(left));
        }
        assertThat(signIn.enter(number, otherThan(code)).state()).isEqualTo(Attempt.State.NO_CODE);
        assertThat(signIn.enter(number, code).state()).isEqualTo(Attempt.State.NO_CODE);
    }

    /** Whoever knows a number could otherwise keep its owner from signing in, hour after hour. */
    @Test
    void howeverManyWrongCodesAreEnteredTheOwnerAsksForAnotherOneAndEnters() {
        String code = sentCode();
        for (int wrong = 0; wrong < 40; wrong++) {
            assertThat(signIn.enter(number, otherThan(code)).state()).isIn(Attempt.State.WRONG, Attempt.State.NO_CODE);
        }
        assertThat(signIn.enter(number, code).state()).isEqualTo(Attempt.State.NO_CODE);

        aMinuteLater();
        assertThat(signIn.enter(number, sentCode()).state()).isEqualTo(Attempt.State.ENTERED);
    }

    @Test
    void aRightCodeForgivesTheWrongOnesBefore() {
        for (int round = 0; round < 5; round++) {
            String code = sentCode();
            for (int wrong = 0; wrong < 4; wrong++) {
                signIn.enter(number, otherThan(code));
            }
            assertThat(signIn.enter(number, code).state()).isEqualTo(Attempt.State.ENTERED);
            aMinuteLater();
        }
    }

    @Test
    void anOldCodeIsNoCode() {
        String code = sentCode();
        sql.sql("UPDATE one_time_code SET expires_at = sent_at").update();

        assertThat(signIn.enter(number, code).state()).isEqualTo(Attempt.State.NO_CODE);
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String first = sentCode();
        aMinuteLater();
        String second = sentCode();

        if (!first.equals(second)) {
            assertThat(signIn.enter(number, first).state()).isEqualTo(Attempt.State.WRONG);
        }
        assertThat(signIn.enter(number, second).state()).isEqualTo(Attempt.State.ENTERED);
    }

    @Test
    void codesAreLimitedByMinuteAndHour() {
        for (int sent = 0; sent < 5; sent++) {
            assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.SENT);
            assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.TOO_SOON);
            aMinuteLater();
        }
        assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.TOO_MANY);
    }

    @Test
    void oneAddressGetsSixtyCodesAnHour() {
        String address = "203.0.113.200";
        for (int sent = 0; sent < 60; sent++) {
            signIn.sendCode(new MobileNumber(Invented.mobile(NUMBERS.incrementAndGet())), address);
        }
        assertThat(signIn.sendCode(number, address).state()).isEqualTo(CodeRequest.State.TOO_MANY);
        assertThat(signIn.sendCode(number, "203.0.113.201").state()).isEqualTo(CodeRequest.State.SENT);
    }

    /** Whoever has an IPv6 line has all addresses that begin so. */
    @Test
    void oneIpv6NetworkGetsSixtyCodesAnHourThroughAllItsAddresses() {
        for (int sent = 0; sent < 60; sent++) {
            signIn.sendCode(
                    new MobileNumber(Invented.mobile(NUMBERS.incrementAndGet())),
                    "2001:db8:77:88:" + Integer.toHexString(sent + 1) + "::1");
        }
        assertThat(signIn.sendCode(number, "2001:db8:77:88:ffff::1").state()).isEqualTo(CodeRequest.State.TOO_MANY);
        assertThat(signIn.sendCode(number, "2001:db8:77:89::1").state()).isEqualTo(CodeRequest.State.SENT);
    }

    @Test
    void noMoreThanSoManyCodesLeaveTheWholeInstallationInAMinute() {
        for (int code = 0; code < 300; code++) {
            sql.sql("""
                    INSERT INTO one_time_code
                        (id, phone_key, address_key, code_key, sent_at, expires_at, retention_class)
                    VALUES (?, REPEAT('p', 32), REPEAT('a', 32), REPEAT('c', 32),
                            UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, UTC_TIMESTAMP(6), 'LOG')
                    """).param(-1 - code).update();
        }

        assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.TOO_MANY);

        sql.sql("DELETE FROM one_time_code WHERE id < 0").update();
        assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.SENT);
    }

    @Test
    void aKnownAndAnUnknownNumberGetTheSameAnswers() {
        signIn.enter(number, sentCode());
        aMinuteLater();
        MobileNumber unknown = new MobileNumber(Invented.mobile(NUMBERS.incrementAndGet()));

        assertThat(signIn.sendCode(number, HOME_ADDRESS).state())
                .isEqualTo(signIn.sendCode(unknown, HOME_ADDRESS).state());
        workers.drain("notify.delivery");
        assertThat(signIn.enter(number, otherThan(phone.codeSentTo(number.value()))))
                .isEqualTo(signIn.enter(unknown, otherThan(phone.codeSentTo(unknown.value()))));
    }

    @Test
    void ofTwoWhoEnterTheRightCodeAtOnceOneIsLetIn() throws Exception {
        String code = sentCode();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Attempt> enter = () -> signIn.enter(number, code);
            List<Future<Attempt>> tried = both.invokeAll(List.of(enter, enter));
            assertThat(Set.of(tried.get(0).get().state(), tried.get(1).get().state()))
                    .containsExactlyInAnyOrder(Attempt.State.ENTERED, Attempt.State.NO_CODE);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void aMessageWhoseAnswerWasLostIsAskedForAndNotSentTwice() {
        outside.turn("sms", new Knobs(0, 0, 1, 0));
        String key = signIn.sendCode(number, HOME_ADDRESS).messageKey();
        workers.drain("notify.delivery");
        assertThat(messages.deliveryOf(key)).hasValue(Delivery.UNKNOWN);

        outside.turn("sms", Knobs.GOOD);
        sql.sql("UPDATE text_message SET next_at = handed_in_at WHERE next_at IS NOT NULL")
                .update();
        workers.drain("notify.delivery");

        assertThat(messages.deliveryOf(key)).hasValue(Delivery.ACCEPTED);
        assertThat(phone.messagesTo(number.value())).hasSize(1);
    }

    @Test
    void aMessageThatTheProviderNeverSawIsSentAgain() {
        outside.turn("sms", new Knobs(0, 1, 0, 0));
        String key = signIn.sendCode(number, HOME_ADDRESS).messageKey();
        workers.drain("notify.delivery");
        assertThat(messages.deliveryOf(key)).hasValue(Delivery.UNKNOWN);
        assertThat(phone.messagesTo(number.value())).isEmpty();

        outside.turn("sms", Knobs.GOOD);
        sql.sql("UPDATE text_message SET next_at = handed_in_at WHERE next_at IS NOT NULL")
                .update();
        workers.drain("notify.delivery");

        assertThat(phone.messagesTo(number.value())).hasSize(1);
    }

    @Test
    void aMessageThatCannotBeOpenedIsPutOffAndTheOthersGoOut() {
        String broken = signIn.sendCode(number, HOME_ADDRESS).messageKey();
        sql.sql(
                        "UPDATE text_message SET sealed = X'00', next_at = handed_in_at - INTERVAL 1 HOUR WHERE message_key = ?")
                .param(broken)
                .update();
        MobileNumber other = new MobileNumber("100" + (10_000_000 + System.nanoTime() % 80_000_000));
        String whole = signIn.sendCode(other, HOME_ADDRESS).messageKey();

        workers.drain("notify.delivery");

        assertThat(messages.deliveryOf(whole)).hasValue(Delivery.ACCEPTED);
        assertThat(messages.deliveryOf(broken)).hasValue(Delivery.UNKNOWN);
        assertThat(sql.sql("SELECT doubt FROM text_message WHERE message_key = ?")
                        .param(broken)
                        .query(String.class)
                        .single())
                .startsWith("failed here: ");
    }

    @Test
    void codesAndMessagesGoWithTheLogs() {
        String kept = signIn.sendCode(number, HOME_ADDRESS).messageKey();
        sql.sql("UPDATE one_time_code SET sent_at = sent_at - INTERVAL 7 MONTH").update();
        sql.sql("UPDATE text_message SET handed_in_at = handed_in_at - INTERVAL 7 MONTH WHERE message_key = ?")
                .param(kept)
                .update();
        String fresh = signIn.sendCode(new MobileNumber(Invented.mobile(NUMBERS.incrementAndGet())), HOME_ADDRESS)
                .messageKey();

        LocalDate halfAYearAgo = LocalDate.now().minusMonths(6);
        while (oldCodes.erase(halfAYearAgo, 50) > 0) {
            // Until none of them is left.
        }

        assertThat(messages.deliveryOf(kept)).isEmpty();
        assertThat(messages.deliveryOf(fresh)).isPresent();
        for (String table : List.of("one_time_code", "phone_standing")) {
            assertThat(sql.sql("SELECT COUNT(*) FROM " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(1);
        }
    }

    @Test
    void whenThePersonIsKnownAlreadyTheAccountMovesAndTheOldKeyIsGone() {
        long account = signIn.enter(number, sentCode()).accountId();
        Actor actor = actor(account);
        long before = access.actingAs(actor, people::current).personId();

        access.actingAs(actor, () -> people.isPerson(4711));

        assertThat(access.actingAs(actor, people::current).personId()).isEqualTo(4711);
        assertThat(access.actingAs(actor, people::current).phone().reveal()).isEqualTo(number);
        assertThat(personal.erased(DataSubject.PERSON, before)).isTrue();
    }

    @Test
    void workersDoNotCloseTheFirstSetUpAndAreNotOnTheListOfAccounts() {
        signIn.enter(number, sentCode());

        assertThat(accounts.any()).isFalse();
        Actor desk = new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        assertThat(access.actingAs(desk, accounts::list)).isEmpty();
    }

    private String sentCode() {
        assertThat(signIn.sendCode(number, HOME_ADDRESS).state()).isEqualTo(CodeRequest.State.SENT);
        workers.drain("notify.delivery");
        return phone.codeSentTo(number.value());
    }

    private void aMinuteLater() {
        sql.sql("UPDATE one_time_code SET sent_at = sent_at - INTERVAL 61 SECOND")
                .update();
    }

    private static String otherThan(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    private static Actor actor(long account) {
        return new Actor(account, "示例", Role.WORKER, null, null, Role.WORKER.permissions());
    }
}
