package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.ErrorCode;
import io.siliu.kernel.Money;
import io.siliu.kernel.PlatformException;
import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import io.siliu.platform.Invented;
import io.siliu.platform.PageClient;
import io.siliu.platform.SignedAgreements;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.TestAccounts;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Accounts;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.settlement.BankOfTests.Manner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Whatever the bank does, money moves once for each line, and what is not known is asked about until it is. */
@SiliuTest
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "siliu.settlement.payout.bank-deadline=PT0.6S",
            "siliu.settlement.payout.sending-takes=PT0.3S",
            "siliu.settlement.payout.ask-again=PT0.1S",
            "siliu.settlement.payout.ask-longest=PT0.3S"
        })
class PayoutIsNeverSentTwiceTest {

    private static final BankOfTests BANK = new BankOfTests();
    private static final String[] STAGES = {
        "settlement.payout.gate", "settlement.payout.sending", "settlement.payout.asking"
    };
    private static final int ENTERPRISE = 7401;
    private static final int FIRST_WORKER = 1_402;
    private static final Actor RISK_DESK =
            new Actor(0, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());

    private final int port;
    private final TestAccounts test;
    private final Access access;
    private final Town town;
    private final SettlementDrafts drafts;
    private final SettlementLines lines;
    private final Payouts payouts;
    private final Workers stages;
    private final JdbcClient database;
    private final LocalDate today;

    private long enterprise;
    private int batches;

    PayoutIsNeverSentTwiceTest(
            @LocalServerPort int port,
            Accounts accounts,
            Access access,
            Town town,
            SettlementDrafts drafts,
            SettlementLines lines,
            Payouts payouts,
            Workers stages,
            JdbcClient database,
            Clock clock) {
        this.port = port;
        this.test = new TestAccounts(access, accounts);
        this.access = access;
        this.town = town;
        this.drafts = drafts;
        this.lines = lines;
        this.payouts = payouts;
        this.stages = stages;
        this.database = database;
        this.today = ChinaTime.today(clock);
    }

    @DynamicPropertySource
    static void theBank(DynamicPropertyRegistry registry) {
        registry.add("siliu.outside.bank", BANK::address);
    }

    @AfterAll
    void closeTheBank() {
        BANK.close();
    }

    @BeforeAll
    void anEnterpriseAndItsWorkers() {
        enterprise = town.enterprise(ENTERPRISE, EngagementModel.AGENCY);
        IntStream.range(0, 6)
                .map(index -> FIRST_WORKER + 2 * index)
                .forEach(worker -> SignedAgreements.sign(database, enterprise, town.worker(worker)));
    }

    @BeforeEach
    void theBankIsGood() {
        BANK.behaves(Manner.GOOD);
    }

    @Test
    void aConfirmedLineIsPaidFromTheCustodiedAccountToTheWorkersOwnCard() {
        long batch = confirmed("100.00", "200.00");
        settle(batch, Set.of(PayoutStage.PAID));
        for (Payout payout : of(batch)) {
            assertThat(BANK.orders()).containsOnlyOnce(key(payout));
            assertThat(payout.bankReference()).isEqualTo("REF" + key(payout));
            assertThat(payout.paidAt()).isNotNull();
            var order = BANK.order(key(payout));
            assertThat(order.at("/payer/creditCode").asString()).isEqualTo(Invented.enterpriseCode(ENTERPRISE));
            assertThat(Money.of(order.at("/amount").asString())).isEqualTo(payout.amount());
            SettlementLine line = lines.find(enterprise, payout.lineId()).orElseThrow();
            assertThat(order.at("/purpose").asString())
                    .contains(line.taskNumber().value());
            assertThat(order.at("/payee/account").asString())
                    .endsWith(line.cardMasked().substring(line.cardMasked().length() - 4));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYS_AND_HANGS", "PAYS_AND_ANSWERS_500", "PAYS_AND_BREAKS_OFF", "TAKES_ITS_TIME"})
    void whatTheBankDidWithoutSayingSoIsFoundByAsking(Manner manner) {
        BANK.behaves(manner);
        long batch = confirmed("110.00");
        stages.drain(STAGES);
        Payout open = of(batch).get(0);
        assertThat(open.stage()).isIn(PayoutStage.UNKNOWN, PayoutStage.PAID);
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.orders()).as("sent once").containsOnlyOnce(key(open));
        assertThat(BANK.executions()).as("paid once").containsOnlyOnce(key(open));
        assertThat(BANK.questions()).contains(key(open));
        assertThat(of(batch).get(0).doubt()).isNull();
    }

    @Test
    void anAnswerThatDoesNotFitIsSaidAndAskedForAgainUntilItFits() {
        BANK.behaves(Manner.PAYS_AND_TALKS_TOO_MUCH);
        long batch = confirmed("111.00");
        stages.drain(STAGES);
        settle(batch, Set.of(PayoutStage.UNKNOWN));
        Payout open = of(batch).get(0);
        assertThat(open.isNotUnderstood()).as(open.doubt()).isTrue();
        BANK.behaves(Manner.GOOD);
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.orders()).containsOnlyOnce(key(open));
        assertThat(BANK.executions()).containsOnlyOnce(key(open));
    }

