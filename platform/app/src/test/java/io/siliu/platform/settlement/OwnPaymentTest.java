package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.kernel.identifier.BankCard;
import io.siliu.kernel.identifier.MobileNumber;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.SandboxPhone;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.PersonHolding;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.party.PayeeClaim;
import io.siliu.platform.settlement.BankOfTests.Manner;
import io.siliu.sandbox.identity.IdentityOffice;
import io.siliu.sandbox.identity.Register;
import io.siliu.sandbox.identity.Visitors;
import io.siliu.sandbox.outside.Knobs;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.population.Occupation;
import io.siliu.sandbox.sms.SmsOffice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A rider sees each payment with its reckoning, why one is held, and sets it going with a card of the own name. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "siliu.outside.file=target/siliu-test/own-payment/outside.json",
            "siliu.access.codes.per-address-and-hour=10000",
            "siliu.sign-up.card-tries=3",
            "siliu.settlement.payout.bank-deadline=PT5S",
            "siliu.settlement.payout.ask-again=PT0.1S",
            "siliu.settlement.payout.ask-longest=PT0.3S"
        })
class OwnPaymentTest {

    private static final BankOfTests BANK = new BankOfTests();
    private static final String[] STAGES = {
        "settlement.payout.gate",
        "settlement.payout.sending",
        "settlement.payout.asking",
        "settlement.payout.other-card"
    };
    private static final int FIRM = 8_881;
    private static final int SUBCONTRACTOR = 8_882;
    private static final int FOREIGN_CARD = 660;
    private static final int CLOSED_CARD = 662;
    private static final int UNCLEAR = 664;
    private static final int MANY_TRIES = 666;
    private static final int NAMED_LATER = 668;
    private static final int NATURAL = 669;
    private static final int LONG_HELD = 672;
    private static final int SILENT_BANK = 674;
    private static final int STRIKES_OFF = 676;
    private static final int REFUSED_LATE = 678;
    private static final int AT_ONE_MOMENT = 680;
    private static final int CAME_BACK = 682;
    /** Of nobody who is known. */
    private static final int CARD_OF_NOBODY = 870_660;
    /** Numbers of the cards that the bank knows as their own, after those on record. */
    private static final int OTHER_CARD = 890_000;

    private final int port;
    private final TestAccounts test;
    private final Access access;
    private final Town town;
    private final SettlementDrafts drafts;
    private final Payouts payouts;
    private final SettlementLines lines;
    private final Workers stages;
    private final io.siliu.platform.party.Workers people;
    private final PhonePeople phones;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final List<PersonHolding> holdings;
    private final LocalDate today;

    private OutsideServer outside;
    private SandboxPhone phone;
    private long enterprise;
    private int batches;

    OwnPaymentTest(
            @LocalServerPort int port,
            Accounts accounts,
            Access access,
            Town town,
            SettlementDrafts drafts,
            Payouts payouts,
            SettlementLines lines,
            Workers stages,
            io.siliu.platform.party.Workers people,
            PhonePeople phones,
            JdbcClient database,
            TransactionTemplate transaction,
            List<PersonHolding> holdings,
            Clock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.town = town;
        this.drafts = drafts;
        this.payouts = payouts;
        this.lines = lines;
        this.stages = stages;
        this.people = people;
        this.phones = phones;
        this.database = database;
        this.transaction = transaction;
        this.holdings = holdings;
        this.today = ChinaTime.today(clock);
    }

    @DynamicPropertySource
    static void theBank(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.bank", BANK::address);
    }

    @BeforeAll
    void anEnterpriseItsWorkersAndWhoeverKnowsThem() {
        enterprise = town.enterprise(FIRM, EngagementModel.AGENCY);
        List<Integer> workers = List.of(
                FOREIGN_CARD,
                CLOSED_CARD,
                UNCLEAR,
                MANY_TRIES,
                NAMED_LATER,
                NATURAL,
                LONG_HELD,
                SILENT_BANK,
                STRIKES_OFF,
                REFUSED_LATE,
                AT_ONE_MOMENT,
                CAME_BACK);
        workers.forEach(worker -> SignedAgreements.sign(database, enterprise, town.worker(worker)));
        Visitors visitors = new Visitors(today);
        Register register = new Register(
                visitors, workers.stream().map(this::withAnotherCard).toList());
        SmsOffice sms = new SmsOffice(Clock.systemUTC());
        outside = OutsideServer.start(
                Path.of("target/siliu-test/own-payment"), List.of(sms, new IdentityOffice(register, visitors)));
        phone = new SandboxPhone(outside.address(sms));
    }