    @Test
    void aRefusalInTooManyWordsIsCutAndFinal() {
        BANK.behaves(Manner.REFUSES_AND_TALKS_TOO_MUCH);
        long batch = confirmed("112.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        assertThat(refused.refusal().code()).hasSize(60).startsWith("ACCOUNT_CLOSED");
        assertThat(refused.refusal().words()).hasSize(500).startsWith("示例：收款卡已销户");
        assertThat(BANK.executions()).doesNotContain(key(refused));
    }

    @Test
    void anOrderThatCannotBeWordedIsPutOffAndTheOthersArePaid() {
        long batch = confirmed("113.00", "114.00");
        stages.drain("settlement.payout.gate");
        Payout broken = of(batch).stream().min(Comparator.comparing(Payout::id)).orElseThrow();
        byte[] card = database.sql("SELECT card FROM settlement_line WHERE id = ?")
                .param(broken.lineId())
                .query(byte[].class)
                .single();
        database.sql("UPDATE settlement_line SET card = X'00' WHERE id = ?")
                .param(broken.lineId())
                .update();

        stages.drain("settlement.payout.sending");

        Payout put = byId(batch, broken.id());
        assertThat(put.stage()).as("nothing was written for the bank").isEqualTo(PayoutStage.READY);
        assertThat(put.sendings()).isZero();
        assertThat(put.isFailedHere()).as(put.doubt()).isTrue();
        assertThat(of(batch))
                .filteredOn(each -> each.id() != broken.id())
                .allSatisfy(each -> assertThat(each.stage()).isEqualTo(PayoutStage.PAID));
        assertThat(BANK.orders()).doesNotContain(key(broken));

        database.sql("UPDATE settlement_line SET card = ? WHERE id = ?")
                .params(card, broken.lineId())
                .update();
        database.sql("UPDATE payout SET next_at = opened_at WHERE id = ?")
                .param(broken.id())
                .update();
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.executions()).containsOnlyOnce(key(broken));
    }

    @Test
    void anOrderThatCannotBeScreenedStaysAndTheOthersArePaid() {
        long batch = confirmed("115.00", "116.00");
        Payout broken = of(batch).stream().min(Comparator.comparing(Payout::id)).orElseThrow();
        database.sql("UPDATE settlement_line SET model = 'NO_SUCH_MODEL' WHERE id = ?")
                .param(broken.lineId())
                .update();

        stages.drain("settlement.payout.gate", "settlement.payout.sending");

        Payout put = byId(batch, broken.id());
        assertThat(put.stage()).isEqualTo(PayoutStage.NEW);
        assertThat(put.isFailedHere()).as(put.doubt()).isTrue();
        assertThat(of(batch))
                .filteredOn(each -> each.id() != broken.id())
                .allSatisfy(each -> assertThat(each.stage()).isEqualTo(PayoutStage.PAID));
        database.sql("UPDATE settlement_line SET model = 'AGENCY' WHERE id = ?")
                .param(broken.lineId())
                .update();
        database.sql("UPDATE payout SET next_at = opened_at WHERE id = ?")
                .param(broken.id())
                .update();
        settle(batch, Set.of(PayoutStage.PAID));
    }

    @Test
    void anOrderThatTheBankNeverSawIsSentAgainUnderTheSameKey() {
        BANK.behaves(Manner.LOSES_THE_ORDER);
        long batch = confirmed("120.00");
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        Payout lost = of(batch).get(0);
        assertThat(lost.stage()).isEqualTo(PayoutStage.UNKNOWN);
        assertThat(lost.doubt()).isNotBlank();
        BANK.behaves(Manner.GOOD);
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(of(batch).get(0).sendings()).isEqualTo(2);
        assertThat(BANK.orders()).filteredOn(key(lost)::equals).hasSize(2);
        assertThat(BANK.executions()).containsOnlyOnce(key(lost));
    }

    @Test
    void anOrderThatIsSentAgainTellsTheBankWhatItToldFirstWhateverChangedSince() {
        BANK.behaves(Manner.LOSES_THE_ORDER);
        long batch = confirmed("121.00");
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        Payout lost = of(batch).get(0);
        String name = Town.name(ENTERPRISE);
        database.sql("UPDATE enterprise SET name = '示例改了名的企业' WHERE id = ?")
                .param(enterprise)
                .update();
        database.sql("UPDATE payout SET card = (SELECT card FROM settlement_line WHERE worker_id = payout.worker_id"
                        + " ORDER BY id LIMIT 1), card_masked = '换过的卡' WHERE id = ?")
                .param(lost.id())
                .update();
        BANK.behaves(Manner.GOOD);
        try {
            settle(batch, Set.of(PayoutStage.PAID));
        } finally {
            database.sql("UPDATE enterprise SET name = ? WHERE id = ?")
                    .params(name, enterprise)
                    .update();
        }
        assertThat(BANK.bodies(key(lost))).hasSize(2);
        assertThat(BANK.bodies(key(lost)).get(1))
                .isEqualTo(BANK.bodies(key(lost)).get(0))
                .contains(name);
        assertThat(database.sql("SELECT told FROM payout WHERE id = ?")
                        .param(lost.id())
                        .query(byte[].class)
                        .single())
                .as("encrypted as personal data is")
                .isNotEmpty()
                .satisfies(told -> assertThat(new String(told, UTF_8)).doesNotContain("payee"));
    }