    private InventedWorker withAnotherCard(int worker) {
        return new InventedWorker(
                "示例工" + worker,
                Invented.idNumber(worker),
                Invented.mobile(worker),
                Invented.card(OTHER_CARD + worker),
                "示例银行",
                Occupation.RIDER,
                "990100",
                Optional.empty(),
                today,
                Optional.empty());
    }

    @AfterAll
    void closeThem() {
        BANK.close();
        outside.close();
    }

    @BeforeEach
    void theBankIsGood() {
        BANK.behaves(Manner.GOOD);
    }

    @Test
    void whatIsHeldBecauseOfTheCardIsSaidInPlainWordsAndGoesOnWithAnOwnOne() {
        long line = confirmed(FOREIGN_CARD, "260.00", Invented.card(CARD_OF_NOBODY));
        stages.drain(STAGES);
        assertThat(order(FOREIGN_CARD, line).stage()).isEqualTo(PayoutStage.HELD);
        assertThat(asRecorded(line).ownCard())
                .as("the order still names the card of nobody")
                .isFalse();
        PageClient rider = onThePhone(FOREIGN_CARD);

        assertThat(rider.get("/me").body())
                .contains("示例工" + FOREIGN_CARD + "，你好", "还有 260.00 元先停着", "/me/pay/" + line, "/me/card")
                .doesNotContain("??", "示例**");
        String held = rider.get("/me/pay/" + line).body();
        assertThat(held)
                .contains("260.00 元先停着，没有丢", "没有登记成你本人的", tail(CARD_OF_NOBODY), "换成你本人的卡")
                .contains("topic=HELD#raise-form", "换成本人的卡", "不对，我要提异议", "现在提异议，最晚", "个体户", "永远是 0")
                .doesNotContain("??", "F02", "付款指令", "规则");
        assertThat(rider.get("/me/objections?line=" + line + "&topic=HELD").body())
                .containsPattern("value=\"HELD\"[^>]*checked")
                .contains("到手 260.00 元");

        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", "1234").body())
                .contains("field-err");
        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(CARD_OF_NOBODY))
                        .body())
                .contains("四项对不上");
        stages.drain(STAGES);
        assertThat(order(FOREIGN_CARD, line).stage()).as("nothing moved").isEqualTo(PayoutStage.HELD);
        String changed = rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(OTHER_CARD + FOREIGN_CARD))
                .body();
        assertThat(changed).contains("换好了", "停着的 1 笔、260.00 元").doesNotContain("??");

        stages.drain(STAGES);
        Payout paid = order(FOREIGN_CARD, line);
        assertThat(paid.stage()).isEqualTo(PayoutStage.PAID);
        assertThat(BANK.order(Long.toString(paid.id())).at("/payee/account").asString())
                .isEqualTo(Invented.card(OTHER_CARD + FOREIGN_CARD));
        assertThat(rider.get("/me/pay/" + line).body())
                .contains("到手 260.00 元", tail(OTHER_CARD + FOREIGN_CARD))
                .doesNotContain("??", "没有丢");
        assertThat(consents(FOREIGN_CARD)).isPositive();

        SettlementLine recorded = asRecorded(line);
        assertThat(recorded.ownCard())
                .as("no record says that it went to another's card")
                .isTrue();
        assertThat(recorded.cardMasked()).isEqualTo(new BankCard(Invented.card(OTHER_CARD + FOREIGN_CARD)).masked());
        assertThat(lines.find(enterprise, line).orElseThrow().ownCard())
                .as("what was booked stands")
                .isFalse();
        PageClient payer = new PageClient(port);
        payer.signIn(test.person(Role.ENTERPRISE, enterprise).name(), TestAccounts.PASSWORD);
        assertThat(payer.get("/batches/" + paid.batchId()).body())
                .contains("本人换了收款卡，付到 " + recorded.cardMasked())
                .doesNotContain("??");
    }

    @Test
    void whatWaitsFromAnEarlierMonthStandsOnTheFirstPage() {
        long held = confirmed(LONG_HELD, "250.00", Invented.card(CARD_OF_NOBODY + LONG_HELD));
        stages.drain(STAGES);
        assertThat(order(LONG_HELD, held).stage()).isEqualTo(PayoutStage.HELD);
        database.sql("UPDATE settlement_line SET settled_on = settled_on - INTERVAL 40 DAY WHERE id = ?")
                .param(held)
                .update();
        long later = confirmed(LONG_HELD, "251.00", Invented.card(LONG_HELD));
        stages.drain(STAGES);

        String body = onThePhone(LONG_HELD).get("/me").body();
        assertThat(body).contains("停着、没付成和退回来的", "/me/pay/" + later).doesNotContain("还有 250.00 元", "??");
        int stopped = body.indexOf("id=\"stopped\"");
        assertThat(body.substring(stopped, body.indexOf("<h2", stopped))).contains("/me/pay/" + held);
        assertThat(onThePhone(NATURAL).get("/me").body()).doesNotContain("停着、没付成和退回来的");
    }

    @Test
    void aNumberAboutWhichTheBankIsSilentIsNotTypedAgain() {
        PageClient rider = onThePhone(SILENT_BANK);
        String typed = Invented.card(OTHER_CARD + SILENT_BANK);
        outside.turn("identity", new Knobs(0, 1, 0, 0));
        String silent =
                rider.post("/me/card?by=hand", "/me/card", "card", typed).body();
        outside.turn("identity", Knobs.GOOD);
        assertThat(silent)
                .contains("银行没有回应", "value=\"" + typed + "\"", "action=\"/me/card\"")
                .doesNotContain("??");
        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", typed).body())
                .contains("换好了");
    }

    @Test
    void whatTheBankRefusedBecauseOfTheCardIsPaidOnceToTheOneThatTheBankNames() {
        BANK.behaves(Manner.REFUSES);
        long line = confirmed(CLOSED_CARD, "270.00", Invented.card(CLOSED_CARD));
        stages.drain(STAGES);
        Payout refused = order(CLOSED_CARD, line);
        assertThat(refused.stage()).isEqualTo(PayoutStage.REFUSED);
        PageClient rider = onThePhone(CLOSED_CARD);
        assertThat(rider.get("/me/pay/" + line).body())
                .contains("270.00 元银行没付成", "示例：收款卡已销户", "换成本人的卡")
                .doesNotContain("??", "ACCOUNT_CLOSED");
        BANK.behaves(Manner.GOOD);

        assertThat(rider.post("/me/card", "/me/card/find").body()).contains("示例银行", "就用这张");
        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(CARD_OF_NOBODY))
                        .body())
                .contains("四项对不上");
        assertThat(rider.get("/me/card").body())
                .as("one wrong card does not take the others away")
                .contains("示例银行", "就用这张");
        assertThat(rider.post("/me/card", "/me/card/use", "place", "0").body()).contains("停着的 1 笔、270.00 元");
        stages.drain(STAGES);

        Payout paid = order(CLOSED_CARD, line);
        assertThat(paid.stage()).isEqualTo(PayoutStage.PAID);
        assertThat(paid.attempt()).isEqualTo(2);
        assertThat(BANK.executions())
                .containsOnlyOnce(Long.toString(paid.id()))
                .doesNotContain(Long.toString(refused.id()));
        stages.drain(STAGES);
        assertThat(orders(line)).as("and no third").isEqualTo(2);
    }

    @Test
    void whatCameBackIsSaidWithWhyAndGoesToAnotherCardOnce() {
        long line = confirmed(CAME_BACK, "275.00", Invented.card(CAME_BACK));
        stages.drain(STAGES);
        Payout paid = order(CAME_BACK, line);
        assertThat(paid.stage()).isEqualTo(PayoutStage.PAID);
        BANK.givesBack(Long.toString(paid.id()), "ACCOUNT_CLOSED");
        database.sql("UPDATE bank_returns_read SET position = NULL, next_at = '2000-01-01'")
                .update();
        stages.drain("settlement.payout.returns");

        PageClient rider = onThePhone(CAME_BACK);
        assertThat(rider.get("/me").body())
                .contains("有 275.00 元付出去又退回来了", "/me/pay/" + line)
                .doesNotContain("??");
        assertThat(rider.get("/me/pay/" + line).body())
                .contains("275.00 元付出去又退回来了，没有丢", "尾号 " + tail(CAME_BACK), "示例：收款账户已销户，款项退回")
                .contains("换成本人的卡", "银行说钱退回来了", "重新付到时再算", "topic=NOT_PAID#raise-form")
                .doesNotContain("??", "ACCOUNT_CLOSED", "到手 275.00 元");
        assertThat(rider.get("/language/en?back=/me/pay/" + line).body())
                .contains("came back; it is not lost")
                .doesNotContain("??");
        rider.get("/language/zh-CN?back=/me");
        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(OTHER_CARD + CAME_BACK))
                        .body())
                .contains("停着的 1 笔、275.00 元");
        stages.drain(STAGES);

        Payout again = order(CAME_BACK, line);
        assertThat(again.stage()).isEqualTo(PayoutStage.PAID);
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(BANK.order(Long.toString(again.id())).at("/payee/account").asString())
                .isEqualTo(Invented.card(OTHER_CARD + CAME_BACK));
        stages.drain(STAGES);
        assertThat(orders(line)).isEqualTo(2);
    }

    @Test
    void aFileThatNamesAnotherCardLaterIsPaidToTheOneOnRecordAtAWord() {
        long line = confirmed(NAMED_LATER, "300.00", Invented.card(CARD_OF_NOBODY - 1));
        stages.drain(STAGES);
        PageClient rider = onThePhone(NAMED_LATER);
        assertThat(rider.get("/me/pay/" + line).body())
                .contains("付到我登记的卡（尾号 " + tail(NAMED_LATER) + "）")
                .doesNotContain("??");

        assertThat(onThePhone(MANY_TRIES)
                        .post("/me/objections", "/me/pay/" + line + "/recorded-card")
                        .status())
                .as("another's payment")
                .isEqualTo(404);
        assertThat(rider.post("/me/pay/" + line, "/me/pay/" + line + "/recorded-card")
                        .body())
                .contains("正在付 300.00 元", "尾号 " + tail(NAMED_LATER))
                .doesNotContain("??");
        stages.drain(STAGES);
        Payout paid = order(NAMED_LATER, line);
        assertThat(paid.stage()).isEqualTo(PayoutStage.PAID);
        assertThat(BANK.order(Long.toString(paid.id())).at("/payee/account").asString())
                .isEqualTo(Invented.card(NAMED_LATER));
    }

    @Test
    void nothingIsPaidAgainWhileTheBankDoesNotSayThatItDidNotPay() {
        BANK.behaves(Manner.REFUSES);
        long line = confirmed(UNCLEAR, "280.00", Invented.card(UNCLEAR));
        stages.drain(STAGES);
        Payout refused = order(UNCLEAR, line);
        BANK.behaves(Manner.GOOD);
        database.sql("UPDATE payout SET id = id + 1 WHERE id = ?")
                .param(refused.id())
                .update();
        PageClient rider = onThePhone(UNCLEAR);
        rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(OTHER_CARD + UNCLEAR));
        stages.drain(STAGES);
        assertThat(orders(line)).as("the bank knows nothing of this key").isEqualTo(1);
        assertThat(rider.get("/me/pay/" + line).body())
                .as("nothing is left to do for the rider")
                .contains("正在付 280.00 元", "尾号 " + tail(OTHER_CARD + UNCLEAR))
                .doesNotContain("??", "换成本人的卡");
        assertThat(rider.get("/me/pay").body()).contains("正在付 280.00 元").doesNotContain("银行没付成");

        database.sql("UPDATE payout SET id = id - 1, again_at = opened_at WHERE line_id = ?")
                .param(line)
                .update();
        stages.drain(STAGES);
        assertThat(order(UNCLEAR, line).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(orders(line)).isEqualTo(2);
    }

    @Test
    void anEarlierCardIsStruckOffOnceNothingIsOnItsWayToIt() {
        BankCard old = new BankCard(Invented.card(STRIKES_OFF));
        BankCard next = new BankCard(Invented.card(OTHER_CARD + STRIKES_OFF));
        long line = confirmed(STRIKES_OFF, "310.00", old.value());
        PageClient rider = onThePhone(STRIKES_OFF);
        assertThat(rider.get("/me/card").body()).contains("旧卡还留在记录里").doesNotContain("以前登记的卡", "??");
        rider.post("/me/card?by=hand", "/me/card", "card", next.value());
        assertThat(rider.get("/me/card").body())
                .contains("以前登记的卡", old.masked(), "停用以后")
                .doesNotContain("??");

        assertThat(strikeOff(rider, old).body())
                .contains("现在还不能停用 " + old.masked(), "1 笔、310.00 元")
                .doesNotContain("??", "已停用");
        stages.drain(STAGES);
        assertThat(order(STRIKES_OFF, line).stage()).isEqualTo(PayoutStage.PAID);
        assertThat(strikeOff(rider, next).status())
                .as("the card that was recorded last")
                .isEqualTo(404);
        assertThat(isOwn(old)).isTrue();
        assertThat(strikeOff(rider, old).body()).contains("已停用 " + old.masked()).doesNotContain("??", "以前登记的卡");

        assertThat(isOwn(old)).isFalse();
        assertThat(asRecorded(line).cardMasked()).as("what was paid stands").isEqualTo(old.masked());
        assertThat(lines.forMatching(enterprise)
                        .payees()
                        .get(person(STRIKES_OFF))
                        .everyCard())
                .as("kept for papers of its time")
                .extracting(card -> card.reveal().value())
                .contains(old.value());
        long later = confirmed(STRIKES_OFF, "311.00", old.value());
        stages.drain(STAGES);
        assertThat(order(STRIKES_OFF, later).hold().indicator()).isEqualTo("F02");
    }

    @Test
    void whatIsRefusedAfterTheCardWasChangedGoesToTheNewOneByItself() {
        BANK.behaves(Manner.REFUSES_AND_TALKS_TOO_MUCH);
        long line = confirmed(REFUSED_LATE, "320.00", Invented.card(REFUSED_LATE));
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        assertThat(order(REFUSED_LATE, line).stage()).isEqualTo(PayoutStage.UNKNOWN);
        PageClient rider = onThePhone(REFUSED_LATE);
        assertThat(rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(OTHER_CARD + REFUSED_LATE))
                        .body())
                .as("nothing waited for it yet")
                .contains("换好了")
                .doesNotContain("停着的 1 笔");
        BANK.behaves(Manner.GOOD);

        database.sql("UPDATE payout SET next_at = opened_at WHERE line_id = ?")
                .param(line)
                .update();
        stages.drain("settlement.payout.asking");
        Payout refused = order(REFUSED_LATE, line);
        assertThat(refused.stage()).isEqualTo(PayoutStage.REFUSED);
        assertThat(refused.goesAgain()).isTrue();
        PageClient payer = new PageClient(port);
        payer.signIn(test.person(Role.ENTERPRISE, enterprise).name(), TestAccounts.PASSWORD);
        assertThat(payer.get("/batches/" + refused.batchId()).body())
                .contains("本人已换收款卡：银行再说一次没付，就自动付到新卡")
                .doesNotContain("??");
        stages.drain(STAGES);
        stages.drain(STAGES);

        Payout paid = order(REFUSED_LATE, line);
        assertThat(paid.stage()).isEqualTo(PayoutStage.PAID);
        assertThat(orders(line)).isEqualTo(2);
        assertThat(BANK.order(Long.toString(paid.id())).at("/payee/account").asString())
                .isEqualTo(Invented.card(OTHER_CARD + REFUSED_LATE));
    }

    /** Neither of the two sees what the other has written and not committed yet. */
    @Test
    void aCardThatIsRecordedAtTheMomentOfTheRefusalIsNotMissed() throws InterruptedException {
        BANK.behaves(Manner.TAKES_ITS_TIME);
        long line = confirmed(AT_ONE_MOMENT, "330.00", Invented.card(AT_ONE_MOMENT));
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        PageClient rider = onThePhone(AT_ONE_MOMENT);
        rider.get("/me/card");
        CountDownLatch written = new CountDownLatch(1);
        Thread refusal = new Thread(() -> transaction.executeWithoutResult(status -> {
            database.sql("UPDATE payout SET stage = 'REFUSED', refused_code = 'ACCOUNT_CLOSED', refused_at = NOW(6)"
                            + " WHERE line_id = ?")
                    .param(line)
                    .update();
            written.countDown();
            pause(Duration.ofSeconds(3));
        }));
        refusal.start();
        written.await();
        String changed = rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(OTHER_CARD + AT_ONE_MOMENT))
                .body();
        refusal.join();

        assertThat(changed).contains("换好了", "停着的 1 笔、330.00 元");
        assertThat(order(AT_ONE_MOMENT, line).goesAgain()).isTrue();
        assertThat(holdings.stream()
                        .filter(each -> each.name().equals("PAY"))
                        .mapToInt(each -> each.underWay(person(AT_ONE_MOMENT)))
                        .sum())
                .as("nobody leaves while money of theirs is on its way")
                .isEqualTo(1);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a file that names this card is told. */
    private boolean isOwn(BankCard card) {
        PayeeClaim claim = new PayeeClaim(
                Secret.of(new ResidentIdNumber(Invented.idNumber(STRIKES_OFF))), Secret.of("示例"), Secret.of(card));
        return people.recognise(List.of(claim)).get(0).ownCard();
    }

    private static PageClient.Page strikeOff(PageClient rider, BankCard card) {
        return rider.post("/me/card", "/me/card/strike-off", "place", "0", "card", card.masked());
    }

    @Test
    void cardsCannotBeTriedWithoutEnd() {
        PageClient rider = onThePhone(MANY_TRIES);
        for (int each = 0; each < 3; each++) {
            rider.post("/me/card?by=hand", "/me/card", "card", Invented.card(CARD_OF_NOBODY + each));
        }
        String tooMany = rider.post("/me/objections", "/me/card", "card", Invented.card(OTHER_CARD + MANY_TRIES))
                .body();
        assertThat(tooMany).contains("试的次数太多", "明天再来").doesNotContain("??", "换好了");
        assertThat(tooMany).contains(tail(MANY_TRIES));
    }

    @Test
    void aPaymentIsItsWorkersAlone() {
        long line = confirmed(MANY_TRIES, "290.00", Invented.card(MANY_TRIES));
        assertThat(onThePhone(UNCLEAR).get("/me/pay/" + line).status()).isEqualTo(404);
        assertThat(onThePhone(UNCLEAR).get("/me/pay/1").status()).isEqualTo(404);
        for (Role role : List.of(Role.ENTERPRISE, Role.RISK_DESK)) {
            PageClient other = new PageClient(port);
            other.signIn(
                    test.person(role, role == Role.ENTERPRISE ? enterprise : null)
                            .name(),
                    TestAccounts.PASSWORD);
            for (String address : List.of("/me/pay/" + line, "/me/pay", "/me/card")) {
                assertThat(other.get(address).status())
                        .as("%s at %s", role, address)
                        .isEqualTo(403);
            }
        }
        assertThat(new PageClient(port).get("/me/pay/" + line).path()).doesNotContain("/me/pay");
    }

    @Test
    void theReckoningOfANaturalPersonShowsHowTheTaxComesAbout() {
        long subcontractor = town.enterprise(SUBCONTRACTOR, EngagementModel.SUBCONTRACT);
        SignedAgreements.sign(database, subcontractor, person(NATURAL));
        long line = confirmed(subcontractor, NATURAL, "7000.00", Invented.card(NATURAL));
        stages.drain(STAGES);
        PageClient rider = onThePhone(NATURAL);
        String body = rider.get("/me/pay/" + line).body();
        assertThat(body)
                .contains("到手 6,982.00 元", "7,000.00", "减费用 1,400.00", "1 个月的 5,000.00", "余下 600.00", "3%", "18.00")
                .contains("月收入没到起征额的免", "开一张收入证明", "我觉得不对", "topic=TOO_LITTLE#raise-form")
                .contains(today.getYear() + " 年 " + today.getMonthValue() + " 月 " + today.getDayOfMonth() + " 日结算")
                .contains("<span lang=\"zh\">" + Town.name(SUBCONTRACTOR) + "</span>")
                .doesNotContain("??", "个体户");
        assertThat(rider.get("/me/pay").body())
                .contains(today.getYear() + " 年 " + today.getMonthValue() + " 月到手", "6,982.00", "一共 1 笔")
                .doesNotContain("??");
        assertThat(rider.get("/me/pay?month=2019-01").status()).isEqualTo(404);
        rider.get("/language/en?back=/me");
        for (String address : List.of("/me", "/me/pay", "/me/pay/" + line, "/me/card", "/me/card?by=hand")) {
            assertThat(rider.get(address).body()).as(address).doesNotContain("??", "到手");
        }
    }

    private long confirmed(int worker, String amount, String card) {
        return confirmed(enterprise, worker, amount, card);
    }

    /** The line of a batch of one, confirmed by a person. */
    private long confirmed(long firm, int worker, String amount, String card) {
        String task = town.acceptedTask(firm, worker, amount, today);
        String csv = Town.header()
                + Town.line("OWN-" + ++batches, task, worker, amount).replace(Invented.card(worker), card);
        Money debit = Money.of(amount).plus(Money.of(amount).times(new BigDecimal("0.06")));
        long batch = access.actingAs(Town.person(firm), () -> {
            long draft = drafts.preview(csv.getBytes(UTF_8)).draftId();
            return drafts.confirm(draft, debit, 1, drafts.open(draft).code()).batchId();
        });
        return payouts.ofBatch(firm, batch).keySet().iterator().next();
    }

    /** At a browser of their own, as the worker who is on record. */
    private PageClient onThePhone(int worker) {
        PageClient browser = new PageClient(port);
        String mobile = new MobileNumber(Invented.mobile(worker)).value();
        database.sql("UPDATE one_time_code SET sent_at = sent_at - INTERVAL 61 SECOND")
                .update();
        browser.post("/join/phone", "/join/phone/code", "phone", mobile);
        stages.drain("notify.delivery");
        browser.post("/join/phone", "/join/phone", "phone", mobile, "code", phone.codeSentTo(mobile));
        long account = database.sql("SELECT MAX(account_id) FROM phone_account WHERE phone_masked = ?")
                .param(new MobileNumber(mobile).masked())
                .query(Long.class)
                .single();
        Actor actor = new Actor(account, "示例工", Role.WORKER, null, null, Role.WORKER.permissions());
        if (access.actingAs(actor, () -> phones.current().personId()) != person(worker)) {
            access.actingAs(actor, () -> {
                phones.isPerson(person(worker));
                return null;
            });
        }
        return browser;
    }

    /** The line as the records are told of it. */
    private SettlementLine asRecorded(long line) {
        return lines.forMatching(enterprise).lines().stream()
                .filter(each -> each.id() == line)
                .findFirst()
                .orElseThrow();
    }

    private Payout order(int worker, long line) {
        return payouts.ofLines(person(worker), List.of(line)).get(line);
    }

    private int orders(long line) {
        return database.sql("SELECT COUNT(*) FROM payout WHERE line_id = ?")
                .param(line)
                .query(Integer.class)
                .single();
    }

    private int consents(int worker) {
        return database.sql("SELECT COUNT(*) FROM consent WHERE worker_id = ? AND purpose = 'BANK_CARD_CHECK'")
                .param(person(worker))
                .query(Integer.class)
                .single();
    }

    private long person(int worker) {
        return people.withIdNumber(new ResidentIdNumber(Invented.idNumber(worker)))
                .orElseThrow()
                .workerId();
    }

    private static String tail(int card) {
        String number = Invented.card(card);
        return number.substring(number.length() - 4);
    }
}