    @Test
    void aProcessThatDiedAfterSendingLeavesAnOrderThatIsAskedAboutAndNotSentAgain() {
        long batch = confirmed("130.00");
        stages.drain("settlement.payout.gate");
        Payout ready = of(batch).get(0);
        leftBehindSending(ready);
        BANK.paysBehindOurBack(key(ready), Json.MAPPER.createObjectNode());
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.orders()).as("this process sent nothing").doesNotContain(key(ready));
        assertThat(BANK.executions()).containsOnlyOnce(key(ready));
    }

    @Test
    void aProcessThatDiedBeforeSendingLosesNothing() {
        long batch = confirmed("140.00");
        stages.drain("settlement.payout.gate");
        Payout ready = of(batch).get(0);
        leftBehindSending(ready);
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.questions()).contains(key(ready));
        assertThat(BANK.orders()).containsOnlyOnce(key(ready));
        assertThat(BANK.executions()).containsOnlyOnce(key(ready));
    }

    @Test
    void aLateAnswerAfterTheSecondSendingChangesNothing() {
        long batch = confirmed("150.00");
        settle(batch, Set.of(PayoutStage.PAID));
        Payout paid = of(batch).get(0);
        database.sql("UPDATE payout SET stage = 'UNKNOWN' WHERE id = ?")
                .param(paid.id())
                .update();
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.orders()).containsOnlyOnce(key(paid));
        assertThat(of(batch).get(0).bankReference()).isEqualTo(paid.bankReference());
    }

    @Test
    void aRefusalSaysWhyAndIsFinal() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("160.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        assertThat(refused.refusal().code()).isEqualTo("ACCOUNT_CLOSED");
        assertThat(refused.refusal().words()).contains("已销户");
        BANK.behaves(Manner.GOOD);
        stages.drain(STAGES);
        assertThat(BANK.orders()).containsOnlyOnce(key(refused));
        assertThat(BANK.executions()).doesNotContain(key(refused));
    }

    @Test
    void aRefusedLineIsPaidUnderANewKeyOnceByAPersonWithAReasonToTheCardThatIsOnRecordNow() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("161.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        String recorded = lines.find(enterprise, refused.lineId()).orElseThrow().cardMasked();
        database.sql("UPDATE settlement_line SET card = X'00' WHERE id = ?")
                .param(refused.lineId())
                .update();
        BANK.behaves(Manner.GOOD);

        assertNotAgain(Town.person(enterprise), batch, refused, "换了卡，请再付", AccessError.NOT_ALLOWED);
        assertNotAgain(RISK_DESK, batch, refused, " ", SettlementError.RELEASE_REASON);
        assertNotAgain(RISK_DESK, confirmed("22.00"), refused, "看的是另一批", AccessError.NOT_FOUND);
        assertThat(of(batch).get(0).id()).isEqualTo(refused.id());

        again(batch, refused);
        again(batch, refused);
        Payout second = of(batch).get(0);
        assertThat(second.id()).isNotEqualTo(refused.id());
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.stage()).as("the gate is asked anew").isEqualTo(PayoutStage.NEW);
        assertThat(orders(refused.lineId())).isEqualTo(2);
        settle(batch, Set.of(PayoutStage.PAID));
        again(batch, refused);

        assertThat(BANK.executions()).containsOnlyOnce(key(second)).doesNotContain(key(refused));
        assertThat(BANK.orders()).containsOnlyOnce(key(refused));
        assertThat(BANK.order(key(second)).at("/payee/account").asString())
                .as("of the worker's record; the card of the line cannot be opened any more")
                .endsWith(recorded.substring(recorded.length() - 4));
        assertThat(second.againCard()).isEqualTo(recorded);
        assertThat(orders(refused.lineId())).isEqualTo(2);
        assertThat(stageOf(refused)).isEqualTo("REFUSED");
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM audit_event WHERE deed = 'PAYOUT_ORDERED_AGAIN' AND subject_id = ?")
                        .param(Long.toString(refused.lineId()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertNotAgain(RISK_DESK, batch, second, "已经付过的再付", SettlementError.PAYOUT_NOT_REFUSED);
    }

    @Test
    void noNewOrderIsGivenWhileTheBankDoesNotSayClearlyThatItDidNotPay() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("162.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        database.sql("UPDATE payout SET id = id + 1 WHERE id = ?")
                .param(refused.id())
                .update();
        Payout unknown = of(batch).get(0);

        assertNotAgain(RISK_DESK, batch, unknown, "换了卡，请再付", SettlementError.PAYOUT_STILL_UNCLEAR);
        BANK.paysBehindOurBack(key(unknown), Json.MAPPER.createObjectNode());
        assertNotAgain(RISK_DESK, batch, unknown, "换了卡，请再付", SettlementError.PAYOUT_NOT_REFUSED);
        assertThat(of(batch).get(0).stage()).as("and what it said is recorded").isEqualTo(PayoutStage.PAID);
        assertThat(orders(refused.lineId())).isEqualTo(1);
    }

    @Test
    void thePageOffersItToTheRiskDeskAloneAndSaysWhatBecameOfIt() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("163.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        String address = "/batches/" + batch;
        String order = address + "/lines/" + refused.lineId() + "/pay-again";
        PageClient clerk = in(Role.ENTERPRISE, enterprise);
        assertThat(clerk.get(address).body()).contains("银行没付").doesNotContain("pay-again", "??");
        PageClient desk = in(Role.RISK_DESK, null);
        assertThat(desk.get(address).body()).contains(order, "重新付这一笔").doesNotContain("??");

        String wrong =
                desk.post(address, order, "refused", key(refused), "reason", "").body();
        assertThat(wrong).contains("写明为什么，", "role=\"alert\"");
        BANK.behaves(Manner.GOOD);
        String done = desk.post(address, order, "refused", key(refused), "reason", "本人换了卡")
                .body();

        assertThat(done).contains("已另开一笔付款", "第 2 次付，付到").doesNotContain("??");
        assertThat(orders(refused.lineId())).isEqualTo(2);
    }

    /** Who has no card any more is not paid again; what the bank said of the order stays. */
    @Test
    void whatTheBankRefusedIsDroppedByAPersonAndNeverOrderedAgain() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("164.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        BANK.behaves(Manner.GOOD);
        String address = "/batches/" + batch;
        String drop = address + "/lines/" + refused.lineId() + "/drop";
        assertThat(in(Role.ENTERPRISE, enterprise).get(address).body()).doesNotContain(drop);
        PageClient desk = in(Role.RISK_DESK, null);
        assertThat(desk.get(address).body()).contains(drop);

        String done = desk.post(address, drop, "reason", "本人没有银行卡了").body();

        assertThat(done).contains("这一笔不付了，原因已留痕").doesNotContain("pay-again", drop, "??");
        assertThat(stageOf(refused)).isEqualTo("REFUSED");
        assertThat(orders(refused.lineId())).isEqualTo(2);
        Payout dropped = of(batch).get(0);
        assertThat(dropped.stage()).isEqualTo(PayoutStage.DROPPED);
        assertThat(dropped.refusal())
                .as("what the bank had said stays on the page")
                .isEqualTo(refused.refusal());
        assertThat(done).contains(refused.refusal().words());
        assertNotAgain(RISK_DESK, batch, refused, "换了卡，请再付", SettlementError.PAYOUT_NOT_REFUSED);
        assertNotDropped(batch, dropped, SettlementError.PAYOUT_NOT_DROPPABLE);
        stages.drain(STAGES);
        assertThat(BANK.orders()).doesNotContain(key(dropped));
    }

    @Test
    void nothingIsDroppedWhileTheBankDoesNotSayClearlyThatItDidNotPay() {
        BANK.behaves(Manner.REFUSES);
        long batch = confirmed("165.00");
        settle(batch, Set.of(PayoutStage.REFUSED));
        Payout refused = of(batch).get(0);
        database.sql("UPDATE payout SET id = id + 1 WHERE id = ?")
                .param(refused.id())
                .update();
        Payout unknown = of(batch).get(0);

        assertNotDropped(batch, unknown, SettlementError.PAYOUT_STILL_UNCLEAR);
        BANK.paysBehindOurBack(key(unknown), Json.MAPPER.createObjectNode());
        assertNotDropped(batch, unknown, SettlementError.PAYOUT_NOT_DROPPABLE);
        assertThat(of(batch).get(0).stage()).as("and what it said is recorded").isEqualTo(PayoutStage.PAID);
        assertThat(orders(refused.lineId())).isEqualTo(1);
    }

    /** It was sent once, never came to the bank, and was held when it went through the gate again. */
    @Test
    void whatTheBankNeverSawIsDroppedThoughItWasSent() {
        Payout held = sentAndHeld(Manner.LOSES_THE_ORDER, "166.00");

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, held.batchId(), held.lineId(), "本人没有银行卡了"));

        assertThat(BANK.questions()).contains(key(held));
        assertThat(of(held.batchId()).get(0).stage()).isEqualTo(PayoutStage.DROPPED);
        assertThat(orders(held.lineId())).isEqualTo(1);
    }

    @Test
    void whatCameToTheBankLateIsPaidAndNotDropped() {
        Payout held = sentAndHeld(Manner.LOSES_THE_ORDER, "167.00");
        BANK.paysBehindOurBack(key(held), Json.MAPPER.createObjectNode());

        assertNotDropped(held.batchId(), held, SettlementError.PAYOUT_NOT_DROPPABLE);

        assertThat(of(held.batchId()).get(0).stage()).isEqualTo(PayoutStage.PAID);
    }

    @Test
    void whatTheBankRefusedMeanwhileIsDroppedAsRefused() {
        Payout held = sentAndHeld(Manner.REFUSES, "168.00");

        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, held.batchId(), held.lineId(), "本人没有银行卡了"));

        assertThat(stageOf(held)).isEqualTo("REFUSED");
        assertThat(of(held.batchId()).get(0).stage()).isEqualTo(PayoutStage.DROPPED);
        assertThat(orders(held.lineId())).isEqualTo(2);
    }

    /** As the gate leaves an order that was sent and that it holds now. */
    private Payout sentAndHeld(Manner manner, String amount) {
        BANK.behaves(manner);
        long batch = confirmed(amount);
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        BANK.behaves(Manner.GOOD);
        Payout sent = of(batch).get(0);
        assertThat(sent.sendings()).isEqualTo(1);
        database.sql("""
                        UPDATE payout SET stage = 'HELD', held_by = 'C01', held_zh = '示例', held_en = 'example', refused_code = NULL,
                            refused_words = NULL, refused_at = NULL
                        WHERE id = ?
                        """).param(sent.id()).update();
        return sent;
    }

    private void assertNotDropped(long batch, Payout order, ErrorCode code) {
        assertThatThrownBy(() ->
                        access.actingAs(RISK_DESK, () -> payouts.drop(enterprise, batch, order.lineId(), "本人没有银行卡了")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private PageClient in(Role role, Long enterpriseId) {
        PageClient pages = new PageClient(port);
        pages.signIn(test.person(role, enterpriseId).name(), TestAccounts.PASSWORD);
        return pages;
    }

    private void again(long batch, Payout refused) {
        access.actingAs(
                RISK_DESK, () -> payouts.payAgain(enterprise, batch, refused.lineId(), refused.id(), "本人换了卡，银行已说明没付"));
    }

    private void assertNotAgain(Actor who, long batch, Payout refused, String reason, ErrorCode code) {
        assertThatThrownBy(() -> access.actingAs(
                        who, () -> payouts.payAgain(enterprise, batch, refused.lineId(), refused.id(), reason)))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private int orders(long lineId) {
        return database.sql("SELECT COUNT(*) FROM payout WHERE line_id = ?")
                .param(lineId)
                .query(Integer.class)
                .single();
    }

    private String stageOf(Payout payout) {
        return database.sql("SELECT stage FROM payout WHERE id = ?")
                .param(payout.id())
                .query(String.class)
                .single();
    }

    @Test
    void aBankThatTakesNothingIsTriedLaterAndNothingIsInDoubt() {
        BANK.behaves(Manner.BUSY);
        long batch = confirmed("170.00");
        stages.drain("settlement.payout.gate", "settlement.payout.sending");
        Payout waiting = of(batch).get(0);
        assertThat(waiting.stage()).isEqualTo(PayoutStage.READY);
        assertThat(waiting.sendings()).isZero();
        BANK.behaves(Manner.GOOD);
        database.sql("UPDATE payout SET next_at = opened_at WHERE id = ?")
                .param(waiting.id())
                .update();
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(BANK.executions()).containsOnlyOnce(key(waiting));
    }

    @Test
    void manyWorkersAtOncePayEachLineOnce() throws Exception {
        long batch = confirmed("11.00", "12.00", "13.00", "14.00", "15.00", "16.00");
        List<Thread> claimers = IntStream.range(0, 4)
                .mapToObj(index -> new Thread(() -> stages.drain(STAGES)))
                .toList();
        claimers.forEach(Thread::start);
        for (Thread claimer : claimers) {
            claimer.join();
        }
        settle(batch, Set.of(PayoutStage.PAID));
        List<String> keys =
                of(batch).stream().map(PayoutIsNeverSentTwiceTest::key).toList();
        assertThat(BANK.executions().stream().filter(keys::contains)).hasSize(6);
        assertThat(BANK.orders().stream().filter(keys::contains)).hasSize(6);
    }

    @Test
    void aLineWithoutATaskIsHeldInWordsUntilThePlatformReleasesItWithAReason() {
        long batch = confirmedFile(Town.header() + Town.line("P-held", "", FIRST_WORKER, "180.00"), "190.80");
        stages.drain(STAGES);
        Payout held = of(batch).get(0);
        assertThat(held.stage()).isEqualTo(PayoutStage.HELD);
        assertThat(held.hold().indicator()).isEqualTo("B03");
        assertThat(held.hold().chinese()).contains("任务单");
        assertThat(BANK.orders()).doesNotContain(key(held));

        assertThatThrownBy(() -> access.actingAs(
                        Town.person(enterprise),
                        () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), "我们自己担保")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.NOT_ALLOWED));
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK, () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), " ")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(SettlementError.RELEASE_REASON));
        long another = confirmed("21.00");
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK,
                        () -> payouts.release(enterprise, another, held.lineId(), held.screenedAt(), "看的是另一批")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.NOT_FOUND));
        assertThat(of(batch).get(0).stage()).isEqualTo(PayoutStage.HELD);
        access.actingAs(
                RISK_DESK, () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), "已核对线下任务单，补录中"));
        settle(batch, Set.of(PayoutStage.PAID));
        assertThat(of(batch).get(0).hold().releaseReason()).contains("补录中");
        assertThatThrownBy(() -> access.actingAs(
                        RISK_DESK,
                        () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), "再放一次看看")))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        no -> assertThat(no.code()).isEqualTo(SettlementError.PAYOUT_NOT_HELD));
        assertThat(BANK.executions()).containsOnlyOnce(key(held));
    }

    @Test
    void whoeverOpenedTheAccountThatConfirmedABatchDoesNotReleaseWhatIsHeldOfIt() {
        long batch = confirmedFile(Town.header() + Town.line("P-own", "", FIRST_WORKER, "181.00"), "191.86");
        stages.drain(STAGES);
        Payout held = of(batch).get(0);
        long desk = test.person(Role.RISK_DESK, null).id();
        Actor opener = new Actor(desk, "test", Role.RISK_DESK, null, null, Role.RISK_DESK.permissions());
        long own = access.actingAs(
                opener,
                () -> test.accounts()
                        .open(new Accounts.NewAccount(
                                "own-" + desk,
                                "示例人",
                                Role.ENTERPRISE,
                                enterprise,
                                null,
                                Secret.of(TestAccounts.PASSWORD))));
        database.sql("UPDATE settlement_draft SET confirmed_by = ? WHERE batch_id = ?")
                .params(own, batch)
                .update();
        assertThatThrownBy(() -> access.actingAs(
                        opener, () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), "我自己放行")))
                .isInstanceOfSatisfying(
                        PlatformException.class, no -> assertThat(no.code()).isEqualTo(AccessError.PAIR_OPENED));
        assertThat(of(batch).get(0).stage()).isEqualTo(PayoutStage.HELD);
        access.actingAs(
                RISK_DESK, () -> payouts.release(enterprise, batch, held.lineId(), held.screenedAt(), "另一个人核对过"));
        assertThat(of(batch).get(0).stage()).isEqualTo(PayoutStage.READY);
    }

    /** The row as a process leaves it that dies between its commit and the bank's answer. */
    private void leftBehindSending(Payout payout) {
        assertThat(database.sql("UPDATE payout SET stage = 'SENDING', sendings = 1, sent_at = next_at WHERE id = ?")
                        .param(payout.id())
                        .update())
                .isEqualTo(1);
    }

    /** A batch of one line an amount, confirmed by a person. */
    private long confirmed(String... amounts) {
        String batch = "P-" + ++batches;
        StringBuilder csv = new StringBuilder(Town.header());
        for (int index = 0; index < amounts.length; index++) {
            int worker = FIRST_WORKER + 2 * index;
            String task = town.acceptedTask(enterprise, worker, amounts[index], today);
            csv.append(Town.line(batch, task, worker, amounts[index]));
        }
        Money gross = Money.sum(Arrays.stream(amounts).map(Money::of).toList());
        Money fee = Money.sum(Arrays.stream(amounts)
                .map(amount -> Money.of(amount).times(new java.math.BigDecimal("0.06")))
                .toList());
        return confirmedFile(csv.toString(), gross.plus(fee).toString());
    }

    private long confirmedFile(String csv, String debit) {
        return access.actingAs(Town.person(enterprise), () -> {
            long draft = drafts.preview(csv.getBytes(UTF_8)).draftId();
            DraftSheet sheet = drafts.open(draft);
            Confirmation outcome =
                    drafts.confirm(draft, Money.of(debit), sheet.lines().size(), sheet.code());
            assertThat(outcome.kind()).isEqualTo(Confirmation.Kind.BOOKED);
            return outcome.batchId();
        });
    }

    private List<Payout> of(long batch) {
        return payouts.ofBatch(enterprise, batch).values().stream().toList();
    }

    private Payout byId(long batch, long id) {
        return of(batch).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static String key(Payout payout) {
        return Long.toString(payout.id());
    }

    /** Lets the stages work until every order of the batch has come to one of these stages. */
    private void settle(long batch, Set<PayoutStage> wanted) {
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (!of(batch).stream().allMatch(payout -> wanted.contains(payout.stage()))) {
            assertThat(System.nanoTime()).as("stages %s", of(batch)).isLessThan(deadline);
            stages.drain(STAGES);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
